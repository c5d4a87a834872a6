import { alicloud, Backend } from "../../lib";
import { instances, table } from "./fixture";

table("single-backend", [
  [
    "one",
    (f) => f.inVServerGroup(instances(1)),
    'warning: server group "Pool": has the single backend "b1"; add a second one in another zone',
  ],
  [
    "a function, which the cloud runs where it likes",
    (f) =>
      alicloud.ApplicationLoadBalancer.fromAttributes(f.stack, "Alb", { loadBalancerId: "alb-1", vpcId: "vpc-1" })
        .addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 })
        .addBackends("Pool", { backends: { a: Backend.cloudFunction("acs:fc:cn-hangzhou:1:functions/a") } }),
  ],
  ["two", (f) => f.inVServerGroup(instances(2))],
  ["one in a parked pool", (f) => f.inVServerGroup(instances(1), { parked: true })],
  ["none", (f) => f.inVServerGroup({})],
  ["two known only at plan", (f) => f.inVServerGroup({ a: Backend.instance(f.string), b: Backend.instance(f.string) })],
]);
