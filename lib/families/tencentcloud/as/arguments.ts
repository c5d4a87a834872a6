import { AS_OF } from "../../../facts/as-of";
import { Arguments, flag, number, ResourceArguments, tags, text, texts } from "../../../facts/arguments";
import { Confidence, knownToday, validated } from "../../../facts/confidence";

const TYPE = "tencentcloud_as_scaling_group";
const PAGE = "CreateAutoScalingGroup";
const known = (argument: string, parameter: string) => knownToday(AS_OF, parameter, `${TYPE}.${argument}`);
const oneOf = (argument: string, confidence: Confidence, ...values: readonly string[]) =>
  text(argument, { list: { values, confidence } });

const PLAIN: Arguments = {
  projectId: number("project_id"),
  zones: texts("zones"),
  defaultCooldownSeconds: number("default_cooldown", {
    range: { min: 0, max: 3600, confidence: known("default_cooldown", `${PAGE}: DefaultCooldown`) },
  }),
  terminationPolicies: texts("termination_policies"),
  retryPolicy: oneOf("retry_policy", validated(`${TYPE}.retry_policy`), "IMMEDIATE_RETRY", "INCREMENTAL_INTERVALS"),
  multiZoneSubnetPolicy: oneOf(
    "multi_zone_subnet_policy",
    validated(`${TYPE}.multi_zone_subnet_policy`),
    "PRIORITY",
    "EQUALITY",
  ),
  instanceAllocationPolicy: oneOf(
    "instance_allocation_policy",
    known("instance_allocation_policy", `${PAGE}: InstanceAllocationPolicy`),
    "LAUNCH_CONFIGURATION",
    "SPOT_MIXED",
  ),
  scalingMode: oneOf(
    "scaling_mode",
    known("scaling_mode", "ServiceSettings: ScalingMode"),
    "CLASSIC_SCALING",
    "WAKE_UP_STOPPED_SCALING",
  ),
  healthCheckType: oneOf("health_check_type", known("health_check_type", `${PAGE}: HealthCheckType`), "CVM", "CLB"),
  healthCheckGraceSeconds: number("lb_health_check_grace_period", {
    range: {
      min: 0,
      max: 7200,
      confidence: known("lb_health_check_grace_period", `${PAGE}: LoadBalancerHealthCheckGracePeriod`),
    },
  }),
  replaceLoadBalancerUnhealthy: flag("replace_load_balancer_unhealthy"),
  replaceMonitorUnhealthy: flag("replace_monitor_unhealthy"),
  replaceMode: oneOf("replace_mode", known("replace_mode", "ServiceSettings: ReplaceMode"), "RECREATE", "RESET"),
  priorityScaleInUnhealthy: flag("priority_scale_in_unhealthy"),
  concurrentScaleOutForDesiredCapacity: flag("concurrent_scale_out_for_desired_capacity"),
  desiredCapacitySyncWithMaxMinSize: flag("desired_capacity_sync_with_max_min_size"),
  tags: tags(),
};

/** `tencentcloud_as_scaling_group`. */
export const AS_SCALING_GROUP: ResourceArguments = {
  type: TYPE,
  settings: "tencentcloud.AutoScalingGroupProps",
  plain: PLAIN,
  own: {
    scaling_group_name: "scalingGroupName",
    configuration_id: "configurationId",
    vpc_id: "vpcId",
    subnet_ids: "subnetIds",
    min_size: "minSize",
    max_size: "maxSize",
    desired_capacity: "desiredCapacity",
    load_balancer_ids: "tencentcloud.ClassicBindingProps.loadBalancerId",
    "forward_balancer_ids.load_balancer_id": "ListenerBindingProps.listener",
    "forward_balancer_ids.listener_id": "ListenerBindingProps.listener",
    "forward_balancer_ids.rule_id": "ListenerBindingProps.listener",
    "forward_balancer_ids.target_attribute.port": "BackendPoolProps.defaultPort",
    "forward_balancer_ids.target_attribute.weight": "BackendPoolProps.defaultWeight",
  },
  left: {},
};
