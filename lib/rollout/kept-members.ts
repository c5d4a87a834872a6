import { TerraformResource, TerraformStack } from "cdktf";
import { Block, keptIn } from "./stage-file";

/** The members that a rollout keeps in a resource for this stage, besides the declared ones (docs/rollout.md). */
export function keptMembers(resource: TerraformResource): readonly Block[] {
  const { terraformResourceType: type, friendlyUniqueId: id } = resource;
  return keptIn(TerraformStack.of(resource).node.id, `${type}.${id}`);
}
