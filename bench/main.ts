/* eslint-disable no-console -- a command */
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { measureEdits } from "./edits/measure";
import { measureImpact } from "./impact/measure";
import { measureLoad } from "./load/measure";
import { ROOT } from "./measure";
import { page, Results } from "./page";
import { measureSynth } from "./synth/measure";
import { measurePackage } from "./typecheck/measure";

const RESULTS = path.join(__dirname, "results.json");
const PAGE = path.join(ROOT, "docs/performance.md");

const SECTIONS = {
  load: measureLoad,
  package: measurePackage,
  impact: measureImpact,
  edits: measureEdits,
  synth: measureSynth,
};

/** `npm run bench` measures all; `npm run bench -- load package` measures some and keeps the other results. */
async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !(name in SECTIONS));
  if (unknown.length > 0) throw new Error(`no such part: ${unknown.join(", ")}; parts are ${Object.keys(SECTIONS)}`);
  const results = (fs.existsSync(RESULTS) ? JSON.parse(fs.readFileSync(RESULTS, "utf8")) : {}) as Results;
  for (const name of asked.length > 0 ? asked : Object.keys(SECTIONS)) {
    console.error(`measuring ${name}`);
    const machine = { node: process.version, cpus: os.cpus().length, load: os.loadavg()[0] };
    const measured = await SECTIONS[name as keyof typeof SECTIONS]();
    Object.assign(results, { [name]: { machine, measured } });
    fs.writeFileSync(RESULTS, `${JSON.stringify(results, undefined, 2)}\n`);
  }
  fs.writeFileSync(PAGE, page(results));
}

main().catch((error: Error) => {
  console.error(error.stack);
  process.exitCode = 1;
});
