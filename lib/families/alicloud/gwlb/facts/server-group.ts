import { flag, id, ResourceArguments, tags } from "../../../../facts/arguments";

/** `alicloud_gwlb_server_group`. */
export const GWLB_SERVER_GROUP: ResourceArguments = {
  type: "alicloud_gwlb_server_group",
  settings: "alicloud.GatewayServerGroupProps",
  plain: { resourceGroupId: id("resource_group_id", "rg-"), dryRun: flag("dry_run"), tags: tags() },
  own: {
    server_group_name: "serverGroupName",
    server_group_type: "BackendPoolProps.backends (their kind)",
    vpc_id: "loadBalancer",
    scheduler: "scheduler",
    server_failover_mode: "failoverMode",
    "connection_drain_config.connection_drain_enabled": "connectionDrainSeconds",
    "connection_drain_config.connection_drain_timeout": "connectionDrainSeconds",
    "health_check_config.health_check_enabled": "healthCheck.enabled",
    "health_check_config.health_check_protocol": "healthCheck.protocol",
    "health_check_config.health_check_http_code": "healthCheck.healthyCodes",
    "health_check_config.health_check_path": "healthCheck.path",
    "health_check_config.health_check_domain": "healthCheck.host",
    "health_check_config.health_check_connect_port": "healthCheck.port",
    "health_check_config.health_check_interval": "healthCheck.intervalSeconds",
    "health_check_config.health_check_connect_timeout": "healthCheck.timeoutSeconds",
    "health_check_config.healthy_threshold": "healthCheck.healthyThreshold",
    "health_check_config.unhealthy_threshold": "healthCheck.unhealthyThreshold",
    "servers.server_id": "BackendPoolProps.backends",
    "servers.server_type": "BackendPoolProps.backends (their kind)",
    "servers.server_ip": "BackendPoolProps.backends",
  },
  left: { protocol: "`GENEVE`, the one that there is, is always written" },
};
