import { ApplyResult, World } from "../harness";
import { Declared, Edit, EDITS } from "../matrix/edits";
import { FAMILIES } from "../matrix/families";
import { FamilyUnderTest } from "../matrix/family";
import { PORT, SPARE_PORT, synthesize } from "../matrix/synthesize";

/**
 * A call fails in the middle of an edit that leaves no gap, and in each apply after it another one, ever later: no pool
 * ever shrinks, and the first apply without a fault in its way finishes.
 */

/** Families whose edits leave no gap; the immutable groups of Alibaba Cloud are made anew. */
const GAP_FREE = {
  "alicloud-clb-vserver-immutable": { group: "alicloud_slb_server_group" },
  "alicloud-clb-master-slave": { group: "alicloud_slb_master_slave_server_group" },
  "alicloud-alb-instance": { group: "alicloud_alb_server_group" },
  "alicloud-nlb-instance": {},
  "tencentcloud-target-group-v1": {},
  "tencentcloud-target-group-v2": {},
} as Readonly<Record<string, { readonly group?: string }>>;

const EDITED = ["port of all", "swap all", "remove one", "move a backend between pools"];

interface Case {
  readonly name: string;
  readonly family: FamilyUnderTest;
  readonly edit: Edit;
  readonly group?: string;
}

const CASES: readonly Case[] = FAMILIES.filter(({ name }) => name in GAP_FREE).flatMap((family) =>
  EDITS.filter(({ name }) => EDITED.includes(name) && family.cannot?.[name] === undefined).map((edit) => ({
    name: `${family.name}: ${edit.name}`,
    family,
    edit,
    ...GAP_FREE[family.name],
  })),
);

/** A world in which the edit is written and not yet applied, with its listeners. */
async function edited({ family, edit }: Case) {
  const world = await World.create({ faults: { latencyMs: 5 } });
  const [before, after] = [edit.before(family), edit.after(family)];
  const ports = before.spare === undefined ? [PORT] : [PORT, SPARE_PORT];
  const fronts = ports.map((port) => family.front(port));
  const first = await world.apply(synthesize([[family, before]]));
  if (!first.ok) throw new Error(first.output);
  world.write(synthesize([[family, after]]));
  const sizes = (declared: Declared) =>
    [declared.servers, declared.spare ?? {}].map((servers) => Object.keys(servers).length).slice(0, ports.length);
  const [start, end] = [sizes(before), sizes(after)];
  return { world, fronts, end, least: start.map((count, i) => Math.min(count, end[i])) };
}

describe("a call fails in each apply, ever later", () => {
  test.each(CASES)("$name", async (one) => {
    const { world, fronts, end, least } = await edited(one);
    try {
      const results: ApplyResult[] = [];
      // The first call of an immutable group makes the new one: see below.
      for (let failNth = one.group === undefined ? 1 : 2; results.at(-1)?.ok !== true; failNth++) {
        results.push(await world.applyWritten({ faults: { failNth } }));
        if (results.length > 12) throw new Error(results.at(-1)!.output);
      }
      const fewest = fronts.map((front) => Math.min(...results.map((result) => result.minActive(front))));
      expect(results.length).toBeGreaterThan(1);
      expect({ fewest, end: fronts.map((front) => results.at(-1)!.traffic(front).after) }).toEqual({
        fewest: least,
        end,
      });
      expect(await world.plan()).toMatchObject({ ok: true, changes: [] });
      expect(await world.destroy()).toMatchObject({ ok: true, leftovers: [] });
    } finally {
      world.dispose();
    }
  });
});

/**
 * What triggers the replacement is in the state before the new group is made. When that one call fails, the next plan
 * knows of no replacement any more: it would change the members in place. `-replace` says it again.
 */
describe("the new group of an immutable group cannot be made: the next apply with -replace finishes without a gap", () => {
  const swaps = CASES.filter(({ group, edit }) => group !== undefined && edit.name === "swap all");
  test.each(swaps)("$name", async (one) => {
    const { world, fronts, end, least } = await edited(one);
    try {
      const failing = await world.applyWritten({ faults: { failNth: 1 } });
      expect(failing.failed.every((address) => address.startsWith(`${one.group}.`))).toBe(true);
      expect(failing.ok).toBe(false);
      const next = await world.applyWritten({ replace: failing.failed });
      expect(next).toMatchObject({ ok: true });
      const results = [failing, next];
      const fewest = fronts.map((front) => Math.min(...results.map((result) => result.minActive(front))));
      expect({ fewest, end: fronts.map((front) => next.traffic(front).after) }).toEqual({ fewest: least, end });
      expect(await world.plan()).toMatchObject({ ok: true, changes: [] });
      expect(await world.destroy()).toMatchObject({ ok: true, leftovers: [] });
    } finally {
      world.dispose();
    }
  });
});
