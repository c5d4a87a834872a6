import { ClbInstance } from "@cdktf/provider-tencentcloud/lib/clb-instance";
import { TerraformElement, TerraformProvider } from "cdktf";
import { Construct, IConstruct } from "constructs";
import { TENCENTCLOUD_CLB } from "../../capabilities/tencentcloud-clb-product";
import { Declaration } from "../../declaration";
import { Registry } from "../../registry";
import { identityOf } from "../../unknown";
import { LoadBalancerView } from "../../view/app-view";
import { CloudListener, CloudListenerOptions } from "./cloud-listener";

/** What listeners and backends need to know of a Tencent CLB. */
export interface CloudLoadBalancerAttributes {
  /** Id of the load balancer (`lb-...`). */
  readonly loadBalancerId: string;
  /**
   * Provider configuration for everything that is made for this load balancer.
   *
   * @default - the stack's default provider
   */
  readonly provider?: TerraformProvider;
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
   * The VPC of the load balancer and its backends.
   *
   * @default - the account's default VPC
   */
  readonly vpcId?: string;
  /**
   * The subnet of an `INTERNAL` load balancer.
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
  ) {
    super(scope, id);
    this.declaration = Declaration.here(new.target);
    Registry.of(this).addLoadBalancer(this, () => this._view());
  }

  public addListener(id: string, options: CloudListenerOptions): CloudListener {
    return new CloudListener(this, id, { ...options, loadBalancer: this });
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
    const deletionProtection = props.deletionProtection ?? true;
    super(scope, id, props.provider, true, deletionProtection);
    const loadBalancer = new ClbInstance(this, "Resource", {
      provider: props.provider,
      networkType: props.networkType,
      clbName: props.loadBalancerName ?? id,
      vpcId: props.vpcId,
      subnetId: props.subnetId,
      securityGroups: props.securityGroups,
      deleteProtect: deletionProtection,
    });
    this.loadBalancerId = loadBalancer.id;
    this.resource = loadBalancer;
  }
}

class ExistingCloudLoadBalancer extends CloudLoadBalancerBase {
  public readonly loadBalancerId: string;

  public constructor(scope: Construct, id: string, attributes: CloudLoadBalancerAttributes) {
    super(scope, id, attributes.provider, false, undefined);
    this.loadBalancerId = attributes.loadBalancerId;
  }
}
