import { App, TerraformStack } from "cdktf";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Findings } from "../../lib";
import { World } from "../harness";
import { EDITS } from "../matrix/edits";
import { FAMILIES } from "../matrix/families";
import { declareAll } from "../matrix/synthesize";

let world: World;

beforeAll(async () => {
  world = await World.create();
});
afterAll(() => world.dispose());
beforeEach(() => {
  process.env.SYNTH_HCL_OUTPUT = "true";
});
afterEach(() => {
  delete process.env.SYNTH_HCL_OUTPUT;
});

/** What `cdktf synth --hcl` writes, and whether it is refused. */
function synthesized(stack: TerraformStack): { readonly hcl: string; readonly refused: boolean } {
  const refused = Findings.of(stack).errors.some(({ ruleId }) => ruleId === "hcl-form");
  const app = stack.node.root as App;
  // Also what is refused is written, to be shown to the engine.
  Object.assign(app, { skipValidation: true });
  app.synth();
  return { hcl: readFileSync(join(app.outdir, "stacks", stack.node.id, "cdk.tf"), "utf8"), refused };
}

test.each(FAMILIES.map((family) => [family.name, family] as const))(
  "%s as HCL is taken by the engine, or refused at synth",
  async (_name, family) => {
    const { hcl, refused } = synthesized(declareAll([[family, EDITS[0].before(family)]]));
    const file = join(world.dir, "cdk.tf");
    writeFileSync(file, hcl);
    const { ok, output } = await world.validate();
    rmSync(file);
    expect(refused ? { refused, ok } : { refused, output: ok ? "" : output }).toStrictEqual(
      refused ? { refused, ok: false } : { refused, output: "" },
    );
  },
);
