import * as ipaddr from "ipaddr.js";
import { BackendKind } from "../../../../app/backend";
import { FULL_CHAIN } from "../facts/settings";
import { ofFamily, optional } from "../../../../values/conditions";
import { isUnknown, show } from "../../../../values/unknown";
import { AppView, GroupView, MemberView } from "../../../../app/app-view";
import { Answer } from "../../../../rules/answer";
import { servesRules } from "../../../../rules/entries";
import { forEachMember } from "../../../../rules/members";
import { Rule, Verdict } from "../../../../app/rule";

export const tcAddressFamily: Rule = {
  id: "tc-address-family",
  severity: "error",
  atPlan: true,
  summary: "A backend's address is of the family that the Tencent load balancer can send to.",
  why: "An IPv4 or NAT64 load balancer sends to IPv4 servers; IPv4 servers behind an IPv6 one need a rule and mixedIpTargets.",
  wrong: `const dual = new tencentcloud.CloudLoadBalancer(stack, "Dual", { networkType: tencentcloud.NetworkType.OPEN });
const tcp = dual.addListener("Tcp", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 });
tcp.addBackends("Servers", { defaultPort: 80, backends: { a: Backend.ip("fd00::7") } });`,
  right: `const dual = new tencentcloud.CloudLoadBalancer(stack, "Dual", { networkType: tencentcloud.NetworkType.OPEN, ipVersion: tencentcloud.IpVersion.IPV6_FULL_CHAIN });
const tcp = dual.addListener("Tcp", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 });
tcp.addBackends("Servers", { defaultPort: 80, backends: { a: Backend.ip("fd00::7") } });`,
  source:
    "RegisterTargets, EniIp: clb/v20180317/models.go:15697 to 15706; ModifyLoadBalancerMixIpTarget, clb/v20180317/client.go:8440",
  check: (view) => [...ofLoadBalancer(view), ...ofTargetGroup(view), ...forEachMember(view, atPlan)],
};

function ofLoadBalancer(view: AppView): Verdict[] {
  return forEachMember(view, ({ member: { backend } }, group) => {
    const { reach } = group.loadBalancer;
    if (reach === undefined || isUnknown(reach.ipVersion)) return undefined;
    const family = familyOf(backend.serverIp) ?? (backend.kind === BackendKind.INSTANCE ? "ipv4" : undefined);
    if (family === "ipv6" && reach.ipVersion !== FULL_CHAIN) {
      return `has an IPv6 address, but ${group.loadBalancer.label} sends to IPv4 servers; use its IPv4 address, or ipVersion "${FULL_CHAIN}"`;
    }
    if (family !== "ipv4" || reach.ipVersion !== FULL_CHAIN || (reach.mixedIpTargets && servesRules(group)))
      return undefined;
    const remedy = servesRules(group) ? "set mixedIpTargets on the load balancer, or bind" : "bind";
    return `has an IPv4 address, but ${group.loadBalancer.label} sends to IPv6 servers; ${remedy} its IPv6 address with Backend.ip`;
  });
}

/** What an IPv6FullChain group takes is not written down. */
function ofTargetGroup(view: AppView): Verdict[] {
  return forEachMember(view, ({ member: { backend } }, { targetGroup, label }) => {
    const wanted = targetGroup?.ipVersion?.toLowerCase();
    const family = familyOf(backend.serverIp);
    if (family === undefined || (wanted !== "ipv4" && wanted !== "ipv6") || family === wanted) return undefined;
    return `has the address ${show(backend.serverIp)}, but ${label} has ipVersion "${targetGroup?.ipVersion}"; use an address of that kind`;
  });
}

function familyOf(address: string | undefined): "ipv4" | "ipv6" | undefined {
  if (address === undefined || isUnknown(address) || !ipaddr.isValid(address)) return undefined;
  return ipaddr.parse(address).kind();
}

/** Of which kind an address must be that is known only at plan. That it is an address is said by `ip-form`. */
function atPlan({ member: { backend } }: MemberView, group: GroupView): Answer {
  const serverIp = backend._addressAt(group.capability.kinds[backend.kind]);
  const family = wantedBy(group);
  if (serverIp === undefined || !isUnknown(serverIp) || family === undefined) return undefined;
  const receiver = group.targetGroup?.ipVersion === undefined ? group.loadBalancer.label : group.label;
  const version = family === "ipv4" ? "IPv4" : "IPv6";
  const text = (got: string) =>
    `needs an ${version} address, since ${receiver} sends to ${version} servers, got ${got}; use its ${version} address`;
  return { operand: serverIp, condition: optional(serverIp, ofFamily(serverIp, family)), text };
}

/** Of which kind all addresses must be; undefined where both are taken, or where that is not known. */
function wantedBy(group: GroupView): "ipv4" | "ipv6" | undefined {
  const wanted = group.targetGroup?.ipVersion?.toLowerCase();
  if (wanted === "ipv4" || wanted === "ipv6") return wanted;
  const { reach } = group.loadBalancer;
  if (reach === undefined || isUnknown(reach.ipVersion)) return undefined;
  if (reach.ipVersion !== FULL_CHAIN) return "ipv4";
  return reach.mixedIpTargets && servesRules(group) ? undefined : "ipv6";
}
