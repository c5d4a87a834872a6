import { EssScalingGroup } from "@cdktf/provider-alicloud/lib/ess-scaling-group";
import { EssScalinggroupVserverGroups } from "@cdktf/provider-alicloud/lib/ess-scalinggroup-vserver-groups";
import { EssServerGroupAttachment } from "@cdktf/provider-alicloud/lib/ess-server-group-attachment";
import { Lazy, TerraformProvider, TerraformResource } from "cdktf";
import { Construct } from "constructs";
import { ESS_SIZES } from "./facts/limits";
import { ESS_SCALING_GROUP } from "./facts/scaling-group";
import { IPoolSource, PoolFiller, ScaledPlace } from "../../../app/pool-source";
import { Declaration } from "../../../values/declaration";
import { Registry } from "../../../app/registry";
import { received } from "../../../app/received";
import { idsOf } from "../../../app/ids";
import { sharedById } from "../../../app/shared-by-id";
import { joined } from "../../../app/shapes/take";
import { idsIn, settingsIn, writeArguments } from "../../../app/write-arguments";
import { limitsOf } from "../../../facts/arguments";
import { ScalingLifecycleHook, ScalingLifecycleHookOptions } from "./lifecycle-hook";
import { ScalingGroupAttributes, ScalingGroupProps } from "./scaling-group-props";
import { ApplyOrder, ClbChange } from "../clb/apply-order";

/** An Alibaba Cloud scaling group (ESS), which fills pools: pass it as `source` of a `BackendPool`. */
export interface IScalingGroup extends IPoolSource {
  /** Id of the group (`asg-...`). */
  readonly scalingGroupId: string;
  /** Adds a lifecycle hook: a pause in which servers that leave finish their requests, or those that come make ready. */
  addLifecycleHook(id: string, options: ScalingLifecycleHookOptions): ScalingLifecycleHook;
  /** @internal */
  readonly _provider: TerraformProvider | undefined;
}

abstract class ScalingGroupBase extends Construct implements IScalingGroup {
  public abstract readonly scalingGroupId: string;
  protected constructor(
    scope: Construct,
    id: string,
    private readonly settings: Pick<ScalingGroupProps, "provider" | "forceAttach">,
  ) {
    super(scope, id);
  }

  public addLifecycleHook(id: string, options: ScalingLifecycleHookOptions): ScalingLifecycleHook {
    return new ScalingLifecycleHook(this, id, joined(options, { scalingGroup: this }));
  }

  /** @internal */
  public get _provider(): TerraformProvider | undefined {
    return this.settings.provider;
  }

  /** @internal */
  public get _filler(): PoolFiller {
    const attach = (type: string) => (place: ScaledPlace) => this.attach(type, place);
    return {
      alicloudVServerGroup: (place) => this.addVServerGroup(place),
      alicloudAlb: attach("ALB"),
      alicloudNlb: attach("NLB"),
      alicloudGwlb: attach("GWLB"),
    };
  }

  /** Servers of GWLB have neither port nor weight; elsewhere a port or weight left out would mean 0. */
  private attach(type: string, { scope, pool, serverGroupId, provider }: ScaledPlace): void {
    const weighs = type !== "GWLB";
    const attachment = new EssServerGroupAttachment(scope, "Scaling", {
      provider: this.settings.provider ?? provider,
      scalingGroupId: this.scalingGroupId,
      serverGroupId: serverGroupId ?? "",
      type,
      port: weighs ? pool.defaultPort : undefined,
      weight: weighs ? pool.defaultWeight : undefined,
      forceAttach: this.forceAttach,
    });
    Registry.of(this).carriers.ofScaled(pool, attachment);
  }

  /** One resource for all groups, since it owns the list, whatever construct names the scaling group. */
  private addVServerGroup(place: ScaledPlace): void {
    const { places, resource } = sharedById(this, "scaling group", this.scalingGroupId, () =>
      this.fillVServerGroups(place),
    );
    places.push(place);
    ApplyOrder.of(resource, place.loadBalancerId).add(ClbChange.MEMBER, resource);
    Registry.of(this).carriers.ofScaled(place.pool, resource);
  }

  private fillVServerGroups({ provider }: ScaledPlace) {
    const places: ScaledPlace[] = [];
    const resource = new EssScalinggroupVserverGroups(this, "VServerGroups", {
      provider: this.settings.provider ?? provider,
      scalingGroupId: this.scalingGroupId,
      vserverGroups: Lazy.anyValue({ produce: () => places.map(vserverGroup) }),
      force: this.forceAttach,
    });
    return { places, resource };
  }

  private get forceAttach(): boolean {
    return this.settings.forceAttach ?? true;
  }
}

function vserverGroup({ loadBalancerId, serverGroupId, pool }: ScaledPlace): unknown {
  return {
    loadbalancer_id: loadBalancerId,
    vserver_attributes: [{ vserver_group_id: serverGroupId, port: pool.defaultPort, weight: pool.defaultWeight }],
  };
}

/** A scaling group that this app creates. */
export class ScalingGroup extends ScalingGroupBase {
  /**
   * A scaling group that exists already. It can fill VServer groups and groups of ALB, NLB and GWLB; the default server
   * group of a CLB is a setting of the group itself (`loadbalancer_ids`).
   */
  public static fromAttributes(scope: Construct, id: string, attributes: ScalingGroupAttributes): IScalingGroup {
    return new ExistingScalingGroup(scope, id, attributes);
  }

  /** Id of the group (`asg-...`). */
  public readonly scalingGroupId: string;
  /** The generated `alicloud_ess_scaling_group`, for what this class does not offer. */
  public readonly resource: TerraformResource;
  private readonly group: EssScalingGroup;
  private readonly loadBalancerIds: string[] = [];

  public constructor(scope: Construct, id: string, props: ScalingGroupProps) {
    const taken = received(scope, id, "alicloud.ScalingGroupProps", props);
    super(scope, id, taken);
    this.group = new EssScalingGroup(this, "Resource", {
      ...writeArguments(this, ESS_SCALING_GROUP.plain, taken),
      provider: taken.provider,
      scalingGroupName: taken.scalingGroupName ?? id,
      minSize: taken.minSize,
      maxSize: taken.maxSize,
      desiredCapacity: taken.desiredCapacity,
      vswitchIds: taken.vswitchIds,
      launchTemplateId: taken.launchTemplateId,
      loadbalancerIds: Lazy.listValue({ produce: () => this.loadBalancerIds }, { omitEmpty: true }),
    });
    this.scalingGroupId = this.group.id;
    this.resource = this.group;
    Registry.of(this).addScalingGroup({
      construct: this,
      label: `scaling group "${id}"`,
      declaration: Declaration.here(new.target),
      sizes: ESS_SIZES,
      minSize: taken.minSize,
      maxSize: taken.maxSize,
      desiredCapacity: taken.desiredCapacity,
      networks: { name: "vswitchIds", ids: taken.vswitchIds },
      ids: [
        ...idsOf({ vswitchIds: taken.vswitchIds, launchTemplateId: taken.launchTemplateId }),
        ...idsIn(ESS_SCALING_GROUP.plain, taken),
      ],
      settings: settingsIn(ESS_SCALING_GROUP.plain, taken),
      limits: limitsOf(ESS_SCALING_GROUP.plain),
      carrier: this.group,
    });
  }

  private fillDefaultGroup(loadBalancerId: string): void {
    this.loadBalancerIds.push(loadBalancerId);
    ApplyOrder.of(this.group, loadBalancerId).add(ClbChange.DEFAULT_GROUP, this.group);
  }

  /** @internal */
  public get _filler(): PoolFiller {
    return {
      ...super._filler,
      alicloudDefaultGroup: ({ loadBalancerId }) => this.fillDefaultGroup(loadBalancerId),
    };
  }
}

class ExistingScalingGroup extends ScalingGroupBase {
  public readonly scalingGroupId: string;

  public constructor(scope: Construct, id: string, attributes: ScalingGroupAttributes) {
    attributes = received(scope, id, "alicloud.ScalingGroupAttributes", attributes);
    super(scope, id, attributes);
    this.scalingGroupId = attributes.scalingGroupId;
    Registry.of(this).addExisting({
      construct: this,
      label: `scaling group "${id}"`,
      declaration: Declaration.here(new.target),
      ids: idsOf({ scalingGroupId: attributes.scalingGroupId }),
    });
  }
}
