import { DataResource, TerraformElement, TerraformResource, TerraformStack } from "cdktf";
import { Construct } from "constructs";
import { admittedIn, Block, keptIn, keptOfType, RECORD_ID, recordIn, reweighedIn } from "./stage-file";
import { waitFor } from "./wait-for";

/** The members that a rollout keeps in a resource for this stage, besides the declared ones (docs/rollout.md). */
export function keptMembers(resource: TerraformResource): readonly Block[] {
  const { terraformResourceType: type, friendlyUniqueId: id } = resource;
  return keptIn(TerraformStack.of(resource).node.id, `${type}.${id}`);
}

/**
 * The members that this stage deploys of a resource: of the declared ones those that find room, with the weights of this
 * step, and those that are kept.
 */
export function stagedMembers(resource: TerraformResource, declared: readonly Block[]): readonly Block[] {
  const { terraformResourceType: type, friendlyUniqueId: id } = resource;
  const [stack, address] = [TerraformStack.of(resource).node.id, `${type}.${id}`];
  return [...admittedIn(stack, address, reweighedIn(stack, address, declared)), ...keptMembers(resource)];
}

/**
 * Has the state remember what served before a rollout in steps began, before the members of a resource change: whoever
 * goes on, or back, reads it there.
 */
export function keepRecord(resource: TerraformResource): void {
  const stack = TerraformStack.of(resource);
  const text = recordIn(stack.node.id);
  if (text === undefined) return;
  const known = stack.node.tryFindChild(RECORD_ID) as DataResource | undefined;
  waitFor(resource, known ?? new DataResource(stack, RECORD_ID, { input: { record: text } }));
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
