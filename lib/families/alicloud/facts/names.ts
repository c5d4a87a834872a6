import { AS_OF } from "../../../facts/as-of";
import { knownToday, refused, TextForm } from "../../../facts/confidence";

/** Server groups of ALB, NLB and GWLB: CreateServerGroup. One of its pages also allows Chinese characters. */
export const GROUP_NAME: TextForm = {
  min: 2,
  max: 128,
  pattern: /^[\p{Script=Han}A-Za-z][\p{Script=Han}A-Za-z0-9._-]*$/u,
  words: "letters, digits, . _ -, a letter first",
  certainly: { min: 2, max: 128, pattern: /^\p{L}/u },
  confidence: knownToday(
    AS_OF,
    "CreateServerGroup: ServerGroupName",
    "alicloud_alb_server_group.server_group_name",
    "alicloud_nlb_server_group.server_group_name",
    "alicloud_gwlb_server_group.server_group_name",
  ),
};

/** Rules of ALB. */
export const RULE_NAME: TextForm = {
  ...GROUP_NAME,
  confidence: knownToday(AS_OF, "CreateRule: RuleName", "alicloud_alb_rule.rule_name"),
};

/** Load balancers of these kinds: the length alone is documented by the provider. */
export const LOAD_BALANCER_NAME: TextForm = {
  min: 2,
  max: 128,
  pattern: /^/,
  words: "of any kind",
  confidence: refused(
    "CreateLoadBalancer: LoadBalancerName, 2 to 128 characters",
    "alicloud_alb_load_balancer.load_balancer_name",
    "alicloud_nlb_load_balancer.load_balancer_name",
    "alicloud_gwlb_load_balancer.load_balancer_name",
  ),
};

/** Listeners of ALB, NLB and GWLB. */
export const LISTENER_DESCRIPTION: TextForm = {
  min: 2,
  max: 256,
  pattern: /^[\p{L}0-9,.;/@_-]*$/u,
  words: "letters, digits, , . ; / @ _ -",
  certainly: { min: 2, max: 256 },
  confidence: knownToday(
    AS_OF,
    "CreateListener: ListenerDescription",
    "alicloud_alb_listener.listener_description",
    "alicloud_nlb_listener.listener_description",
    "alicloud_gwlb_listener.listener_description",
  ),
};
