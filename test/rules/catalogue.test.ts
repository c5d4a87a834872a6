import * as fs from "node:fs";
import * as path from "node:path";
import { FAMILIES } from "../../lib/families";
import { rulesOf } from "../../lib/families/rules";
import { Rule } from "../../lib/app/rule";
import { rulesDoc } from "../../scripts/rules-doc";

const RULES = rulesOf(FAMILIES);

const LIB = path.join(__dirname, "../../lib");

/** Rules of all families, and of one. */
const FOLDERS = (fs.readdirSync(LIB, { recursive: true }) as string[])
  .filter((folder) => /^(families\/.*\/)?rules$/.test(folder))
  .map((folder) => path.join(LIB, folder));

/** What rules are made of. Every other file of the folder is a rule. */
const PARTS = [
  "all",
  "answer",
  "clashes",
  "code-faults",
  "constraint",
  "entries",
  "entry-limits",
  "evaluate",
  "judge",
  "limits",
  "lists",
  "load-balancers",
  "members",
  "off-plan",
  "parts",
  "performance",
  "pools",
  "question",
  "quotas",
  "scaled",
  "settings",
  "target-groups",
  "versions",
  "wording",
] as const;

function filesOf(folder: string, ending: string): string[] {
  const files = fs.readdirSync(folder).filter((file) => file.endsWith(ending));
  return files.map((file) => file.slice(0, -ending.length)).sort();
}

test("every rule is a file of its name in the catalogue", () => {
  const files = FOLDERS.flatMap((folder) => filesOf(folder, ".ts")).filter(
    (name) => !PARTS.some((part) => part === name),
  );
  expect(RULES.map(({ id }) => id).sort()).toEqual(files.sort());
});

test("every file holds the rule of its name", () => {
  for (const { id } of RULES) {
    const folder = FOLDERS.find((one) => fs.existsSync(path.join(one, `${id}.ts`)))!;
    const exported = Object.values(jest.requireActual<Record<string, Rule>>(path.join(folder, id)));
    expect(exported.map((rule) => rule.id)).toEqual([id]);
  }
});

test("every rule has a table of cases", () => {
  const tables = filesOf(__dirname, ".cases.ts");
  expect(RULES.map(({ id }) => id).filter((id) => !tables.includes(id))).toEqual([]);
});

test("every table has a case with a token", () => {
  // `f.string` and `f.number` of the fixture, taken out of it by some, or a variable of another type.
  const token = /\bf\.(string|number)\b|\bstring \}|TerraformVariable|TerraformIterator/;
  const without = filesOf(__dirname, ".cases.ts").filter(
    (name) => !token.test(fs.readFileSync(path.join(__dirname, `${name}.cases.ts`), "utf8")),
  );
  expect(without).toEqual([]);
});

test.each(["id", "summary", "why", "wrong"] as const)("no two rules share their %s", (field) => {
  const texts = RULES.map((rule) => rule[field]);
  expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
});

test.each(RULES)("$id says all that its page needs", ({ summary, why, wrong, right, source }) => {
  for (const text of [summary, why]) expect(text).toMatch(/^[A-Z].*\.$/);
  expect(right).not.toBe(wrong);
  expect(source).not.toBe("");
});

test("docs/rules.md is what npm run docs writes", () => {
  const file = path.join(__dirname, "../../docs/rules.md");
  expect(fs.readFileSync(file, "utf8")).toBe(rulesDoc());
});
