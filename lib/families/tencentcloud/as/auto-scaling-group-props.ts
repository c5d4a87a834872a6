import {
  InstanceAllocationPolicy,
  MultiZoneSubnetPolicy,
  ReplaceMode,
  RetryPolicy,
  ScalingHealthCheckType,
  ScalingMode,
} from "../closed-sets";
import { TerraformProvider } from "cdktf";

/** Settings of an `AutoScalingGroup`. */
export interface AutoScalingGroupProps {
  /** Id of the launch configuration (`asc-...`). */
  readonly configurationId: string;
  /** The VPC of the servers. */
  readonly vpcId: string;
  /** The subnets of the servers: one or more. */
  readonly subnetIds: string[];
  /** Fewest servers. 0 to 2000. */
  readonly minSize: number;
  /** Most servers. `minSize` to 2000. */
  readonly maxSize: number;
  /**
   * Servers to start with. `minSize` to `maxSize`.
   *
   * @default - the cloud's choice; scaling changes it
   */
  readonly desiredCapacity?: number;
  /**
   * Name in the console. 1 to 55 characters.
   *
   * @default - the id of the construct
   */
  readonly scalingGroupName?: string;
  /**
   * Id of the project of the servers.
   *
   * @default 0 - the default project
   */
  readonly projectId?: number;
  /**
   * The zones of the servers, in a basic network.
   *
   * @default - those of the subnets
   */
  readonly zones?: string[];
  /**
   * Seconds after an activity during which no alarm starts another. 0 to 3600.
   *
   * @default 300
   */
  readonly defaultCooldownSeconds?: number;
  /**
   * Which servers leave first, one of: `OLDEST_INSTANCE`, `NEWEST_INSTANCE`.
   *
   * @default - the cloud's choice, `OLDEST_INSTANCE`
   */
  readonly terminationPolicies?: string[];
  /**
   * What follows an activity that failed: `IMMEDIATE_RETRY`, or `INCREMENTAL_INTERVALS`, later and later.
   *
   * @default RetryPolicy.IMMEDIATE_RETRY
   */
  readonly retryPolicy?: RetryPolicy;
  /**
   * In which subnet servers are made: `PRIORITY`, in the first one that can, or `EQUALITY`, spread over all.
   *
   * @default - the cloud's choice, `PRIORITY`
   */
  readonly multiZoneSubnetPolicy?: MultiZoneSubnetPolicy;
  /**
   * What servers are made: `LAUNCH_CONFIGURATION`, as the launch configuration says, or `SPOT_MIXED`, with spot instances
   * among them.
   *
   * @default - the cloud's choice, `LAUNCH_CONFIGURATION`
   */
  readonly instanceAllocationPolicy?: InstanceAllocationPolicy;
  /**
   * How servers come: `CLASSIC_SCALING`, they are made, or `WAKE_UP_STOPPED_SCALING`, stopped ones are started first.
   *
   * @default - the cloud's choice, `CLASSIC_SCALING`
   */
  readonly scalingMode?: ScalingMode;
  /**
   * When a server counts as unhealthy: `CVM`, when it cannot be reached, or `CLB`, also when the load balancer finds it so.
   *
   * @default - the cloud's choice, `CLB`
   */
  readonly healthCheckType?: ScalingHealthCheckType;
  /**
   * Seconds of a new server in which it does not matter how the load balancer finds it. 0 to 7200.
   *
   * @default - the cloud's choice, 0
   */
  readonly healthCheckGraceSeconds?: number;
  /**
   * Whether servers are replaced that the load balancer finds unhealthy.
   *
   * @default - the cloud's choice, false
   */
  readonly replaceLoadBalancerUnhealthy?: boolean;
  /**
   * Whether servers are replaced that Cloud Monitor finds unhealthy.
   *
   * @default - the cloud's choice, false
   */
  readonly replaceMonitorUnhealthy?: boolean;
  /**
   * How unhealthy servers are replaced: `RECREATE` makes another one, `RESET` installs its system anew.
   *
   * @default - the cloud's choice, `RECREATE`
   */
  readonly replaceMode?: ReplaceMode;
  /**
   * Whether unhealthy servers leave first.
   *
   * @default - the cloud's choice, false
   */
  readonly priorityScaleInUnhealthy?: boolean;
  /**
   * Whether two activities at a time may bring servers up to the `desiredCapacity`.
   *
   * @default - the cloud's choice, false
   */
  readonly concurrentScaleOutForDesiredCapacity?: boolean;
  /**
   * Whether a change of `minSize` or `maxSize` takes the desired capacity with it, where it would be outside; otherwise
   * it is refused.
   *
   * @default - the cloud's choice, false
   */
  readonly desiredCapacitySyncWithMaxMinSize?: boolean;
  /**
   * Tags, in addition to those of the stack and the app (`Tags.of`). At most 30.
   *
   * @default - none of its own
   */
  readonly tags?: { [key: string]: string };
  /**
   * Provider configuration.
   *
   * @default - the stack's default provider
   */
  readonly provider?: TerraformProvider;
}
