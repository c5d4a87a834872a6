import { Arguments, number, ResourceArguments, text } from "../../../../facts/arguments";
import { AS_OF } from "../../../../facts/as-of";
import { knownToday, TextForm, validated } from "../../../../facts/confidence";

const TYPE = "alicloud_ess_lifecycle_hook";
const oneOf = (argument: string, ...values: readonly string[]) =>
  text(argument, { list: { values, confidence: validated(`${TYPE}.${argument}`) } });

const NAME: TextForm = {
  min: 2,
  max: 64,
  pattern: /^[\p{Script=Han}A-Za-z0-9][\p{Script=Han}A-Za-z0-9._-]*$/u,
  words: "letters, digits, . _ -, a letter or digit first",
  confidence: knownToday(AS_OF, "provider page of ess_lifecycle_hook: name", `${TYPE}.name`),
};

/** Seconds for which a hook holds a server where nobody names them. */
export const ESS_HEARTBEAT_SECONDS = 600;

/** The transition of servers that leave. */
export const ESS_LEAVES = "SCALE_IN";

const PLAIN: Arguments = {
  transition: oneOf("lifecycle_transition", ESS_LEAVES, "SCALE_OUT"),
  hookName: text("name", { form: NAME }),
  heartbeatTimeoutSeconds: number("heartbeat_timeout", {
    range: { min: 30, max: 21600, confidence: validated(`${TYPE}.heartbeat_timeout`) },
  }),
  defaultResult: oneOf("default_result", "CONTINUE", "ABANDON", "ROLLBACK"),
  notificationArn: text("notification_arn"),
  notificationMetadata: text("notification_metadata"),
};

/** `alicloud_ess_lifecycle_hook`. */
export const ESS_LIFECYCLE_HOOK: ResourceArguments = {
  type: TYPE,
  settings: "alicloud.ScalingLifecycleHookProps",
  plain: PLAIN,
  own: { scaling_group_id: "scalingGroup" },
  left: {},
};
