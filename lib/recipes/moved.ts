import { TerraformElement, TerraformResource, TerraformStack } from "cdktf";
import { Construct, Node } from "constructs";

/**
 * `moved` blocks for all that a pool became, when the pool was renamed: the engine then knows the resources again
 * instead of making the servers leave and come back.
 *
 * Not `moveFromId` of CDKTF: that one runs the `terraform` binary during synth.
 */
export class Moved extends TerraformElement {
  public constructor(
    private readonly group: Construct,
    private readonly formerId: string,
  ) {
    super(group, "Moved");
  }

  /** One block for each resource, those included that a backend added later brought. */
  public toTerraform(): unknown {
    const resources = this.group.node.findAll().filter(TerraformResource.isTerraformResource);
    return {
      moved: resources.map((resource) => ({
        from: `${resource.terraformResourceType}.${this.formerLogicalId(resource)}`,
        to: `${resource.terraformResourceType}.${resource.friendlyUniqueId}`,
      })),
    };
  }

  /** The logical id that the resource had when the group had its former id. */
  private formerLogicalId(resource: TerraformResource): string {
    const scopes = resource.node.scopes.map((scope) =>
      scope === this.group ? { node: { id: this.formerId } } : scope,
    );
    return TerraformStack.of(resource).getLogicalId({ scopes } as unknown as Node);
  }
}
