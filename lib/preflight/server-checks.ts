import { Condition, Render } from "../deferred/conditions";
import { Check } from "../deferred/deferral";
import { show } from "../unknown";
import { MemberView } from "../view/app-view";
import { Lookup } from "./account";

/** Where a server is looked for, and what else is known of its place. */
export interface Place {
  readonly lookup: Lookup;
  /** The name of the data source. */
  readonly found: string;
  /** How messages name the load balancer. */
  readonly label: string;
  /** Its VPC, where that can be known at plan. */
  readonly vpc?: Condition;
}

/** The rows of the data source that are one server; written as a list. */
export function rowsOf(render: Render, { lookup, found }: Place, serverId: string): string {
  return `[for server in ${render(found)}.${lookup.list} : server if server.${lookup.id} == ${render(serverId)}]`;
}

/** What must hold of a server for it to take traffic from a load balancer. */
export function serverChecks({ member: { backend } }: MemberView, place: Place): Check[] {
  const { serverId, kind } = backend;
  const { lookup, vpc, label } = place;
  const name = `${kind} ${show(serverId)}`;
  const check = (condition: Condition, problem: string): Check => ({
    operand: serverId,
    condition,
    text: () => `${name} ${problem}`,
  });
  const every =
    (holds: (server: string, render: Render) => string): Condition =>
    (render) =>
      `alltrue([for found in ${rowsOf(render, place, serverId)} : ${holds("found", render)}])`;
  const checks = [
    check(
      (render) => `length(${rowsOf(render, place, serverId)}) == 1`,
      "is not in this account and region; mend the id, or the provider's region",
    ),
  ];
  const { ready, expires } = lookup;
  if (ready !== undefined) {
    const holds = every((server) => `${server}.${ready.attribute} == ${JSON.stringify(ready.value)}`);
    checks.push(check(holds, `must be ${ready.value} to take traffic; ${ready.remedy}`));
  }
  if (vpc !== undefined) {
    const holds = every((server, render) => `${vpc(render)} == "" || ${server}.${lookup.vpc} == ${vpc(render)}`);
    checks.push(check(holds, `must be in the VPC of ${label}; choose a server of that VPC`));
  }
  if (expires !== undefined) {
    const valid = every((server) => `try(timecmp(replace(${server}.${expires}, " ", "T"), plantimestamp()) > 0, true)`);
    checks.push(check(valid, "has expired; renew it, or leave it out"));
  }
  return checks;
}
