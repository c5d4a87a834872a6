import { World } from "../harness";
import { FamilyUnderTest, PORT, serversNamed, synthesize } from "./families";
import { Cell, refusedCell } from "./matrix";

/** Pool sizes around the batch of 20, where provider and API disagree. */
export const SIZES: readonly number[] = [1, 19, 20, 21, 40, 100];

/** Creates a pool of some size, then changes every weight. */
export async function runSize(family: FamilyUnderTest, size: number): Promise<Cell> {
  const edit = `${size} backends: create, weight of all`;
  const before = serversNamed(size);
  const after = Object.fromEntries(Object.entries(before).map(([key, server]) => [key, { ...server, weight: 60 }]));
  const world = await World.create();
  try {
    const first = await world.apply(synthesize(family, before));
    if (!first.ok) throw new Error(`${family.name}: creating ${size} failed\n${first.output}`);
    const plan = await world.plan(synthesize(family, after));
    const result = await world.apply();
    const second = await world.plan();
    const traffic = result.traffic(family.front(PORT));
    return {
      edit,
      shape: family.racy ? `${traffic.before} -> <${size} -> ${traffic.after}` : result.shape(family.front(PORT)),
      calls: result.calls.length,
      fewest: Math.ceil(size / family.batch),
      gap: traffic.min < size,
      ok: result.ok,
      secondPlanEmpty: second.empty,
      actions:
        plan.changes.length === 1 ? `1 ${plan.changes[0].action}` : `${plan.changes.length} ${plan.changes[0]?.action}`,
    };
  } catch (refusal) {
    if (!String(refusal).includes("Validation failed")) throw refusal;
    return refusedCell(edit, refusal as Error);
  } finally {
    await world.destroy();
    world.dispose();
  }
}
