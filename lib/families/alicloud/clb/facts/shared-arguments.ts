import { flag } from "../../../../facts/arguments";

/** Of everything at a load balancer. */
export const deletionProtectionValidation = flag("delete_protection_validation");

/** The props of `healthCheck` that listener and rule share, by argument. */
export const HEALTH_CHECK_ARGUMENTS: { readonly [argument: string]: string } = {
  health_check: "healthCheck.enabled",
  health_check_uri: "healthCheck.path",
  health_check_domain: "healthCheck.host",
  health_check_connect_port: "healthCheck.port",
  health_check_http_code: "healthCheck.healthyCodes",
  health_check_interval: "healthCheck.intervalSeconds",
  health_check_timeout: "healthCheck.timeoutSeconds",
  healthy_threshold: "healthCheck.healthyThreshold",
  unhealthy_threshold: "healthCheck.unhealthyThreshold",
};

/** The props of `stickySession`, by argument. */
export const STICKY_SESSION_ARGUMENTS: { readonly [argument: string]: string } = {
  sticky_session: "stickySession",
  sticky_session_type: "stickySession.type",
  cookie_timeout: "stickySession.cookieTimeoutSeconds",
  cookie: "stickySession.cookie",
};
