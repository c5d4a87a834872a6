import * as fs from "node:fs";
import * as path from "node:path";

const LIB = path.join(__dirname, "../lib");

/** Who works for all families, and is handed what is a family's own by those who call. */
const ENGINES = ["adopt", "cloud", "impact", "recipes", "rollout"];

/** What stands above all engines. */
const ABOVE = /from "(?:\.\.\/)+(?:families|cli|testing|report\/|index")/;
const RESOURCE_TYPE = /["'`](?:alicloud|tencentcloud)_[a-z]/;

const files = ENGINES.flatMap((engine) =>
  (fs.readdirSync(path.join(LIB, engine), { recursive: true }) as string[])
    .filter((file) => file.endsWith(".ts"))
    .map((file) => path.join(engine, file)),
);

const linesOf = (file: string) => fs.readFileSync(path.join(LIB, file), "utf8").split("\n");

test.each([
  ["imports what knows families", ABOVE],
  ["names a resource type", RESOURCE_TYPE],
])("no engine %s", (_, wrong) => {
  expect(files.length).toBeGreaterThan(ENGINES.length);
  expect(files.flatMap((file) => linesOf(file).filter((line) => wrong.test(line)))).toEqual([]);
});
