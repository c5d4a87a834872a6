import { Plain } from "../../../app/shapes/plain";
import { AddressType, IpVersion, ModificationProtection, NetworkLoadBalancerType, PaymentType } from "../closed-sets";
import { NlbLoadBalancer } from "@cdktf/provider-alicloud/lib/nlb-load-balancer";
import { TerraformResource, TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { NLB_LOAD_BALANCER } from "./facts/load-balancer";
import { ALICLOUD_NLB } from "./facts/product";
import { Registry } from "../../../app/registry";
import { received } from "../../../app/received";
import { joined } from "../../../app/shapes/take";
import { LoadBalancerView } from "../../../app/app-view";
import { idsOf } from "../../../app/ids";
import { idsIn, settingsIn, writeArguments } from "../../../app/write-arguments";
import { asList } from "../../../values/unknown";
import { VpcLoadBalancer } from "../vpc-load-balancer";
import { IVpcLoadBalancer } from "../vpc-server-group";
import { NetworkZoneMapping, zoneIdsOf } from "../zone-mapping";
import { NetworkBandwidthPackage, NetworkBandwidthPackageOptions } from "./bandwidth-package";
import { NetworkZoneShift, NetworkZoneShiftOptions } from "./zone-shift";
import { NetworkSecurityGroup, NetworkSecurityGroupOptions } from "./security-group";
import { NetworkListener, NetworkListenerOptions } from "./network-listener";

/** What listeners and server groups need to know of an NLB. */
export interface NetworkLoadBalancerAttributes {
  /** Id of the load balancer (`nlb-...`). */
  readonly loadBalancerId: string;
  /** The VPC of the load balancer and its servers. */
  readonly vpcId: string;
  /**
   * Provider configuration for everything that is made for this load balancer.
   *
   * @default - the stack's default provider
   */
  readonly provider?: TerraformProvider;
}

/** Settings of a `NetworkLoadBalancer`. */
export interface NetworkLoadBalancerProps {
  /** The VPC of the load balancer and its servers. */
  readonly vpcId: string;
  /** Where the load balancer stands: 2 to 10 zones. */
  readonly zoneMappings: NetworkZoneMapping[];
  /**
   * Name in the console. 2 to 128 characters.
   *
   * @default - the id of the construct
   */
  readonly loadBalancerName?: string;
  /**
   * `Internet` or `Intranet`.
   *
   * @default AddressType.INTRANET
   */
  readonly addressType?: AddressType;
  /**
   * `Ipv4`, or `DualStack` for IPv4 and IPv6 clients. Changing it replaces the load balancer.
   *
   * @default - the cloud's choice, `Ipv4`
   */
  readonly ipVersion?: IpVersion;
  /**
   * Whether a zone may send to servers of other zones.
   *
   * @default - the cloud's choice, on
   */
  readonly crossZone?: boolean;
  /**
   * Security groups of the load balancer, all of them: `addSecurityGroup` has no place beside it.
   *
   * @default - those of `addSecurityGroup`
   */
  readonly securityGroupIds?: string[];
  /**
   * Refuse to delete the load balancer until this is turned off.
   *
   * @default true
   */
  readonly deletionProtection?: boolean;
  /**
   * Why deletion is protected.
   *
   * @default - none
   */
  readonly deletionProtectionReason?: string;
  /**
   * Id of the resource group (`rg-...`).
   *
   * @default - the default resource group
   */
  readonly resourceGroupId?: string;
  /**
   * `Network`, which is what listeners and server groups here are made for; the provider takes `Gateway` and `Inner`, too.
   * Changing it replaces the load balancer.
   *
   * @default - the cloud's choice, `Network`
   */
  readonly loadBalancerType?: NetworkLoadBalancerType;
  /**
   * `PayAsYouGo` or `Subscription`. Changing it replaces the load balancer.
   *
   * @default - the cloud's choice, `PayAsYouGo`
   */
  readonly paymentType?: PaymentType;
  /**
   * Id of the bandwidth plan (`cbwp-...`) of an `Internet` load balancer. Changing it replaces the load balancer.
   *
   * @default - none
   */
  readonly bandwidthPackageId?: string;
  /**
   * New connections per second and zone. 0 for no limit.
   *
   * @default - no limit
   */
  readonly cps?: number;
  /**
   * The IPv6 addresses of a `DualStack` load balancer: `Internet` or `Intranet`.
   *
   * @default - the cloud's choice, `Intranet`
   */
  readonly ipv6AddressType?: AddressType;
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
   * Tags, in addition to those of the stack and the app (`Tags.of`). Listeners and server groups have them, too.
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

/** An Alibaba Cloud Network Load Balancer (NLB). */
export interface INetworkLoadBalancer extends IVpcLoadBalancer {
  /** Creates a listener. */
  addListener(id: string, options: NetworkListenerOptions): NetworkListener;
  /** Joins a security group; several are joined one after another. */
  addSecurityGroup(id: string, options: NetworkSecurityGroupOptions): NetworkSecurityGroup;
  /** Lets its addresses share a bandwidth plan. */
  addBandwidthPackage(id: string, options: NetworkBandwidthPackageOptions): NetworkBandwidthPackage;
  /** Takes a zone out of service. */
  shiftZone(id: string, options: NetworkZoneShiftOptions): NetworkZoneShift;
}

abstract class NetworkLoadBalancerBase extends VpcLoadBalancer implements INetworkLoadBalancer {
  /** @internal */
  protected readonly _product = ALICLOUD_NLB;

  public addListener(id: string, options: NetworkListenerOptions): NetworkListener {
    return new NetworkListener(this, id, joined(options, { loadBalancer: this }));
  }

  public addSecurityGroup(id: string, options: NetworkSecurityGroupOptions): NetworkSecurityGroup {
    return new NetworkSecurityGroup(this, id, joined(options, { loadBalancer: this }));
  }

  public addBandwidthPackage(id: string, options: NetworkBandwidthPackageOptions): NetworkBandwidthPackage {
    return new NetworkBandwidthPackage(this, id, joined(options, { loadBalancer: this }));
  }

  public shiftZone(id: string, options: NetworkZoneShiftOptions): NetworkZoneShift {
    return new NetworkZoneShift(this, id, joined(options, { loadBalancer: this }));
  }
}

/** A Network Load Balancer that this app creates. */
export class NetworkLoadBalancer extends NetworkLoadBalancerBase {
  /** A load balancer that exists already. */
  public static fromAttributes(
    scope: Construct,
    id: string,
    attributes: NetworkLoadBalancerAttributes,
  ): INetworkLoadBalancer {
    return new ExistingNetworkLoadBalancer(scope, id, attributes);
  }

  /** Id of the load balancer. */
  public readonly loadBalancerId: string;
  /** Id of the VPC. */
  public readonly vpcId: string;
  /** Domain name that clients connect to. */
  public readonly dnsName: string;
  /** The generated `alicloud_nlb_load_balancer`, for what this class does not offer. */
  public readonly resource: TerraformResource;

  private readonly props: Plain<NetworkLoadBalancerProps>;

  public constructor(scope: Construct, id: string, props: NetworkLoadBalancerProps) {
    const taken = received(scope, id, "alicloud.NetworkLoadBalancerProps", props);
    const deletionProtection = taken.deletionProtection ?? true;
    super(scope, id, taken.provider, true, deletionProtection);
    this.props = taken;
    const loadBalancer = new NlbLoadBalancer(this, "Resource", {
      ...writeArguments(this, NLB_LOAD_BALANCER.plain, taken),
      provider: taken.provider,
      vpcId: taken.vpcId,
      zoneMappings: taken.zoneMappings,
      loadBalancerName: taken.loadBalancerName ?? id,
      addressType: taken.addressType ?? "Intranet",
      addressIpVersion: taken.ipVersion,
      securityGroupIds: taken.securityGroupIds,
      deletionProtectionEnabled: deletionProtection,
    });
    this.loadBalancerId = loadBalancer.id;
    this.vpcId = taken.vpcId;
    this.dnsName = loadBalancer.dnsName;
    this.resource = loadBalancer;
    Registry.of(this).carriers.ofLoadBalancer(this, loadBalancer);
  }

  /** @internal */
  protected _details(): Pick<LoadBalancerView, "zoneIds" | "settings" | "ids" | "carries"> {
    const { loadBalancerName = this.node.id, addressType, ipVersion, zoneMappings } = this.props;
    return {
      ids: [
        ...zoneIdsOf(zoneMappings),
        ...idsOf({ securityGroupIds: this.props.securityGroupIds }),
        ...idsIn(NLB_LOAD_BALANCER.plain, this.props),
      ],
      carries: (["bandwidthPackageId"] as const).filter((name) => this.props[name] !== undefined),
      zoneIds: asList(zoneMappings).map(({ zoneId }) => zoneId),
      settings: { loadBalancerName, addressType, ipVersion, ...settingsIn(NLB_LOAD_BALANCER.plain, this.props) },
    };
  }
}

class ExistingNetworkLoadBalancer extends NetworkLoadBalancerBase {
  public readonly loadBalancerId: string;
  public readonly vpcId: string;

  public constructor(scope: Construct, id: string, attributes: NetworkLoadBalancerAttributes) {
    attributes = received(scope, id, "alicloud.NetworkLoadBalancerAttributes", attributes);
    super(scope, id, attributes.provider, false, undefined);
    this.loadBalancerId = attributes.loadBalancerId;
    this.vpcId = attributes.vpcId;
  }
}
