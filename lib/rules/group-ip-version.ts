import * as ipaddr from "ipaddr.js";
import { isAddress } from "../values/ip-address";
import { isUnknown, show } from "../values/unknown";
import { GroupView } from "../app/app-view";
import { forEachMember } from "./members";
import { Rule } from "../app/rule";

export const groupIpVersion: Rule = {
  id: "group-ip-version",
  severity: "warning",
  summary: "A server group of ALB or NLB with IPv6 servers is made for them.",
  why: "A group is made for IPv4 alone unless it says otherwise, and that cannot be changed later: the cloud then refuses the server.",
  wrong: `const alb = alicloud.ApplicationLoadBalancer.fromAttributes(stack, "Alb", { loadBalancerId: "alb-1", vpcId: "vpc-1" });
const group = new alicloud.ApplicationServerGroup(stack, "Group", { loadBalancer: alb });
group.addBackends("Servers", { defaultPort: 80, backends: { a: Backend.ip("fd00::7"), b: Backend.ip("fd00::8") } });`,
  right: `const alb = alicloud.ApplicationLoadBalancer.fromAttributes(stack, "Alb", { loadBalancerId: "alb-1", vpcId: "vpc-1" });
const group = new alicloud.ApplicationServerGroup(stack, "Group", { loadBalancer: alb, ipVersion: alicloud.IpVersion.DUAL_STACK });
group.addBackends("Servers", { defaultPort: 80, backends: { a: Backend.ip("fd00::7"), b: Backend.ip("fd00::8") } });`,
  source:
    "ipv6_enabled, resource_alicloud_alb_server_group.go:144; address_ip_version, resource_alicloud_nlb_server_group.go:29",
  check: (view) =>
    forEachMember(view, ({ member: { backend } }, group) => {
      const { serverIp } = backend;
      const remedy = group.created ? remedyFor(group) : undefined;
      if (remedy === undefined || serverIp === undefined || isUnknown(serverIp) || !isIpv6(serverIp)) return undefined;
      return `has the IPv6 address ${show(serverIp)}, and ${group.label} is for IPv4 servers; ${remedy}, or use its IPv4 address`;
    }),
};

/** How a group comes to take IPv6 servers; undefined where it does, and where that is not known. */
function remedyFor({ loadBalancer: { product }, settings = {} }: GroupView): string | undefined {
  const { ipv4Group } = product ?? {};
  if (ipv4Group === undefined || (settings.ipVersion ?? ipv4Group) !== ipv4Group) return undefined;
  return `make the group with ipVersion "DualStack"`;
}

function isIpv6(address: string): boolean {
  return isAddress(address) && ipaddr.parse(address).kind() === "ipv6";
}
