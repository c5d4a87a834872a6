import { TerraformProvider, TerraformResource } from "cdktf";
import { Construct } from "constructs";
import { LoadBalancerView } from "../../lib/app/app-view";
import { Registry } from "../../lib/app/registry";
import { blockOf, settingsIn } from "../../lib/app/write-arguments";
import { Declaration } from "../../lib/values/declaration";
import { identityOf } from "../../lib/values/unknown";
import { TOY, TOY_BALANCER } from "./facts";

/** The provider of toys. */
export class ToyProvider extends TerraformProvider {
  public constructor(scope: Construct, id: string) {
    super(scope, id, {
      terraformResourceType: "toy",
      terraformGeneratorMetadata: { providerName: "toy", providerVersionConstraint: "~> 1.0" },
      terraformProviderSource: "toys/toy",
    });
  }
}

/** What a generated class would be. */
export class ToyResource extends TerraformResource {
  public constructor(
    scope: Construct,
    terraformResourceType: string,
    private readonly attributes: { readonly [name: string]: unknown },
  ) {
    super(scope, "Resource", { terraformResourceType });
  }

  protected override synthesizeAttributes() {
    return this.attributes;
  }
}

export interface BalancerProps {
  readonly colour?: string;
  readonly wooden?: boolean;
}

export class Balancer extends Construct {
  public readonly resource: TerraformResource;
  private readonly declaration = Declaration.here(Balancer);

  public constructor(
    scope: Construct,
    id: string,
    private readonly props: BalancerProps = {},
  ) {
    super(scope, id);
    this.resource = new ToyResource(this, TOY_BALANCER.type, blockOf(TOY_BALANCER.plain, props));
    Registry.of(this).addLoadBalancer(this, () => this.view());
    Registry.of(this).carriers.ofLoadBalancer(this, this.resource);
  }

  public get balancerId(): string {
    return this.resource.getStringAttribute("id");
  }

  public view(): LoadBalancerView {
    return {
      construct: this,
      label: `toy "${this.node.id}"`,
      declaration: this.declaration,
      cloud: "toy",
      identity: `toy ${identityOf(this.balancerId)}`,
      id: this.balancerId,
      created: true,
      performance: "guaranteed",
      deletionProtection: undefined,
      product: TOY,
      settings: settingsIn(TOY_BALANCER.plain, this.props),
    };
  }
}
