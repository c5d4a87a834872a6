import { Source } from "../source/resource";

/** Why a resource stays in its HCL, where several families say so. */
export const LISTENER_NOT_CARRIED = "its listener was not carried over";
export const LOAD_BALANCER_NOT_KNOWN = "its load balancer is not known";
export const NOTHING_SENDS = "nothing in the input sends to it, so that its load balancer is not known";
export const VPC_NOT_KNOWN = "its VPC is not known";
export const LISTENER_NOT_KNOWN = "its load balancer, protocol or port is not known";

/**
 * Why no pool can be made of some servers.
 *
 * @param members undefined where the kind of one is none that this library has
 */
export function serversNotKnown(kind: Source["kind"], members: readonly unknown[] | undefined): string {
  if (kind === "state") {
    return members === undefined
      ? "one of its servers is of a kind that no backend has"
      : "one of its servers has no id";
  }
  const which =
    members === undefined ? "the kind of one of its servers is none that backends have, or is" : "its servers are";
  return `${which} known only at plan; adopt the state, where each of them is written out`;
}
