import { World } from "../harness";
import { elsewhere, programFor } from "./adopted";
import { STACKS } from "./stacks";

/** What the first plan does beside keeping everything: families whose members wait behind a barrier keep it in the state. */
const BARRIERS = /^terraform_data\./;

/** What is not adopted and did not leave the state, as docs/adopt.md asks: the plan shows what would become of it. */
const LEFT_BEHIND: Record<string, readonly string[]> = {
  "Alibaba ALB filled by a scaling group": ["alicloud_ess_scaling_group.web"],
};

describe.each(Object.entries(STACKS))("%s, applied as it is written today", (family, stack) => {
  let world: World;
  beforeAll(async () => {
    // People's stacks do not wait for a busy load balancer; what is asked here is what becomes of one that is there.
    world = await World.create({ faults: { busy: "never" } });
    const applied = await world.apply(stack);
    if (!applied.ok) throw new Error(applied.output);
  });
  afterAll(() => world.dispose());

  test("the state goes on under new addresses: no resource of the cloud changes", async () => {
    const plan = await world.plan(await programFor(world, "moved"));
    expect([plan.ok, plan.output.match(/^error.*/gm)]).toEqual([true, null]);
    expect(plan.changes.filter(({ action, address }) => action !== "move" && !BARRIERS.test(address))).toEqual(
      (LEFT_BEHIND[family] ?? []).map((address) => ({ address, action: "delete" })),
    );
  });

  test("a new state takes everything over by id: no resource of the cloud changes", async () => {
    const dir = await elsewhere(world, await programFor(world, "import"));
    const plan = await world.plan(undefined, { dir });
    expect([plan.ok, plan.output.match(/^error.*/gm)]).toEqual([true, null]);
    expect(plan.changes.filter(({ action, address }) => action !== "import" && !BARRIERS.test(address))).toEqual([]);
  });
});
