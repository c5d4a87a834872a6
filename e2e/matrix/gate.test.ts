import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { World } from "../harness";
import { run } from "../harness/process";
import { cdktfLb } from "../rollout/cdktf-lb";
import { EDITS } from "./edits";
import { FAMILIES } from "./families";
import { partOf } from "./prediction";
import { scopeOf, synthesize } from "./synthesize";

/** What no single apply can do safely is refused by the command itself, as a pipeline calls it. */

const GATED = [
  "alicloud-clb-default-group",
  "tencentcloud-clb-attachment (listener)",
  "tencentcloud-clb-attachment (rule)",
].map((name) => FAMILIES.find((family) => family.name === name)!);

/** By edit: the exit status of `cdktf-lb impact --max-loss 0`. */
const CASES: ReadonlyArray<readonly [edit: string, status: number]> = [
  ["weight of all", 0],
  ["port of all", 3],
  ["swap all", 3],
];

describe.each(CASES)("%s", (name, status) => {
  const edit = EDITS.find((one) => one.name === name)!;
  let world: World;
  let plan: unknown;

  beforeAll(async () => {
    world = await World.create({ faults: { latencyMs: 1 } });
    await world.apply(synthesize(GATED.map((family) => [family, edit.before(family)])));
    plan = await world.planJson(synthesize(GATED.map((family) => [family, edit.after(family)])));
  });
  afterAll(() => world.dispose());

  test.each(GATED)(`$name: cdktf-lb impact --max-loss 0 exits ${status}`, async (family) => {
    const file = join(world.dir, `${scopeOf(family)}.json`);
    writeFileSync(file, JSON.stringify(partOf(plan, scopeOf(family))));
    const refusal =
      'cdktf-lb: more is lost than --max-loss 0 allows: deploy in stages with "cdktf-lb rollout", give the binding a strategy that keeps servers (docs/traffic-matrix.md), or allow it with --max-loss\n';
    const { code, stderr } = await run(process.execPath, [cdktfLb(), "impact", file, "--max-loss", "0"]);
    expect({ code, stderr }).toEqual({ code: status, stderr: status === 0 ? "" : refusal });
  });
});
