import * as fs from "node:fs";

// One suite for the tables of all rules, since each suite loads cdktf anew.
// A single table: npx jest test/rules/rules.test.ts -t weight-range
for (const file of fs.readdirSync(__dirname).filter((name) => name.endsWith(".cases.ts"))) {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- which files there are is known at run time only
  describe(file.slice(0, -".cases.ts".length), () => void require(`./${file}`));
}
