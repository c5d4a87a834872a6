import { ResourceArguments } from "../../../../facts/arguments";

/** `tencentcloud_gwlb_target_group_register_instances`. */
export const GATEWAY_MEMBERS: ResourceArguments = {
  type: "tencentcloud_gwlb_target_group_register_instances",
  settings: "ListenerBindingProps",
  plain: {},
  own: {
    target_group_id: "listener",
    "target_group_instances.bind_ip": "AddressedBackendOptions.serverIp",
    "target_group_instances.port": "BackendOptions.port",
    "target_group_instances.weight": "BackendOptions.weight",
  },
  left: {},
};

/** `tencentcloud_gwlb_instance_associate_target_group`. */
export const GATEWAY_ASSOCIATION: ResourceArguments = {
  type: "tencentcloud_gwlb_instance_associate_target_group",
  settings: "tencentcloud.GatewayTargetGroupProps",
  plain: {},
  own: { load_balancer_id: "loadBalancer", target_group_id: "loadBalancer" },
  left: {},
};
