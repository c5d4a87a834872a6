import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Adoption, firstPlanOf, Input, isChange, reportOf } from "../../lib/adopt";
import { adopt } from "../../test/adopt/adopt";
import { CORPUS } from "../../test/adopt/corpus";
import { CorpusCase } from "../../test/adopt/corpus/case";
import { inputsOf, listed, short } from "../../test/adopt/corpus/read";
import { World } from "../harness";
import { providers } from "../harness/standin";
import { stateOf } from "./adopted";

/** The folders of the corpus, applied as they stand: what adopt makes of them, with and without the state, changes nothing. */

let world: World;
beforeEach(async () => (world = await World.create({ faults: { busy: "never" } })));
afterEach(() => world.dispose());

const CASES = CORPUS.filter(({ elsewhere }) => elsewhere !== true).map((one) => [one.covers, one] as const);

/** Applies the files of a case, and takes them away again. */
async function applied(one: CorpusCase): Promise<string> {
  const { hcl, files = {} } = one;
  const all = { "case.tf": hcl, ...files };
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(dirname(join(world.dir, name)), { recursive: true });
    writeFileSync(join(world.dir, name), text);
  }
  // Each module says where its providers come from.
  const required = JSON.stringify({ terraform: { required_providers: providers } });
  for (const name of Object.keys(files)) writeFileSync(join(world.dir, dirname(name), "providers.tf.json"), required);
  world.write({});
  if (Object.keys(files).length > 0) await world.init();
  const result = await world.applyWritten();
  if (!result.ok) throw new Error(result.output);
  if (one.unsettled !== true) expect((await world.plan()).changes).toEqual([]);
  Object.keys(all).forEach((name) => rmSync(join(world.dir, name)));
  return stateOf(world);
}

/** What the first plan does besides moving: what the program makes in the state only is left out. */
async function changesOf({ expected }: Adoption): Promise<string[]> {
  const stack = JSON.parse(JSON.stringify(expected.stack)) as { terraform: Record<string, unknown> };
  delete stack.terraform.backend;
  delete stack.terraform.required_providers;
  const verdicts = firstPlanOf(JSON.stringify(await world.planJson(stack)), expected);
  const leaves = new Set(expected.others.map(({ address }) => address));
  const changed = verdicts.filter(
    (one) => isChange(one) && !(one.fate === "would be destroyed" && leaves.has(one.address)),
  );
  return reportOf(changed, { ...expected, others: [] }).slice(0, -1);
}

/** What the cloud does by itself, which providers read back and the stand-in does not. */
const UNREAD = ["health_check_switch: null -> true", 'scheduler: null -> "WRR"'];

/** What the program cannot say by itself. */
const ASKED = "TODO: the input has";

test.each(CASES)("%s", async (_, one) => {
  const state: Input = { name: "terraform.tfstate", json: await applied(one) };
  const inputs = await inputsOf(one);
  const both = adopt([...inputs, state], { stack: "adopted" });
  expect(both.errors).toEqual([]);
  const carried = both.expected.resources.map(({ source }) => short(source.address)).sort();
  expect([carried, await changesOf(both)]).toEqual([listed(one.carriedWithState ?? one.carried), []]);
  expect(both.program).not.toContain(ASKED);
  const alone = adopt(inputs, { stack: "adopted" });
  if (alone.program.includes(ASKED)) return;
  const changes = await changesOf(alone);
  expect(changes.filter((line) => line.startsWith("  ") && !UNREAD.includes(line.trim()))).toEqual([]);
});
