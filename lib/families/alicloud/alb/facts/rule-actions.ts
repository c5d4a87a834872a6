import { Argument, Arguments, blocks, limitsOf, number, onOff, text, texts } from "../../../../facts/arguments";
import { AS_OF } from "../../../../facts/as-of";
import { WEIGHT, PATH_WORDS } from "../../../../facts/common";
import {
  carriedBy,
  Confidence,
  knownToday,
  Range,
  refused,
  TextForm,
  validated,
  ValueList,
} from "../../../../facts/confidence";
import { SettingsTable } from "../../../../facts/product";

const ACTIONS = "alicloud_alb_rule.rule_actions";

/** One kind of action of an ALB rule. */
export interface RuleAction {
  /** As the provider names it. */
  readonly type: string;
  /** The block that carries it. */
  readonly argument: string;
  /** Whether it answers or forwards the request: each rule has one such action, and it comes last. */
  readonly last: boolean;
  readonly of: Arguments;
}

const ofAnyKind = (min: number, max: number, confidence: Confidence): TextForm => ({
  min,
  max,
  pattern: /^/,
  words: "of any kind",
  confidence,
});

/** A header field, which the provider itself looks at. */
function header(block: string): Argument {
  const form = { min: 1, max: 40, pattern: /^[A-Za-z0-9_-]*$/, words: "letters, digits, - _" };
  return text("key", { form: { ...form, confidence: validated(`${ACTIONS}.${block}.key`) } });
}

/** Host and query, of which the provider looks at the length alone. */
function host(block: string): Argument {
  return text("host", { form: ofAnyKind(3, 128, validated(`${ACTIONS}.${block}.host`)) });
}

function query(block: string): Argument {
  return text("query", { form: ofAnyKind(1, 128, validated(`${ACTIONS}.${block}.query`)) });
}

const PATH = { min: 1, max: 128, pattern: /^\/[^\s]*$/, words: PATH_WORDS };

/** Seconds for which a client stays with one of several groups. */
export const POOL_SESSION: Range = {
  min: 1,
  max: 86400,
  confidence: validated(`${ACTIONS}.forward_group_config.server_group_sticky_session.timeout`),
};

const FORWARD: Arguments = {
  serverGroups: blocks("server_group_tuples", {
    weight: number("weight", {
      range: carriedBy(WEIGHT, `${ACTIONS}.forward_group_config.server_group_tuples.weight`),
    }),
  }),
  poolSessionSeconds: number("timeout", { range: POOL_SESSION }),
};

const REDIRECT: Arguments = {
  protocol: text("protocol", {
    list: { values: ["HTTP", "HTTPS", "${protocol}"], confidence: validated(`${ACTIONS}.redirect_config.protocol`) },
  }),
  host: host("redirect_config"),
  port: text("port", {
    form: {
      min: 1,
      max: 5,
      pattern: /^(?:[1-9]\d{0,3}|[1-5]\d{4}|6[0-4]\d{3}|65[0-4]\d{2}|655[0-2]\d|6553[0-5])$/,
      words: "a port from 1 to 65535",
      confidence: refused("CreateRule: RedirectConfig.Port", `${ACTIONS}.redirect_config.port`),
    },
  }),
  path: text("path", {
    form: {
      ...PATH,
      certainly: { min: 1, max: 128 },
      confidence: knownToday(AS_OF, "CreateRule: RedirectConfig.Path", `${ACTIONS}.redirect_config.path`),
    },
  }),
  query: query("redirect_config"),
  httpCode: text("http_code", {
    list: {
      values: ["301", "302", "303", "307", "308"],
      confidence: validated(`${ACTIONS}.redirect_config.http_code`),
    },
  }),
};

const FIXED_RESPONSE: Arguments = {
  content: text("content", {
    form: {
      min: 0,
      max: 1024,
      pattern: /^[\0-\x7f]*$/,
      words: "of ASCII",
      confidence: refused(
        "CreateRule: FixedResponseConfig.Content, at most 1 KB of ASCII",
        `${ACTIONS}.fixed_response_config.content`,
      ),
    },
  }),
  contentType: text("content_type", {
    list: {
      values: ["text/plain", "text/css", "text/html", "application/javascript", "application/json"],
      confidence: validated(`${ACTIONS}.fixed_response_config.content_type`),
    },
  }),
  httpCode: text("http_code", {
    form: {
      min: 3,
      max: 3,
      pattern: /^[245]\d\d$/,
      words: "2xx, 4xx or 5xx",
      // The provider lets 3xx through.
      certainly: { min: 3, max: 3, pattern: /^[2-5]\d\d$/ },
      confidence: knownToday(
        AS_OF,
        "CreateRule: FixedResponseConfig.HttpCode",
        `${ACTIONS}.fixed_response_config.http_code`,
      ),
    },
  }),
};

const REWRITE: Arguments = {
  host: host("rewrite_config"),
  path: text("path", {
    form: {
      ...PATH,
      certainly: { min: 1, max: 128 },
      confidence: knownToday(AS_OF, "CreateRule: RewriteConfig.Path", `${ACTIONS}.rewrite_config.path`),
    },
  }),
  query: query("rewrite_config"),
};

const INSERT_HEADER: Arguments = {
  key: header("insert_header_config"),
  value: text("value", { form: ofAnyKind(1, 128, validated(`${ACTIONS}.insert_header_config.value`)) }),
  valueType: text("value_type", {
    list: {
      values: ["UserDefined", "ReferenceHeader", "SystemDefined"],
      confidence: validated(`${ACTIONS}.insert_header_config.value_type`),
    },
  }),
};

/** The API speaks of up to 1000000; the provider lets no more through than this. */
function perSecond(argument: string): Argument {
  const confidence = validated(`${ACTIONS}.traffic_limit_config.${argument}`);
  return number(argument, { range: { min: 1, max: 100000, confidence } });
}

const TRAFFIC_LIMIT: Arguments = { qps: perSecond("qps"), perIpQps: perSecond("per_ip_qps") };

const CORS: Arguments = {
  allowOrigins: texts("allow_origin"),
  allowMethods: texts("allow_methods", {
    list: {
      values: ["GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH"],
      confidence: knownToday(AS_OF, "alb_rule: cors_config.allow_methods", `${ACTIONS}.cors_config.allow_methods`),
    },
  }),
  allowHeaders: texts("allow_headers"),
  exposeHeaders: texts("expose_headers"),
  allowCredentials: onOff("allow_credentials"),
  maxAgeSeconds: number("max_age", {
    range: { min: -1, max: 172800, confidence: validated(`${ACTIONS}.cors_config.max_age`) },
  }),
};

/** The actions by the methods that make them. Source: CreateRule: RuleActions; resource_alicloud_alb_rule.go:53. */
export const ALB_RULE_ACTIONS = {
  forward: { type: "ForwardGroup", argument: "forward_group_config", last: true, of: FORWARD },
  redirect: { type: "Redirect", argument: "redirect_config", last: true, of: REDIRECT },
  fixedResponse: { type: "FixedResponse", argument: "fixed_response_config", last: true, of: FIXED_RESPONSE },
  rewrite: { type: "Rewrite", argument: "rewrite_config", last: false, of: REWRITE },
  insertHeader: { type: "InsertHeader", argument: "insert_header_config", last: false, of: INSERT_HEADER },
  removeHeader: {
    type: "RemoveHeader",
    argument: "remove_header_config",
    last: false,
    of: { key: header("remove_header_config") },
  },
  trafficLimit: { type: "TrafficLimit", argument: "traffic_limit_config", last: false, of: TRAFFIC_LIMIT },
  trafficMirror: { type: "TrafficMirror", argument: "traffic_mirror_config", last: false, of: {} },
  cors: { type: "Cors", argument: "cors_config", last: false, of: CORS },
} satisfies { readonly [kind: string]: RuleAction };

/** The methods that make actions. */
export type RuleActionKind = keyof typeof ALB_RULE_ACTIONS;

/** The order of an action among those of its rule. */
export const ACTION_ORDER: Range = { min: 1, max: 50000, confidence: validated(`${ACTIONS}.order`) };

/** The only kind of target of a mirror. */
export const MIRROR_TARGET = "ForwardGroupMirror";

/** Header fields that no action may set, and no request lose: CreateRule: InsertHeaderConfig.Key, RemoveHeaderConfig.Key. */
export const KEPT_HEADERS: readonly string[] = [
  ..."slb-id slb-ip x-forwarded-for x-forwarded-proto x-forwarded-eip x-forwarded-port".split(" "),
  ..."x-forwarded-client-srcport connection upgrade content-length transfer-encoding keep-alive te".split(" "),
  ..."host cookie remoteip authority x-forwarded-host".split(" "),
];

/** Those that no response may lose. */
export const KEPT_RESPONSE_HEADERS: readonly string[] = [
  "connection",
  "upgrade",
  "content-length",
  "transfer-encoding",
];

/** What actions may be, as rules about settings ask: `actions.redirect.host`. */
export const ACTION_LIMITS: SettingsTable = Object.fromEntries([
  ["actions.order", { range: ACTION_ORDER }],
  ...Object.entries(ALB_RULE_ACTIONS).flatMap(([kind, { of }]) =>
    Object.entries(limitsOf(of)).map(([name, limits]) => [`actions.${kind}.${name}`, limits] as const),
  ),
]);

/** What the value of a header field is, where nobody says. */
export const DEFAULT_VALUE_TYPE = "UserDefined";

/** What the load balancer itself knows. */
export const SYSTEM_VALUES: ValueList = {
  values: ["ClientSrcPort", "ClientSrcIp", "Protocol", "SLBId", "SLBPort"],
  confidence: knownToday(AS_OF, "CreateRule: InsertHeaderConfig.Value", `${ACTIONS}.insert_header_config.value`),
};

/** Groups that one rule sends to. */
export const MOST_GROUPS: Range = {
  min: 1,
  max: 5,
  confidence: knownToday(AS_OF, "CreateRule: ForwardGroupConfig, at most five server groups"),
};

/** The direction of rules that look at what servers answer. */
export const RESPONSE = "Response";

/** Older providers send no name of the field when the rule is made: resource_alicloud_alb_rule.go:622. */
export const REMOVE_HEADER = { title: "removeHeader of an ALB rule", minProviderVersion: "1.289.0" };
