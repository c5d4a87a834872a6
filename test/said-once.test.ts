import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as ts from "typescript";

/**
 * No sentence stands in two places of the library: two that say the same drift apart. What two have to say is a constant
 * or a function that both call.
 */

const LIB = join(__dirname, "../lib");

/** Code of an example, and citations, which repeat what stands elsewhere. */
const QUOTED: ReadonlySet<string> = new Set(["wrong", "right", "source"]);

/** Fewer words are names, units and headings, which several tables share by accident. */
const LEAST_WORDS = 4;

/** Sentences of a text of TypeScript, with `${}` for what is put in, by the lines where they stand. */
function sentencesOf(file: string, text: string): Array<readonly [sentence: string, place: string]> {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found: Array<readonly [string, string]> = [];
  const visit = (node: ts.Node): void => {
    // A type or a case names a value that stands elsewhere.
    if (ts.isLiteralTypeNode(node)) return;
    if (ts.isCaseClause(node)) return node.statements.forEach(visit);
    if (ts.isImportDeclaration(node) || (ts.isPropertyAssignment(node) && QUOTED.has(node.name.getText()))) return;
    const said = textOf(node);
    if (said !== undefined && isSentence(said)) {
      found.push([said.trim(), `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`]);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }) => `\${}${literal.text}`).join("");
}

function isSentence(text: string): boolean {
  if (/^https?:|\.go:\d/.test(text)) return false;
  return text.split(/\s+|\$\{\}/).filter((word) => /^[a-z',;:.()-]{2,}$/i.test(word)).length >= LEAST_WORDS;
}

function saidTwice(files: ReadonlyArray<readonly [file: string, text: string]>): Array<[string, string[]]> {
  const places = new Map<string, string[]>();
  for (const [file, text] of files) {
    for (const [sentence, place] of sentencesOf(file, text)) {
      places.set(sentence, [...(places.get(sentence) ?? []), place]);
    }
  }
  return [...places].filter(([, at]) => at.length > 1);
}

test("no sentence of the library stands twice", () => {
  const names = readdirSync(LIB, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  const files = names.map((name) => [name, readFileSync(join(LIB, name), "utf8")] as const);
  expect(files.length).toBeGreaterThan(500);
  expect(saidTwice(files)).toEqual([]);
});

test.each<[string, string, Array<[string, string[]]>]>([
  [
    "texts",
    'f("take it out of the pool");\ng("take it out of the pool");',
    [["take it out of the pool", ["a.ts:1", "a.ts:2"]]],
  ],
  [
    "templates, whatever is put in",
    "f(`got ${one}, take it out of the pool`);\ng(`got ${other}, take it out of the pool`);",
    [["got ${}, take it out of the pool", ["a.ts:1", "a.ts:2"]]],
  ],
  [
    "citations",
    'const a = { source: "as the vendor\'s page says" };\nconst b = { source: "as the vendor\'s page says" };',
    [],
  ],
  [
    "values that a type and a case name",
    'type A = "made in the state only" | 0;\nswitch (a) { case "made in the state only": f(); }',
    [],
  ],
  ["names", 'f("server group");\ng("server group");', []],
])("what stands twice is found: %s", (_, text, expected) => {
  expect(saidTwice([["a.ts", text]])).toEqual(expected);
});
