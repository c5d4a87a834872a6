import { ALICLOUD_ALB } from "./product";
import { AS_OF } from "../../../../facts/as-of";
import { Confidence, knownToday, refused, TextForm, validated, ValueList } from "../../../../facts/confidence";

/** What one value of a condition of an ALB rule may be. */
export interface ConditionLimits {
  readonly form?: TextForm;
  readonly list?: ValueList;
  /** Whether it is an address or a block of addresses. */
  readonly network?: true;
}

const OF_RULE = "alicloud_alb_rule.rule_conditions";

/** Name of a header field; the provider lets Cookie and Host through, the API does not. */
function headerKey(config: string, field: string): ConditionLimits {
  return {
    form: {
      min: 1,
      max: 40,
      pattern: /^(?!(?:[Cc]ookie|[Hh]ost)$)[A-Za-z0-9_-]*$/,
      words: "letters, digits, _ -, not Cookie and Host",
      confidence: refused(`CreateRule: ${config}.Key`, `${OF_RULE}.${field}.key`),
    },
  };
}

function headerValue(config: string, field: string): ConditionLimits {
  return text(128, refused(`CreateRule: ${config}.Values`, `${OF_RULE}.${field}.values`));
}

function text(max: number, confidence: Confidence): ConditionLimits {
  return { form: { min: 1, max, pattern: /^/, words: "of any kind", confidence } };
}

/** Source: CreateRule; resource_alicloud_alb_rule.go:372-510. */
export const ALB_CONDITION_VALUES: { readonly [name: string]: ConditionLimits } = {
  domains: { form: ALICLOUD_ALB.rules.domain },
  paths: { form: ALICLOUD_ALB.rules.url },
  methods: {
    list: {
      values: ["HEAD", "GET", "POST", "OPTIONS", "PUT", "PATCH", "DELETE"],
      confidence: knownToday(AS_OF, "CreateRule: MethodConfig.Values", `${OF_RULE}.method_config.values`),
    },
  },
  "headers key": headerKey("HeaderConfig", "header_config"),
  "headers value": headerValue("HeaderConfig", "header_config"),
  "responseHeaders key": headerKey("ResponseHeaderConfig", "response_header_config"),
  "responseHeaders value": headerValue("ResponseHeaderConfig", "response_header_config"),
  "queries key": text(100, validated(`${OF_RULE}.query_string_config.values.key`)),
  "queries value": text(128, validated(`${OF_RULE}.query_string_config.values.value`)),
  "cookies key": text(100, validated(`${OF_RULE}.cookie_config.values.key`)),
  "cookies value": text(128, validated(`${OF_RULE}.cookie_config.values.value`)),
  sourceIps: { network: true },
};
