import { isUnknown, isUnknownList, show, upperCase } from "../unknown";
import { HealthCheckLimits, ListenerProtocol, Range } from "../capabilities";
import { TENCENTCLOUD_CLB } from "../capabilities/tencentcloud-clb-product";
import { TARGET_GROUP_LIMITS } from "../capabilities/tencentcloud-target-group";
import { ownHealthCheck, protocolOf, speaksHttp } from "../rules/entries";
import { rowOf } from "../rules/target-groups";
import { integerIn, quoted, textOf } from "../rules/limits";
import { HealthCheckView } from "../view/app-view";
import { below, integerWithin, oneOf, optional, someOf, textLike, unlike } from "./conditions";
import { Check, deferrals, ownerTwin, Twin } from "./deferral";

/** The twins of rules about health checks of listeners, rules and target groups. */
export const HEALTH_CHECK_TWINS: readonly Twin[] = [
  ownerTwin("health-check-ranges", (entry) => {
    const limits = entry.loadBalancer.product?.healthCheck;
    const check = limits && ownHealthCheck(entry);
    return limits && check && [...ranges(check, rangesOf(limits)), ...order(check, limits)];
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
    if (row?.checks === undefined || row.checks.length === 0 || type === undefined || !isUnknown(type))
      return undefined;
    const { name, checks } = row;
    const text = (got: string) =>
      `health check type must be one of ${quoted(checks)} for ${name}, got ${got}; choose one of them`;
    return { operand: type, condition: optional(type, oneOf(type, checks)), text };
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
        const { checkPort: port, ...others } = TARGET_GROUP_LIMITS;
        const checks = ranges(targetGroup.healthCheck, { ...others, port }, " in a target group");
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
  const checks: Check[] = [];
  for (const [name, form] of Object.entries({ path: forms.path, domain: forms.host, host: forms.host })) {
    const value = asked[name as keyof typeof asked];
    if (value === undefined || !isUnknown(value) || !speaksHttp(type, row)) continue;
    const text = (got: string) => `health check ${name} must have ${textOf(form)}, got ${got}; mend it`;
    checks.push({ operand: value, condition: optional(value, textLike(value, form)), text });
  }
  for (const need of needs) {
    const value = { ...asked, port }[need];
    if (value === undefined || !isUnknown(value)) continue;
    const text = (got: string) =>
      `a check of type ${show(type)} for ${row.name} needs ${need}, got ${got}; set healthCheck.${need}`;
    checks.push({ operand: value, condition: unlike(value, null), text });
  }
  return checks;
}

interface Ranges {
  readonly intervalSeconds: Range;
  readonly timeoutSeconds: Range;
  readonly threshold: Range;
  readonly port: Range;
}

function rangesOf({ intervalSeconds, timeoutSeconds, threshold, port }: HealthCheckLimits): Ranges {
  return { intervalSeconds, timeoutSeconds, threshold, port };
}

function ranges(check: HealthCheckView, limits: Ranges, where = ""): Check[] {
  const values: Array<[string, number | undefined, Range]> = [
    ["intervalSeconds", check.intervalSeconds, limits.intervalSeconds],
    ["timeoutSeconds", check.timeoutSeconds, limits.timeoutSeconds],
    ["healthyThreshold", check.healthyThreshold, limits.threshold],
    ["unhealthyThreshold", check.unhealthyThreshold, limits.threshold],
    ["port", check.port, limits.port],
  ];
  return values.flatMap(([name, value, range]) => {
    if (value === undefined || !isUnknown(value)) return [];
    const condition = optional(value, integerWithin(value, range));
    const text = (got: string) =>
      `health check ${name} must be ${integerIn(range)}${where}, got ${got}; choose one in the range`;
    return [{ operand: value, condition, text }];
  });
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
  const text = (got: string) => `healthyCodes must be of ${quoted(codes)}, got ${got}; write healthyCodes: ["2xx"]`;
  if (isUnknownList(healthyCodes)) return [{ operand: healthyCodes, condition: someOf(healthyCodes, codes), text }];
  const open = healthyCodes.filter(isUnknown);
  return open.map((code) => ({ operand: code, condition: oneOf(code, codes), text }));
}

function bitmask({ httpCodeBitmask: mask }: HealthCheckView, { bits = {} }: HealthCheckLimits): Check[] {
  if (mask === undefined || !isUnknown(mask)) return [];
  const range: Range = { min: 1, max: Object.values(bits).reduce((sum, bit) => sum + bit, 0) };
  const meaning = Object.entries(bits).map(([code, bit]) => `${bit} for ${code}`);
  const text = (got: string) =>
    `httpCodeBitmask must be ${integerIn(range)} (${meaning.join(", ")}, added up), got ${got}; write healthyCodes: ["2xx"] instead`;
  return [{ operand: mask, condition: integerWithin(mask, range), text }];
}
