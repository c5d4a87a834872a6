import { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { Product } from "../../facts";
import { Declaration } from "../../values/declaration";
import { Registry } from "../../app/registry";
import { identityOf } from "../../values/unknown";
import { LoadBalancerView } from "../../app/app-view";
import { idsOf } from "../../app/ids";
import { IVpcLoadBalancer } from "./vpc-server-group";

/**
 * What ALB, NLB and GWLB have in common: they stand in a VPC, and their server groups are resources of their own.
 *
 * @internal
 */
export abstract class VpcLoadBalancer extends Construct implements IVpcLoadBalancer {
  public abstract readonly loadBalancerId: string;
  public abstract readonly vpcId: string;
  /** @internal */
  protected abstract readonly _product: Product | undefined;
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

  /**
   * What users said of a load balancer that is made here.
   *
   * @internal
   */
  protected _details(): Pick<LoadBalancerView, "zoneIds" | "settings" | "ids" | "carries"> {
    return {};
  }

  /** @internal */
  public _view(): LoadBalancerView {
    const { ids = [], ...details } = this._details();
    return {
      construct: this,
      label: `load balancer "${this.node.id}"`,
      declaration: this.declaration,
      cloud: "alicloud",
      identity: `alicloud ${identityOf(this.loadBalancerId)}`,
      id: this.loadBalancerId,
      created: this.created,
      performance: "guaranteed",
      deletionProtection: this.deletionProtection,
      product: this._product,
      vpcId: this.vpcId,
      ids: [...idsOf({ vpcId: this.vpcId }), ...ids],
      ...details,
    };
  }
}
