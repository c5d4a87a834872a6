import { TerraformResource } from "cdktf";
import { Construct } from "constructs";

/** A resource of which no class is needed but its arguments. */
export class PlannedResource extends TerraformResource {
  public constructor(
    scope: Construct,
    id: string,
    type: string,
    private readonly values: { readonly [argument: string]: unknown },
  ) {
    super(scope, id, { terraformResourceType: type });
  }

  protected override synthesizeAttributes(): { [name: string]: unknown } {
    return { ...this.values };
  }
}
