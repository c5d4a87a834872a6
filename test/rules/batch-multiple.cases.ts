import { TerraformIterator } from "cdktf";
import { alicloud, Backend, BackendPool, BindingStrategy } from "../../lib";
import { instances, table } from "./fixture";

table("batch-multiple", [
  [
    "20 in an inline VServer group",
    (f) => f.inVServerGroup(instances(20)),
    'error: server group "Pool": got 20 backends, an exact multiple of 20, with which the provider cannot create the group; add or remove one backend, or bind with BindingStrategy.VSERVER_ATTACHMENTS',
  ],
  [
    "40 in an inline VServer group",
    (f) => f.inVServerGroup(instances(40)),
    'error: server group "Pool": got 40 backends, an exact multiple of 20, with which the provider cannot create the group; add or remove one backend, or bind with BindingStrategy.VSERVER_ATTACHMENTS',
  ],
  [
    "20 in a default group",
    (f) => f.inDefaultGroup(instances(20)),
    'warning: default server group of "Clb": got 20 backends, an exact multiple of 20, and an edit that touches all of them reports an error after its work is done; add or remove one backend',
  ],
  ["0, which member-count refuses", (f) => f.inVServerGroup({})],
  ["19 in an inline VServer group", (f) => f.inVServerGroup(instances(19))],
  ["21 in an inline VServer group", (f) => f.inVServerGroup(instances(21))],
  ["20 attachments", (f) => f.inVServerGroup(instances(20), {}, true)],
  ["20 at Tencent", (f) => f.atTencent(instances(20, "ins-"))],
  [
    "a list beside 19, of which only the plan knows how many it has",
    (f) => {
      const iterator = TerraformIterator.fromList([f.string]);
      const backend = Backend.instance(iterator.value as string);
      const pool = BackendPool.fromIterator(f.stack, "Listed", { iterator, backend, defaultPort: 80 });
      Object.entries(instances(19)).forEach(([id, named]) => pool.addBackend(id, named));
      f.bind(
        f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }),
        pool,
        BindingStrategy.VSERVER_INLINE,
      );
    },
  ],
  [
    "a token among 19",
    (f) => f.inVServerGroup({ ...instances(18), token: Backend.instance(f.string, { weight: f.number }) }),
  ],
]);
