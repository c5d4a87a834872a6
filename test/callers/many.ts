// Makes many hostile apps, from one seed to another:
//   node -r ./e2e/harness/register.js test/callers/many.ts 1 100000
// Prints what leaves `Findings.of` and synth, and ends with 1 when something does.
import programs = require("node:child_process");
import { faultsOf } from "./hostile-app";

const [first, last] = process.argv.slice(2).map(Number);
const STEP = 1000;
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
  if (seed % STEP === 0) process.stderr.write(`${seed}, ${count} faults\n`);
}
process.stdout.write(`${last - first + 1} apps, ${count} faults\n`);
process.exitCode = count === 0 ? 0 : 1;
