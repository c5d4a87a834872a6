import { ClbInstance } from "@cdktf/provider-tencentcloud/lib/clb-instance";
import { ClbInstanceMixIpTargetConfig } from "@cdktf/provider-tencentcloud/lib/clb-instance-mix-ip-target-config";
import { ClbSnatIp } from "@cdktf/provider-tencentcloud/lib/clb-snat-ip";
import { TerraformElement, TerraformProvider, TerraformResource } from "cdktf";
import { Construct, IConstruct } from "constructs";
import { TENCENTCLOUD_CLB } from "./facts/product";
import { Declaration } from "../../../values/declaration";
import { Registry } from "../../../app/registry";
import { received } from "../../../app/received";
import { joined } from "../../../app/shapes/take";
import { sharedById } from "../../../app/shared-by-id";
import { identityOf } from "../../../values/unknown";
import { IdView, LoadBalancerView, ReachView, Settings } from "../../../app/app-view";
import { idsOf } from "../../../app/ids";
import { CloudListener, CloudListenerOptions } from "./cloud-listener";

/** What listeners and backends need to know of a Tencent CLB. */
export interface CloudLoadBalancerAttributes {
  /** Id of the load balancer (`lb-...`). */
  readonly loadBalancerId: string;
  /**
   * The VPC of the backends; target groups are made there.
   *
   * @default - the account's default VPC
   */
  readonly vpcId?: string;
  /**
   * Provider configuration for everything that is made for this load balancer.
   *
   * @default - the stack's default provider
   */
  readonly provider?: TerraformProvider;
}

/** A private address from which the load balancer reaches backends outside its VPC. */
export interface SnatAddress {
  /** The subnet of the load balancer's VPC that the address belongs to. */
  readonly subnetId: string;
  /** The address. The cloud could choose one, but the provider would then want to change it at every apply. */
  readonly ip: string;
}

/** Another region whose backends a public load balancer serves ("cross-region binding 1.0"). */
export interface TargetRegion {
  /** The region of the backends, for example `ap-shanghai`. */
  readonly region: string;
  /** The VPC of the backends in that region. */
  readonly vpcId: string;
}

/** Settings of a `CloudLoadBalancer`. */
export interface CloudLoadBalancerProps {
  /** `OPEN` (public) or `INTERNAL`. */
  readonly networkType: string;
  /**
   * Name in the console: 1 to 60 characters, unique in account and region.
   *
   * @default - the id of the construct
   */
  readonly loadBalancerName?: string;
  /**
   * The VPC of the load balancer and its backends. Required for an `INTERNAL` load balancer.
   *
   * @default - the account's default VPC
   */
  readonly vpcId?: string;
  /**
   * The subnet of an `INTERNAL` or `IPv6FullChain` load balancer, where it is required.
   *
   * @default - none
   */
  readonly subnetId?: string;
  /**
   * Security groups of the load balancer.
   *
   * @default - none
   */
  readonly securityGroups?: string[];
  /**
   * `ipv6` (IPv6 clients, IPv4 backends) or `IPv6FullChain` (IPv6 on both sides), written exactly so; public load
   * balancers only. Cannot be changed later.
   *
   * @default - IPv4
   */
  readonly ipVersion?: string;
  /**
   * Whether rules of an `IPv6FullChain` load balancer take IPv4 and IPv6 backends at once. Turning it off in code
   * turns it off in the cloud; deleting the load balancer's declaration leaves it as it is.
   *
   * @default - not managed
   */
  readonly mixedIpTargets?: boolean;
  /**
   * Addresses from which the load balancer reaches backends in other VPCs, regions or data centres ("cross-region
   * binding 2.0"), which are then bound with `Backend.ip`. At most 10. They must be all that the load balancer has:
   * others are removed.
   *
   * @default - backends stand in the load balancer's VPC
   */
  readonly snatAddresses?: SnatAddress[];
  /**
   * The region and VPC of all backends, when it is not the load balancer's own; public load balancers only.
   *
   * @default - the load balancer's own
   */
  readonly targetRegion?: TargetRegion;
  /**
   * Refuse to delete the load balancer until this is turned off.
   *
   * @default true
   */
  readonly deletionProtection?: boolean;
  /**
   * Provider configuration for everything that is made for this load balancer.
   *
   * @default - the stack's default provider
   */
  readonly provider?: TerraformProvider;
}

/** A Tencent Cloud Load Balancer (CLB) of the application type. */
export interface ICloudLoadBalancer extends IConstruct {
  /** Id of the load balancer. */
  readonly loadBalancerId: string;
  /** Creates a listener. */
  addListener(id: string, options: CloudListenerOptions): CloudListener;
  /** @internal */
  readonly _provider: TerraformProvider | undefined;
  /** @internal */
  readonly _vpcId: string | undefined;
  /**
   * What must be in place before backends are bound.
   *
   * @internal
   */
  readonly _prerequisites: readonly TerraformResource[];
  /** @internal */
  _view(): LoadBalancerView;
}

abstract class CloudLoadBalancerBase extends Construct implements ICloudLoadBalancer {
  public abstract readonly loadBalancerId: string;
  private readonly declaration: Declaration;

  protected constructor(
    scope: Construct,
    id: string,
    /** @internal */
    public readonly _provider: TerraformProvider | undefined,
    private readonly created: boolean,
    private readonly deletionProtection: boolean | undefined,
    /** @internal */
    public readonly _vpcId: string | undefined,
    private readonly reach: ReachView | undefined,
    private readonly settings?: Settings,
    private readonly ids: readonly IdView[] = [],
  ) {
    super(scope, id);
    this.declaration = Declaration.here(new.target);
    Registry.of(this).addLoadBalancer(this, () => this._view());
  }

  /** @internal */
  public get _prerequisites(): TerraformResource[] {
    return sharedById(this, "load balancer", this.loadBalancerId, () => []);
  }

  public addListener(id: string, options: CloudListenerOptions): CloudListener {
    return new CloudListener(this, id, joined(options, { loadBalancer: this }));
  }

  /** @internal */
  public _view(): LoadBalancerView {
    return {
      construct: this,
      label: `load balancer "${this.node.id}"`,
      declaration: this.declaration,
      cloud: "tencentcloud",
      identity: identityOf(this.loadBalancerId),
      id: this.loadBalancerId,
      created: this.created,
      performance: "guaranteed",
      deletionProtection: this.deletionProtection,
      product: TENCENTCLOUD_CLB,
      reach: this.reach,
      vpcId: this._vpcId,
      settings: this.settings,
      ids: this.ids,
    };
  }
}

/** A Tencent CLB that this app creates. */
export class CloudLoadBalancer extends CloudLoadBalancerBase {
  /** A load balancer that exists already. */
  public static fromAttributes(
    scope: Construct,
    id: string,
    attributes: CloudLoadBalancerAttributes,
  ): ICloudLoadBalancer {
    return new ExistingCloudLoadBalancer(scope, id, attributes);
  }

  /** Id of the load balancer. */
  public readonly loadBalancerId: string;
  /** The generated `tencentcloud_clb_instance`, for what this class does not offer. */
  public readonly resource: TerraformElement;

  public constructor(scope: Construct, id: string, props: CloudLoadBalancerProps) {
    props = received(scope, id, "tencentcloud.CloudLoadBalancerProps", props);
    const deletionProtection = props.deletionProtection ?? true;
    const snat = props.snatAddresses ?? [];
    const reach = {
      ipVersion: props.ipVersion ?? "ipv4",
      networkType: props.networkType,
      vpcId: props.vpcId,
      subnetId: props.subnetId,
      mixedIpTargets: props.mixedIpTargets ?? false,
      snatIps: snat.map(({ ip }) => ip),
      targetRegion: props.targetRegion !== undefined,
    };
    const settings = { loadBalancerName: props.loadBalancerName ?? id, networkType: props.networkType };
    const vpcId = props.targetRegion?.vpcId ?? props.vpcId;
    const ids = [
      ...idsOf({ vpcId: props.vpcId, subnetId: props.subnetId, securityGroups: props.securityGroups }),
      ...idsOf({
        "vpcId of targetRegion": props.targetRegion?.vpcId,
        "subnetId of snatAddresses": snat.map(({ subnetId }) => subnetId),
      }),
    ];
    super(scope, id, props.provider, true, deletionProtection, vpcId, reach, settings, ids);
    const loadBalancer = new ClbInstance(this, "Resource", {
      provider: props.provider,
      networkType: props.networkType,
      clbName: props.loadBalancerName ?? id,
      vpcId: props.vpcId,
      subnetId: props.subnetId,
      securityGroups: props.securityGroups,
      deleteProtect: deletionProtection,
      addressIpVersion: props.ipVersion,
      snatPro: snat.length > 0 ? true : undefined,
      targetRegionInfoRegion: props.targetRegion?.region,
      targetRegionInfoVpcId: props.targetRegion?.vpcId,
    });
    this.loadBalancerId = loadBalancer.id;
    this.resource = loadBalancer;
    Registry.of(this).carriers.ofLoadBalancer(this, loadBalancer);
    this.openTo(snat, props.mixedIpTargets);
  }

  private openTo(snat: readonly SnatAddress[], mixedIpTargets: boolean | undefined): void {
    const clb = { provider: this._provider, clbId: this.loadBalancerId };
    if (snat.length > 0) {
      this._prerequisites.push(new ClbSnatIp(this, "SnatAddresses", { ...clb, ips: [...snat] }));
    }
    if (mixedIpTargets !== undefined) {
      const config = { provider: this._provider, loadBalancerId: this.loadBalancerId, mixIpTarget: mixedIpTargets };
      this._prerequisites.push(new ClbInstanceMixIpTargetConfig(this, "MixedIpTargets", config));
    }
  }
}

class ExistingCloudLoadBalancer extends CloudLoadBalancerBase {
  public readonly loadBalancerId: string;

  public constructor(scope: Construct, id: string, attributes: CloudLoadBalancerAttributes) {
    attributes = received(scope, id, "tencentcloud.CloudLoadBalancerAttributes", attributes);
    super(
      scope,
      id,
      attributes.provider,
      false,
      undefined,
      attributes.vpcId,
      undefined,
      undefined,
      idsOf({ vpcId: attributes.vpcId }),
    );
    this.loadBalancerId = attributes.loadBalancerId;
  }
}
