import { GatewayChargeType } from "../closed-sets";
import { GwlbInstance } from "@cdktf/provider-tencentcloud/lib/gwlb-instance";
import { TerraformResource, TerraformProvider } from "cdktf";
import { Construct, IConstruct } from "constructs";
import { TENCENTCLOUD_GWLB_PRODUCT } from "./facts/product";
import { Declaration } from "../../../values/declaration";
import { Registry } from "../../../app/registry";
import { received } from "../../../app/received";
import { joined } from "../../../app/shapes/take";
import { identityOf } from "../../../values/unknown";
import { LoadBalancerView, Settings } from "../../../app/app-view";
import { settingsIn, writeArguments } from "../../../app/write-arguments";
import { GATEWAY_INSTANCE } from "./facts/load-balancer";
import { idsOf } from "../../../app/ids";
import { GatewayTargetGroup, GatewayTargetGroupOptions } from "./gateway-target-group";

/** Settings of a `GatewayLoadBalancer`. */
export interface GatewayLoadBalancerProps {
  /** The VPC of the load balancer and its servers. */
  readonly vpcId: string;
  /** The subnet of the load balancer. */
  readonly subnetId: string;
  /**
   * Name in the console. 1 to 60 characters.
   *
   * @default - the id of the construct
   */
  readonly loadBalancerName?: string;
  /**
   * How it is paid for: `POSTPAID_BY_HOUR`.
   *
   * @default - the cloud's choice, `POSTPAID_BY_HOUR`
   */
  readonly chargeType?: GatewayChargeType;
  /**
   * Tags, in addition to those of the stack and the app (`Tags.of`). At most 20.
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

/** What target groups need to know of a gateway load balancer. */
export interface GatewayLoadBalancerAttributes {
  /** Id of the load balancer (`gwlb-...`). */
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

/** A gateway load balancer (GWLB) of Tencent Cloud: it sends all traffic of a network through appliances. */
export interface IGatewayLoadBalancer extends IConstruct {
  /** Id of the load balancer. */
  readonly loadBalancerId: string;
  /** Creates the target group of the load balancer. */
  addTargetGroup(id: string, options?: GatewayTargetGroupOptions): GatewayTargetGroup;
  /** @internal */
  readonly _vpcId: string;
  /** @internal */
  readonly _provider: TerraformProvider | undefined;
  /** @internal */
  _view(): LoadBalancerView;
}

abstract class GatewayLoadBalancerBase extends Construct implements IGatewayLoadBalancer {
  public abstract readonly loadBalancerId: string;
  private readonly declaration: Declaration;

  protected constructor(
    scope: Construct,
    id: string,
    /** @internal */
    public readonly _vpcId: string,
    /** @internal */
    public readonly _provider: TerraformProvider | undefined,
    private readonly created: boolean,
    /** @internal */
    protected readonly _settings?: Settings,
    private readonly subnetId?: string,
  ) {
    super(scope, id);
    this.declaration = Declaration.here(new.target);
    Registry.of(this).addLoadBalancer(this, () => this._view());
  }

  public addTargetGroup(id: string, options: GatewayTargetGroupOptions = {}): GatewayTargetGroup {
    return new GatewayTargetGroup(this, id, joined(options, { loadBalancer: this }));
  }

  /** @internal */
  public _view(): LoadBalancerView {
    return {
      construct: this,
      label: `load balancer "${this.node.id}"`,
      declaration: this.declaration,
      cloud: "tencentcloud",
      identity: `tencentcloud ${identityOf(this.loadBalancerId)}`,
      id: this.loadBalancerId,
      created: this.created,
      performance: "guaranteed",
      deletionProtection: undefined,
      product: TENCENTCLOUD_GWLB_PRODUCT,
      vpcId: this._vpcId,
      ids: idsOf({ vpcId: this._vpcId, subnetId: this.subnetId }),
      settings: this._settings,
    };
  }
}

/** A gateway load balancer that this app creates. Protect it from deletion in the console: the provider cannot. */
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
  /** The generated `tencentcloud_gwlb_instance`, for what this class does not offer. */
  public readonly resource: TerraformResource;

  public constructor(scope: Construct, id: string, props: GatewayLoadBalancerProps) {
    const taken = received(scope, id, "tencentcloud.GatewayLoadBalancerProps", props);
    const settings = { loadBalancerName: taken.loadBalancerName ?? id, ...settingsIn(GATEWAY_INSTANCE.plain, taken) };
    super(scope, id, taken.vpcId, taken.provider, true, settings, taken.subnetId);
    const loadBalancer = new GwlbInstance(this, "Resource", {
      ...writeArguments(this, GATEWAY_INSTANCE.plain, taken),
      provider: taken.provider,
      vpcId: taken.vpcId,
      subnetId: taken.subnetId,
      loadBalancerName: settings.loadBalancerName,
    });
    this.loadBalancerId = loadBalancer.id;
    this.resource = loadBalancer;
    Registry.of(this).carriers.ofLoadBalancer(this, loadBalancer);
  }
}

class ExistingGatewayLoadBalancer extends GatewayLoadBalancerBase {
  public readonly loadBalancerId: string;

  public constructor(scope: Construct, id: string, attributes: GatewayLoadBalancerAttributes) {
    attributes = received(scope, id, "tencentcloud.GatewayLoadBalancerAttributes", attributes);
    super(scope, id, attributes.vpcId, attributes.provider, false);
    this.loadBalancerId = attributes.loadBalancerId;
  }
}
