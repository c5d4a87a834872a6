import { LifecycleResult, LifecycleTransition, LifecycleTransitionType, NotificationTargetType } from "../closed-sets";
import { AsLifecycleHook } from "@cdktf/provider-tencentcloud/lib/as-lifecycle-hook";
import { TerraformResource } from "cdktf";
import { Construct } from "constructs";
import { declarePart } from "../../../app/parts";
import { received } from "../../../app/received";
import { writeArguments } from "../../../app/write-arguments";
import { Declaration } from "../../../values/declaration";
import type { IAutoScalingGroup } from "./auto-scaling-group";
import { AS_LIFECYCLE_HOOK } from "./hook-arguments";

/** A command of the automation service (TAT) that runs on a held server. */
export interface LifecycleCommand {
  /** Id of the command (`cmd-...`). */
  readonly commandId: string;
  /**
   * Its parameters, as JSON.
   *
   * @default - none
   */
  readonly parameters?: string;
}

/** Settings of a lifecycle hook of a scaling group. */
export interface AutoScalingLifecycleHookOptions {
  /** Which servers it holds: `INSTANCE_TERMINATING` those that leave, `INSTANCE_LAUNCHING` those that come. */
  readonly transition: LifecycleTransition;
  /**
   * Name of the hook. 1 to 128 letters, digits, `.`, `_`, `-`.
   *
   * @default - the id of the construct
   */
  readonly hookName?: string;
  /**
   * Seconds for which it holds a server, unless somebody lets it go before. 30 to 7200.
   *
   * @default 300
   */
  readonly heartbeatTimeoutSeconds?: number;
  /**
   * What becomes of the scaling then: `CONTINUE` or `ABANDON`.
   *
   * @default LifecycleResult.CONTINUE
   */
  readonly defaultResult?: LifecycleResult;
  /**
   * `EXTENSION` also holds servers that somebody attaches, detaches, removes, starts or stops by hand, `NORMAL` does not.
   *
   * @default - the cloud's choice, `NORMAL`
   */
  readonly transitionType?: LifecycleTransitionType;
  /**
   * What kind of queue or topic it tells of a held server: `CMQ_QUEUE` or `CMQ_TOPIC`. Not together with `command`. The API
   * knows `TDMQ_CMQ_QUEUE` and `TDMQ_CMQ_TOPIC`, too, whose names the provider does not send.
   *
   * @default - nobody is told
   */
  readonly notificationTargetType?: NotificationTargetType;
  /**
   * Name of the queue, with a `notificationTargetType` that is one.
   *
   * @default - none
   */
  readonly notificationQueueName?: string;
  /**
   * Name of the topic, with a `notificationTargetType` that is one.
   *
   * @default - none
   */
  readonly notificationTopicName?: string;
  /**
   * What it tells besides. Not together with `command`.
   *
   * @default - nothing
   */
  readonly notificationMetadata?: string;
  /**
   * What runs on a held server.
   *
   * @default - nothing
   */
  readonly command?: LifecycleCommand;
}

/** Settings of an `AutoScalingLifecycleHook`. */
export interface AutoScalingLifecycleHookProps extends AutoScalingLifecycleHookOptions {
  /** The scaling group whose servers it holds. Another one replaces the hook. */
  readonly scalingGroup: IAutoScalingGroup;
}

/** A pause in the scaling of a group: of a server that leaves, time to finish its requests. */
export class AutoScalingLifecycleHook extends Construct {
  /** The generated `tencentcloud_as_lifecycle_hook`, for what this class does not offer. */
  public readonly resource: TerraformResource;

  public constructor(scope: Construct, id: string, props: AutoScalingLifecycleHookProps) {
    const taken = received(scope, id, "tencentcloud.AutoScalingLifecycleHookProps", props);
    super(scope, id);
    const { plain: table } = AS_LIFECYCLE_HOOK;
    const { scalingGroup, transition, hookName = id } = taken;
    const written = { ...taken, hookName };
    const hook = new AsLifecycleHook(this, "Resource", {
      ...writeArguments(this, table, written),
      lifecycleHookName: hookName,
      lifecycleTransition: transition,
      scalingGroupId: scalingGroup.scalingGroupId,
      provider: scalingGroup._provider,
    });
    this.resource = hook;
    const declaration = Declaration.here(new.target);
    declarePart({ construct: this, noun: "lifecycle hook", declaration, table, props: written, carrier: hook }, () => ({
      tells: { ...written, command: written.command !== undefined },
    }));
  }
}
