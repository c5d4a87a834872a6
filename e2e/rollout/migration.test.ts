import { BindingStrategy } from "../../lib";
import { Stack, World } from "../harness";
import { findEngine } from "../harness/engine";
import { ALB, CLB, Family, NLB, PoolSpec, synthesize, TENCENT, withoutRecipe, withoutRecord } from "./pools";

/** Turning a recipe on, renaming a backend and dropping a pool, each for a stack that exists, lose nothing. */

/** Whether a trigger that is created replaces what it triggers: so with OpenTofu 1.12, not with Terraform 1.11. */
const REPLACES_AT_ONCE = findEngine().kind === "tofu";
const SERVERS = { a: 1, b: 2, c: 3 };
const OTHERS = { d: 4, e: 5, f: 6 };

/** Applies stacks one after another: what each did to traffic, and whether the plan after it was empty. */
async function apply(family: Family, stacks: readonly Stack[]): Promise<string[]> {
  const world = await World.create();
  try {
    const said: string[] = [];
    for (const stack of stacks) {
      const { ok, output, calls, ...result } = await world.apply(stack);
      if (!ok) throw new Error(output);
      const { before, min, after } = result.timeline.traffic(family.front);
      said.push(
        `${before} -> ${min} -> ${after}, ${calls.length} calls, ${(await world.plan()).empty ? "" : "not "}empty`,
      );
    }
    expect((await world.destroy()).leftovers).toEqual([]);
    return said.slice(1);
  } finally {
    world.dispose();
  }
}

interface Migration {
  readonly name: string;
  readonly family: Family;
  readonly before: (spec: PoolSpec) => Stack;
  readonly after: (spec: PoolSpec) => Stack;
  /** Calls of the apply that turns it on: a group that an edit replaces is replaced by that, too. */
  readonly on: number;
  /** Calls of the swap that follows. */
  readonly calls: number;
}

const bound = (family: Family, strategy?: BindingStrategy) => (spec: PoolSpec) =>
  synthesize(family, { ...spec, strategy });
const plainly = (family: Family, strategy?: BindingStrategy) => (spec: PoolSpec) =>
  withoutRecipe(synthesize(family, { ...spec, strategy }));

const MIGRATIONS: readonly Migration[] = [
  { name: "NLB attachments without barrier", family: NLB, before: plainly(NLB), after: bound(NLB), on: 0, calls: 6 },
  {
    name: "target group attachments without barrier",
    family: TENCENT,
    before: plainly(TENCENT, BindingStrategy.TARGET_GROUP),
    after: bound(TENCENT, BindingStrategy.TARGET_GROUP),
    on: 0,
    calls: 6,
  },
  {
    name: "ALB_IN_PLACE to ALB_IMMUTABLE_GROUP",
    family: ALB,
    before: bound(ALB, BindingStrategy.ALB_IN_PLACE),
    after: bound(ALB, BindingStrategy.ALB_IMMUTABLE_GROUP),
    on: 2,
    calls: 2,
  },
  {
    name: "VSERVER_INLINE to VSERVER_IMMUTABLE",
    family: CLB,
    before: bound(CLB, BindingStrategy.VSERVER_INLINE),
    after: bound(CLB, BindingStrategy.VSERVER_IMMUTABLE),
    on: 3,
    calls: 3,
  },
];

test.each(MIGRATIONS)("$name: turned on without loss, then every edit is free of it", async (migration) => {
  const { family, before, after, on, calls } = migration;
  const stacks = [before({ servers: SERVERS }), after({ servers: SERVERS }), after({ servers: OTHERS })];
  expect(await apply(family, stacks)).toEqual([
    `3 -> 3 -> 3, ${REPLACES_AT_ONCE ? on : 0} calls, empty`,
    `3 -> 3 -> 3, ${calls} calls, empty`,
  ]);
});

test.each(MIGRATIONS.filter(({ on }) => on > 0))("$name: together with an edit, with OpenTofu", async (migration) => {
  const { family, before, after, calls } = migration;
  const stacks = [before({ servers: SERVERS }), after({ servers: OTHERS })];
  const seen = REPLACES_AT_ONCE ? "3 -> 3 -> 3" : "3 -> 0 -> 3";
  expect(await apply(family, stacks)).toEqual([`${seen}, ${calls} calls, empty`]);
});

test.each([
  ["ALB", ALB, undefined, 2],
  ["VServer group", CLB, BindingStrategy.VSERVER_IMMUTABLE, 3],
] as const)("%s: an immutable group gets its record alone or with an edit", async (_, family, strategy, calls) => {
  const declared = (servers: PoolSpec["servers"]) => synthesize(family, { servers, strategy });
  const former = withoutRecord(declared(SERVERS));
  expect(await apply(family, [former, declared(SERVERS), declared(OTHERS)])).toEqual([
    "3 -> 3 -> 3, 0 calls, empty",
    `3 -> 3 -> 3, ${calls} calls, empty`,
  ]);
  expect(await apply(family, [former, declared(OTHERS)])).toEqual([`3 -> 3 -> 3, ${calls} calls, empty`]);
});

test.each([
  ["NLB", NLB, undefined],
  ["Tencent target group", TENCENT, BindingStrategy.TARGET_GROUP],
  ["VServer attachments", CLB, BindingStrategy.VSERVER_ATTACHMENTS],
] as const)("%s: renamed backends are known again", async (_, family, strategy) => {
  const renamed = { servers: { x: 1, b: 2, y: 3 }, formerIds: { x: "a", y: "c" } };
  const stacks = [{ servers: SERVERS }, renamed].map((spec) => synthesize(family, { ...spec, strategy }));
  expect(await apply(family, stacks)).toEqual(["3 -> 3 -> 3, 0 calls, empty"]);
});

test.each([
  ["VServer group, members inside", CLB, BindingStrategy.VSERVER_INLINE],
  ["VServer group, replaced", CLB, BindingStrategy.VSERVER_IMMUTABLE],
  ["ALB", ALB, undefined],
  ["NLB", NLB, undefined],
] as const)(
  "%s: a listener that stays goes over to another pool, the old one goes after",
  async (_, family, strategy) => {
    const specs = [{ servers: SERVERS }, { id: "Other", servers: OTHERS }];
    const [said] = await apply(
      family,
      specs.map((spec) => synthesize(family, { ...spec, strategy })),
    );
    expect(said).toMatch(/^3 -> 3 -> 3, \d calls, empty$/);
  },
);
