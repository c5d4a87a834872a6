import { id, ResourceArguments, tags } from "../../../../facts/arguments";

/** `alicloud_nlb_server_group`. */
export const NLB_SERVER_GROUP: ResourceArguments = {
  type: "alicloud_nlb_server_group",
  settings: "alicloud.NetworkServerGroupProps",
  plain: { resourceGroupId: id("resource_group_id", "rg-"), tags: tags() },
  own: {
    server_group_name: "serverGroupName",
    server_group_type: "BackendPoolProps.backends (their kind)",
    vpc_id: "loadBalancer",
    protocol: "protocol",
    scheduler: "scheduler",
    address_ip_version: "ipVersion",
    any_port_enabled: "anyPort",
    preserve_client_ip_enabled: "preserveClientIp",
    connection_drain_enabled: "connectionDrainSeconds",
    connection_drain_timeout: "connectionDrainSeconds",
    "health_check.health_check_enabled": "healthCheck.enabled",
    "health_check.health_check_type": "healthCheck.protocol",
    "health_check.health_check_http_code": "healthCheck.healthyCodes",
    "health_check.http_check_method": "healthCheck.method",
    "health_check.health_check_url": "healthCheck.path",
    "health_check.health_check_domain": "healthCheck.host",
    "health_check.health_check_http_version": "healthCheck.httpVersion",
    "health_check.health_check_req": "healthCheck.sendContext",
    "health_check.health_check_exp": "healthCheck.recvContext",
    "health_check.health_check_connect_port": "healthCheck.port",
    "health_check.health_check_interval": "healthCheck.intervalSeconds",
    "health_check.health_check_connect_timeout": "healthCheck.timeoutSeconds",
    "health_check.healthy_threshold": "healthCheck.healthyThreshold",
    "health_check.unhealthy_threshold": "healthCheck.unhealthyThreshold",
  },
  left: {},
};

/** `alicloud_nlb_server_group_server_attachment`, of which a group has one for each backend. */
export const NLB_ATTACHMENT: ResourceArguments = {
  type: "alicloud_nlb_server_group_server_attachment",
  settings: "BackendPoolProps",
  plain: {},
  own: {
    server_group_id: "ListenerBindingProps.listener",
    server_id: "backends",
    server_type: "backends (their kind)",
    server_ip: "backends",
    port: "backends",
    weight: "backends",
    description: "backends",
  },
  left: {},
};
