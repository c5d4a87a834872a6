import {
  AllocationStrategy,
  BalanceMode,
  MultiAzPolicy,
  PriceComparisonMode,
  ScalingGroupType,
  ScalingHealthCheckType,
  ScalingPolicy,
} from "../closed-sets";
import { TerraformProvider } from "cdktf";

/** A scaling group that exists already. */
export interface ScalingGroupAttributes {
  /** Id of the group (`asg-...`). */
  readonly scalingGroupId: string;
  /**
   * Whether servers that run already enter the groups that pools of this group are bound to, and leave with them.
   *
   * Otherwise only those do that are made or released later. Decide it before the first apply: the provider fails to
   * change it.
   *
   * @default true
   */
  readonly forceAttach?: boolean;
  /**
   * Provider configuration for what is made for this group.
   *
   * @default - the stack's default provider
   */
  readonly provider?: TerraformProvider;
}

/** Settings of a `ScalingGroup`. */
export interface ScalingGroupProps {
  /** Fewest servers. 0 to 2000. */
  readonly minSize: number;
  /** Most servers. `minSize` to 2000. */
  readonly maxSize: number;
  /** Where servers are made: one vSwitch or more. */
  readonly vswitchIds: string[];
  /**
   * Name in the console. 2 to 64 characters.
   *
   * @default - the id of the construct
   */
  readonly scalingGroupName?: string;
  /**
   * The launch template that servers are made from.
   *
   * @default - a scaling configuration that is made elsewhere
   */
  readonly launchTemplateId?: string;
  /**
   * Servers to start with. `minSize` to `maxSize`.
   *
   * @default - none; scaling rules alone decide
   */
  readonly desiredCapacity?: number;
  /**
   * Whether servers that run already enter the groups that pools of this group are bound to, and leave with them.
   *
   * Otherwise only those do that are made or released later. Decide it before the first apply: the provider fails to
   * change it.
   *
   * @default true
   */
  readonly forceAttach?: boolean;
  /**
   * Seconds for which a finished scaling keeps the next one waiting. 0 to 86400.
   *
   * @default 300
   */
  readonly defaultCooldownSeconds?: number;
  /**
   * Which servers go first, and which of those: one or two of `OldestInstance`, `NewestInstance`,
   * `OldestScalingConfiguration`, `CustomPolicy`.
   *
   * @default - the cloud's choice, ["OldestScalingConfiguration", "OldestInstance"]
   */
  readonly removalPolicies?: string[];
  /**
   * What makes a server count as lost, so that another takes its place: `ECS`, `LOAD_BALANCER` or `NONE`. Not together
   * with `healthCheckTypes`.
   *
   * @default - the cloud's choice, `ECS`
   */
  readonly healthCheckType?: ScalingHealthCheckType;
  /**
   * As `healthCheckType`, more than one: `ECS`, `LOAD_BALANCER`.
   *
   * @default - none
   */
  readonly healthCheckTypes?: string[];
  /**
   * What becomes of servers that go: `release`, `recycle` (stopped and kept), `forceRelease` or `forceRecycle`.
   *
   * @default - the cloud's choice, `release`
   */
  readonly scalingPolicy?: ScalingPolicy;
  /**
   * Seconds after which another server takes the place of one. 86400 or more.
   *
   * @default - servers live on
   */
  readonly maxInstanceLifetimeSeconds?: number;
  /**
   * Seconds that a server has to stop before it is stopped by force. 30 to 240.
   *
   * @default - the cloud's choice
   */
  readonly stopInstanceTimeoutSeconds?: number;
  /**
   * Refuse to delete the group until this is turned off.
   *
   * @default false
   */
  readonly deletionProtection?: boolean;
  /**
   * What the servers are: `ECS` (instances) or `ECI` (container groups). Changing it replaces the group.
   *
   * @default - the cloud's choice, `ECS`
   */
  readonly groupType?: ScalingGroupType;
  /**
   * An instance that servers are made like (`i-...`). Changing it replaces the group.
   *
   * @default - none
   */
  readonly instanceId?: string;
  /**
   * A container group that others are made like (`eci-...`). Changing it replaces the group.
   *
   * @default - none
   */
  readonly containerGroupId?: string;
  /**
   * Servers of the group that scaling in does not take.
   *
   * @default - none
   */
  readonly protectedInstanceIds?: string[];
  /**
   * RDS instances that let the servers in.
   *
   * @default - none
   */
  readonly dbInstanceIds?: string[];
  /**
   * Id of the resource group (`rg-...`).
   *
   * @default - the default resource group
   */
  readonly resourceGroupId?: string;
  /**
   * Which version of the launch template: a number, `Latest` or `Default`.
   *
   * @default - `Default`
   */
  readonly launchTemplateVersion?: string;
  /**
   * Types of instances to choose from, in place of that of the launch template.
   *
   * @default - none
   */
  readonly launchTemplateOverrides?: ScalingGroupLaunchTemplateOverride[];
  /**
   * How servers are spread over the zones of the vSwitches: `PRIORITY` (in their order), `BALANCE` (evenly),
   * `COST_OPTIMIZED` (the cheapest) or `COMPOSABLE` (by the settings that follow). Changing it replaces the group.
   *
   * @default MultiAzPolicy.PRIORITY
   */
  readonly multiAzPolicy?: MultiAzPolicy;
  /**
   * Whether servers are spread evenly over zones, with `COMPOSABLE`.
   *
   * @default - as it is, off when it is new
   */
  readonly azBalance?: boolean;
  /**
   * How the spread over zones is kept: `BalancedBestEffort` or `BalancedOnly`.
   *
   * @default - the cloud's choice
   */
  readonly balanceMode?: BalanceMode;
  /**
   * Whether servers move between zones to keep the spread, with `BalancedOnly`.
   *
   * @default - as it is, off when it is new
   */
  readonly autoRebalance?: boolean;
  /**
   * How types of instances are chosen, with `COMPOSABLE`: `priority` or `lowestPrice`.
   *
   * @default - the cloud's choice
   */
  readonly allocationStrategy?: AllocationStrategy;
  /**
   * As `allocationStrategy`, for spot instances.
   *
   * @default - the cloud's choice
   */
  readonly spotAllocationStrategy?: AllocationStrategy;
  /**
   * Fewest pay-as-you-go servers, with `COST_OPTIMIZED`. 0 to 1000.
   *
   * @default - the cloud's choice
   */
  readonly onDemandBaseCapacity?: number;
  /**
   * Pay-as-you-go servers in 100 of those beyond the fewest, with `COST_OPTIMIZED`. 0 to 100.
   *
   * @default - the cloud's choice
   */
  readonly onDemandPercentageAboveBaseCapacity?: number;
  /**
   * How many of the cheapest types spot instances are taken from, with `COST_OPTIMIZED`. 1 to 10.
   *
   * @default - the cloud's choice
   */
  readonly spotInstancePools?: number;
  /**
   * Whether a spot instance that will be reclaimed is replaced before, with `COST_OPTIMIZED`.
   *
   * @default - as it is, off when it is new
   */
  readonly spotInstanceRemedy?: boolean;
  /**
   * Whether pay-as-you-go servers step in where there are too few spot instances, with `COST_OPTIMIZED`.
   *
   * @default - as it is
   */
  readonly compensateWithOnDemand?: boolean;
  /**
   * Fewest pay-as-you-go servers, with `COMPOSABLE`. 0 to 1000.
   *
   * @default - the cloud's choice
   */
  readonly capacityOptionsOnDemandBaseCapacity?: number;
  /**
   * Pay-as-you-go servers in 100 of those beyond the fewest, with `COMPOSABLE`. 0 to 100.
   *
   * @default - the cloud's choice
   */
  readonly capacityOptionsOnDemandPercentageAboveBaseCapacity?: number;
  /**
   * Whether pay-as-you-go servers step in where there are too few spot instances.
   *
   * @default - as it is
   */
  readonly capacityOptionsCompensateWithOnDemand?: boolean;
  /**
   * Whether spot instances take the place of those that stepped in, as soon as there are some.
   *
   * @default - as it is
   */
  readonly capacityOptionsSpotAutoReplaceOnDemand?: boolean;
  /**
   * By what prices are compared: `PricePerUnit` (of a unit of capacity) or `PricePerVCpu`.
   *
   * @default - the cloud's choice, `PricePerUnit`
   */
  readonly capacityOptionsPriceComparisonMode?: PriceComparisonMode;
  /**
   * Tags, in addition to those of the stack and the app (`Tags.of`).
   *
   * @default - none of its own
   */
  readonly tags?: { [key: string]: string };
  /**
   * Provider configuration for the group.
   *
   * @default - the stack's default provider
   */
  readonly provider?: TerraformProvider;
}

/** A type of instance of a scaling group, in place of that of its launch template. */
export interface ScalingGroupLaunchTemplateOverride {
  /**
   * The type, for example `ecs.g7.large`.
   *
   * @default - that of the launch template
   */
  readonly instanceType?: string;
  /**
   * For how many servers one of this type counts.
   *
   * @default - for one
   */
  readonly weightedCapacity?: number;
  /**
   * The most to pay for a spot instance of this type in an hour.
   *
   * @default - no limit of its own
   */
  readonly spotPriceLimit?: number;
}
