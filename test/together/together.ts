import * as fs from "node:fs";
import * as path from "node:path";

const TESTS = path.join(__dirname, "..");

/** Which folders are one suite; `rest` is all that no other suite has. */
const SUITES = {
  adopt: ["adopt"],
  clouds: ["alicloud", "real-cases", "tencentcloud"],
  "command-line": ["cli", "map", "package", "report"],
  // Loads the tables of all rules in its own way.
  "left-to-plan": ["left-to-plan"],
  rules: ["rules"],
} as const;

/**
 * Runs the test files of some folders as one suite, since each suite loads CDKTF and the library anew, which takes longer
 * than most files do. `npm test` does so; `npx jest test/forward.test.ts` runs one file.
 */
export function together(suite: keyof typeof SUITES | "rest"): void {
  const folderOf = (file: string) => file.split(path.sep)[0];
  const taken = new Set<string>(["together", ...Object.values(SUITES).flat()]);
  const folders = suite === "rest" ? undefined : new Set<string>(SUITES[suite]);
  const files = fs.readdirSync(TESTS, { recursive: true, encoding: "utf8" }).filter((file) => {
    if (!file.endsWith(".test.ts")) return false;
    return folders === undefined ? !taken.has(folderOf(file)) : folders.has(folderOf(file));
  });
  for (const file of files.sort()) {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- which files there are is known at run time only
    describe(`test/${file}`, () => void require(path.join(TESTS, file)));
  }
}
