import {
  Arguments,
  blocks,
  flag,
  id,
  ids,
  number,
  ResourceArguments,
  tags,
  text,
  texts,
} from "../../../../facts/arguments";
import { AS_OF } from "../../../../facts/as-of";
import { knownToday, validated } from "../../../../facts/confidence";

const TYPE = "alicloud_ess_scaling_group";
const oneOf = (argument: string, ...values: readonly string[]) =>
  text(argument, { list: { values, confidence: validated(`${TYPE}.${argument}`) } });
const within = (argument: string, min: number, max: number) =>
  number(argument, { range: { min, max, confidence: validated(`${TYPE}.${argument}`) } });

const PRICE_COMPARISON_MODES = {
  values: ["PricePerUnit", "PricePerVCpu"],
  confidence: knownToday(
    AS_OF,
    "provider page ess_scaling_group: capacity_options_price_comparison_mode",
    `${TYPE}.capacity_options_price_comparison_mode`,
  ),
};

const PLAIN: Arguments = {
  defaultCooldownSeconds: within("default_cooldown", 0, 86400),
  removalPolicies: texts("removal_policies"),
  healthCheckType: oneOf("health_check_type", "ECS", "NONE", "LOAD_BALANCER"),
  healthCheckTypes: texts("health_check_types"),
  scalingPolicy: oneOf("scaling_policy", "recycle", "release", "forceRecycle", "forceRelease"),
  maxInstanceLifetimeSeconds: within("max_instance_lifetime", 86400, Infinity),
  stopInstanceTimeoutSeconds: within("stop_instance_timeout", 30, 240),
  deletionProtection: flag("group_deletion_protection"),
  groupType: oneOf("group_type", "ECS", "ECI"),
  instanceId: id("instance_id", "i-"),
  containerGroupId: id("container_group_id", "eci-"),
  protectedInstanceIds: ids("protected_instances"),
  dbInstanceIds: ids("db_instance_ids"),
  resourceGroupId: id("resource_group_id", "rg-"),
  launchTemplateVersion: text("launch_template_version"),
  launchTemplateOverrides: blocks("launch_template_override", {
    instanceType: text("instance_type"),
    weightedCapacity: number("weighted_capacity"),
    spotPriceLimit: number("spot_price_limit"),
  }),
  multiAzPolicy: oneOf("multi_az_policy", "PRIORITY", "BALANCE", "COST_OPTIMIZED", "COMPOSABLE"),
  azBalance: flag("az_balance"),
  balanceMode: oneOf("balance_mode", "BalancedBestEffort", "BalancedOnly"),
  autoRebalance: flag("auto_rebalance"),
  allocationStrategy: oneOf("allocation_strategy", "priority", "lowestPrice"),
  spotAllocationStrategy: oneOf("spot_allocation_strategy", "priority", "lowestPrice"),
  onDemandBaseCapacity: within("on_demand_base_capacity", 0, 1000),
  onDemandPercentageAboveBaseCapacity: within("on_demand_percentage_above_base_capacity", 0, 100),
  spotInstancePools: within("spot_instance_pools", 1, 10),
  spotInstanceRemedy: flag("spot_instance_remedy"),
  compensateWithOnDemand: flag("compensate_with_on_demand"),
  capacityOptionsOnDemandBaseCapacity: within("capacity_options_on_demand_base_capacity", 0, 1000),
  capacityOptionsOnDemandPercentageAboveBaseCapacity: within(
    "capacity_options_on_demand_percentage_above_base_capacity",
    0,
    100,
  ),
  capacityOptionsCompensateWithOnDemand: flag("capacity_options_compensate_with_on_demand"),
  capacityOptionsSpotAutoReplaceOnDemand: flag("capacity_options_spot_auto_replace_on_demand"),
  capacityOptionsPriceComparisonMode: text("capacity_options_price_comparison_mode", { list: PRICE_COMPARISON_MODES }),
  tags: tags(),
};

const PLACE = "ListenerBindingProps.listener";
const PORT = "BackendPoolProps.defaultPort";
const WEIGHT = "BackendPoolProps.defaultWeight";
const ATTACHED = "(as an alicloud_ess_server_group_attachment)";

/** `alicloud_ess_scaling_group`. */
export const ESS_SCALING_GROUP: ResourceArguments = {
  type: TYPE,
  settings: "alicloud.ScalingGroupProps",
  plain: PLAIN,
  own: {
    min_size: "minSize",
    max_size: "maxSize",
    desired_capacity: "desiredCapacity",
    vswitch_ids: "vswitchIds",
    scaling_group_name: "scalingGroupName",
    launch_template_id: "launchTemplateId",
    loadbalancer_ids: PLACE,
    "alb_server_group.alb_server_group_id": `${PLACE} ${ATTACHED}`,
    "alb_server_group.port": `${PORT} ${ATTACHED}`,
    "alb_server_group.weight": `${WEIGHT} ${ATTACHED}`,
  },
  left: {},
};

/** `alicloud_ess_server_group_attachment`: one group of an ALB, NLB or GWLB that a scaling group fills. */
export const ESS_SERVER_GROUP_ATTACHMENT: ResourceArguments = {
  type: "alicloud_ess_server_group_attachment",
  settings: "alicloud.ScalingGroupAttributes",
  plain: {},
  own: {
    scaling_group_id: "scalingGroupId",
    server_group_id: PLACE,
    type: PLACE,
    port: PORT,
    weight: WEIGHT,
    force_attach: "forceAttach",
  },
  left: {},
};

/** `alicloud_ess_scalinggroup_vserver_groups`: all groups of CLB that a scaling group fills. */
export const ESS_VSERVER_GROUPS_ATTACHMENT: ResourceArguments = {
  type: "alicloud_ess_scalinggroup_vserver_groups",
  settings: "alicloud.ScalingGroupAttributes",
  plain: {},
  own: {
    scaling_group_id: "scalingGroupId",
    "vserver_groups.loadbalancer_id": PLACE,
    "vserver_groups.vserver_attributes.vserver_group_id": PLACE,
    "vserver_groups.vserver_attributes.port": PORT,
    "vserver_groups.vserver_attributes.weight": WEIGHT,
    force: "forceAttach",
  },
  left: {},
};
