import { alicloud, Backend } from "../../lib";
import { Fixture, instances, table } from "./fixture";

function behind({ stack }: Fixture, backends: { [id: string]: Backend }): void {
  const gwlb = alicloud.GatewayLoadBalancer.fromAttributes(stack, "G", { loadBalancerId: "gwlb-1", vpcId: "vpc-1" });
  gwlb.addListener("L", {}).addBackends("Firewalls", { backends });
}

table("gwlb-members", [
  [
    "21 servers",
    (f) => behind(f, instances(21)),
    `warning: server group "Firewalls": has 21 backends, of which the provider may read only 20, so that each plan shows changes; use several groups`,
  ],
  ["20 servers", (f) => behind(f, instances(20))],
  ["another family", (f) => f.inVServerGroup(instances(21))],
  ["a server that is a token", (f) => behind(f, { a: Backend.instance(f.string) })],
]);
