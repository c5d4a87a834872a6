import { FULL_CHAIN, INTERNAL, IP_VERSIONS } from "../facts/settings";
import { SNAT_ADDRESSES } from "../facts/members";
import { isAddress, noServer } from "../../../../values/ip-address";
import { isUnknown, lowerCase, show } from "../../../../values/unknown";
import { LoadBalancerView, ReachView } from "../../../../app/app-view";
import { Answer, OneAnswer } from "../../../../rules/answer";
import { valueText } from "../../../../rules/constraint";
import { askValue } from "../../../../rules/question";
import { forEachCreated } from "../../../../rules/load-balancers";
import { allows, limitOf } from "../../../../rules/quotas";
import { IP_VERSION } from "../../../../rules/wording";
import { Rule } from "../../../../app/rule";

export const tcReach: Rule = {
  id: "tc-reach",
  severity: "error",
  summary: "A Tencent load balancer asks only for IP versions and backends that its kind can have.",
  why: "The provider refuses some of it during the apply, and a wrongly written IP version makes every later apply fail.",
  wrong: `new tencentcloud.CloudLoadBalancer(stack, "Public", { networkType: "OPEN", ipVersion: "IPV6" });`,
  right: `new tencentcloud.CloudLoadBalancer(stack, "Public", { networkType: "OPEN", ipVersion: "ipv6" });`,
  source:
    "resource_tc_clb_instance.go:395 to 534 (inside), :407 (region), :887 and :1044 (IP version); clb/v20180317/models.go:2793 (SNAT addresses)",
  check: (view) => [
    ...forEachCreated(
      view,
      ({ reach }) => reach && [...inside(reach), ...standing(reach), ...versions(reach), ...addresses(reach)],
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

function addresses({ snatIps }: ReachView): string[] {
  return snatIps
    .filter((ip) => !isUnknown(ip) && (!isAddress(ip) || noServer(ip) !== undefined))
    .map((ip) => `ip of snatAddresses must be one IP address, got ${show(ip)}; name a free one of the subnet`);
}

/** The provider compares what it reads back letter by letter: one in another case makes every later apply fail. */
function unknownVersion(ipVersion: string): OneAnswer {
  const otherCase = IP_VERSIONS.values.some((known) => lowerCase(known) === lowerCase(ipVersion));
  if (otherCase) return { text: valueText(IP_VERSIONS, IP_VERSION, show(ipVersion)), severity: "error" };
  return askValue(ipVersion, IP_VERSIONS, IP_VERSION);
}

function versions({ ipVersion, mixedIpTargets }: ReachView): OneAnswer[] {
  if (isUnknown(ipVersion)) return [];
  if (!IP_VERSIONS.values.includes(ipVersion)) return [unknownVersion(ipVersion)];
  const mixes = mixedIpTargets && ipVersion !== FULL_CHAIN;
  return mixes ? [`mixedIpTargets needs ipVersion "${FULL_CHAIN}", got ${show(ipVersion)}; leave it out`] : [];
}
