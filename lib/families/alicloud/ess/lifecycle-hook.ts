import { LifecycleResult, LifecycleTransition } from "../closed-sets";
import { EssLifecycleHook } from "@cdktf/provider-alicloud/lib/ess-lifecycle-hook";
import { TerraformResource } from "cdktf";
import { Construct } from "constructs";
import { declarePart } from "../../../app/parts";
import { received } from "../../../app/received";
import { writeArguments } from "../../../app/write-arguments";
import { Declaration } from "../../../values/declaration";
import { ESS_HEARTBEAT_SECONDS, ESS_LEAVES, ESS_LIFECYCLE_HOOK } from "./facts/lifecycle-hook";
import type { IScalingGroup } from "./scaling-group";

/** Settings of a lifecycle hook of a scaling group. */
export interface ScalingLifecycleHookOptions {
  /** Which servers it holds: `SCALE_IN` those that leave, `SCALE_OUT` those that come. */
  readonly transition: LifecycleTransition;
  /**
   * Name of the hook. 2 to 64 letters, digits, `.`, `_`, `-`, a letter or digit first. Changing it replaces the hook.
   *
   * @default - the id of the construct
   */
  readonly hookName?: string;
  /**
   * Seconds for which it holds a server, unless somebody lets it go before. 30 to 21600. Of servers that leave, at least the
   * `connectionDrainSeconds` of the groups that the scaling group fills.
   *
   * @default 600
   */
  readonly heartbeatTimeoutSeconds?: number;
  /**
   * What becomes of the scaling then: `CONTINUE`, `ABANDON` or `ROLLBACK`.
   *
   * @default LifecycleResult.CONTINUE
   */
  readonly defaultResult?: LifecycleResult;
  /**
   * Whom it tells of a held server, as an ARN of the cloud.
   *
   * @default - nobody
   */
  readonly notificationArn?: string;
  /**
   * What it tells besides.
   *
   * @default - nothing
   */
  readonly notificationMetadata?: string;
}

/** Settings of a `ScalingLifecycleHook`. */
export interface ScalingLifecycleHookProps extends ScalingLifecycleHookOptions {
  /** The scaling group whose servers it holds. Another one replaces the hook. */
  readonly scalingGroup: IScalingGroup;
}

/** A pause in the scaling of a group: of a server that leaves, time to finish its requests. */
export class ScalingLifecycleHook extends Construct {
  /** The generated `alicloud_ess_lifecycle_hook`, for what this class does not offer. */
  public readonly resource: TerraformResource;

  public constructor(scope: Construct, id: string, props: ScalingLifecycleHookProps) {
    const taken = received(scope, id, "alicloud.ScalingLifecycleHookProps", props);
    super(scope, id);
    const { plain: table } = ESS_LIFECYCLE_HOOK;
    const { scalingGroup, transition, hookName = id, heartbeatTimeoutSeconds = ESS_HEARTBEAT_SECONDS } = taken;
    const written = { ...taken, hookName };
    const { scalingGroupId } = scalingGroup;
    const hook = new EssLifecycleHook(this, "Resource", {
      ...writeArguments(this, table, written),
      lifecycleTransition: transition,
      scalingGroupId,
      provider: scalingGroup._provider,
    });
    this.resource = hook;
    const declaration = Declaration.here(new.target);
    declarePart({ construct: this, noun: "lifecycle hook", declaration, table, props: written, carrier: hook }, () => ({
      holds: transition === ESS_LEAVES ? { scalingGroupId, seconds: heartbeatTimeoutSeconds } : undefined,
    }));
  }
}
