import * as fs from "node:fs";
import * as path from "node:path";
import { FINDING_KINDS } from "../../lib/impact/findings/all";
import { FindingKind } from "../../lib/impact/findings/finding-kind";
import { impactFindingsDoc } from "../../scripts/impact-findings-doc";

const FOLDER = path.join(__dirname, "../../lib/impact/findings");
const DOCS = path.join(__dirname, "../../docs");

/** What findings are made of. Every other file of the folder is a kind of finding. */
const PARTS = ["all.ts", "finding-kind.ts"];

const IDS = FINDING_KINDS.map(({ id }) => id);

test("every kind of finding is a file of its name", () => {
  const files = fs.readdirSync(FOLDER).filter((file) => !PARTS.includes(file));
  expect(IDS.map((id) => `${id}.ts`).sort()).toEqual(files.sort());
  for (const id of IDS) {
    const exported = Object.values(jest.requireActual<Record<string, FindingKind>>(path.join(FOLDER, id)));
    expect(exported.map((kind) => kind.id)).toEqual([id]);
  }
});

test.each(FINDING_KINDS)("$id says all that its page needs", ({ severity, milder, summary, why }) => {
  for (const text of [summary, why]) expect(text).toMatch(/^[A-Z].*\.$/);
  if (milder !== undefined) expect(`${severity} ${milder.severity}`).toMatch(/^(error (warning|info)|warning info)$/);
});

test.each(["summary", "why"] as const)("no two kinds share their %s", (field) => {
  expect(new Set(FINDING_KINDS.map((kind) => kind[field])).size).toBe(FINDING_KINDS.length);
});

test("the schema knows the ids, and no others", () => {
  const schema = JSON.parse(fs.readFileSync(path.join(DOCS, "impact.schema.json"), "utf8"));
  expect([...schema.definitions.finding.properties.rule.enum].sort()).toEqual([...IDS].sort());
});

test("docs/impact-findings.md is what npm run docs writes", () => {
  expect(fs.readFileSync(path.join(DOCS, "impact-findings.md"), "utf8")).toBe(impactFindingsDoc());
});
