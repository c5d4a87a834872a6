import { TerraformElement, TerraformResource, TerraformStack } from "cdktf";
import { Construct } from "constructs";
import { admittedIn, Block, keptIn, keptOfType } from "./stage-file";

/** The members that a rollout keeps in a resource for this stage, besides the declared ones (docs/rollout.md). */
export function keptMembers(resource: TerraformResource): readonly Block[] {
  const { terraformResourceType: type, friendlyUniqueId: id } = resource;
  return keptIn(TerraformStack.of(resource).node.id, `${type}.${id}`);
}

/**
 * The members that this stage deploys of a resource which takes so many at once only: of the declared ones those that
 * find room, and those that are kept.
 */
export function stagedMembers<T>(resource: TerraformResource, declared: readonly T[]): ReadonlyArray<T | Block> {
  const { terraformResourceType: type, friendlyUniqueId: id } = resource;
  const stack = TerraformStack.of(resource).node.id;
  return [...admittedIn(stack, `${type}.${id}`, declared), ...keptMembers(resource)];
}

/**
 * Writes the members that a rollout keeps for this stage as resources of their own, once for each stack.
 *
 * @param type of resources that are one member each
 */
export function keepAttachments(scope: Construct, type: string): void {
  const stack = TerraformStack.of(scope);
  const id = "KeptAttachments";
  if (stack.node.tryFindChild(id) === undefined) {
    const kept = keptOfType(stack.node.id, type);
    if (kept.length > 0) new KeptAttachments(stack, id, type, Object.fromEntries(kept));
  }
}

class KeptAttachments extends TerraformElement {
  public constructor(
    scope: Construct,
    id: string,
    private readonly type: string,
    private readonly blocks: { readonly [name: string]: Block },
  ) {
    super(scope, id);
  }

  public toTerraform(): unknown {
    // Somebody else may have changed the weight meanwhile, and to set it back would take the server out.
    const lifecycle = { ignore_changes: ["weight"] };
    const kept = Object.entries(this.blocks).map(([name, block]) => [name, { ...block, lifecycle }]);
    return { resource: { [this.type]: Object.fromEntries(kept) } };
  }
}
