import { FULL_CHAIN, INTERNAL, IP_VERSIONS } from "../facts/settings";
import { SNAT_ADDRESSES } from "../facts/members";
import { isAddress, noServer, SERVERLESS_NETWORKS } from "../../../../values/ip-address";
import { address, Condition, either, given, noneOf, noneOfNames, oneOf, optional } from "../../../../values/conditions";
import { isUnknown, lowerCase, show, upperCase } from "../../../../values/unknown";
import { LoadBalancerView, ReachView } from "../../../../app/app-view";
import { Answer, OneAnswer } from "../../../../rules/answer";
import { valueText } from "../../../../rules/constraint";
import { ask, askValue } from "../../../../rules/question";
import { forEachCreated } from "../../../../rules/load-balancers";
import { allows, limitOf } from "../../../../rules/quotas";
import { IP_VERSION } from "../../../../rules/wording";
import { Rule } from "../../../../app/rule";

export const tcReach: Rule = {
  id: "tc-reach",
  severity: "error",
  atPlan: true,
  summary: "A Tencent load balancer asks only for IP versions and backends that its kind can have.",
  why: "The provider refuses some of it during the apply, and a wrongly written IP version makes every later apply fail.",
  wrong: `new tencentcloud.CloudLoadBalancer(stack, "Inner", {
  networkType: tencentcloud.NetworkType.INTERNAL,
  ipVersion: tencentcloud.IpVersion.IPV6,
});`,
  right: `new tencentcloud.CloudLoadBalancer(stack, "Public", {
  networkType: tencentcloud.NetworkType.OPEN,
  ipVersion: tencentcloud.IpVersion.IPV6,
});`,
  source:
    "resource_tc_clb_instance.go:395 to 534 (inside), :407 (region), :887 and :1044 (IP version); clb/v20180317/models.go:2793 (SNAT addresses)",
  check: (view) => [
    ...forEachCreated(
      view,
      ({ reach }) =>
        reach && [
          ...inside(reach),
          ...standing(reach),
          ...versions(reach),
          ...openStanding(reach),
          ...addresses(reach),
        ],
    ),
    ...forEachCreated(view, (loadBalancer) => tooMany(loadBalancer, limitOf(view, SNAT_ADDRESSES, loadBalancer))),
  ],
};

/** A quota, which can be raised. */
function tooMany({ reach }: LoadBalancerView, limit: number): Answer {
  if (reach === undefined || reach.snatIps.length <= limit) return undefined;
  const text = `has ${reach.snatIps.length} snatAddresses, and ${allows(SNAT_ADDRESSES, limit)}; ask for a higher quota, or remove some`;
  return { text, severity: "warning" };
}

function inside({ networkType, ipVersion, targetRegion }: ReachView): string[] {
  const texts: string[] = [];
  if (networkType === INTERNAL && ipVersion !== "ipv4" && !isUnknown(ipVersion)) {
    texts.push(`an INTERNAL load balancer takes no ipVersion, got ${show(ipVersion)}; leave it out`);
  }
  if (networkType === INTERNAL && targetRegion) {
    texts.push("an INTERNAL load balancer takes no targetRegion; use snatAddresses, or make it OPEN");
  }
  return texts;
}

/** Source: CreateLoadBalancer, VpcId and SubnetId. */
function standing({ networkType, ipVersion, vpcId, subnetId }: ReachView): string[] {
  const kind = needsSubnet({ networkType, ipVersion });
  if (kind === undefined) return [];
  const texts: string[] = [];
  if (networkType === INTERNAL && vpcId === undefined) {
    texts.push("an INTERNAL load balancer needs vpcId, got none; name the VPC that its clients are in");
  }
  if (subnetId === undefined) {
    texts.push(`an ${kind} load balancer needs subnetId, got none; name the subnet that its address is taken from`);
  }
  return texts;
}

function needsSubnet({ networkType, ipVersion }: Pick<ReachView, "networkType" | "ipVersion">): string | undefined {
  if (networkType === INTERNAL) return INTERNAL;
  return ipVersion === FULL_CHAIN ? FULL_CHAIN : undefined;
}

function addresses({ snatIps }: ReachView): OneAnswer[] {
  return snatIps.map((value) =>
    ask({
      value,
      required: true,
      constraint: {
        holds: (ip) => isAddress(ip) && noServer(ip) === undefined,
        condition: (ip) => address(ip, SERVERLESS_NETWORKS),
      },
      text: (got) => `ip of snatAddresses must be one IP address, got ${got}; name a free one of the subnet`,
    }),
  );
}

/** The provider compares what it reads back letter by letter: one in another case makes every later apply fail. */
function unknownVersion(ipVersion: string): OneAnswer {
  const otherCase = IP_VERSIONS.values.some((known) => lowerCase(known) === lowerCase(ipVersion));
  if (otherCase) return { text: valueText(IP_VERSIONS, IP_VERSION, show(ipVersion)), severity: "error" };
  return askValue(ipVersion, IP_VERSIONS, IP_VERSION);
}

function versions({ ipVersion, mixedIpTargets }: ReachView): OneAnswer[] {
  if (isUnknown(ipVersion)) return [openVersion(ipVersion, mixedIpTargets)];
  if (!IP_VERSIONS.values.includes(ipVersion)) return [unknownVersion(ipVersion)];
  const mixes = mixedIpTargets && ipVersion !== FULL_CHAIN;
  return mixes ? [`mixedIpTargets needs ipVersion "${FULL_CHAIN}", got ${show(ipVersion)}; leave it out`] : [];
}

function openVersion(ipVersion: string, mixedIpTargets: boolean): OneAnswer {
  const text = (got: string) => valueText(mixedIpTargets ? MIXED : IP_VERSIONS, IP_VERSION, got);
  const condition = mixedIpTargets ? oneOf(ipVersion, MIXED.values) : optional(ipVersion, inRightCase(ipVersion));
  return { operand: ipVersion, condition, text };
}

/** IPv4 servers behind an IPv6 load balancer. */
const MIXED = { ...IP_VERSIONS, values: [FULL_CHAIN] };

/** What the rule is certain of: a known version is written as the provider reads it back. */
function inRightCase(ipVersion: string): Condition {
  const known = oneOf(ipVersion, IP_VERSIONS.values);
  return either(known, noneOfNames(ipVersion, IP_VERSIONS.values.map(upperCase)));
}

/** Where a load balancer stands, as far as it is open whether that must be said, or what is said. */
function openStanding({ networkType, ipVersion, vpcId, subnetId }: ReachView): OneAnswer[] {
  const inside = networkType === INTERNAL;
  const needed = inside || ipVersion === FULL_CHAIN;
  const checks: OneAnswer[] = [];
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
