import { Plain } from "../../../app/shapes/plain";
import { ClbTargetGroup } from "@cdktf/provider-tencentcloud/lib/clb-target-group";
import { ClbTargetGroupAttachment } from "@cdktf/provider-tencentcloud/lib/clb-target-group-attachment";
import { Lazy, TerraformResource } from "cdktf";
import { Construct } from "constructs";
import { TENCENTCLOUD_CLB } from "../clb/facts/product";
import { rowOf } from "./rules/target-groups";
import { BackendPool, BackendPoolProps } from "../../../app/backend-pool";
import { bindNewPool } from "../../../binding/bind-new-pool";
import { BindingStrategy } from "../../../facts/binding-strategy";
import { BoundPools } from "../../../app/bound-pools";
import { TENCENTCLOUD_TARGET_GROUP_V1, TENCENTCLOUD_TARGET_GROUP_V2 } from "./facts/members";
import { Declaration } from "../../../values/declaration";
import { BindRequest, BindResult, IListenerTarget } from "../../../binding/listener-binding";
import { Registry } from "../../../app/registry";
import { received } from "../../../app/received";
import { sharedById } from "../../../app/shared-by-id";
import { identityOf, upperCase } from "../../../values/unknown";
import { GroupView, TargetGroupView } from "../../../app/app-view";
import { EntryView } from "../../../app/entry-view";
import { idsOf } from "../../../app/ids";
import { memberViews } from "../../../app/member-views";
import { ICloudLoadBalancer } from "../clb/cloud-load-balancer";
import { healthCheckView } from "../clb/health-check-arguments";
import type { TargetPlace } from "../clb/targets";
import { Backends, TargetGroupChanges } from "./backends";
import { settingsIn, writeArguments } from "../../../app/write-arguments";
import { CLB_TARGET_GROUP } from "./facts/target-group";
import { checkType, healthCheckBlock } from "./health-check-block";
import { TargetGroupAttributes, TargetGroupProps, TargetGroupType } from "./target-group-props";

/** A target group that listeners and rules can use. Backends come with a `ListenerBinding`. */
export interface ITargetGroup extends IListenerTarget {
  /** Id of the group (`lbtg-...`). */
  readonly targetGroupId: string;
  /** @internal */
  readonly _type: TargetGroupType;
  /** @internal */
  readonly _bound: boolean;
  /** @internal */
  _serve(scope: Construct, place: TargetPlace): void;
}

type Settings = Plain<Omit<TargetGroupProps, "loadBalancer">>;

abstract class TargetGroupBase extends Construct implements ITargetGroup {
  public abstract readonly targetGroupId: string;
  /** @internal */
  public readonly _type: TargetGroupType;
  /** @internal */
  protected readonly _protocol: string | undefined;
  private readonly pools = new BoundPools(true);
  private backends?: Backends;
  private readonly entries: Array<() => EntryView> = [];
  private readonly declaration: Declaration;

  protected constructor(
    scope: Construct,
    id: string,
    private readonly loadBalancer: ICloudLoadBalancer,
    protected readonly settings: Settings,
    private readonly created: boolean,
  ) {
    super(scope, id);
    this.declaration = Declaration.here(new.target);
    this._type = settings.type ?? TargetGroupType.V2;
    this._protocol = upperCase(settings.protocol);
    Registry.of(this).addGroup(this, () => this.view());
  }

  public addBackends(id: string, options: BackendPoolProps): BackendPool {
    return bindNewPool(this, id, options);
  }

  /** @internal */
  public get _bound(): boolean {
    return this.pools.all.length > 0;
  }

  /** @internal */
  public _bind({ pool, healthGate }: BindRequest): BindResult {
    const owner = this.changes.pools.has(pool) ? undefined : this.identity;
    if (this.pools.take(pool, this.changes.pools)) {
      this.backends ??= new Backends(this, "Attachments", {
        provider: this.loadBalancer._provider,
        targetGroupId: this.targetGroupId,
        settleSeconds: this.settings.settleSeconds,
        loadBalancerId: this.loadBalancer.loadBalancerId,
        changes: this.changes,
      });
      this.backends.add(pool, healthGate);
    }
    return {
      place: this.label,
      owner,
      claim: this.pools.claimOf(pool),
      strategies: [BindingStrategy.TARGET_GROUP],
    };
  }

  /**
   * The port of backends that name none; here each names its own. Of several pools the one whose path sorts first tells it,
   * so that no order of bindings matters.
   *
   * @internal
   */
  protected get _defaultPort(): number | undefined {
    const named = this.pools.all.filter(({ defaultPort }) => defaultPort !== undefined);
    return named.sort((a, b) => (a.node.path < b.node.path ? -1 : 1))[0]?.defaultPort;
  }

  private get changes(): TargetGroupChanges {
    return sharedById(this, "target group", this.targetGroupId, () => new TargetGroupChanges());
  }

  private get identity(): string {
    return `target group ${identityOf(this.targetGroupId)}`;
  }

  /**
   * Lets a listener or rule send to this group. It waits for the backends: the cloud refuses to register them while
   * the group is being associated, and a group that takes traffic should not be empty.
   *
   * @internal
   */
  public _serve(scope: Construct, place: TargetPlace): void {
    const association = new ClbTargetGroupAttachment(scope, "TargetGroupAttachment", {
      provider: place.loadBalancer._provider,
      clbId: place.loadBalancer.loadBalancerId,
      listenerId: place.listenerId,
      ruleId: place.ruleId,
      targetGroupId: this.targetGroupId,
    });
    this.changes.associate(association);
    this.entries.push(place.entry);
    Registry.of(this).touch();
  }

  private get label(): string {
    return `target group "${this.node.id}"`;
  }

  private get details(): TargetGroupView {
    const { healthCheck, scheduler, sessionSeconds, ipVersion, keepAlive } = this.settings;
    const checked = this.created && this._type === TargetGroupType.V2;
    const row = rowOf({ type: this._type, protocol: this._protocol });
    return {
      type: this._type,
      protocol: this._protocol,
      checks: row && { row: { ...row, name: this._protocol ?? "" }, limits: TENCENTCLOUD_CLB.healthCheck },
      scheduler,
      sessionSeconds,
      ipVersion,
      keepAlive,
      settleSeconds: this.settings.settleSeconds,
      checkGiven: healthCheck !== undefined,
      healthCheck: checked ? healthCheckView(healthCheck ?? {}, this._protocol !== "TCP") : undefined,
      checkType: checked ? checkType(healthCheck ?? {}, this._protocol) : undefined,
      checkDomain: healthCheck?.host,
    };
  }

  private view(): GroupView {
    const { filledFrom, named, parked, members } = this.pools;
    return {
      construct: this,
      label: this.label,
      declaration: this.declaration,
      capability: this._type === TargetGroupType.V1 ? TENCENTCLOUD_TARGET_GROUP_V1 : TENCENTCLOUD_TARGET_GROUP_V2,
      loadBalancer: this.loadBalancer._view(),
      created: this.created,
      bound: named,
      scaled: filledFrom && "impossible",
      members: memberViews(members),
      parked,
      identity: this.identity,
      entries: this.entries.map((entry) => entry()),
      targetGroup: this.details,
      id: this.created ? undefined : { name: "targetGroupId", value: this.targetGroupId, prefix: "lbtg-" },
      ids: idsOf({ vpcId: this.settings.vpcId }),
      settings: {
        targetGroupName: this.settings.targetGroupName,
        vpcId: this.settings.vpcId,
        ipVersion: this.settings.ipVersion,
        settleSeconds: this.settings.settleSeconds,
        ...settingsIn(CLB_TARGET_GROUP.plain, this.settings),
      },
    };
  }
}

/**
 * A target group of Tencent CLB: backends of their own, used by any listeners and rules in one VPC.
 *
 * Every edit of its backends is free of loss in one apply. They are bound by private IP and registered one after
 * another, about 7 seconds each. The cloud offers target groups only to accounts that asked for them.
 */
export class TargetGroup extends TargetGroupBase {
  /** A group that exists already. Its backends are registered one by one, beside those that others manage. */
  public static fromAttributes(scope: Construct, id: string, attributes: TargetGroupAttributes): ITargetGroup {
    return new ExistingTargetGroup(scope, id, attributes);
  }

  /** Id of the group (`lbtg-...`). */
  public readonly targetGroupId: string;
  /** The generated `tencentcloud_clb_target_group`, for what this class does not offer. */
  public readonly resource: TerraformResource;

  public constructor(scope: Construct, id: string, props: TargetGroupProps) {
    const taken = received(scope, id, "tencentcloud.TargetGroupProps", props);
    super(scope, id, taken.loadBalancer, taken, true);
    const checks = this._type === TargetGroupType.V2;
    const group = new ClbTargetGroup(this, "Resource", {
      ...writeArguments(this, CLB_TARGET_GROUP.plain, taken, taken.loadBalancer),
      provider: taken.loadBalancer._provider,
      targetGroupName: taken.targetGroupName ?? id,
      vpcId: taken.vpcId ?? taken.loadBalancer._vpcId,
      type: this._type,
      protocol: this._protocol,
      port: Lazy.numberValue({ produce: () => this._defaultPort }),
      scheduleAlgorithm: taken.scheduler,
      sessionExpireTime: taken.sessionSeconds,
      ipVersion: taken.ipVersion,
      keepaliveEnable: taken.keepAlive,
      healthCheck: checks ? healthCheckBlock(taken.healthCheck ?? {}, this._protocol) : undefined,
    });
    this.targetGroupId = group.id;
    this.resource = group;
    Registry.of(this).carriers.ofGroup(this, group);
  }
}

class ExistingTargetGroup extends TargetGroupBase {
  public readonly targetGroupId: string;

  public constructor(scope: Construct, id: string, attributes: TargetGroupAttributes) {
    const taken = received(scope, id, "tencentcloud.TargetGroupAttributes", attributes);
    super(scope, id, taken.loadBalancer, taken, false);
    this.targetGroupId = taken.targetGroupId;
  }
}
