import { AS_OF } from "../../../../facts/as-of";
import { Arguments, flag, number, ResourceArguments, text } from "../../../../facts/arguments";
import { knownToday, refused } from "../../../../facts/confidence";
import { GENEVE_PORT } from "./members";

const TYPE = "tencentcloud_gwlb_target_group";

/** How traffic is spread over servers where nobody says so. */
export const GATEWAY_SCHEDULER = "IP_HASH_3_ELASTIC";

const PLAIN: Arguments = { allDeadToAlive: flag("all_dead_to_alive") };

/** Arguments that are written when nothing is given, too. */
export const GATEWAY_DEFAULTED: Arguments = {
  scheduler: text("schedule_algorithm", {
    list: {
      values: [GATEWAY_SCHEDULER],
      confidence: knownToday(AS_OF, "CreateTargetGroup (GWLB): ScheduleAlgorithm", `${TYPE}.schedule_algorithm`),
    },
  }),
  port: number("port", {
    range: {
      min: GENEVE_PORT,
      max: GENEVE_PORT,
      confidence: refused("CreateTargetGroup (GWLB): Port, 6081 only", `${TYPE}.port`),
    },
  }),
};

/** `tencentcloud_gwlb_target_group`. */
export const GATEWAY_TARGET_GROUP: ResourceArguments = {
  type: TYPE,
  settings: "tencentcloud.GatewayTargetGroupProps",
  plain: PLAIN,
  own: {
    target_group_name: "targetGroupName",
    vpc_id: "loadBalancer",
    protocol: "protocol",
    port: "port",
    schedule_algorithm: "scheduler",
    "health_check.health_switch": "healthCheck.enabled",
    "health_check.protocol": "healthCheck.protocol",
    "health_check.port": "healthCheck.port",
    "health_check.interval_time": "healthCheck.intervalSeconds",
    "health_check.timeout": "healthCheck.timeoutSeconds",
    "health_check.health_num": "healthCheck.healthyThreshold",
    "health_check.un_health_num": "healthCheck.unhealthyThreshold",
  },
  left: {},
};
