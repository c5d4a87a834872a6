// Makes many hostile apps, from one seed to another:
//   node -r ./e2e/harness/register.js test/callers/many.ts 1 100000
// Prints what leaves `Findings.of` and synth, and ends with 1 when something does.
import programs = require("node:child_process");
import { faultsOf } from "./hostile-app";

const [first, last] = process.argv.slice(2).map(Number);
/** CDKTF remembers the tokens of all apps of a process: 30,000 apps fill 4 GB. */
const STEP = 5000;

if (last - first >= STEP) inTurn();
else inThisProcess();

function inTurn(): void {
  for (let from = first; from <= last; from += STEP) {
    const to = Math.min(last, from + STEP - 1);
    const args = [...process.execArgv, __filename, `${from}`, `${to}`];
    const { status } = programs.spawnSync(process.execPath, args, { stdio: "inherit" });
    if (status !== 0) process.exitCode = 1;
  }
}

function inThisProcess(): void {
  // A quarter of the time goes into call stacks otherwise; run one seed alone to see where it fails.
  if (last > first) Error.stackTraceLimit = 0;
  // As hostile.test.ts does.
  (programs as { execSync: unknown }).execSync = () => "Terraform v1.9.5";
  let count = 0;
  for (let seed = first; seed <= last; seed++) {
    for (const fault of faultsOf(seed)) {
      count++;
      process.stdout.write(`${fault}\n`);
    }
  }
  process.stdout.write(`${first} to ${last}: ${count} faults\n`);
  process.exitCode = count === 0 ? 0 : 1;
}
