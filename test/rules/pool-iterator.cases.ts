import { ITerraformIterator, ListTerraformIterator, TerraformIterator } from "cdktf";
import { alicloud, Backend, BackendPool, BindingStrategy, Forward, ListenerBinding } from "../../lib";
import { Fixture, table } from "./fixture";

const list = (f: Fixture): ListTerraformIterator => TerraformIterator.fromList([f.string]);
const poolOf = (f: Fixture, iterator: ITerraformIterator, server: string, id = "Listed"): BackendPool =>
  BackendPool.fromIterator(f.stack, id, { iterator, backend: Backend.instance(server), defaultPort: 80 });
const listed = (f: Fixture): BackendPool => {
  const iterator = list(f);
  return poolOf(f, iterator, iterator.value as string);
};
const listen = (f: Fixture) => f.clb.addListener("Listener", { protocol: "tcp", port: 9000 });

table("pool-iterator", [
  ["a VServer group takes attachments unless told otherwise", (f) => f.bind(listen(f), listed(f))],
  [
    "a VServer group with inline members",
    (f) => f.bind(listen(f), listed(f), BindingStrategy.VSERVER_INLINE),
    'error: server group "Listed": Alibaba CLB VServer group, members inline cannot take servers from a list that is known only at plan; name each backend, or bind the pool to an ALB, NLB or GWLB, to a listener of an Alibaba CLB, or to a listener or rule of a Tencent CLB',
  ],
  ["a default server group", (f) => f.bind(f.clb.defaultServerGroup, listed(f))],
  [
    "a listener of a Tencent CLB",
    (f) => f.bind(f.tencent.addListener("Tcp", { protocol: "TCP", port: 80 }), listed(f)),
  ],
  [
    "an ALB",
    (f) => {
      const attributes = { loadBalancerId: "alb-1", vpcId: "vpc-1" };
      const alb = alicloud.ApplicationLoadBalancer.fromAttributes(f.stack, "Alb", attributes);
      f.bind(alb.addListener("Http", { protocol: "HTTP", port: 80 }), listed(f));
    },
  ],
  [
    "a split that becomes one group",
    (f) => {
      const forward = Forward.weighted([
        { pool: listed(f), weight: 50 },
        { pool: f.pool({ a: Backend.instance("i-a") }), weight: 50 },
      ]);
      const listener = f.tencent.addListener("Tcp", { protocol: "TCP", port: 80 });
      new ListenerBinding(f.stack, "Split", { listener, forward });
    },
    'error: listener "Tcp": splits traffic between pools of which one is a list that is known only at plan, so no weights can be worked out; bind one pool',
  ],
]);
