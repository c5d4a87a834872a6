// Packs the library for package indexes of other languages into build/language-packages: npm run release:pack-languages
// [python|java|go|dotnet]... Needs a build, `npm ci` in release/, and the languages' own tools.
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const { root, tool } = require("./run");

const packages = path.join(root, "build/language-packages");
const ALL = ["python", "java", "go", "dotnet"];

const asked = process.argv.slice(2);
fs.rmSync(packages, { recursive: true, force: true });
for (const language of asked.length > 0 ? asked : ALL) {
  process.stderr.write(`packs ${language} ...\n`);
  tool("jsii-pacmak", ["--targets", language, "--outdir", packages, root]);
  const files = fs.readdirSync(path.join(packages, language), { recursive: true, encoding: "utf8" });
  process.stdout.write(`ok  ${language}: ${files.length} files\n`);
}
