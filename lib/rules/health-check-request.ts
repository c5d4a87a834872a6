import { CheckSetting, HealthCheckLimits, ListenerProtocol } from "../facts";
import { unlike } from "../values/conditions";
import { isUnknown, show, upperCase } from "../values/unknown";
import { AppView } from "../app/app-view";
import { CheckRequest, HealthCheckView } from "../app/entry-view";
import { askEach, OneAnswer } from "./answer";
import { ask, askForm } from "./question";
import { forEachOwner, ownHealthCheck, protocolOf, speaksHttp } from "./entries";
import { quoted } from "./limits";
import { Rule, Verdict } from "../app/rule";
import { requestTexts } from "./wording";

export const healthCheckRequest: Rule = {
  id: "health-check-request",
  severity: "error",
  atPlan: true,
  summary:
    "A health check says what to ask: a path that begins with /, a host name, and whatever else its protocol needs.",
  why: "Most providers pass it on unchecked, and the API refuses the listener, rule or group during the apply.",
  wrong: `clb.addListener("Site", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, backendPort: 80, healthCheck: { path: "health" } });`,
  right: `clb.addListener("Site", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, backendPort: 80, healthCheck: { path: "/health" } });`,
  source:
    "CreateLoadBalancerHTTPListener, CreateServerGroup of ALB, NLB and GWLB (Alibaba); resource_alicloud_slb_listener.go:198; https://www.tencentcloud.com/document/product/214/39251, types HealthCheck and TargetGroupHealthCheck",
  check: (view) => [...ofOwners(view), ...ofTargetGroups(view)],
};

type Faults = readonly OneAnswer[];
type Row = Pick<ListenerProtocol, "name" | "layer" | "checkNeeds">;

function ofOwners(view: AppView): Verdict[] {
  return forEachOwner(view, (owner, product) => {
    const check = ownHealthCheck(owner);
    const row = protocolOf(owner, product);
    return check && row && faults(check, row, product.healthCheck);
  });
}

function ofTargetGroups(view: AppView): Verdict[] {
  return askEach(view.groups, ({ targetGroup }) => {
    const { checks, healthCheck, checkType: type } = targetGroup ?? {};
    return checks && healthCheck && faults({ ...healthCheck, protocol: type }, checks.row, checks.limits);
  });
}

function faults(check: HealthCheckView, row: Row, limits: HealthCheckLimits): Faults {
  if (check.enabled === false) return [];
  return [...malformed(check, row, limits), ...missing(check, row), ...useless(check, row)];
}

function malformed(check: HealthCheckView, row: Row, { request: forms }: HealthCheckLimits): Faults {
  if (!speaksHttp(check.protocol, row)) return [];
  return requestTexts(check.request, forms).map(({ value, form, wording }) => askForm(value, form, wording));
}

/** What a check of a known protocol asks for; of another one it is not known whether it asks at all. */
function missing({ protocol, port, request }: HealthCheckView, { checkNeeds, name }: Row): Faults {
  const given: CheckRequest & { readonly port?: number } = { ...request, port };
  const needs: readonly CheckSetting[] = (protocol !== undefined && checkNeeds?.[upperCase(protocol)]) || [];
  return needs.map((need) =>
    ask<unknown>({
      value: given[need],
      required: true,
      constraint: { holds: (value) => value !== undefined && value !== "", condition: (value) => unlike(value, null) },
      text: (got) =>
        `a check of protocol ${show(protocol)} for ${name} needs ${need}, got ${got}; set healthCheck.${need}`,
      found: () => `a check of protocol ${show(protocol)} for ${name} needs ${need}, got none; set healthCheck.${need}`,
    }),
  );
}

/** Only what some check of the listener needs can be written there, and texts with its protocol alone. */
function useless({ protocol, request = {} }: HealthCheckView, { checkNeeds = {}, name }: Row): string[] {
  return OF_TYPES.flatMap((setting) => {
    const value = request[setting];
    const ways = Object.keys(checkNeeds).filter((one) => checkNeeds[one].includes(setting));
    if (value === undefined) return [];
    if (ways.length === 0) return [`a check for ${name} has no ${setting}, got ${show(value)}; leave it out`];
    if (setting === "httpVersion" || isUnknown(protocol) || ways.includes(upperCase(protocol ?? ""))) return [];
    return [
      `health check ${setting} means something to ${ways.join()} checks only; leave it out, or set protocol ${quoted(ways)}`,
    ];
  });
}

const OF_TYPES = ["httpVersion", "contextType", "sendContext", "recvContext"] as const;
