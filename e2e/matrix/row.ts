import { Findings } from "../../lib";
import { World } from "../harness";
import { Cell, measured, notMade, refusedAtSynth } from "./cell";
import { Edit } from "./edits";
import { FamilyUnderTest, whyNot } from "./family";
import { partOf, predictionFor, refuses, reportOf } from "./prediction";
import { declareAll, PORT, scopeOf, SPARE_PORT, synthesize } from "./synthesize";

/** What one edit did to every family, by the family's name. */
export type Row = ReadonlyMap<string, Cell>;

/** A task of the cloud takes so long, in milliseconds: what is measured is the order, not the time. */
const LATENCY = 10;

/** Makes one edit of all families, each on its own load balancer, in one world with one apply. */
export async function runRow(edit: Edit, families: readonly FamilyUnderTest[]): Promise<Row> {
  const cells = new Map<string, Cell>();
  const refused = refusals(edit, families);
  for (const family of families) {
    const why = whyNot(family, edit.name);
    if (why !== undefined) cells.set(family.name, notMade(edit.name, why));
    else if (refused.has(family)) cells.set(family.name, refusedAtSynth(edit.name, refused.get(family)!));
  }
  const left = families.filter(({ name }) => !cells.has(name));
  const world = await World.create({ faults: { latencyMs: LATENCY } });
  try {
    for (const [family, cell] of await applied(world, edit, left)) cells.set(family.name, cell);
    return cells;
  } finally {
    world.dispose();
  }
}

async function applied(
  world: World,
  edit: Edit,
  families: readonly FamilyUnderTest[],
): Promise<ReadonlyArray<readonly [FamilyUnderTest, Cell]>> {
  const wide = { parallelism: 30 };
  const before = families.map((family) => [family, edit.before(family)] as const);
  const after = families.map((family) => [family, edit.after(family)] as const);
  const first = await world.apply(synthesize(before), wide);
  if (!first.ok) throw new Error(`${edit.name}: the first apply failed\n${errorsIn(first.output)}`);
  const old = families.map((family) => world.ids(under(family)));
  const plan = await world.planJson(synthesize(after));
  const result = await world.applyPlanned(wide);
  const second = await world.plan();
  const cells = families.map((family, i) => {
    const timeline = result.timeline.of(new Set([...old[i], ...world.ids(under(family)), ...(family.existing ?? [])]));
    const part = partOf(plan, scopeOf(family));
    const report = reportOf(part);
    const ports = edit.before(family).spare === undefined ? [PORT] : [PORT, SPARE_PORT];
    const cell = measured(family, edit, {
      plan: part,
      calls: timeline.memberCalls().length,
      ok: !result.failed.some((address) => under(family).test(address)),
      secondPlanEmpty: !second.changes.some(({ address }) => under(family).test(address)),
      refused: refuses(report),
      fronts: ports.map((port) => ({
        observed: timeline.traffic(family.front(port)),
        predicted: predictionFor(report, (family.entry ?? ((port) => `Listener${port}`))(port)),
      })),
    });
    return [family, cell] as const;
  });
  const gone = await world.destroy({ ...wide, refresh: false });
  if (!gone.ok || gone.leftovers.length > 0) {
    throw new Error(`${edit.name}: left over ${gone.leftovers.join(", ")}\n${errorsIn(gone.output)}`);
  }
  return cells;
}

function errorsIn(output: string): string {
  return output
    .split("\n")
    .filter((line) => line.startsWith("error: "))
    .join("\n");
}

/** Addresses of a family's resources. */
function under(family: FamilyUnderTest): RegExp {
  return new RegExp(`^[a-z0-9_]+\\.${scopeOf(family)}_`);
}

/** The first rule by which the synth refuses an edit, by family. */
function refusals(edit: Edit, families: readonly FamilyUnderTest[]): ReadonlyMap<FamilyUnderTest, string> {
  const possible = families.filter((family) => whyNot(family, edit.name) === undefined);
  const out = new Map<FamilyUnderTest, string>();
  for (const state of [edit.before, edit.after]) {
    const { errors } = Findings.of(declareAll(possible.map((family) => [family, state(family)])));
    for (const family of possible) {
      const error = errors.find(({ path }) => path.split("/").includes(scopeOf(family)));
      if (error !== undefined && !out.has(family)) out.set(family, error.ruleId);
    }
  }
  return out;
}
