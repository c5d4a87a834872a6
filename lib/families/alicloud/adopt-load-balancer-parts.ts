import { readArguments } from "../../adopt/arguments";
import { call, member, name, record, value } from "../../adopt/program/expression";
import { Translation } from "../../adopt/translation/translation";
import { ResourceArguments } from "../../facts/arguments";
import { ALB_ACCESS_LOG, ALB_BANDWIDTH_PACKAGE, ALB_ZONE_SHIFT } from "./alb/facts/load-balancer-parts";
import { ALB_SECURITY_GROUP } from "./alb/facts/security-group";
import { ALB, loadBalancerOfListener, NLB, VpcFamily } from "./adopt-load-balancers";
import { NLB_BANDWIDTH_PACKAGE, NLB_ZONE_SHIFT } from "./nlb/facts/load-balancer-parts";
import { NLB_SECURITY_GROUP } from "./nlb/facts/security-group";

/** A resource of its own that says something of a load balancer. */
interface LoadBalancerPart {
  readonly of: ResourceArguments;
  /** The method of the load balancer that declares it. */
  readonly method: string;
  readonly noun: string;
  /** By the argument without which it says nothing: its prop. */
  readonly needs: { readonly [argument: string]: string };
}

const JOINS = { method: "addSecurityGroup", noun: "join", needs: { security_group_id: "securityGroupId" } };
const SHARES = { method: "addBandwidthPackage", noun: "plan", needs: { bandwidth_package_id: "bandwidthPackageId" } };
const SHIFTS = { method: "shiftZone", noun: "shift", needs: { zone_id: "zoneId", vswitch_id: "vswitchId" } };
const LOGS = { method: "addAccessLog", noun: "log", needs: { log_project: "logProject", log_store: "logStore" } };

const OF_ALB: readonly LoadBalancerPart[] = [
  { of: ALB_SECURITY_GROUP, ...JOINS },
  { of: ALB_BANDWIDTH_PACKAGE, ...SHARES },
  { of: ALB_ZONE_SHIFT, ...SHIFTS },
  { of: ALB_ACCESS_LOG, ...LOGS },
];

const OF_NLB: readonly LoadBalancerPart[] = [
  { of: NLB_SECURITY_GROUP, ...JOINS },
  { of: NLB_BANDWIDTH_PACKAGE, ...SHARES },
  { of: NLB_ZONE_SHIFT, ...SHIFTS },
];

/** What resources of their own say of an ALB. */
export function translateApplicationLoadBalancerParts(t: Translation): void {
  for (const part of OF_ALB) translate(t, ALB, part);
}

/** What resources of their own say of an NLB. */
export function translateNetworkLoadBalancerParts(t: Translation): void {
  for (const part of OF_NLB) translate(t, NLB, part);
}

function translate(
  t: Translation,
  family: VpcFamily,
  { of: { type, plain }, method, noun, needs }: LoadBalancerPart,
): void {
  for (const attachment of t.open(type)) {
    const loadBalancer = loadBalancerOfListener(t, family, attachment);
    const needed = Object.entries(needs).map(
      ([argument, prop]) => [prop, t.values.text(attachment, argument)] as const,
    );
    if (loadBalancer === undefined || needed.some(([, text]) => text === undefined)) {
      t.leave(attachment, `its load balancer, or its ${Object.keys(needs).join(" or ")}, is not known`);
      continue;
    }
    const options = record({ ...readArguments(t.values, attachment, plain), ...Object.fromEntries(needed) });
    t.declare(attachment, noun, (id) => call(member(name(loadBalancer), method), value(id), options));
  }
}
