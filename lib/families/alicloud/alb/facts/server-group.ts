import { Arguments, block, flag, id, ResourceArguments, tags, text, wordOf } from "../../../../facts/arguments";
import { validated } from "../../../../facts/confidence";

const TYPE = "alicloud_alb_server_group";

const PLAIN: Arguments = {
  resourceGroupId: id("resource_group_id", "rg-"),
  healthCheckTemplateId: id("health_check_template_id", "hct-"),
  serviceName: text("service_name"),
  upstreamKeepalive: flag("upstream_keepalive_enabled"),
  uch: block("uch_config", {
    type: text("type", { list: { values: ["QueryString"], confidence: validated(`${TYPE}.uch_config.type`) } }),
    value: text("value"),
  }),
  crossZone: flag("cross_zone_enabled"),
  ipVersion: wordOf(TYPE, "ipv6_enabled", "IPv4", "DualStack"),
  dryRun: flag("dry_run"),
  tags: tags(),
};

/** `alicloud_alb_server_group`. */
export const ALB_SERVER_GROUP: ResourceArguments = {
  type: TYPE,
  settings: "alicloud.ApplicationServerGroupProps",
  plain: PLAIN,
  own: {
    server_group_name: "serverGroupName",
    server_group_type: "BackendPoolProps.backends (their kind)",
    vpc_id: "loadBalancer",
    protocol: "protocol",
    scheduler: "scheduler",
    "connection_drain_config.connection_drain_enabled": "connectionDrainSeconds",
    "connection_drain_config.connection_drain_timeout": "connectionDrainSeconds",
    "slow_start_config.slow_start_enabled": "slowStartSeconds",
    "slow_start_config.slow_start_duration": "slowStartSeconds",
    "sticky_session_config.sticky_session_enabled": "stickySession",
    "sticky_session_config.sticky_session_type": "stickySession.type",
    "sticky_session_config.cookie": "stickySession.cookie",
    "sticky_session_config.cookie_timeout": "stickySession.cookieTimeoutSeconds",
    "health_check_config.health_check_enabled": "healthCheck.enabled",
    "health_check_config.health_check_protocol": "healthCheck.protocol",
    "health_check_config.health_check_codes": "healthCheck.healthyCodes",
    "health_check_config.health_check_method": "healthCheck.method",
    "health_check_config.health_check_path": "healthCheck.path",
    "health_check_config.health_check_host": "healthCheck.host",
    "health_check_config.health_check_http_version": "healthCheck.httpVersion",
    "health_check_config.health_check_connect_port": "healthCheck.port",
    "health_check_config.health_check_interval": "healthCheck.intervalSeconds",
    "health_check_config.health_check_timeout": "healthCheck.timeoutSeconds",
    "health_check_config.healthy_threshold": "healthCheck.healthyThreshold",
    "health_check_config.unhealthy_threshold": "healthCheck.unhealthyThreshold",
    "servers.server_id": "BackendPoolProps.backends",
    "servers.server_type": "BackendPoolProps.backends (their kind)",
    "servers.server_ip": "BackendPoolProps.backends",
    "servers.port": "BackendPoolProps.backends",
    "servers.weight": "BackendPoolProps.backends",
    "servers.description": "BackendPoolProps.backends",
    "servers.remote_ip_enabled": "remoteIps",
  },
  left: {},
};
