// Changes numbers of the facts, one at a time, and says which changes no test sees:
//   node -r ./e2e/harness/register.js scripts/mutate-facts.ts [--count 60] [--seed 1] [--only <part of a path>] [--facts-only]
// The fast tests that read facts run in this process, each change until the first of them fails; no file is changed.
import * as fs from "node:fs";
import * as path from "node:path";
import { seeded } from "../test/callers/hostile-values";
import { Mutant, mutantsOf } from "./mutate-facts/mutants";
import { firstFailure } from "./mutate-facts/run";

const ROOT = path.join(__dirname, "..");
const LIB = path.join(ROOT, "lib");

// Nobody reads where something was declared, and to find it out takes most of the time.
Error.captureStackTrace = (holder: { stack?: string }) => void (holder.stack = "");

const args = process.argv.slice(2);
const option = (name: string, otherwise: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : otherwise);

const files = (fs.readdirSync(LIB, { recursive: true }) as string[])
  .filter((file) => /^facts\/|^families\/.*facts[/.]/.test(file) && file.endsWith(".ts"))
  .sort()
  .map((file) => path.join(LIB, file));

const all = files.filter((file) => file.includes(option("--only", ""))).flatMap((file) => mutantsOf(file));

/** The same ones for a seed. */
function sample(mutants: readonly Mutant[], count: number, seed: number): Mutant[] {
  const random = seeded(seed);
  const drawn = mutants.map((mutant) => ({ mutant, at: random() })).sort((a, b) => a.at - b.at);
  return drawn.slice(0, count).map(({ mutant }) => mutant);
}

const factsOnly = args.includes("--facts-only");
const before = firstFailure(undefined, factsOnly);
if (before !== undefined) throw new Error(`fails without a change: ${before}`);

const chosen = sample(all, Number(option("--count", "60")), Number(option("--seed", "1")));
const alive = chosen.filter((mutant) => {
  const killer = firstFailure(mutant, factsOnly);
  const where = `${path.relative(ROOT, mutant.file)}:${mutant.line} ${mutant.what}`;
  process.stdout.write(`${killer === undefined ? "ALIVE " : "killed"} ${where}${killer ? ` by ${killer}` : ""}\n`);
  return killer === undefined;
});
process.stdout.write(`${all.length} changes, ${chosen.length} made, ${alive.length} alive\n`);
process.exitCode = alive.length === 0 ? 0 : 1;
