import { TerraformStack, Testing } from "cdktf";
import { Construct } from "constructs";
import { join } from "node:path";
import { alicloud, Findings, tencentcloud } from "../../lib";
import { CASES } from "../../test/real-cases/cases";
import { ApplyResult, Stack, World } from "../harness";
import { COVERED, NOT_APPLIED, STEPS, WRONG_T9 } from "./real-cases";
import { CoveredCase } from "./real-cases-parts";

/** Real public stacks (test/real-cases/cases.yaml), from deploy to destroy. */

const APP = join(__dirname, "real-cases-app.ts");

function declared(declare: CoveredCase["declare"]): TerraformStack {
  const stack = new TerraformStack(Testing.app(), "stack");
  new alicloud.AlicloudProvider(stack, "Alicloud", { region: "cn-hangzhou" });
  new tencentcloud.TencentcloudProvider(stack, "Tencentcloud", { region: "ap-guangzhou" });
  declare(new Construct(stack, "Case"), stack);
  return stack;
}

function synth(declare: CoveredCase["declare"]): Stack {
  return JSON.parse(Testing.synth(declared(declare), true)) as Stack;
}

test("every case is applied, or says why not", () => {
  const covered = [...COVERED.map(({ id }) => id), ...Object.keys(NOT_APPLIED)];
  expect(covered.sort()).toEqual([...CASES.keys()].sort());
  expect(STEPS.map(({ id }) => id).every((id) => NOT_APPLIED[id].includes("STEPS"))).toBe(true);
});

describe("the cases of one step, through cdktf deploy", () => {
  let world: World;
  let deployed: ApplyResult;
  beforeAll(async () => {
    world = await World.create();
    deployed = await world.applyWithCdktf(APP);
  });
  afterAll(() => world.dispose());

  test("deploy", () => {
    if (!deployed.ok) throw new Error(deployed.output);
    expect(deployed.timeline.refused).toEqual([]);
  });

  test("validate", async () => {
    expect(await world.validate(undefined, { dir: deployed.dirs[0] })).toMatchObject({ ok: true });
  });

  test("every listener and rule has the servers of its case", () => {
    const fronts = Object.values(deployed.timeline.entries.at(-1)!.fronts);
    expect(fronts.length).toBeGreaterThanOrEqual(COVERED.length);
    expect(fronts.filter(({ label, active }) => active.length === 0 && !label.startsWith("HTTPS:443"))).toEqual([]);
  });

  test("the second plan is empty", async () => {
    const { ok, changes } = await world.plan(undefined, { dir: deployed.dirs[0] });
    expect({ ok, changes }).toEqual({ ok: true, changes: [] });
  });

  test("destroy leaves nothing", async () => {
    const gone = await world.destroyWithCdktf(APP);
    if (!gone.ok) throw new Error(gone.output);
    expect(gone.leftovers).toEqual([]);
  });
});

describe.each(STEPS)("$id, step by step", ({ steps, fails }) => {
  test("each step applies and plans empty; destroy leaves nothing", async () => {
    const world = await World.create();
    try {
      for (const [i, step] of steps.entries()) {
        const { ok, output } = await world.apply(synth(step));
        if (i + 1 === fails?.step) {
          expect(output).toContain(fails.error);
          expect(await world.apply()).toMatchObject({ ok: true });
        } else if (!ok) throw new Error(output);
        expect((await world.plan()).changes).toEqual([]);
      }
      expect(await world.destroy()).toMatchObject({ ok: true, leftovers: [] });
    } finally {
      world.dispose();
    }
  });
});

test("T9: http code 200 is refused by the synth, and by the model where the synth is not asked", async () => {
  const stack = declared(WRONG_T9);
  expect(Findings.of(stack).errors.map(({ ruleId }) => ruleId)).toEqual(["health-check-codes"]);
  const world = await World.create();
  try {
    expect((await world.apply(JSON.parse(Testing.synth(stack)) as Stack)).ok).toBe(false);
  } finally {
    world.dispose();
  }
});
