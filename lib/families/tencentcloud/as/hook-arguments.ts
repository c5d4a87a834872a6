import { AS_OF } from "../../../facts/as-of";
import { Arguments, block, id, number, ResourceArguments, text } from "../../../facts/arguments";
import { Confidence, knownToday, TextForm, validated } from "../../../facts/confidence";

const TYPE = "tencentcloud_as_lifecycle_hook";
const API = "CreateLifecycleHook";
const checked = (argument: string) => validated(`${TYPE}.${argument}`);
const oneOf = (argument: string, confidence: Confidence, ...values: readonly string[]) =>
  text(argument, { list: { values, confidence } });

const NAME: TextForm = {
  min: 1,
  max: 128,
  pattern: /^[\p{Script=Han}A-Za-z0-9._-]*$/u,
  words: "letters, digits, . _ -",
  confidence: knownToday(AS_OF, `${API}: LifecycleHookName`, `${TYPE}.lifecycle_hook_name`),
};

const PLAIN: Arguments = {
  transition: oneOf(
    "lifecycle_transition",
    checked("lifecycle_transition"),
    "INSTANCE_LAUNCHING",
    "INSTANCE_TERMINATING",
  ),
  hookName: text("lifecycle_hook_name", { form: NAME }),
  heartbeatTimeoutSeconds: number("heartbeat_timeout", {
    range: { min: 30, max: 7200, confidence: checked("heartbeat_timeout") },
  }),
  defaultResult: oneOf("default_result", checked("default_result"), "CONTINUE", "ABANDON"),
  transitionType: oneOf(
    "lifecycle_transition_type",
    knownToday(AS_OF, `${API}: LifecycleTransitionType`, `${TYPE}.lifecycle_transition_type`),
    "NORMAL",
    "EXTENSION",
  ),
  notificationTargetType: oneOf(
    "notification_target_type",
    checked("notification_target_type"),
    "CMQ_QUEUE",
    "CMQ_TOPIC",
    "TDMQ_CMQ_QUEUE",
    "TDMQ_CMQ_TOPIC",
  ),
  notificationQueueName: text("notification_queue_name"),
  notificationTopicName: text("notification_topic_name"),
  notificationMetadata: text("notification_metadata"),
  command: block("lifecycle_command", { commandId: id("command_id", "cmd-"), parameters: text("parameters") }),
};

/** `tencentcloud_as_lifecycle_hook`. */
export const AS_LIFECYCLE_HOOK: ResourceArguments = {
  type: TYPE,
  settings: "tencentcloud.AutoScalingLifecycleHookProps",
  plain: PLAIN,
  own: { scaling_group_id: "scalingGroup" },
  left: {},
};
