import { Range, SettingLimits } from "../../facts";
import { FULL_CHAIN, INTERNAL, IP_VERSIONS } from "../../families/tencentcloud/clb/facts/settings";
import { TARGET_GROUP_LIMITS } from "../../families/tencentcloud/target-group/facts/members";
import { valueText } from "../constraint";
import { rowOf } from "../../families/tencentcloud/target-group/rules/target-groups";
import { NAME_REMEDY, SETTING_REMEDY, IP_VERSION } from "../wording";
import { isUnknown, upperCase } from "../../values/unknown";
import { AppView, EntryView, GroupView, LoadBalancerView, ReachView, Settings } from "../../app/app-view";
import { Condition, either, given, noneOf, noneOfNames, oneOf, optional } from "../../values/conditions";
import { formChecks, numberChecks, valueChecks } from "./constraint-checks";
import { Check, Checks, Deferral, deferrals, Twin } from "../../app/deferral";

/** The twins of rules that look at one setting of a load balancer, listener, rule or group. */
export const SETTING_TWINS: readonly Twin[] = [
  settingTwin("setting-range", (name, value, { range, alsoAtSynth }) => {
    const atPlan = alsoAtSynth === true ? { ...(range as Range), also: [] } : range;
    return atPlan && numberChecks(value as number, atPlan, { name });
  }),

  settingTwin(
    "setting-value",
    (name, value, { list }) => list && valueChecks(value as string, list, { name, remedy: SETTING_REMEDY }),
  ),

  settingTwin(
    "name-form",
    (name, value, { form }) => form && formChecks(value as string, form, { name, remedy: NAME_REMEDY }),
  ),

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

  {
    ruleId: "tc-target-group-settings",
    defer: (view) =>
      view.groups.flatMap((group) =>
        deferrals("tc-target-group-settings", group, group.carrier?.(), ofTargetGroup(group)),
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

/** Only a group of HTTP, HTTPS or gRPC has scheduler and session; elsewhere the rule refuses that they are given. */
function ofTargetGroup({ targetGroup }: GroupView): Check[] {
  if (targetGroup === undefined || rowOf(targetGroup)?.layer !== 7) return [];
  const { schedulers, sessionSeconds } = TARGET_GROUP_LIMITS;
  return [
    ...valueChecks(targetGroup.scheduler, schedulers, { name: "scheduler" }),
    ...numberChecks(targetGroup.sessionSeconds, sessionSeconds, { name: "sessionSeconds" }),
  ];
}

/** IPv4 servers behind an IPv6 load balancer. */
const MIXED = { ...IP_VERSIONS, values: [FULL_CHAIN] };

/** What the rule is certain of: a known version is written as the provider reads it back. */
function inRightCase(ipVersion: string): Condition {
  const known = oneOf(ipVersion, IP_VERSIONS.values);
  return either(known, noneOfNames(ipVersion, IP_VERSIONS.values.map(upperCase)));
}

/** Asks the same question of every setting that is known only at plan and that the row of its product knows. */
function settingTwin(
  ruleId: string,
  ask: (name: string, value: NonNullable<Settings[string]>, limits: SettingLimits) => Checks,
): Twin {
  return { ruleId, defer };

  function defer(view: AppView): Deferral[] {
    return [
      ...view.loadBalancers.flatMap((one) => open(one, one, "loadBalancer")),
      ...view.entries.flatMap((one) => open(one, one.loadBalancer, one.kind)),
      ...view.groups.flatMap((one) => open({ ...one, carrier: one.carrier?.() }, one.loadBalancer, "group")),
    ];
  }

  function open(
    subject: Pick<LoadBalancerView | EntryView, "construct" | "label" | "declaration" | "settings" | "carrier">,
    { product }: LoadBalancerView,
    kind: "loadBalancer" | "listener" | "rule" | "group",
  ): Deferral[] {
    const { settings = {}, carrier } = subject;
    return Object.entries(product?.settings[kind] ?? {}).flatMap(([name, limits]) => {
      const value = settings[name];
      if (value === undefined || !isUnknown(value)) return [];
      return deferrals(ruleId, subject, carrier, ask(name, value, limits));
    });
  }
}
