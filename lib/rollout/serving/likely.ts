import { Holding } from "../../impact/operations/operation";
import { ExpectedFront, ExpectedPlace } from "./expected";
import { ServedMember } from "./serving-reader";

/** Said where the state agrees with the cloud, and not with what is declared. */
const UNDEPLOYED = "what is declared is not deployed yet: the state has it as the cloud does";
const SOMEBODY = "the console or another controller";

/** Who may have added a member that nobody declares. */
export function likelyAdder({ inState, lostRemovals }: ExpectedPlace, served: ServedMember): string {
  if (inState.some((one) => isThere(one, served))) return UNDEPLOYED;
  if (lostRemovals === undefined) return SOMEBODY;
  return `a removal that the provider lost (${lostRemovals}), ${SOMEBODY}`;
}

/** Who may have taken a declared member away. */
export function likelyRemover({ inState, resources }: ExpectedPlace, declared: Holding): string {
  if (!inState.some(({ identity }) => identity === declared.identity)) {
    return "what is declared is not deployed yet: the state does not have it either";
  }
  const owners = resources.filter(({ operations: { holds } }) => holds?.owns === "everything");
  if (owners.length > 1) {
    return `${owners.map(({ address }) => address).join(" and ")}, which each remove what the other adds`;
  }
  return `${SOMEBODY}, or the server was released`;
}

/** Who may have set another weight. */
export function likelyWeigher({ inState }: ExpectedPlace, declared: Holding, weight: number): string {
  const known = inState.find(({ identity }) => identity === declared.identity);
  if (known?.weight === weight) return UNDEPLOYED;
  if (weight === 0) return `a drain that was not taken back, ${SOMEBODY}`;
  return `${SOMEBODY} that sets weights`;
}

/** Who may have set another port. */
export function likelyMover({ inState }: ExpectedPlace, served: ServedMember): string {
  return inState.some((one) => isThere(one, served)) ? UNDEPLOYED : SOMEBODY;
}

/** Who may have sent the traffic elsewhere, or in other parts. */
export function likelyRouter({ inState }: ExpectedFront, sent: (routes: ExpectedFront["inState"]) => boolean): string {
  return sent(inState) ? UNDEPLOYED : SOMEBODY;
}

/** Who may have switched a listener off, or changed what a rule matches. */
export const LIKELY_ANYBODY = SOMEBODY;

/** Who may have deleted something that the state has. */
export const LIKELY_DELETER = `${SOMEBODY} deleted it`;

function isThere({ backend, port }: Holding, { names, port: at }: ServedMember): boolean {
  return names.includes(backend) && (typeof port !== "number" || at === undefined || port === at);
}
