import { Plain } from "../../../app/shapes/plain";
import {
  AddressType,
  ChargeType,
  InternetChargeType,
  IpVersion,
  LoadBalancerSpec,
  LoadBalancerStatus,
  ModificationProtection,
  PaymentType,
} from "../closed-sets";
import { SlbLoadBalancer } from "@cdktf/provider-alicloud/lib/slb-load-balancer";
import { TerraformResource, TerraformProvider } from "cdktf";
import { Construct, IConstruct } from "constructs";
import { BackendPool } from "../../../app/backend-pool";
import { BindingStrategy } from "../../../facts/binding-strategy";
import { SLB_LOAD_BALANCER } from "./facts/load-balancer";
import { ALICLOUD_CLB } from "./facts/product";
import { GROUP_NAME, PAY_BY_CLCU } from "./facts/settings";
import { Declaration } from "../../../values/declaration";
import { Moved } from "../../../app/moved";
import { isSingle } from "../../../app/each-block";
import { Registry } from "../../../app/registry";
import { formerRelativePath, relativePath } from "../../../app/relative-path";
import { received } from "../../../app/received";
import { joined } from "../../../app/shapes/take";
import { identityOf, isUnknown } from "../../../values/unknown";
import { IdView, LoadBalancerView, Settings } from "../../../app/app-view";
import { idsOf } from "../../../app/ids";
import { idsIn, settingsIn, writeArguments } from "../../../app/write-arguments";
import { leavesWithPool } from "../pool-groups";
import { ClassicListener } from "./classic-listener";
import { DefaultServerGroup } from "./default-server-group";
import { groupName } from "./group-name";
import { ClassicListenerOptions } from "./listener-options";
import { IVServerGroup, VServerGroup } from "./vserver-group";

/** What listeners and backends need to know of a CLB. */
export interface ClassicLoadBalancerAttributes {
  /** Id of the load balancer (`lb-...`). */
  readonly loadBalancerId: string;
  /**
   * Specification, for example `slb.s2.small`; an empty text for the old shared-performance kind.
   *
   * Network interfaces and container groups need a guaranteed-performance load balancer: a specification or
   * `PayByCLCU`. When neither is given here, a warning says that it could not be checked.
   *
   * @default - unknown
   */
  readonly spec?: LoadBalancerSpec;
  /**
   * `PayBySpec` or `PayByCLCU`.
   *
   * @default - unknown
   */
  readonly chargeType?: ChargeType;
  /**
   * Provider configuration for everything that is made for this load balancer.
   *
   * @default - the stack's default provider
   */
  readonly provider?: TerraformProvider;
}

/** Settings of a `ClassicLoadBalancer`. */
export interface ClassicLoadBalancerProps {
  /**
   * Name in the console. 1 to 80 characters.
   *
   * @default - the id of the construct
   */
  readonly loadBalancerName?: string;
  /**
   * Specification: `slb.s1.small`, `slb.s2.small`, `slb.s2.medium`, `slb.s3.small`, `slb.s3.medium`, `slb.s3.large`,
   * `slb.s4.large`.
   *
   * @default - none; then `chargeType` must be `PayByCLCU`
   */
  readonly spec?: LoadBalancerSpec;
  /**
   * `PayBySpec` or `PayByCLCU` (China sites, pay-as-you-go only).
   *
   * @default - `PayByCLCU` when `spec` is left out, else the provider's
   */
  readonly chargeType?: ChargeType;
  /**
   * `internet` or `intranet`.
   *
   * @default AddressType.INTRANET
   */
  readonly addressType?: AddressType;
  /**
   * The vSwitch of an intranet load balancer.
   *
   * @default - none
   */
  readonly vswitchId?: string;
  /**
   * Refuse to delete the load balancer until this is turned off.
   *
   * @default true
   */
  readonly deletionProtection?: boolean;
  /**
   * Id of the resource group (`rg-...`). Changing it replaces the load balancer.
   *
   * @default - the default resource group
   */
  readonly resourceGroupId?: string;
  /**
   * How traffic to the internet is paid for: `PayByTraffic` or `PayByBandwidth`.
   *
   * @default InternetChargeType.PAY_BY_TRAFFIC
   */
  readonly internetChargeType?: InternetChargeType;
  /**
   * Peak of the traffic to the internet in Mbit/s, with `PayByBandwidth`. 1 to 5120.
   *
   * @default 1
   */
  readonly bandwidth?: number;
  /**
   * The kind of its address: `ipv4` or `ipv6`. Changing it replaces the load balancer.
   *
   * @default IpVersion.IPV4
   */
  readonly ipVersion?: IpVersion;
  /**
   * The private address of an intranet load balancer, out of its vSwitch. Changing it replaces the load balancer.
   *
   * @default - chosen by the cloud
   */
  readonly address?: string;
  /**
   * The zone that answers as long as it can. Changing it replaces the load balancer.
   *
   * @default - chosen by the cloud
   */
  readonly masterZoneId?: string;
  /**
   * The zone that takes over. Changing it replaces the load balancer.
   *
   * @default - chosen by the cloud
   */
  readonly slaveZoneId?: string;
  /**
   * `active`, `inactive` (nobody is answered) or `locked`.
   *
   * @default - as it is, `active` when it is new
   */
  readonly status?: LoadBalancerStatus;
  /**
   * `ConsoleProtection` refuses changes in the console, `NonProtection` lets them pass.
   *
   * @default - as it is
   */
  readonly modificationProtectionStatus?: ModificationProtection;
  /**
   * Why it is protected, with `ConsoleProtection`.
   *
   * @default - none
   */
  readonly modificationProtectionReason?: string;
  /**
   * `PayAsYouGo` or `Subscription`.
   *
   * @default PaymentType.PAY_AS_YOU_GO
   */
  readonly paymentType?: PaymentType;
  /**
   * Months of a subscription: 1 to 9, 12, 24 or 36.
   *
   * @default - none
   */
  readonly period?: number;
  /**
   * Tags, in addition to those of the stack and the app (`Tags.of`).
   *
   * @default - none of its own
   */
  readonly tags?: { [key: string]: string };
  /**
   * Provider configuration for everything that is made for this load balancer.
   *
   * @default - the stack's default provider
   */
  readonly provider?: TerraformProvider;
}

/** An Alibaba Cloud Classic Load Balancer (CLB, formerly SLB). */
export interface IClassicLoadBalancer extends IConstruct {
  /** Id of the load balancer. */
  readonly loadBalancerId: string;
  /** The server list that listeners without a group share. Bind a pool to it with `ListenerBinding`. */
  readonly defaultServerGroup: DefaultServerGroup;
  /** Creates a listener. */
  addListener(id: string, options: ClassicListenerOptions): ClassicListener;
  /** @internal */
  readonly _provider: TerraformProvider | undefined;
  /** @internal */
  _view(): LoadBalancerView;
  /** @internal */
  _groupFor(pool: BackendPool, strategy: BindingStrategy | undefined): IVServerGroup;
}

abstract class ClassicLoadBalancerBase extends Construct implements IClassicLoadBalancer {
  public abstract readonly loadBalancerId: string;
  public readonly defaultServerGroup: DefaultServerGroup;
  private readonly declaration: Declaration;
  private readonly groups = new Map<string, VServerGroup>();
  private groupScope?: Construct;

  protected constructor(
    scope: Construct,
    id: string,
    /** @internal */
    public readonly _provider: TerraformProvider | undefined,
    private readonly created: boolean,
  ) {
    super(scope, id);
    this.declaration = Declaration.here(new.target);
    this.defaultServerGroup = new DefaultServerGroup(this, "DefaultServerGroup", { loadBalancer: this });
    Registry.of(this).addLoadBalancer(this, () => this._view());
  }

  public addListener(id: string, options: ClassicListenerOptions): ClassicListener {
    return new ClassicListener(this, id, joined(options, { loadBalancer: this }));
  }

  /**
   * The group that a pool becomes on this load balancer. All listeners bound to the pool share it, and a listener
   * that moves to another pool switches groups in place.
   *
   * @internal
   */
  public _groupFor(pool: BackendPool, asked: BindingStrategy | undefined): IVServerGroup {
    const strategy = strategyOf(asked, pool);
    const suffix = strategy === BindingStrategy.VSERVER_ATTACHMENTS ? `/${strategy}` : "";
    const id = relativePath(pool, this) + suffix;
    let group = this.groups.get(id);
    if (group === undefined) {
      this.groupScope ??= new Construct(this, "ServerGroups");
      group = new VServerGroup(this.groupScope, id, {
        loadBalancer: this,
        strategy,
        serverGroupName: groupName(pool.node.id).slice(0, GROUP_NAME.max),
      });
      this.groups.set(id, leavesWithPool(group, pool));
      const former = formerRelativePath(pool, this);
      if (former !== undefined) new Moved(group, former + suffix);
    }
    return group;
  }

  /** @internal */
  public _view(): LoadBalancerView {
    return {
      construct: this,
      label: `load balancer "${this.node.id}"`,
      declaration: this.declaration,
      cloud: "alicloud",
      identity: `alicloud ${identityOf(this.loadBalancerId)}`,
      id: this.loadBalancerId,
      created: this.created,
      performance: performanceOf(this._spec, this._chargeType),
      performanceFrom: { spec: this._spec, chargeType: this._chargeType },
      deletionProtection: this._deletionProtection,
      product: ALICLOUD_CLB,
      settings: this._settings,
      ids: this._ids,
    };
  }

  /** @internal */
  protected get _settings(): Settings {
    return {};
  }

  /** @internal */
  protected get _ids(): IdView[] {
    return [];
  }

  /** @internal */
  protected abstract get _spec(): string | undefined;
  /** @internal */
  protected abstract get _chargeType(): string | undefined;
  /** @internal */
  protected abstract get _deletionProtection(): boolean | undefined;
}

/** A Classic Load Balancer that this app creates. */
export class ClassicLoadBalancer extends ClassicLoadBalancerBase {
  /** A load balancer that exists already. */
  public static fromAttributes(
    scope: Construct,
    id: string,
    attributes: ClassicLoadBalancerAttributes,
  ): IClassicLoadBalancer {
    return new ExistingClassicLoadBalancer(scope, id, attributes);
  }

  /** Id of the load balancer. */
  public readonly loadBalancerId: string;
  /** The generated `alicloud_slb_load_balancer`, for what this class does not offer. */
  public readonly resource: TerraformResource;

  private readonly props: Plain<ClassicLoadBalancerProps>;

  public constructor(scope: Construct, id: string, props: ClassicLoadBalancerProps) {
    const taken = received(scope, id, "alicloud.ClassicLoadBalancerProps", props);
    super(scope, id, taken.provider, true);
    this.props = taken;
    const loadBalancer = new SlbLoadBalancer(this, "Resource", {
      ...writeArguments(this, SLB_LOAD_BALANCER.plain, taken),
      provider: taken.provider,
      loadBalancerName: taken.loadBalancerName ?? id,
      loadBalancerSpec: taken.spec,
      instanceChargeType: this._chargeType,
      addressType: taken.addressType ?? "intranet",
      vswitchId: taken.vswitchId,
      deleteProtection: this._deletionProtection ? "on" : "off",
    });
    this.loadBalancerId = loadBalancer.id;
    this.resource = loadBalancer;
    Registry.of(this).carriers.ofLoadBalancer(this, loadBalancer);
  }

  /** @internal */
  protected get _spec(): string | undefined {
    return this.props.spec ?? "";
  }

  /** @internal */
  protected get _chargeType(): string | undefined {
    return this.props.chargeType ?? (this.props.spec === undefined ? PAY_BY_CLCU : undefined);
  }

  /** @internal */
  protected get _settings(): Settings {
    const { spec, chargeType, addressType } = this.props;
    return { spec, chargeType, addressType, ...settingsIn(SLB_LOAD_BALANCER.plain, this.props) };
  }

  /** @internal */
  protected get _ids(): IdView[] {
    return [...idsOf({ vswitchId: this.props.vswitchId }), ...idsIn(SLB_LOAD_BALANCER.plain, this.props)];
  }

  /** @internal */
  protected get _deletionProtection(): boolean {
    return this.props.deletionProtection ?? true;
  }
}

class ExistingClassicLoadBalancer extends ClassicLoadBalancerBase {
  public readonly loadBalancerId: string;
  /** @internal */
  protected readonly _deletionProtection = undefined;

  private readonly attributes: Plain<ClassicLoadBalancerAttributes>;

  public constructor(scope: Construct, id: string, attributes: ClassicLoadBalancerAttributes) {
    const taken = received(scope, id, "alicloud.ClassicLoadBalancerAttributes", attributes);
    super(scope, id, taken.provider, false);
    this.attributes = taken;
    this.loadBalancerId = taken.loadBalancerId;
  }

  /** @internal */
  protected get _spec(): string | undefined {
    return this.attributes.spec;
  }

  /** @internal */
  protected get _chargeType(): string | undefined {
    return this.attributes.chargeType;
  }
}

/** Guaranteed performance means a specification or billing by CLCU; an empty specification is the shared kind. */
function performanceOf(spec: string | undefined, chargeType: string | undefined): LoadBalancerView["performance"] {
  if (isUnknown(spec) || isUnknown(chargeType)) return "known at plan";
  if (chargeType === PAY_BY_CLCU || (spec !== undefined && spec !== "")) return "guaranteed";
  return spec === "" ? "shared" : "unknown";
}

/**
 * What was asked for, where the family knows it. A list becomes attachments, since inline the order of its elements
 * would matter (docs/decisions/vserver-order.md).
 */
function strategyOf(asked: BindingStrategy | undefined, pool: BackendPool): BindingStrategy | undefined {
  if (asked !== undefined && ALICLOUD_CLB.strategies.includes(asked)) return asked;
  return pool._members.every(isSingle) ? undefined : BindingStrategy.VSERVER_ATTACHMENTS;
}
