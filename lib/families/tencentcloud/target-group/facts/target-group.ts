import { Arguments, flag, number, ResourceArguments, tags } from "../../../../facts/arguments";
import { validated } from "../../../../facts/confidence";

const TYPE = "tencentcloud_clb_target_group";

const PLAIN: Arguments = {
  fullListen: flag("full_listen_switch"),
  snat: flag("snat_enable"),
  defaultWeight: number("weight", { range: { min: 0, max: 100, confidence: validated(`${TYPE}.weight`) } }),
  tags: tags(),
};

/** `tencentcloud_clb_target_group`. */
export const CLB_TARGET_GROUP: ResourceArguments = {
  type: TYPE,
  settings: "tencentcloud.TargetGroupProps",
  plain: PLAIN,
  own: {
    target_group_name: "targetGroupName",
    vpc_id: "vpcId",
    type: "type",
    protocol: "protocol",
    port: "BackendPoolProps.defaultPort",
    schedule_algorithm: "scheduler",
    session_expire_time: "sessionSeconds",
    ip_version: "ipVersion",
    keepalive_enable: "keepAlive",
    "health_check.health_switch": "healthCheck.enabled",
    "health_check.protocol": "healthCheck.protocol",
    "health_check.http_code": "healthCheck.healthyCodes",
    "health_check.extended_code": "healthCheck.extendedCode",
    "health_check.http_check_path": "healthCheck.path",
    "health_check.http_check_domain": "healthCheck.host",
    "health_check.http_check_method": "healthCheck.method",
    "health_check.http_version": "healthCheck.httpVersion",
    "health_check.port": "healthCheck.port",
    "health_check.gap_time": "healthCheck.intervalSeconds",
    "health_check.timeout": "healthCheck.timeoutSeconds",
    "health_check.good_limit": "healthCheck.healthyThreshold",
    "health_check.bad_limit": "healthCheck.unhealthyThreshold",
  },
  left: {},
};
