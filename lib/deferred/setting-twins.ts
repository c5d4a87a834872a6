import { SettingLimits } from "../capabilities";
import { FULL_CHAIN, IP_VERSIONS } from "../capabilities/tencentcloud-clb-settings";
import { TARGET_GROUP_LIMITS } from "../capabilities/tencentcloud-target-group";
import { integerIn, quoted, textOf } from "../rules/limits";
import { rowOf } from "../rules/target-groups";
import { isUnknown } from "../unknown";
import { AppView, EntryView, GroupView, LoadBalancerView, Settings } from "../view/app-view";
import { either, integerWithin, oneOf, optional, textLike } from "./conditions";
import { Check, Checks, Deferral, deferrals, Twin } from "./deferral";

/** The twins of rules that look at one setting of a load balancer, listener, rule or group. */
export const SETTING_TWINS: readonly Twin[] = [
  settingTwin("setting-range", (name, value, { range, none, noneAtSynth }) => {
    if (range === undefined) return undefined;
    const number = value as number;
    const within = integerWithin(number, range);
    const mayBeNone = none !== undefined && noneAtSynth !== true;
    const condition = mayBeNone ? either(within, integerWithin(number, { min: none, max: none })) : within;
    const otherwise = mayBeNone ? `, or ${none} for none` : "";
    const text = (got: string) =>
      `${name} must be ${integerIn(range)}${otherwise}, got ${got}; choose one in the range`;
    return { operand: value, condition: optional(value, condition), text };
  }),

  settingTwin("setting-value", (name, value, { values }) => {
    if (values === undefined) return undefined;
    const text = (got: string) => `${name} must be one of ${quoted(values)}, got ${got}; write one of them exactly so`;
    return { operand: value, condition: optional(value, oneOf(value, values)), text };
  }),

  settingTwin("name-form", (name, value, { form }) => {
    if (form === undefined) return undefined;
    const text = (got: string) => `${name} must have ${textOf(form)}, got ${got}; name it otherwise`;
    return { operand: value, condition: optional(value, textLike(value as string, form)), text };
  }),

  {
    ruleId: "tc-reach",
    defer: (view) =>
      view.loadBalancers.flatMap((loadBalancer) => {
        const { reach, carrier } = loadBalancer;
        if (reach === undefined || !isUnknown(reach.ipVersion)) return [];
        const allowed = reach.mixedIpTargets ? [FULL_CHAIN] : IP_VERSIONS;
        const text = (got: string) => `ipVersion must be one of ${quoted(allowed)}, got ${got}; write it exactly so`;
        const one = oneOf(reach.ipVersion, allowed);
        const condition = reach.mixedIpTargets ? one : optional(reach.ipVersion, one);
        return deferrals("tc-reach", loadBalancer, carrier, { operand: reach.ipVersion, condition, text });
      }),
  },

  {
    ruleId: "tc-target-group-settings",
    defer: (view) =>
      view.groups.flatMap((group) =>
        deferrals("tc-target-group-settings", group, group.carrier?.(), ofTargetGroup(group)),
      ),
  },
];

/** Only a group of HTTP, HTTPS or gRPC has scheduler and session; elsewhere the rule refuses that they are given. */
function ofTargetGroup({ targetGroup }: GroupView): Check[] {
  if (targetGroup === undefined || rowOf(targetGroup)?.layer !== 7) return [];
  const { scheduler, sessionSeconds } = targetGroup;
  const { schedulers, sessionSeconds: range } = TARGET_GROUP_LIMITS;
  const checks: Check[] = [];
  if (isUnknown(scheduler)) {
    const text = (got: string) => `scheduler must be one of ${quoted(schedulers)}, got ${got}; choose one of them`;
    checks.push({ operand: scheduler, condition: optional(scheduler, oneOf(scheduler, schedulers)), text });
  }
  if (sessionSeconds !== undefined && isUnknown(sessionSeconds)) {
    const condition = optional(sessionSeconds, integerWithin(sessionSeconds, range));
    const text = (got: string) => `sessionSeconds must be ${integerIn(range)}, got ${got}; choose one in the range`;
    checks.push({ operand: sessionSeconds, condition, text });
  }
  return checks;
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
