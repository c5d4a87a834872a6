import { MemberView } from "./app-view";
import { PoolMember } from "./pool-member";

/**
 * Members as a group will emit them.
 *
 * @param portOf the family's answer where neither backend nor pool names a port
 */
export function memberViews(
  members: readonly PoolMember[] | undefined,
  portOf: (member: PoolMember) => number | undefined = (member) => member.port,
): MemberView[] {
  return (members ?? []).map((member) => ({
    construct: member.pool,
    label: `backend "${member.id}"`,
    declaration: member.declaration,
    id: member.id,
    member,
    port: portOf(member),
    weight: member.weight,
  }));
}
