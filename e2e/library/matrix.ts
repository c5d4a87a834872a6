import { ApplyResult, Stack, World } from "../harness";
import { FamilyUnderTest, PORT, Servers, serversNamed, SPARE, synthesize } from "./families";

/** One edit of a pool of three: what the matrix asks of every family. */
export interface Edit {
  readonly name: string;
  apply(servers: Servers, family: FamilyUnderTest): Servers;
  /** Members that the edit touches, which tells the fewest calls. */
  readonly touched: { readonly changed?: number; readonly removed?: number; readonly added?: number };
  readonly poolId?: string;
}

function map(servers: Servers, change: (server: Servers[string], index: number) => Servers[string]): Servers {
  return Object.fromEntries(Object.entries(servers).map(([key, server], i) => [key, change(server, i)]));
}

function without(servers: Servers, key: string): Servers {
  return Object.fromEntries(Object.entries(servers).filter(([name]) => name !== key));
}

/** The edits, each made on three fresh servers. */
export const EDITS: readonly Edit[] = [
  {
    name: "weight of one",
    touched: { changed: 1 },
    apply: (s) => map(s, (x, i) => (i === 0 ? { ...x, weight: 50 } : x)),
  },
  { name: "weight of all", touched: { changed: 3 }, apply: (s) => map(s, (x) => ({ ...x, weight: 60 })) },
  {
    name: "port of one",
    touched: { removed: 1, added: 1 },
    apply: (s) => map(s, (x, i) => (i === 0 ? { ...x, port: 8081 } : x)),
  },
  { name: "port of all", touched: { removed: 3, added: 3 }, apply: (s) => map(s, (x) => ({ ...x, port: 9090 })) },
  { name: "add one", touched: { added: 1 }, apply: (s) => ({ ...s, ...serversNamed(1, "new") }) },
  { name: "remove one", touched: { removed: 1 }, apply: (s) => without(s, "s02") },
  { name: "swap all", touched: { removed: 3, added: 3 }, apply: () => serversNamed(3, "other") },
  { name: "rename the pool", touched: {}, apply: (s) => s, poolId: "Renamed" },
];

/** What one edit did. */
export interface Cell {
  readonly edit: string;
  readonly shape: string;
  readonly calls: number;
  readonly fewest: number;
  readonly gap: boolean;
  readonly ok: boolean;
  readonly secondPlanEmpty: boolean;
  readonly actions: string;
  readonly note?: string;
}

/** Applies an edit to three fresh servers of one family, in a world of its own. */
export async function runEdit(family: FamilyUnderTest, edit: Edit): Promise<Cell> {
  const world = await World.create();
  try {
    const before = serversNamed(3);
    let after: Stack;
    try {
      after = synthesize(family, edit.apply(before, family), edit.poolId);
    } catch (refusal) {
      return refusedCell(edit.name, refusal as Error);
    }
    const first = await world.apply(synthesize(family, before));
    if (!first.ok) throw new Error(`${family.name}: the first apply failed\n${first.output}`);
    const plan = await world.plan(after);
    const result = await world.apply();
    const second = await world.plan();
    return cellOf(
      family,
      edit,
      result,
      second.empty,
      plan.changes.map((change) => change.action),
    );
  } finally {
    const gone = await world.destroy();
    if (gone.leftovers.length > 0)
      throw new Error(`${family.name}, ${edit.name}: left over ${gone.leftovers.join(", ")}`);
    world.dispose();
  }
}

/** The cell of what the synth refuses, with the first rule that says so. */
export function refusedCell(edit: string, refusal: Error): Cell {
  const rule = /\[([a-z0-9-]+)\](?: \(declared|$)/m.exec(refusal.message)?.[1] ?? refusal.message;
  return {
    edit,
    shape: "-",
    calls: 0,
    fewest: 0,
    gap: false,
    ok: true,
    secondPlanEmpty: true,
    actions: "-",
    note: `refused at synth: ${rule}`,
  };
}

function cellOf(family: FamilyUnderTest, edit: Edit, result: ApplyResult, empty: boolean, actions: string[]): Cell {
  const { before, min, after } = result.traffic(family.front(PORT));
  // Where creating and destroying are not ordered, luck may close the gap in one run: the page says what can happen.
  const unordered = family.racy === true && edit.touched.added !== undefined && edit.touched.removed !== undefined;
  const gap = unordered || min < Math.min(before, after);
  return {
    edit: edit.name,
    shape:
      family.racy && gap ? `${before} -> <${Math.min(before, after)} -> ${after}` : result.shape(family.front(PORT)),
    calls: result.calls.length,
    fewest: fewestCalls(family, edit),
    gap,
    ok: result.ok,
    secondPlanEmpty: empty,
    actions: summary(actions),
  };
}

/** The API's batch size decides: a change, a removal and an addition are calls of their own. */
function fewestCalls({ batch }: FamilyUnderTest, { touched }: Edit): number {
  const calls = (members = 0) => Math.ceil(members / batch);
  return calls(touched.changed) + calls(touched.removed) + calls(touched.added);
}

function summary(actions: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const action of actions) counts.set(action, (counts.get(action) ?? 0) + 1);
  const sorted = [...counts].sort(([one], [other]) => one.localeCompare(other));
  return sorted.map(([action, count]) => `${count} ${action}`).join(", ") || "none";
}

/** Takes one server out of a pool and puts it into another one, behind another listener, in one apply. */
export async function runMove(family: FamilyUnderTest): Promise<Cell> {
  const edit = "move a backend between pools";
  if (family.onePool === true) return { ...refusedCell(edit, new Error("[]")), note: "one pool for all listeners" };
  const servers = serversNamed(3);
  const spare = serversNamed(2, "t");
  const world = await World.create();
  try {
    const first = await world.apply(synthesize(family, servers, "Pool", spare));
    if (!first.ok) throw new Error(`${family.name}: the first apply failed\n${first.output}`);
    const plan = await world.plan(synthesize(family, without(servers, "s03"), "Pool", { ...spare, s03: servers.s03 }));
    const result = await world.apply();
    const second = await world.plan();
    const traffic = [PORT, SPARE.port].map((port) => result.traffic(family.front(port)));
    return {
      edit,
      shape: [PORT, SPARE.port].map((port) => result.shape(family.front(port))).join(", "),
      calls: result.calls.length,
      fewest: 2,
      gap: traffic.some(({ before, min, after }) => min < Math.min(before, after)),
      ok: result.ok,
      secondPlanEmpty: second.empty,
      actions: summary(plan.changes.map((change) => change.action)),
    };
  } finally {
    await world.destroy();
    world.dispose();
  }
}
