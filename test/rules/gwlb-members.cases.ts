import { alicloud, Backend } from "../../lib";
import { Fixture, instances, table } from "./fixture";

function behind({ stack }: Fixture, backends: { [id: string]: Backend }): void {
  const gwlb = alicloud.GatewayLoadBalancer.fromAttributes(stack, "G", { loadBalancerId: "gwlb-1", vpcId: "vpc-1" });
  gwlb.addListener("L", {}).addBackends("Firewalls", { backends });
}

const weighted = (weight: number) => Backend.instance("i-w", { weight });

table("gwlb-members", [
  [
    "unequal weights",
    (f) => behind(f, { a: weighted(50), b: Backend.instance("i-b") }),
    `warning: server group "G--L--Firewalls": its servers all count the same, got weights 50, 100; leave the weights out`,
  ],
  [
    "21 servers",
    (f) => behind(f, instances(21)),
    `warning: server group "G--L--Firewalls": has 21 backends, of which the provider may read only 20, so that each plan shows changes; use several groups`,
  ],
  ["20 servers", (f) => behind(f, instances(20))],
  ["a weight that is known only at plan", (f) => behind(f, { a: weighted(f.number), b: Backend.instance("i-b") })],
  ["another family", (f) => f.inVServerGroup({ a: weighted(50), b: Backend.instance("i-b") })],
]);
