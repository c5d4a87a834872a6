import { NlbLoadBalancer } from "@cdktf/provider-alicloud/lib/nlb-load-balancer";
import { TerraformElement, TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { ALICLOUD_NLB } from "./facts/product";
import { Registry } from "../../../app/registry";
import { received } from "../../../app/received";
import { joined } from "../../../app/shapes/take";
import { LoadBalancerView } from "../../../app/app-view";
import { idsOf } from "../../../app/ids";
import { asList } from "../../../values/unknown";
import { VpcLoadBalancer } from "../vpc-load-balancer";
import { IVpcLoadBalancer } from "../vpc-server-group";
import { ZoneMapping, zoneIdsOf } from "../zone-mapping";
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
  readonly zoneMappings: ZoneMapping[];
  /**
   * Name in the console. 2 to 128 characters.
   *
   * @default - the id of the construct
   */
  readonly loadBalancerName?: string;
  /**
   * `Internet` or `Intranet`.
   *
   * @default "Intranet"
   */
  readonly addressType?: string;
  /**
   * `Ipv4`, or `DualStack` for IPv4 and IPv6 clients. Changing it replaces the load balancer.
   *
   * @default - the cloud's choice, `Ipv4`
   */
  readonly ipVersion?: string;
  /**
   * Whether a zone may send to servers of other zones.
   *
   * @default - the cloud's choice, on
   */
  readonly crossZone?: boolean;
  /**
   * Security groups of the load balancer.
   *
   * @default - none
   */
  readonly securityGroupIds?: string[];
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

/** An Alibaba Cloud Network Load Balancer (NLB). */
export interface INetworkLoadBalancer extends IVpcLoadBalancer {
  /** Creates a listener. */
  addListener(id: string, options: NetworkListenerOptions): NetworkListener;
}

abstract class NetworkLoadBalancerBase extends VpcLoadBalancer implements INetworkLoadBalancer {
  /** @internal */
  protected readonly _product = ALICLOUD_NLB;

  public addListener(id: string, options: NetworkListenerOptions): NetworkListener {
    return new NetworkListener(this, id, joined(options, { loadBalancer: this }));
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
  public readonly resource: TerraformElement;

  public constructor(
    scope: Construct,
    id: string,
    private readonly props: NetworkLoadBalancerProps,
  ) {
    props = received(scope, id, "alicloud.NetworkLoadBalancerProps", props);
    const deletionProtection = props.deletionProtection ?? true;
    super(scope, id, props.provider, true, deletionProtection);
    const loadBalancer = new NlbLoadBalancer(this, "Resource", {
      provider: props.provider,
      vpcId: props.vpcId,
      zoneMappings: props.zoneMappings,
      loadBalancerName: props.loadBalancerName ?? id,
      addressType: props.addressType ?? "Intranet",
      addressIpVersion: props.ipVersion,
      crossZoneEnabled: props.crossZone,
      securityGroupIds: props.securityGroupIds,
      deletionProtectionEnabled: deletionProtection,
    });
    this.loadBalancerId = loadBalancer.id;
    this.vpcId = props.vpcId;
    this.dnsName = loadBalancer.dnsName;
    this.resource = loadBalancer;
    Registry.of(this).carriers.ofLoadBalancer(this, loadBalancer);
  }

  /** @internal */
  protected _details(): Pick<LoadBalancerView, "zoneIds" | "settings" | "ids"> {
    const { loadBalancerName = this.node.id, addressType, ipVersion, zoneMappings } = this.props;
    return {
      ids: [...zoneIdsOf(zoneMappings), ...idsOf({ securityGroupIds: this.props.securityGroupIds })],
      zoneIds: asList(zoneMappings).map(({ zoneId }) => zoneId),
      settings: { loadBalancerName, addressType, ipVersion },
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
