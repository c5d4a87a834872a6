import { CloudError } from "../cloud/call";
import { HealthSource, Member as Endpoint } from "../cloud/member";
import { RolloutError } from "./rollout-error";
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

/** Whoever answers about members at a place. */
export function sourceFor(place: string, respondent: Respondent, region: string | undefined): HealthSource {
  try {
    return respondent.source(region);
  } catch (error) {
    if (!(error instanceof CloudError)) throw error;
    const remedy = "mend that, or pass --health off and --settle with seconds to wait";
    throw new RolloutError(`${place}: cannot ask who is healthy: ${error.message}; ${remedy}`);
  }
}
