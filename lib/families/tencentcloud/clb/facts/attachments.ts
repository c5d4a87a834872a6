import { ResourceArguments } from "../../../../facts/arguments";

/** What names the listener or rule: the id of a rule stands for its domain and path. */
const PLACE = {
  listener_id: "listener",
  domain: "tencentcloud.CloudRuleProps.domain",
  url: "tencentcloud.CloudRuleProps.url",
};

/** `tencentcloud_clb_attachment`. */
export const CLB_ATTACHMENT: ResourceArguments = {
  type: "tencentcloud_clb_attachment",
  settings: "ListenerBindingProps",
  plain: {},
  own: {
    ...PLACE,
    clb_id: "listener",
    rule_id: "listener",
    "targets.instance_id": "BackendPoolProps.backends",
    "targets.eni_ip": "AddressedBackendOptions.serverIp",
    "targets.port": "BackendOptions.port",
    "targets.weight": "BackendOptions.weight",
  },
  left: {},
};

/** `tencentcloud_clb_function_targets_attachment`. */
export const CLB_FUNCTION_TARGETS: ResourceArguments = {
  type: "tencentcloud_clb_function_targets_attachment",
  settings: "ListenerBindingProps",
  plain: {},
  own: {
    ...PLACE,
    load_balancer_id: "listener",
    location_id: "listener",
    "function_targets.weight": "CloudFunctionBackendOptions.weight",
    "function_targets.function.function_name": "BackendPoolProps.backends",
    "function_targets.function.function_namespace": "CloudFunctionBackendOptions.namespace",
    "function_targets.function.function_qualifier": "CloudFunctionBackendOptions.qualifier",
    "function_targets.function.function_qualifier_type": "CloudFunctionBackendOptions.qualifierType",
  },
  left: {},
};

/** `tencentcloud_clb_snat_ip`. */
export const CLB_SNAT_IP: ResourceArguments = {
  type: "tencentcloud_clb_snat_ip",
  settings: "tencentcloud.CloudLoadBalancerProps",
  plain: {},
  own: {
    clb_id: "snatAddresses",
    "ips.subnet_id": "tencentcloud.SnatAddress.subnetId",
    "ips.ip": "tencentcloud.SnatAddress.ip",
  },
  left: {},
};

/** `tencentcloud_clb_instance_mix_ip_target_config`. */
export const CLB_MIXED_IP_TARGETS: ResourceArguments = {
  type: "tencentcloud_clb_instance_mix_ip_target_config",
  settings: "tencentcloud.CloudLoadBalancerProps",
  plain: {},
  own: { load_balancer_id: "mixedIpTargets", mix_ip_target: "mixedIpTargets" },
  left: {},
};
