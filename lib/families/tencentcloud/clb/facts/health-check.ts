/** Arguments of listeners and rules that are made of a health check. */
export const HEALTH_CHECK_ARGUMENTS: { readonly [path: string]: string } = {
  health_check_switch: "healthCheck.enabled",
  health_check_type: "healthCheck.protocol",
  health_check_http_code: "healthCheck.healthyCodes",
  health_check_http_path: "healthCheck.path",
  health_check_http_domain: "healthCheck.host",
  health_check_http_method: "healthCheck.method",
  health_check_port: "healthCheck.port",
  health_check_interval_time: "healthCheck.intervalSeconds",
  health_check_time_out: "healthCheck.timeoutSeconds",
  health_check_health_num: "healthCheck.healthyThreshold",
  health_check_unhealth_num: "healthCheck.unhealthyThreshold",
};
