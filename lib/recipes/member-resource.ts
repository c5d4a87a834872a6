import { TerraformResource } from "cdktf";
import { PoolMember } from "../app/pool-member";
import { Moved } from "../app/moved";

/**
 * What every resource that is one member owes to its pool: to know it by a former id, and to leave its weight alone.
 *
 * @param before what stands before the member's id in that of the resource
 */
export function ofMember<T extends TerraformResource>(resource: T, member: PoolMember, before = ""): T {
  if (member.pool._weightsElsewhere) resource.lifecycle = { ...resource.lifecycle, ignoreChanges: ["weight"] };
  if (member.formerId !== undefined) new Moved(resource, before + member.formerId);
  return resource;
}
