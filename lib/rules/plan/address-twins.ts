import { FULL_CHAIN } from "../../families/tencentcloud/clb/facts/settings";
import { servesRules } from "../entries";
import { isUnknown } from "../../values/unknown";
import { GroupView } from "../../app/app-view";
import { ofFamily, optional } from "../../values/conditions";
import { memberTwin, Twin } from "../../app/deferral";

/** The twins of rules about where an address is. That it is an address is said by `ip-form`. */
export const ADDRESS_TWINS: readonly Twin[] = [
  memberTwin("tc-address-family", ({ member: { backend } }, group) => {
    const { serverIp } = backend;
    const family = familyOf(group);
    if (serverIp === undefined || !isUnknown(serverIp) || family === undefined) return undefined;
    const receiver = group.targetGroup?.ipVersion === undefined ? group.loadBalancer.label : group.label;
    const version = family === "ipv4" ? "IPv4" : "IPv6";
    const text = (got: string) =>
      `needs an ${version} address, since ${receiver} sends to ${version} servers, got ${got}; use its ${version} address`;
    return { operand: serverIp, condition: optional(serverIp, ofFamily(serverIp, family)), text };
  }),
];

/** Of which kind all addresses must be; undefined where both are taken, or where that is not known. */
function familyOf(group: GroupView): "ipv4" | "ipv6" | undefined {
  const wanted = group.targetGroup?.ipVersion?.toLowerCase();
  if (wanted === "ipv4" || wanted === "ipv6") return wanted;
  const { reach } = group.loadBalancer;
  if (reach === undefined || isUnknown(reach.ipVersion)) return undefined;
  if (reach.ipVersion !== FULL_CHAIN) return "ipv4";
  return reach.mixedIpTargets && servesRules(group) ? undefined : "ipv6";
}
