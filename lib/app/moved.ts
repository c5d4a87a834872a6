import { TerraformElement, TerraformResource, TerraformStack } from "cdktf";
import { Construct, IConstruct, Node } from "constructs";

/** The ids that renamed constructs had. */
const FORMER_IDS = new WeakMap<IConstruct, string>();

/**
 * `moved` blocks for all that a pool became, when the pool was renamed, or for one member: the engine then knows the
 * resources again instead of making the servers leave and come back.
 *
 * Not `moveFromId` of CDKTF: that one runs the `terraform` binary during synth.
 */
export class Moved extends TerraformElement {
  public constructor(
    private readonly group: Construct,
    formerId: string,
  ) {
    super(group, "Moved");
    FORMER_IDS.set(group, constructId(formerId));
  }

  /** One block for each resource, those included that a backend added later brought. */
  public toTerraform(): unknown {
    // What contains it was renamed, too, and tells of it: two blocks for one resource would be refused.
    if (this.group.node.scopes.slice(0, -1).some((scope) => FORMER_IDS.has(scope))) return {};
    const resources = this.group.node.findAll().filter(TerraformResource.isTerraformResource);
    return {
      moved: resources.map((resource) => ({
        from: `${resource.terraformResourceType}.${this.formerLogicalId(resource)}`,
        to: `${resource.terraformResourceType}.${resource.friendlyUniqueId}`,
      })),
    };
  }

  /** The logical id that the resource had before the renaming. */
  private formerLogicalId(resource: TerraformResource): string {
    const scopes = resource.node.scopes.map((scope) => {
      const id = FORMER_IDS.get(scope);
      return id === undefined ? scope : { node: { id } };
    });
    return logicalIdOf(TerraformStack.of(resource), scopes);
  }
}

/** The logical id of a resource at a place in the tree where there need be none. */
export function logicalIdOf(
  stack: TerraformStack,
  scopes: readonly { readonly node: { readonly id: string } }[],
): string {
  return stack.getLogicalId({ scopes } as unknown as Node);
}

/** As constructs write ids. They take for a child what every object of JavaScript has. */
export function constructId(id: string): string {
  const written = id.split("/").join("--");
  return written in {} ? `id ${written}` : written;
}
