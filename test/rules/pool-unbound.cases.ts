import { alicloud, Backend } from "../../lib";
import { instances, table } from "./fixture";

table("pool-unbound", [
  [
    "a pool without a binding",
    (f) => f.pool(instances(2)),
    'warning: pool "Pool": is bound to nothing, so its backends take no traffic; bind it with ListenerBinding, or remove it',
  ],
  ["a pool with a binding", (f) => f.inVServerGroup(instances(2))],
  [
    "a pool that a listener made",
    (f) =>
      f.clb
        .addListener("Web", { protocol: alicloud.ListenerProtocol.TCP, port: 80 })
        .addBackends("Pool", { backends: instances(2), defaultPort: 80 }),
  ],
  ["a pool of tokens with a binding", (f) => f.inVServerGroup({ a: Backend.instance(f.string) })],
]);
