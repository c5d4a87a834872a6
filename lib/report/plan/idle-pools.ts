import { name, namesIn } from "../../adopt/program/expression";
import { SourceResource } from "../../adopt/source/resource";
import { inStack, Translation } from "../../adopt/translation/translation";

/** Whether nothing but its members names a group. */
export type IsIdle = (group: SourceResource, members: readonly SourceResource[]) => boolean;

/**
 * Declares the servers of groups that nothing sends to once more, as a pool that is bound to nothing: so rules look at the
 * group, and tell that it takes no traffic.
 *
 * @returns the constants of these pools
 */
export function addIdlePools(t: Translation, isIdle: IsIdle): string[] {
  const added: string[] = [];
  for (const { name: constant, expression } of [...t.statements]) {
    const group = constant === undefined ? undefined : t.origins.get(constant);
    const own = t.constantOf(group);
    if (group === undefined || own === undefined || expression.kind !== "new") continue;
    const { callee, args } = expression;
    if (callee.kind !== "name" || callee.name !== "BackendPool" || !serves(t, constant as string, own)) continue;
    const members = t.covers.filter(({ resource }) => namesIn(resource)[0] === own).map(({ source }) => source);
    if (!isIdle(group, members)) continue;
    added.push(t.addFor(group, "servers", (id) => inStack(name("BackendPool"), id, args[2])));
  }
  return added;
}

/** Whether a pool is bound to a group of its own, and not to a listener. */
function serves({ statements }: Translation, pool: string, group: string): boolean {
  return statements.some(({ expression }) => {
    const props = expression.kind === "new" ? expression.args[2] : undefined;
    if (props?.kind !== "record") return false;
    const { listener, pool: bound } = Object.fromEntries(props.entries);
    return (
      [listener, bound].every((one) => one?.kind === "name") &&
      namesIn(bound)[0] === pool &&
      namesIn(listener)[0] === group
    );
  });
}
