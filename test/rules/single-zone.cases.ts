import { alicloud } from "../../lib";
import { Fixture, table } from "./fixture";
import { existingNlb, ZONES } from "./vpc";

function nlb(f: Fixture, zones: string[]): void {
  const zoneMappings = zones.map((zoneId) => ({ zoneId, vswitchId: "vsw-1" }));
  new alicloud.NetworkLoadBalancer(f.stack, "New", { vpcId: "vpc-1", zoneMappings });
}

function noZones({ stack }: Fixture): void {
  new alicloud.NetworkLoadBalancer(stack, "New", { vpcId: "vpc-1" } as unknown as alicloud.NetworkLoadBalancerProps);
}

const is = 'warning: load balancer "New":';

table("single-zone", [
  ["one zone", (f) => nlb(f, ["z1"]), `${is} stands in 1 zone; add one more to zoneMappings`],
  ["one zone twice", (f) => nlb(f, ["z1", "z1"]), `${is} stands in 1 zone; add one more to zoneMappings`],
  ["no zone", (f) => nlb(f, []), `${is} stands in 0 zones; add one more to zoneMappings`],
  [
    "no list, as JavaScript lets it through",
    (f) => noZones(f),
    `${is} stands in 0 zones; add one more to zoneMappings`,
  ],
  [
    "an ALB and a GWLB",
    (f) => {
      const zoneMappings = ZONES.slice(0, 1);
      new alicloud.ApplicationLoadBalancer(f.stack, "Alb", { vpcId: "vpc-1", zoneMappings });
      new alicloud.GatewayLoadBalancer(f.stack, "Gwlb", { vpcId: "vpc-1", zoneMappings });
    },
    'warning: load balancer "Alb": stands in 1 zone; add one more to zoneMappings',
    'warning: load balancer "Gwlb": stands in 1 zone; add one more to zoneMappings',
  ],
  ["two zones", (f) => nlb(f, ["z1", "z2"])],
  ["a token for a zone", (f) => nlb(f, [f.string])],
  ["zones that nobody named", (f) => existingNlb(f)],
]);
