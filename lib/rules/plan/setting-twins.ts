import { FULL_CHAIN, INTERNAL, IP_VERSIONS } from "../../families/tencentcloud/clb/facts/settings";
import { valueText } from "../constraint";
import { IP_VERSION } from "../wording";
import { isUnknown, upperCase } from "../../values/unknown";
import { ReachView } from "../../app/app-view";
import { Condition, either, given, noneOf, noneOfNames, oneOf, optional } from "../../values/conditions";
import { Check, deferrals, Twin } from "./twin";

/** The twins of rules that look at one setting of a load balancer, listener, rule or group. */
export const SETTING_TWINS: readonly Twin[] = [
  {
    ruleId: "tc-reach",
    defer: (view) =>
      view.loadBalancers.flatMap((loadBalancer) => {
        const { reach, carrier } = loadBalancer;
        if (reach === undefined || !isUnknown(reach.ipVersion)) return [];
        const { ipVersion, mixedIpTargets } = reach;
        const text = (got: string) => valueText(mixedIpTargets ? MIXED : IP_VERSIONS, IP_VERSION, got);
        const condition = mixedIpTargets ? oneOf(ipVersion, MIXED.values) : optional(ipVersion, inRightCase(ipVersion));
        return deferrals("tc-reach", loadBalancer, carrier, { operand: ipVersion, condition, text });
      }),
  },

  {
    ruleId: "tc-reach",
    defer: (view) =>
      view.loadBalancers.flatMap((loadBalancer) =>
        loadBalancer.reach === undefined
          ? []
          : deferrals("tc-reach", loadBalancer, loadBalancer.carrier, standing(loadBalancer.reach)),
      ),
  },
];

/** Where a load balancer stands, as far as it is open whether that must be said, or what is said. */
function standing({ networkType, ipVersion, vpcId, subnetId }: ReachView): Check[] {
  const inside = networkType === INTERNAL;
  const needed = inside || ipVersion === FULL_CHAIN;
  const checks: Check[] = [];
  const settings = { ...(inside ? { vpcId } : {}), ...(needed ? { subnetId } : {}) };
  for (const [name, value] of Object.entries(settings)) {
    if (value === undefined || !isUnknown(value)) continue;
    const text = (got: string) => `${name} must be given, got ${got}; name where the load balancer stands`;
    checks.push({ operand: value, condition: given(value), text });
  }
  if (isUnknown(networkType) && (vpcId === undefined || subnetId === undefined)) {
    const text = (got: string) => `an INTERNAL load balancer needs vpcId and subnetId, got ${got}; name both`;
    checks.push({ operand: networkType, condition: noneOf(networkType, [INTERNAL]), text });
  }
  if (isUnknown(ipVersion) && subnetId === undefined && !inside) {
    const text = (got: string) => `an ${FULL_CHAIN} load balancer needs subnetId, got ${got}; name the subnet`;
    checks.push({ operand: ipVersion, condition: optional(ipVersion, noneOf(ipVersion, [FULL_CHAIN])), text });
  }
  return checks;
}

/** IPv4 servers behind an IPv6 load balancer. */
const MIXED = { ...IP_VERSIONS, values: [FULL_CHAIN] };

/** What the rule is certain of: a known version is written as the provider reads it back. */
function inRightCase(ipVersion: string): Condition {
  const known = oneOf(ipVersion, IP_VERSIONS.values);
  return either(known, noneOfNames(ipVersion, IP_VERSIONS.values.map(upperCase)));
}
