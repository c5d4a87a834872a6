import { AsScalingGroup } from "@cdktf/provider-tencentcloud/lib/as-scaling-group";
import { Lazy, TerraformProvider, TerraformResource } from "cdktf";
import { Construct } from "constructs";
import { AutoScalingGroupProps } from "./auto-scaling-group-props";
import { AS_SCALING_GROUP } from "./arguments";
import { AutoScalingLifecycleHook, AutoScalingLifecycleHookOptions } from "./lifecycle-hook";
import { joined } from "../../../app/shapes/take";
import { AS_SIZES } from "./facts";
import { limitsOf } from "../../../facts/arguments";
import { settingsIn, writeArguments } from "../../../app/write-arguments";
import { IPoolSource, PoolFiller, ScaledTargets } from "../../../app/pool-source";
import { Declaration } from "../../../values/declaration";
import { Registry } from "../../../app/registry";
import { received, receivedArgument, receivedPlace } from "../../../app/received";
import { idsOf } from "../../../app/ids";

/** A scaling group that can fill pools. */
export interface IAutoScalingGroup extends IPoolSource {
  /** Id of the scaling group (`asg-...`). */
  readonly scalingGroupId: string;
  /** Adds a lifecycle hook: a pause in which servers that leave finish their requests, or those that come make ready. */
  addLifecycleHook(id: string, options: AutoScalingLifecycleHookOptions): AutoScalingLifecycleHook;
  /** @internal */
  readonly _provider: TerraformProvider | undefined;
}

/** Where the servers go: what the scaling group's resource must say. */
class Places implements PoolFiller {
  /** One for each resource, whose list it writes, however many constructs name it. */
  public static of(resource: TerraformResource): Places {
    const places = Places.known.get(resource) ?? new Places(resource);
    Places.known.set(resource, places);
    return places;
  }

  private static readonly known = new WeakMap<TerraformResource, Places>();
  private readonly forward: ScaledTargets[] = [];
  private readonly classic: ScaledTargets[] = [];

  private constructor(private readonly resource: TerraformResource) {
    resource.addOverride("forward_balancer_ids", Lazy.anyValue({ produce: () => this.forwardBlocks }));
    resource.addOverride("load_balancer_ids", Lazy.anyValue({ produce: () => this.classicIds }));
  }

  public tencentcloudClb(place: ScaledTargets): void {
    this.forward.push(place);
    Registry.of(this.resource).carriers.ofScaled(place.pool, this.resource);
  }

  public tencentcloudClassic(place: ScaledTargets): void {
    this.classic.push(place);
  }

  private get forwardBlocks(): unknown {
    return this.forward.length === 0 ? undefined : this.forward.map(forwardBlock);
  }

  private get classicIds(): string[] | undefined {
    const ids = this.classic.map(({ loadBalancerId }) => loadBalancerId);
    return ids.length === 0 ? undefined : ids;
  }
}

/** Port and weight stand at the pool, for all servers alike. */
function forwardBlock({ pool, loadBalancerId, listenerId, ruleId }: ScaledTargets): unknown {
  return {
    load_balancer_id: loadBalancerId,
    listener_id: listenerId,
    rule_id: ruleId,
    target_attribute: [{ port: pool.defaultPort, weight: pool.defaultWeight }],
  };
}

abstract class AutoScalingGroupBase extends Construct implements IAutoScalingGroup {
  public abstract readonly scalingGroupId: string;
  /** @internal */
  protected abstract readonly _places: Places;

  protected constructor(
    scope: Construct,
    id: string,
    /** @internal */
    public readonly _provider: TerraformProvider | undefined,
  ) {
    super(scope, id);
  }

  public addLifecycleHook(id: string, options: AutoScalingLifecycleHookOptions): AutoScalingLifecycleHook {
    return new AutoScalingLifecycleHook(this, id, joined(options, { scalingGroup: this }));
  }

  /** @internal */
  public get _filler(): PoolFiller {
    return this._places;
  }
}

/**
 * A scaling group (AS) of Tencent Cloud as the source of pools.
 *
 * The scaling service binds and unbinds its servers itself, with the pool's `defaultPort` and `defaultWeight`. Nothing
 * else may own the listener or rule. Changing port or weight rebinds the servers in the background: the apply does not
 * wait, and what traffic sees meanwhile is the service's affair. The provider does not unbind the last listener when
 * it is taken out of the declaration: do that in the console, or bind the pool elsewhere.
 */
export class AutoScalingGroup extends AutoScalingGroupBase implements IAutoScalingGroup {
  /**
   * A scaling group whose resource is declared in this app, for example with generated bindings of your own. Its
   * `forward_balancer_ids` and `load_balancer_ids` are then written by this library.
   *
   * A scaling group that is managed elsewhere cannot be bound: only its own resource carries the load balancers
   * (`tencentcloud_as_load_balancer` ignores additions and clears all of them when it goes).
   */
  public static fromResource(scope: Construct, id: string, resource: TerraformResource): IAutoScalingGroup {
    const { fromResource } = AutoScalingGroup;
    receivedPlace("AutoScalingGroup", scope, id);
    receivedArgument("AutoScalingGroup", "resource", "cdktf.TerraformResource", resource, fromResource);
    return new DeclaredScalingGroup(scope, id, resource);
  }

  /** Id of the scaling group (`asg-...`). */
  public readonly scalingGroupId: string;
  /** The generated `tencentcloud_as_scaling_group`, for what this class does not offer. */
  public readonly resource: TerraformResource;
  /** @internal */
  protected readonly _places: Places;

  public constructor(scope: Construct, id: string, props: AutoScalingGroupProps) {
    const taken = received(scope, id, "tencentcloud.AutoScalingGroupProps", props);
    super(scope, id, taken.provider);
    const group = new AsScalingGroup(this, "Resource", {
      ...writeArguments(this, AS_SCALING_GROUP.plain, taken),
      provider: taken.provider,
      scalingGroupName: taken.scalingGroupName ?? id,
      configurationId: taken.configurationId,
      vpcId: taken.vpcId,
      subnetIds: taken.subnetIds,
      minSize: taken.minSize,
      maxSize: taken.maxSize,
      desiredCapacity: taken.desiredCapacity,
    });
    this.scalingGroupId = group.id;
    this.resource = group;
    this._places = Places.of(group);
    Registry.of(this).addScalingGroup({
      construct: this,
      label: `scaling group "${id}"`,
      declaration: Declaration.here(new.target),
      sizes: AS_SIZES,
      minSize: taken.minSize,
      maxSize: taken.maxSize,
      desiredCapacity: taken.desiredCapacity,
      networks: { name: "subnetIds", ids: taken.subnetIds },
      ids: idsOf({ configurationId: taken.configurationId, vpcId: taken.vpcId, subnetIds: taken.subnetIds }),
      settings: settingsIn(AS_SCALING_GROUP.plain, taken),
      limits: limitsOf(AS_SCALING_GROUP.plain),
      carrier: group,
    });
  }
}

class DeclaredScalingGroup extends AutoScalingGroupBase {
  public readonly scalingGroupId: string;
  /** @internal */
  protected readonly _places: Places;

  public constructor(scope: Construct, id: string, resource: TerraformResource) {
    super(scope, id, resource.provider);
    this.scalingGroupId = resource.getStringAttribute("id");
    this._places = Places.of(resource);
  }
}
