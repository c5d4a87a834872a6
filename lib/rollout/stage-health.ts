import { Member as Endpoint } from "../cloud/member";
import { Member, Respondent } from "./staged-types";
import { ResourceMembers, ShownState } from "./state";

/** What must be healthy before a stage may be followed by the next. */
export interface StageHealth {
  readonly respondent: Respondent;
  readonly members: readonly Endpoint[];
}

/** Whom to ask about the members of a resource that is deployed; undefined when none takes traffic. */
export function healthOf({ holder, values, members }: ResourceMembers, state: ShownState): StageHealth | undefined {
  const active = members.filter(({ weight }) => weight !== 0);
  if (active.length === 0) return undefined;
  return { respondent: holder.respondent(values, state), members: active.map(endpoint) };
}

function endpoint({ server, block: { port } }: Member): Endpoint {
  return { server, port: typeof port === "number" ? port : undefined };
}
