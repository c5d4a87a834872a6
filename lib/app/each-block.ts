import { Lazy, TerraformResource } from "cdktf";
import type { BackendPool } from "./backend-pool";
import { PoolMember } from "./pool-member";

/** Whether a member is one server, not each element of a list. */
export function isSingle({ iterator }: PoolMember): boolean {
  return iterator === undefined;
}

/**
 * Writes the members that stand for lists as `dynamic` blocks, beside the blocks of the others.
 *
 * @param block name of the block in the provider's schema
 * @param write the block of one member, with names of the schema
 */
export function writeEach(
  resource: TerraformResource,
  block: string,
  pool: BackendPool,
  write: (member: PoolMember) => unknown,
): void {
  const lists: PoolMember[] = [];
  pool._follow((member) => {
    if (member.iterator === undefined) return;
    if (lists.length === 0) {
      resource.addOverride(`dynamic.${block}`, Lazy.anyValue({ produce: () => lists.map(dynamic) }));
    }
    lists.push(member);
  });

  function dynamic(member: PoolMember) {
    return { for_each: member.iterator?._getForEachExpression(), iterator: "each", content: write(member) };
  }
}
