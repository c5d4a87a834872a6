import { FAMILIES } from "../../lib/families";
import { capabilitiesOf, resourceArgumentsOf } from "../../lib/families/facts";
import { DEFAULT_WEIGHT, GATE, HealthCheckLimits, PORT, Product, SCALING_SIZES, Span, WEIGHT } from "../../lib/facts";
import { Arguments, limitsOf, ResourceArguments } from "../../lib/facts/arguments";
import { settingsOf } from "../../lib/app/shapes/shape";
import { ALB_PRIORITY } from "../../lib/families/alicloud/alb/facts/members";
import { ACTION_ORDER, ALB_RULE_ACTIONS, RuleActionKind } from "../../lib/families/alicloud/alb/facts/rule-actions";
import { ALICLOUD_ALB } from "../../lib/families/alicloud/alb/facts/product";
import { ALICLOUD_CLB } from "../../lib/families/alicloud/clb/facts/product";
import { ALICLOUD_GWLB } from "../../lib/families/alicloud/gwlb/facts/product";
import { ALICLOUD_NLB } from "../../lib/families/alicloud/nlb/facts/product";
import { TENCENTCLOUD_CLB } from "../../lib/families/tencentcloud/clb/facts/product";
import { TENCENTCLOUD_GWLB_PRODUCT } from "../../lib/families/tencentcloud/gwlb/facts/product";
import { TARGET_GROUP_LIMITS } from "../../lib/families/tencentcloud/target-group/facts/members";

const CAPABILITIES = capabilitiesOf(FAMILIES);
const RESOURCE_ARGUMENTS = resourceArgumentsOf(FAMILIES);

/** What a docstring may say of a setting: a range, and what it is where it is left out. */
export interface Told extends Span {
  readonly default?: number;
  /** The arguments that carry it, whose default is the provider's. */
  readonly confidence?: { readonly attributes: readonly string[] };
}

type Facts = { readonly [setting: string]: Told };

/** Facts of a table of settings that have a number or a length. */
function settings(table: Product["settings"]["group"]): Facts {
  const told = Object.entries(table).flatMap(([name, { range, form }]): [string, Told][] => {
    const limits = range ?? form;
    return limits === undefined ? [] : [[name, limits]];
  });
  return Object.fromEntries(told);
}

/** Those that are named after a block: `healthCheck.sendContext`. */
function inBlock(block: string, facts: Facts): Facts {
  const inner = Object.entries(facts).filter(([name]) => name.startsWith(`${block}.`));
  return Object.fromEntries(inner.map(([name, fact]) => [name.slice(block.length + 1), fact]));
}

function check({ intervalSeconds, timeoutSeconds, threshold, port, request, bitmask }: HealthCheckLimits): Facts {
  const half = (name: string): Told => {
    const attributes = threshold.confidence.attributes.filter((one) => one.includes(name));
    return { ...threshold, confidence: { attributes } };
  };
  return {
    intervalSeconds,
    timeoutSeconds,
    healthyThreshold: half(".healthy"),
    unhealthyThreshold: half("unhealth"),
    port,
    path: request.path,
    host: request.host,
    domain: request.host,
    ...(bitmask && { httpCodeBitmask: bitmask }),
  };
}

function cookies({ cookieSession }: Product): Facts {
  return { cookieTimeoutSeconds: cookieSession!.timeoutSeconds, cookie: cookieSession!.cookie };
}

/** The seconds for which listeners keep the address of a client on one server. */
function sessions({ protocols }: Product): Span {
  return protocols.flatMap(({ sessionSeconds }) => sessionSeconds ?? [])[0];
}

const BACKEND = { port: PORT, weight: WEIGHT };
const POOL = { defaultPort: PORT, defaultWeight: { ...WEIGHT, default: DEFAULT_WEIGHT } };
const SIZES = { minSize: SCALING_SIZES };
const described = CAPABILITIES.flatMap(({ description }) => description ?? [])[0];

/** Facts of the settings of an action of an ALB rule. */
function action(kind: RuleActionKind): Facts {
  return settings(limitsOf(ALB_RULE_ACTIONS[kind].of));
}

/** Facts of the arguments that are written as they are given, by the settings that have them. */
function plain({ type, plain: table, settings: name }: ResourceArguments): { [settings: string]: Facts } {
  return within(table, name, `${type}.`);
}

function within(table: Arguments, settings: string, path: string): { [settings: string]: Facts } {
  const shapes = new Map(settingsOf(settings).map(({ name, shape }) => [name, shape]));
  const all: { [settings: string]: Facts } = {};
  const own: { [prop: string]: Told } = {};
  for (const [prop, one] of Object.entries(table)) {
    const shape = shapes.get(prop);
    const inner = shape?.kind === "list" ? shape.of : shape;
    if (!("of" in one)) {
      const limits = one.limits?.range ?? one.limits?.form;
      own[prop] = { min: NaN, max: NaN, ...limits, confidence: { attributes: [path + one.argument] } };
    } else if (inner?.kind === "settings") Object.assign(all, within(one.of, inner.name, `${path}${one.argument}.`));
  }
  // Where a listener or group has its settings from.
  return { ...all, [settings]: own, [settings.replace(/Props$/, "Options")]: own };
}

/** By the name of a struct or class: what its docstrings may say, by the name of what they describe. */
export const DOCSTRING_FACTS: { readonly [name: string]: Facts } = {
  BackendOptions: { ...BACKEND, description: described },
  CloudFunctionBackendOptions: BACKEND,
  BackendPool: { changePorts: PORT, changeWeights: WEIGHT },
  IBackendPool: { changePorts: PORT, changeWeights: WEIGHT },
  BackendPoolIteratorOptions: POOL,
  BackendPoolProps: POOL,
  Forward: { weighted: WEIGHT },
  HealthGateOptions: GATE,
  WeightedPool: { weight: WEIGHT },
  "alicloud.ApplicationCors": action("cors"),
  "alicloud.ApplicationFixedResponse": action("fixedResponse"),
  "alicloud.ApplicationForward": action("forward"),
  "alicloud.ApplicationForwardGroup": { weight: action("forward")["serverGroups.weight"] },
  "alicloud.ApplicationInsertHeader": action("insertHeader"),
  "alicloud.ApplicationRedirect": action("redirect"),
  "alicloud.ApplicationRewrite": action("rewrite"),
  "alicloud.ApplicationRuleAction": {
    insertHeader: action("insertHeader").key,
    removeHeader: action("removeHeader").key,
    withOrder: ACTION_ORDER,
  },
  "alicloud.ApplicationTrafficLimit": action("trafficLimit"),
  "alicloud.ApplicationHealthCheck": check(ALICLOUD_ALB.healthCheck),
  "alicloud.ApplicationListenerOptions": { port: PORT, ...settings(ALICLOUD_ALB.settings.listener) },
  "alicloud.ApplicationLoadBalancerProps": settings(ALICLOUD_ALB.settings.loadBalancer),
  "alicloud.ApplicationRuleConditions": { domains: ALICLOUD_ALB.rules.domain, paths: ALICLOUD_ALB.rules.url },
  "alicloud.ApplicationRuleOptions": { priority: ALB_PRIORITY, ...settings(ALICLOUD_ALB.settings.rule) },
  "alicloud.ApplicationServerGroupOptions": settings(ALICLOUD_ALB.settings.group),
  "alicloud.ApplicationStickySession": cookies(ALICLOUD_ALB),
  "alicloud.ClassicHealthCheck": check(ALICLOUD_CLB.healthCheck),
  "alicloud.ClassicListenerOptions": {
    port: PORT,
    sessionSeconds: sessions(ALICLOUD_CLB),
    ...settings(ALICLOUD_CLB.settings.listener),
  },
  "alicloud.ClassicRuleOptions": { url: ALICLOUD_CLB.rules.url, domain: ALICLOUD_CLB.rules.domain },
  "alicloud.ClassicStickySession": cookies(ALICLOUD_CLB),
  "alicloud.GatewayHealthCheck": check(ALICLOUD_GWLB.healthCheck),
  "alicloud.GatewayListenerOptions": settings(ALICLOUD_GWLB.settings.listener),
  "alicloud.GatewayLoadBalancerProps": settings(ALICLOUD_GWLB.settings.loadBalancer),
  "alicloud.GatewayServerGroupOptions": settings(ALICLOUD_GWLB.settings.group),
  "alicloud.MasterSlaveServerGroupProps": settings(ALICLOUD_CLB.settings.group),
  "alicloud.NetworkHealthCheck": {
    ...check(ALICLOUD_NLB.healthCheck),
    ...inBlock("healthCheck", settings(ALICLOUD_NLB.settings.group)),
  },
  "alicloud.NetworkListenerOptions": { port: PORT, ...settings(ALICLOUD_NLB.settings.listener) },
  "alicloud.NetworkLoadBalancerProps": settings(ALICLOUD_NLB.settings.loadBalancer),
  "alicloud.NetworkServerGroupOptions": settings(ALICLOUD_NLB.settings.group),
  "alicloud.ScalingGroupProps": SIZES,
  "alicloud.VServerGroupProps": settings(ALICLOUD_CLB.settings.group),
  "tencentcloud.AutoScalingGroupProps": SIZES,
  "tencentcloud.CloudHealthCheck": check(TENCENTCLOUD_CLB.healthCheck),
  "tencentcloud.CloudListenerOptions": { port: PORT, sessionSeconds: sessions(TENCENTCLOUD_CLB) },
  "tencentcloud.CloudLoadBalancerProps": settings(TENCENTCLOUD_CLB.settings.loadBalancer),
  "tencentcloud.CloudRuleOptions": {
    domain: TENCENTCLOUD_CLB.rules.domain,
    url: TENCENTCLOUD_CLB.rules.url,
    sessionSeconds: TENCENTCLOUD_CLB.rules.sessionSeconds!,
  },
  "tencentcloud.GatewayHealthCheck": check(TENCENTCLOUD_GWLB_PRODUCT.healthCheck),
  "tencentcloud.GatewayLoadBalancerProps": settings(TENCENTCLOUD_GWLB_PRODUCT.settings.loadBalancer),
  "tencentcloud.GatewayTargetGroupOptions": settings(TENCENTCLOUD_GWLB_PRODUCT.settings.group),
  "tencentcloud.TargetGroupProps": {
    ...settings(TENCENTCLOUD_CLB.settings.group),
    healthCheck: TARGET_GROUP_LIMITS.timeoutSeconds,
    sessionSeconds: TARGET_GROUP_LIMITS.sessionSeconds,
  },
};

/** Ranges in docstrings of which no fact is the source, by where they come from. */
export const NO_RANGES: { readonly [reason: string]: readonly string[] } = {
  "the vendor's page alone says how long it may be, or how many, and no rule looks at it": [
    "alicloud.ClassicLoadBalancerProps.loadBalancerName",
    "alicloud.NetworkLoadBalancerProps.zoneMappings",
    "alicloud.ScalingGroupProps.scalingGroupName",
    "tencentcloud.AutoScalingGroupProps.scalingGroupName",
  ],
  "the statuses that the command takes for healthy": ["HttpGateOptions.path"],
};

/** Defaults in docstrings of which no fact is the source, by where they come from. */
export const NO_DEFAULTS: { readonly [reason: string]: readonly string[] } = {
  "the command that waits has them": [
    "HealthGateOptions.atLeastPercent",
    "HealthGateOptions.intervalSeconds",
    "HealthGateOptions.timeoutSeconds",
  ],
  "the vendor's page alone says what the cloud makes of it": [
    "alicloud.ApplicationHealthCheck.healthyThreshold",
    "alicloud.ApplicationHealthCheck.unhealthyThreshold",
    "alicloud.ApplicationListenerOptions.idleTimeoutSeconds",
    "alicloud.ApplicationListenerOptions.requestTimeoutSeconds",
    "alicloud.GatewayHealthCheck.healthyThreshold",
    "alicloud.GatewayHealthCheck.port",
    "alicloud.GatewayHealthCheck.unhealthyThreshold",
    "alicloud.GatewayListenerOptions.idleTimeoutSeconds",
    "alicloud.GatewayServerGroupOptions.connectionDrainSeconds",
    "alicloud.NetworkHealthCheck.healthyThreshold",
    "alicloud.NetworkHealthCheck.unhealthyThreshold",
    "alicloud.NetworkListenerOptions.idleTimeoutSeconds",
    "alicloud.NetworkServerGroupOptions.connectionDrainSeconds",
    "tencentcloud.AutoScalingGroupProps.healthCheckGraceSeconds",
    "tencentcloud.CloudHealthCheck.healthyThreshold",
    "tencentcloud.CloudHealthCheck.unhealthyThreshold",
    "tencentcloud.CloudLoadBalancerProps.bandwidth",
    "tencentcloud.GatewayHealthCheck.healthyThreshold",
    "tencentcloud.GatewayHealthCheck.unhealthyThreshold",
  ],
  "nothing waits unless it is asked to": [
    "alicloud.ApplicationServerGroupOptions.settleSeconds",
    "alicloud.NetworkServerGroupAttributes.settleSeconds",
    "tencentcloud.TargetGroupAttributes.settleSeconds",
    "tencentcloud.TargetGroupProps.settleSeconds",
  ],
};

/** The same of arguments that are written as they are given. */
export const PLAIN_FACTS: readonly { readonly [settings: string]: Facts }[] = RESOURCE_ARGUMENTS.map(plain);
