import { flag, pathsOfBlocks, ResourceArguments, text } from "../../../../facts/arguments";
import { validated } from "../../../../facts/confidence";
import { ALB_RULE_ACTIONS } from "./rule-actions";

const TYPE = "alicloud_alb_rule";

/** All that the blocks of actions hold, by the method that makes each. */
const ACTIONS: ResourceArguments["own"] = Object.assign(
  {},
  ...Object.entries(ALB_RULE_ACTIONS)
    .filter(([kind]) => kind !== "forward")
    .map(([kind, { argument, of }]) => pathsOfBlocks(`rule_actions.${argument}`, `actions.${kind}`, of)),
) as ResourceArguments["own"];

const FORWARD = "rule_actions.forward_group_config";
const CONDITIONS = "rule_conditions";

/** `alicloud_alb_rule`. */
export const ALB_RULE: ResourceArguments = {
  type: TYPE,
  settings: "alicloud.ApplicationRuleProps",
  plain: {
    direction: text("direction", {
      list: { values: ["Request", "Response"], confidence: validated(`${TYPE}.direction`) },
    }),
    dryRun: flag("dry_run"),
  },
  own: {
    listener_id: "listener",
    rule_name: "ruleName",
    priority: "priority",
    "rule_actions.type": "actions",
    "rule_actions.order": "actions.order",
    [`${FORWARD}.server_group_tuples.server_group_id`]: "serverGroup, actions.forward, or the bound pools",
    [`${FORWARD}.server_group_tuples.weight`]: "actions.forward.serverGroups.weight, or the weights of the bound pools",
    [`${FORWARD}.server_group_sticky_session.enabled`]: "poolSessionSeconds, actions.forward.poolSessionSeconds",
    [`${FORWARD}.server_group_sticky_session.timeout`]: "poolSessionSeconds, actions.forward.poolSessionSeconds",
    ...ACTIONS,
    "rule_actions.traffic_mirror_config.target_type": "actions.trafficMirror",
    "rule_actions.traffic_mirror_config.mirror_group_config.server_group_tuples.server_group_id":
      "actions.trafficMirror",
    [`${CONDITIONS}.type`]: "conditions",
    [`${CONDITIONS}.host_config.values`]: "conditions.domains",
    [`${CONDITIONS}.path_config.values`]: "conditions.paths",
    [`${CONDITIONS}.method_config.values`]: "conditions.methods",
    [`${CONDITIONS}.header_config.key`]: "conditions.headers",
    [`${CONDITIONS}.header_config.values`]: "conditions.headers",
    [`${CONDITIONS}.query_string_config.values.key`]: "conditions.queries",
    [`${CONDITIONS}.query_string_config.values.value`]: "conditions.queries",
    [`${CONDITIONS}.cookie_config.values.key`]: "conditions.cookies",
    [`${CONDITIONS}.cookie_config.values.value`]: "conditions.cookies",
    [`${CONDITIONS}.source_ip_config.values`]: "conditions.sourceIps",
    [`${CONDITIONS}.response_header_config.key`]: "conditions.responseHeaders",
    [`${CONDITIONS}.response_header_config.values`]: "conditions.responseHeaders",
    [`${CONDITIONS}.response_status_code_config.values`]: "conditions.responseStatusCodes",
  },
  left: {},
};
