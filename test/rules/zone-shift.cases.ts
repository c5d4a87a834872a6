import { alicloud } from "../../lib";
import { Fixture, table } from "./fixture";
import { existingAlb, existingNlb } from "./vpc";

const zone = (name: string) => ({ zoneId: `cn-hangzhou-${name}`, vswitchId: `vsw-${name}` });

const nlb = (f: Fixture, ...zones: string[]) =>
  new alicloud.NetworkLoadBalancer(f.stack, "Nlb", { vpcId: "vpc-1", zoneMappings: zones.map(zone) });

function shift(
  loadBalancer: alicloud.INetworkLoadBalancer | alicloud.IApplicationLoadBalancer,
  ...zones: string[]
): void {
  zones.forEach((name, at) => loadBalancer.shiftZone(`Shift${at + 1}`, zone(name)));
}

table("zone-shift", [
  [
    "all zones",
    (f) => shift(nlb(f, "h", "i"), "h", "i"),
    'error: zone shift "Shift2": takes the last zone of load balancer "Nlb" out of service; leave one in service',
  ],
  [
    "a zone in which the load balancer does not stand",
    (f) => shift(nlb(f, "h", "i"), "k"),
    'error: zone shift "Shift1": zoneId "cn-hangzhou-k" is none of the zones of load balancer "Nlb": cn-hangzhou-h, cn-hangzhou-i; name one of these',
  ],
  [
    "a zone twice, of a load balancer that exists already",
    (f) => shift(existingAlb(f), "h", "h"),
    'error: zone shift "Shift2": zoneId "cn-hangzhou-h" is taken out of service by zone shift "Shift1" already; leave one of the two out',
  ],
  ["a zone of three, and another one", (f) => shift(nlb(f, "h", "i", "k"), "h", "k")],
  ["a zone of each of two load balancers", (f) => [nlb(f, "h", "i"), existingAlb(f)].forEach((one) => shift(one, "h"))],
  ["zones of a load balancer that exists already", (f) => shift(existingNlb(f), "h", "i")],
  [
    "tokens",
    (f) => {
      const loadBalancer = nlb(f, "h", "i");
      loadBalancer.shiftZone("Shift1", { zoneId: f.string, vswitchId: f.string });
      loadBalancer.shiftZone("Shift2", { zoneId: f.string, vswitchId: f.string });
    },
  ],
]);
