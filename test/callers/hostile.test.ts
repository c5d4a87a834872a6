import programs = require("node:child_process");
import { faultsOf } from "./hostile-app";

/** A few of those that `many.ts` makes. */
const APPS = 400;

test("whatever a program hands over, findings and synth tell of it, and of everything else", () => {
  // CDKTF asks the engine for its version where a resource needs a newer one, which takes longer than the rest of an app.
  jest.spyOn(programs, "execSync").mockReturnValue("Terraform v1.9.5");
  const faults: string[] = [];
  for (let seed = 1; seed <= APPS; seed++) faults.push(...faultsOf(seed));
  expect(faults).toEqual([]);
});
