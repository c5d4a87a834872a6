import { AppView } from "../app/app-view";
import { PartView } from "../app/part-view";
import { Rule } from "../app/rule";
import { identityOf, isUnknown, isUnknownList, show } from "../values/unknown";
import { askEach, OneAnswer } from "./answer";

export const zoneShift: Rule = {
  id: "zone-shift",
  severity: "error",
  summary: "A zone shift takes a zone of its load balancer out of service, once, and leaves another one.",
  why: "Where all zones are taken out of service, nobody answers clients; another zone is refused during the apply.",
  wrong: `const nlb = new alicloud.NetworkLoadBalancer(stack, "Nlb", {
  vpcId: "vpc-1",
  zoneMappings: [
    { zoneId: "cn-hangzhou-h", vswitchId: "vsw-h" },
    { zoneId: "cn-hangzhou-i", vswitchId: "vsw-i" },
  ],
});
nlb.shiftZone("H", { zoneId: "cn-hangzhou-h", vswitchId: "vsw-h" });
nlb.shiftZone("I", { zoneId: "cn-hangzhou-i", vswitchId: "vsw-i" });`,
  right: `const nlb = new alicloud.NetworkLoadBalancer(stack, "Nlb", {
  vpcId: "vpc-1",
  zoneMappings: [
    { zoneId: "cn-hangzhou-h", vswitchId: "vsw-h" },
    { zoneId: "cn-hangzhou-i", vswitchId: "vsw-i" },
  ],
});
nlb.shiftZone("H", { zoneId: "cn-hangzhou-h", vswitchId: "vsw-h" });`,
  source:
    "resource_alicloud_alb_load_balancer_zone_shifted_attachment.go:58 to 75, resource_alicloud_nlb_load_balancer_zone_shifted_attachment.go:58 to 75",
  check: (view) => askEach(view.parts, (part) => part.shifts && trouble(view, part, part.shifts)),
};

type Shifts = NonNullable<PartView["shifts"]>;

function trouble(view: AppView, part: PartView, shifts: Shifts): OneAnswer {
  const { loadBalancer, zoneId } = shifts;
  const before = view.parts
    .slice(0, view.parts.indexOf(part))
    .filter((other) => other.shifts && sameFront(other.shifts, shifts));
  const same = before.find((other) => identityOf(other.shifts!.zoneId) === identityOf(zoneId));
  if (same !== undefined) {
    return `zoneId ${show(zoneId)} is taken out of service by ${same.label} already; leave one of the two out`;
  }
  const { zoneIds } = loadBalancer;
  if (zoneIds === undefined || isUnknownList(zoneIds) || [zoneId, ...zoneIds].some(isUnknown)) return undefined;
  if (!zoneIds.includes(zoneId)) {
    return `zoneId ${show(zoneId)} is none of the zones of ${loadBalancer.label}: ${zoneIds.join(", ")}; name one of these`;
  }
  return before.length + 1 === zoneIds.length
    ? `takes the last zone of ${loadBalancer.label} out of service; leave one in service`
    : undefined;
}

function sameFront(one: Shifts, other: Shifts): boolean {
  return one.loadBalancer.identity === other.loadBalancer.identity;
}
