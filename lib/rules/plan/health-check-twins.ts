import { certainValues, HealthCheckLimits, ListenerProtocol } from "../../facts";
import { CheckRanges, checkNumbers, intervalRange } from "../entry-limits";
import { requestTexts, typeWording, IN_TARGET_GROUP } from "../wording";
import { isUnknown, isUnknownList, show, upperCase } from "../../values/unknown";
import { TENCENTCLOUD_CLB } from "../../families/tencentcloud/clb/facts/product";
import { TARGET_GROUP_CHECK } from "../../families/tencentcloud/target-group/facts/members";
import { ownHealthCheck, protocolOf, speaksHttp } from "../entries";
import { rowOf } from "../../families/tencentcloud/target-group/rules/target-groups";
import { bitmaskWording, codesWording } from "../code-faults";
import { valueText } from "../constraint";
import { HealthCheckView } from "../../app/app-view";
import { below, oneOf, optional, someOf, unlike } from "../../values/conditions";
import { formChecks, numberChecks, valueChecks } from "./constraint-checks";
import { Check, deferrals, ownerTwin, Twin } from "../../app/deferral";

/** The twins of rules about health checks of listeners, rules and target groups. */
export const HEALTH_CHECK_TWINS: readonly Twin[] = [
  ownerTwin("health-check-ranges", (entry) => {
    const limits = entry.loadBalancer.product?.healthCheck;
    const check = limits && ownHealthCheck(entry);
    return (
      limits &&
      check && [...ranges(check, { ...limits, intervalSeconds: intervalRange(entry, limits) }), ...order(check, limits)]
    );
  }),

  ownerTwin("health-check-request", (owner) => {
    const { product } = owner.loadBalancer;
    const row = product && protocolOf(owner, product);
    const check = ownHealthCheck(owner);
    return row && check && request(check, row, product.healthCheck);
  }),

  ownerTwin("health-check-codes", (entry) => {
    const limits = entry.loadBalancer.product?.healthCheck;
    const check = limits && ownHealthCheck(entry);
    return limits && check && [...classes(check, limits), ...bitmask(check, limits)];
  }),

  ownerTwin("health-check-type", (entry) => {
    const { product } = entry.loadBalancer;
    const row = product && protocolOf(entry, product);
    const type = ownHealthCheck(entry)?.type;
    if (row?.checks === undefined || row.checks.values.length === 0) return undefined;
    return valueChecks(type, row.checks, typeWording(row.name));
  }),

  {
    ruleId: "health-check-request",
    defer: (view) =>
      view.groups.flatMap((group) => {
        const { targetGroup, carrier } = group;
        const row = targetGroup && rowOf(targetGroup);
        if (row === undefined || targetGroup?.healthCheck === undefined) return [];
        const check = { ...targetGroup.healthCheck, type: targetGroup.checkType };
        const named = { ...row, name: targetGroup.protocol ?? "" };
        return deferrals(
          "health-check-request",
          group,
          carrier?.(),
          request(check, named, TENCENTCLOUD_CLB.healthCheck),
        );
      }),
  },

  {
    ruleId: "tc-target-group-check",
    defer: (view) =>
      view.groups.flatMap((group) => {
        const { targetGroup, carrier } = group;
        if (targetGroup?.healthCheck === undefined || carrier === undefined) return [];
        const checks = ranges(targetGroup.healthCheck, TARGET_GROUP_CHECK, IN_TARGET_GROUP);
        return deferrals("tc-target-group-check", group, carrier(), [
          ...checks,
          ...classes(targetGroup.healthCheck, TENCENTCLOUD_CLB.healthCheck),
          ...bitmask(targetGroup.healthCheck, TENCENTCLOUD_CLB.healthCheck),
        ]);
      }),
  },
];

/** What a known type of check asks for; of another one it is not known whether it asks at all. */
function request(
  { enabled, type, port, request: asked = {} }: HealthCheckView,
  row: Pick<ListenerProtocol, "name" | "layer" | "checkNeeds">,
  { request: forms }: HealthCheckLimits,
): Check[] {
  if (enabled !== true || isUnknown(type)) return [];
  const needs = (type !== undefined && row.checkNeeds?.[upperCase(type)]) || [];
  const texts = speaksHttp(type, row) ? requestTexts(asked, forms) : [];
  const checks = texts.flatMap(({ value, form, wording }) => formChecks(value, form, wording));
  for (const need of needs) {
    const value = { ...asked, port }[need];
    if (value === undefined || !isUnknown(value)) continue;
    const text = (got: string) =>
      `a check of type ${show(type)} for ${row.name} needs ${need}, got ${got}; set healthCheck.${need}`;
    checks.push({ operand: value, condition: unlike(value, null), text });
  }
  return checks;
}

function ranges(check: HealthCheckView, limits: CheckRanges, where?: string): Check[] {
  return checkNumbers(check, limits).flatMap(({ name, value, range }) => numberChecks(value, range, { name, where }));
}

function order(check: HealthCheckView, limits: HealthCheckLimits): Check[] {
  const { intervalSeconds: interval, timeoutSeconds: timeout } = check;
  const open = [timeout, interval].find(isUnknown);
  if (!limits.timeoutBelowInterval || open === undefined) return [];
  const least = timeout ?? limits.timeoutSeconds.default;
  const most = interval ?? limits.intervalSeconds.default;
  const condition = optional(least, optional(most, below(least, most)));
  const text = (got: string) =>
    `health check timeout must be less than the interval, got ${got}; lower the timeout or raise the interval`;
  return [{ operand: open, condition, text }];
}

function classes({ healthyCodes = [] }: HealthCheckView, { codes }: HealthCheckLimits): Check[] {
  const values = certainValues(codes);
  if (values === undefined) return [];
  const text = (got: string) => valueText(codes, codesWording('"2xx"'), got);
  if (isUnknownList(healthyCodes)) return [{ operand: healthyCodes, condition: someOf(healthyCodes, values), text }];
  const open = healthyCodes.filter(isUnknown);
  return open.map((code) => ({ operand: code, condition: oneOf(code, values), text }));
}

function bitmask({ httpCodeBitmask: mask }: HealthCheckView, { bits, bitmask }: HealthCheckLimits): Check[] {
  return bitmask === undefined ? [] : numberChecks(mask, bitmask, bitmaskWording(bits));
}
