import { ITerraformIterator, ListTerraformIterator, TerraformIterator } from "cdktf";
import { alicloud, Backend, BackendPool, BindingStrategy, Forward, ListenerBinding, tencentcloud } from "../../lib";
import { Case, Fixture, table } from "./fixture";

const list = (f: Fixture): ListTerraformIterator => TerraformIterator.fromList([f.string]);
const poolOf = (f: Fixture, iterator: ITerraformIterator, backend: Backend, id = "Listed"): BackendPool =>
  BackendPool.fromIterator(f.stack, id, { iterator, backend, defaultPort: 80 });
const listed = (f: Fixture, of = (server: string) => Backend.instance(server)): BackendPool => {
  const iterator = list(f);
  return poolOf(f, iterator, of(iterator.value as string));
};
const REMEDY =
  "name each backend, or bind the pool to an ALB, NLB or GWLB, to a listener of an Alibaba CLB, or to a listener or rule of a Tencent CLB with BindingStrategy.LISTENER_TARGETS";
const listen = (f: Fixture) => f.clb.addListener("Listener", { protocol: alicloud.ListenerProtocol.TCP, port: 9000 });

table("pool-iterator", [
  ["a VServer group takes attachments unless told otherwise", (f) => f.bind(listen(f), listed(f))],
  ...[BindingStrategy.VSERVER_INLINE, BindingStrategy.VSERVER_IMMUTABLE].map((strategy): Case => [
    strategy,
    (f) => f.bind(listen(f), listed(f), strategy),
  ]),
  ["a default server group", (f) => f.bind(f.clb.defaultServerGroup, listed(f))],
  [
    "a listener of a Tencent CLB",
    (f) => f.bind(f.tencent.addListener("Tcp", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 }), listed(f)),
  ],
  [
    "an ALB",
    (f) => {
      const attributes = { loadBalancerId: "alb-1", vpcId: "vpc-1" };
      const alb = alicloud.ApplicationLoadBalancer.fromAttributes(f.stack, "Alb", attributes);
      f.bind(alb.addListener("Http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 }), listed(f));
    },
  ],
  [
    "a split that becomes one group",
    (f) => {
      const forward = Forward.weighted([
        { pool: listed(f), weight: 50 },
        { pool: f.pool({ a: Backend.instance("i-a") }), weight: 50 },
      ]);
      const listener = f.tencent.addListener("Tcp", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 });
      new ListenerBinding(f.stack, "Split", { listener, forward });
    },
  ],
  [
    "a target group",
    (f) =>
      f.bind(
        f.tencent.addListener("Tcp", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 }),
        listed(f, Backend.ip),
        BindingStrategy.TARGET_GROUP,
      ),
    `error: target group "TargetGroup": Tencent CLB target group v2 cannot take servers from a list that is known only at plan: servers must be registered one after another, and the engine takes all elements of a list at once, of which the cloud refuses all but one; ${REMEDY}`,
  ],
  [
    "a master/slave group",
    (f) => {
      const pair = new alicloud.MasterSlaveServerGroup(f.stack, "Pair", { loadBalancer: f.clb, masterBackendId: "a" });
      f.bind(pair, listed(f));
    },
    `error: master/slave group "Pair": Alibaba CLB master/slave server group cannot take servers from a list that is known only at plan: it has two servers, of which the master is named by the id of its backend; ${REMEDY}`,
  ],
  [
    "a classic load balancer",
    (f) => {
      const pool = listed(f);
      new tencentcloud.ClassicBinding(f.stack, "Classic", { loadBalancerId: "lb-old", pool });
    },
    `error: classic binding "Classic": Tencent classic CLB cannot take servers from a list that is known only at plan; ${REMEDY}`,
  ],
]);
