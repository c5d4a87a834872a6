import type { BackendPool } from "../backend-pool";
import { MemberView } from "./app-view";
import { PoolMember } from "./pool-member";

/**
 * The members of a pool as a group will emit them.
 *
 * @param portOf the family's answer where neither backend nor pool names a port
 */
export function memberViews(
  pool: BackendPool | undefined,
  portOf: (member: PoolMember) => number | undefined = (member) => member.port,
): MemberView[] {
  return (pool?._members ?? []).map((member) => ({
    construct: member.pool,
    label: `backend "${member.id}"`,
    declaration: member.declaration,
    id: member.id,
    member,
    port: portOf(member),
    weight: member.weight,
  }));
}
