// The descriptions of families as a bundle wants them: with the parts that it asks for, each loaded when it is asked for.
"use strict";

const fs = require("node:fs");
const ts = require("typescript");

/** What an app asks of families, and what the command line does. */
const SYNTH = ["facts", "rules", "account", "reader"];
const COMMANDS = [
  "operations",
  "links",
  "adopt",
  "planned",
  "rules",
  "staged",
  "health",
  "checks",
  "serving",
  "inventory",
];

const FAMILY = /[\\/]families[\\/]([\w-]+[\\/])+family\.(js|ts)$/;
const IMPORT = /^const (\w+_\d+) = (require\(".+"\));$/gm;

/** A plugin of esbuild. A part that it leaves out throws where somebody asks for it. */
function families(parts) {
  return {
    name: "families",
    setup(build) {
      build.onLoad({ filter: FAMILY }, ({ path }) => ({ contents: withParts(codeOf(path), parts), loader: "js" }));
    },
  };
}

function codeOf(file) {
  const text = fs.readFileSync(file, "utf8");
  if (!file.endsWith(".ts")) return text;
  const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
  return ts.transpileModule(text, { compilerOptions }).outputText;
}

function withParts(code, parts) {
  return lazyImports(propertiesOf(code).reduceRight((made, one) => withPart(made, one, parts), code));
}

function propertiesOf(code) {
  const { statements } = ts.createSourceFile("family.js", code, ts.ScriptTarget.ES2022, true);
  const described = statements.map(({ expression }) => expression?.right).find((one) => one?.properties !== undefined);
  if (described === undefined) throw new Error("a family.ts describes one family, as an object");
  return described.properties;
}

function withPart(code, { name, initializer }, parts) {
  const part = name.getText();
  if (!ts.isArrowFunction(initializer) || parts.includes(part)) return code;
  const thrown = `() => { throw new Error("no ${part} in this bundle"); }`;
  return code.slice(0, initializer.getStart()) + thrown + code.slice(initializer.getEnd());
}

function lazyImports(code) {
  const imports = [...code.matchAll(IMPORT)];
  return imports.reduce(
    (made, [line, name, expression]) =>
      made.replace(line, "").replace(new RegExp(`\\b${name}\\.`, "g"), `${expression}.`),
    code,
  );
}

module.exports = { COMMANDS, families, SYNTH };
