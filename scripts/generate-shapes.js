// Writes lib/app/shapes/table.ts: what every public setting must be, from the jsii assembly that the last build wrote.
// `--check` writes nothing and fails when the file is out of date.
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const prettier = require("prettier");
const ts = require("typescript");

// The lists of values stand in TypeScript.
require("ts-node").register({ transpileOnly: true, cwd: path.join(__dirname, "..") });
const { CLOSED_SETS } = require("./closed-sets");

const root = path.join(__dirname, "..");
const TABLE = path.join(root, "lib/app/shapes/table.ts");
const HEADER = `// Written by \`npm run shapes\` from the jsii assembly, after a build; never edited by hand.

/**
 * The settings of each name, and after the colon what each must be: \`string\`, \`number\`, \`boolean\`, settings of their own
 * (their name in this table), what \`BRANDS\` tells, or after \`=\` the class of a closed
 * set and its values as the provider spells them.
 * \`[]\` before it means a list, \`{}\` a map by text, \`?\` after it that it can be left out.
 */
`;
const BRANDS = `/**
 * The members by which a thing made by this library is known: what it offers, and what its other classes call. No \`instanceof\`,
 * since an app may have two copies of this library.
 */
`;

const assembly = JSON.parse(fs.readFileSync(path.join(root, ".jsii"), "utf8"));
const METHODS = [ts.isMethodSignature, ts.isMethodDeclaration];
const PROPERTIES = [ts.isGetAccessor, ts.isPropertySignature];
const HIDDEN = [ts.SyntaxKind.ProtectedKeyword, ts.SyntaxKind.PrivateKeyword, ts.SyntaxKind.StaticKeyword];
const prefix = `${assembly.name}.`;
const typeOf = (fqn) => assembly.types[fqn];
const nameOf = (fqn) => (fqn.startsWith(prefix) ? fqn.slice(prefix.length) : fqn);

function shapeOf({ primitive, fqn, collection }) {
  if (collection !== undefined) return `${collection.kind === "array" ? "[]" : "{}"}${shapeOf(collection.elementtype)}`;
  if (primitive !== undefined) return primitive;
  return typeOf(fqn)?.kind === "enum" ? "string" : nameOf(fqn);
}

function ancestors(type) {
  const above = [type.base, ...(type.interfaces ?? [])].map(typeOf).filter((one) => one !== undefined);
  return [type, ...above.flatMap(ancestors)];
}

function settingsOf(type) {
  const properties = ancestors(type).flatMap((one) => (one.properties ?? []).map((property) => [one, property]));
  return Object.fromEntries(
    properties.map(([one, { name, type: of, optional }]) => {
      const shape = isClosedSet(of) ? spelled(of, `${nameOf(one.fqn)}.${name}`) : shapeOf(of);
      return [name, `${shape}${optional === true ? "?" : ""}`];
    }),
  );
}

/** A class whose values are made by its one method. */
function isClosedSet({ fqn }) {
  const made = typeOf(fqn)?.methods?.find(({ name, static: ofClass }) => name === "of" && ofClass === true);
  const ofText = made?.parameters?.every(({ type }) => type.primitive === "string") === true;
  return ofText && fqn !== undefined && made.returns?.type.fqn === fqn;
}

/** A cell is a word of a line, so a value that is empty or has blanks has no place in it. */
function spelled({ fqn }, setting) {
  const { values, certainly = [] } = CLOSED_SETS[setting] ?? {};
  if (values === undefined) throw new Error(`scripts/closed-sets.ts says nothing of ${setting}`);
  return `=${nameOf(fqn)}(${[...new Set([...values, ...certainly])].filter((value) => /^\S+$/.test(value)).join("|")})`;
}

/** A declaration by name, where it is in the file or imported by it; undefined for what packages declare. */
function declarationIn(filename, name) {
  const text = fs.readFileSync(path.join(root, filename), "utf8");
  const source = ts.createSourceFile(filename, text, ts.ScriptTarget.ES2020, true);
  const here = source.statements.find((one) => !ts.isImportDeclaration(one) && one.name?.text === name);
  if (here !== undefined) return here;
  const from = source.statements.find(
    (one) =>
      ts.isImportDeclaration(one) &&
      one.importClause?.namedBindings?.elements?.some((named) => named.name.text === name),
  )?.moduleSpecifier.text;
  if (from === undefined || !from.startsWith(".")) return undefined;
  return declarationIn(path.join(path.dirname(filename), `${from}.ts`), name);
}

/** Members marked internal stand in no assembly, but things made elsewhere lack them. */
function internalMembers(filename, name, kinds) {
  const declaration = declarationIn(filename, name);
  if (declaration === undefined) return [];
  const above = (declaration.heritageClauses ?? []).flatMap(({ types }) =>
    types.map(({ expression }) => expression.getText()),
  );
  const own = declaration.members
    .filter((member) => kinds.some((is) => is(member)) && member.questionToken === undefined)
    .filter(({ modifiers = [] }) => !modifiers.some(({ kind }) => HIDDEN.includes(kind)))
    // A property that may be undefined may be absent.
    .filter((member) => member.type?.getText().includes("undefined") !== true)
    .map((member) => member.name.getText())
    .filter((member) => member.startsWith("_"));
  return [...own, ...above.flatMap((one) => internalMembers(declaration.getSourceFile().fileName, one, kinds))];
}

/** Its methods, which a thing has from the first line of its constructor on; its properties where it has no methods. */
function membersOf(type) {
  const { filename } = type.locationInModule;
  const visible = ({ optional, static: still, protected: hidden }) => !optional && !still && !hidden;
  const open = (kind) =>
    ancestors(type)
      .flatMap((one) => one[kind] ?? [])
      .filter(visible)
      .map(({ name }) => name);
  const methods = [...open("methods"), ...internalMembers(filename, type.name, METHODS)];
  const members =
    methods.length > 0 ? methods : [...open("properties"), ...internalMembers(filename, type.name, PROPERTIES)];
  return [...new Set(members)].sort();
}

function table() {
  const types = Object.values(assembly.types).sort((a, b) => (a.fqn < b.fqn ? -1 : 1));
  const given = (type) => type.datatype === true;
  const structs = types.filter(given).map((type) => [nameOf(type.fqn), settingsOf(type)]);
  const used = new Set(
    structs.flatMap(([, settings]) => Object.values(settings)).map((shape) => shape.replace(/^[[\]{}]+|\?$/g, "")),
  );
  const brands = types.filter((type) => type.kind !== "enum" && !given(type) && used.has(nameOf(type.fqn)));
  const line = (settings) =>
    Object.entries(settings)
      .map(([name, shape]) => `${name}:${shape}`)
      .join(" ");
  const lines = structs.map(([name, settings]) => [name, line(settings)]);
  const rows = (entries) => JSON.stringify(Object.fromEntries(entries));
  return [
    HEADER,
    `export const SETTINGS: { readonly [settings: string]: string } = ${rows(lines)};\n\n`,
    BRANDS,
    `export const BRANDS: { readonly [name: string]: readonly string[] } = ${rows(brands.map((type) => [nameOf(type.fqn), membersOf(type)]))};\n`,
  ].join("");
}

async function main() {
  const options = { ...(await prettier.resolveConfig(TABLE)), parser: "typescript" };
  const text = await prettier.format(table(), options);
  if (!process.argv.includes("--check")) fs.writeFileSync(TABLE, text);
  else if (!fs.existsSync(TABLE) || fs.readFileSync(TABLE, "utf8") !== text) {
    process.stderr.write("lib/app/shapes/table.ts is not what npm run shapes writes\n");
    process.exitCode = 1;
  }
}

main();
