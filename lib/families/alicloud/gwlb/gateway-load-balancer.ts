import { Plain } from "../../../app/shapes/plain";
import { IpVersion } from "../closed-sets";
import { GwlbLoadBalancer } from "@cdktf/provider-alicloud/lib/gwlb-load-balancer";
import { TerraformResource, TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { GWLB_LOAD_BALANCER } from "./facts/load-balancer";
import { ALICLOUD_GWLB } from "./facts/product";
import { Registry } from "../../../app/registry";
import { received } from "../../../app/received";
import { joined } from "../../../app/shapes/take";
import { LoadBalancerView } from "../../../app/app-view";
import { idsIn, settingsIn, writeArguments } from "../../../app/write-arguments";
import { asList } from "../../../values/unknown";
import { VpcLoadBalancer } from "../vpc-load-balancer";
import { IVpcLoadBalancer } from "../vpc-server-group";
import { ZoneMapping, zoneIdsOf } from "../zone-mapping";
import { GatewayListener, GatewayListenerOptions } from "./gateway-listener";

/** What listeners and server groups need to know of a GWLB. */
export interface GatewayLoadBalancerAttributes {
  /** Id of the load balancer (`gwlb-...`). */
  readonly loadBalancerId: string;
  /** The VPC of the load balancer and its appliances. */
  readonly vpcId: string;
  /**
   * Provider configuration for everything that is made for this load balancer.
   *
   * @default - the stack's default provider
   */
  readonly provider?: TerraformProvider;
}

/** Settings of a `GatewayLoadBalancer`. */
export interface GatewayLoadBalancerProps {
  /** The VPC of the load balancer and its appliances. */
  readonly vpcId: string;
  /** Where the load balancer stands. */
  readonly zoneMappings: ZoneMapping[];
  /**
   * Name in the console. 2 to 128 characters.
   *
   * @default - the id of the construct
   */
  readonly loadBalancerName?: string;
  /**
   * Id of the resource group (`rg-...`).
   *
   * @default - the default resource group
   */
  readonly resourceGroupId?: string;
  /**
   * `Ipv4`. Changing it replaces the load balancer.
   *
   * @default - the cloud's choice, `Ipv4`
   */
  readonly ipVersion?: IpVersion;
  /**
   * Only asks the cloud whether it would make or change it. The apply then ends with the error `DryRunOperation`.
   *
   * @default false
   */
  readonly dryRun?: boolean;
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

/** An Alibaba Cloud Gateway Load Balancer (GWLB). */
export interface IGatewayLoadBalancer extends IVpcLoadBalancer {
  /** Creates the listener. */
  addListener(id: string, options: GatewayListenerOptions): GatewayListener;
}

abstract class GatewayLoadBalancerBase extends VpcLoadBalancer implements IGatewayLoadBalancer {
  /** @internal */
  protected readonly _product = ALICLOUD_GWLB;

  public addListener(id: string, options: GatewayListenerOptions): GatewayListener {
    return new GatewayListener(this, id, joined(options, { loadBalancer: this }));
  }
}

/** A Gateway Load Balancer that this app creates. The provider offers no deletion protection for it. */
export class GatewayLoadBalancer extends GatewayLoadBalancerBase {
  /** A load balancer that exists already. */
  public static fromAttributes(
    scope: Construct,
    id: string,
    attributes: GatewayLoadBalancerAttributes,
  ): IGatewayLoadBalancer {
    return new ExistingGatewayLoadBalancer(scope, id, attributes);
  }

  /** Id of the load balancer. */
  public readonly loadBalancerId: string;
  /** Id of the VPC. */
  public readonly vpcId: string;
  /** The generated `alicloud_gwlb_load_balancer`, for what this class does not offer. */
  public readonly resource: TerraformResource;

  private readonly props: Plain<GatewayLoadBalancerProps>;

  public constructor(scope: Construct, id: string, props: GatewayLoadBalancerProps) {
    const taken = received(scope, id, "alicloud.GatewayLoadBalancerProps", props);
    super(scope, id, taken.provider, true, undefined);
    this.props = taken;
    const loadBalancer = new GwlbLoadBalancer(this, "Resource", {
      ...writeArguments(this, GWLB_LOAD_BALANCER.plain, taken),
      provider: taken.provider,
      vpcId: taken.vpcId,
      loadBalancerName: taken.loadBalancerName ?? id,
      zoneMappings: asList(taken.zoneMappings).map(({ zoneId, vswitchId }) => ({ zoneId, vswitchId })),
    });
    this.loadBalancerId = loadBalancer.id;
    this.vpcId = taken.vpcId;
    this.resource = loadBalancer;
    Registry.of(this).carriers.ofLoadBalancer(this, loadBalancer);
  }

  /** @internal */
  protected _details(): Pick<LoadBalancerView, "zoneIds" | "settings" | "ids"> {
    const { loadBalancerName = this.node.id, zoneMappings } = this.props;
    return {
      ids: [...zoneIdsOf(zoneMappings), ...idsIn(GWLB_LOAD_BALANCER.plain, this.props)],
      zoneIds: asList(zoneMappings).map(({ zoneId }) => zoneId),
      settings: { loadBalancerName, ...settingsIn(GWLB_LOAD_BALANCER.plain, this.props) },
    };
  }
}

class ExistingGatewayLoadBalancer extends GatewayLoadBalancerBase {
  public readonly loadBalancerId: string;
  public readonly vpcId: string;

  public constructor(scope: Construct, id: string, attributes: GatewayLoadBalancerAttributes) {
    attributes = received(scope, id, "alicloud.GatewayLoadBalancerAttributes", attributes);
    super(scope, id, attributes.provider, false, undefined);
    this.loadBalancerId = attributes.loadBalancerId;
    this.vpcId = attributes.vpcId;
  }
}
