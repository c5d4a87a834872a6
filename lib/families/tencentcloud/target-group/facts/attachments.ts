import { ResourceArguments } from "../../../../facts/arguments";

/** `tencentcloud_clb_target_group_attachment`. */
export const TARGET_GROUP_ASSOCIATION: ResourceArguments = {
  type: "tencentcloud_clb_target_group_attachment",
  settings: "tencentcloud.CloudListenerProps",
  plain: {},
  own: {
    clb_id: "loadBalancer",
    listener_id: "targetGroup",
    rule_id: "tencentcloud.CloudRuleProps.targetGroup",
    target_group_id: "targetGroup",
  },
  left: {},
};

/** `tencentcloud_clb_target_group_instance_attachment`. */
export const TARGET_GROUP_MEMBER: ResourceArguments = {
  type: "tencentcloud_clb_target_group_instance_attachment",
  settings: "ListenerBindingProps",
  plain: {},
  own: {
    target_group_id: "listener",
    bind_ip: "AddressedBackendOptions.serverIp",
    port: "BackendOptions.port",
    weight: "BackendOptions.weight",
  },
  left: {},
};
