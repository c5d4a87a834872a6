// Makes of "Unreleased" in CHANGELOG.md the section of the version in package.json, and lists there what git knows: the
// subjects of all commits since the last tag that changed what users get. npm run release:changelog
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const { root, run } = require("./run");

const FILE = path.join(root, "CHANGELOG.md");
const SHIPPED = ["bin", "lib", "providers"];
const HEADING = "## Unreleased\n";

function commits() {
  const [last] = run("git", ["tag", "--list", "v*", "--sort=-v:refname", "--merged", "HEAD"]).split("\n");
  const range = last === "" ? "HEAD" : `${last}..HEAD`;
  return run("git", ["log", "--no-merges", "--format=- %s (%h)", range, "--", ...SHIPPED]).trim();
}

const { version } = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8"));
const [before, rest] = fs.readFileSync(FILE, "utf8").split(HEADING);
if (rest === undefined) throw new Error(`CHANGELOG.md has no "${HEADING.trim()}"; write there what users notice`);
const end = /^## /m.exec(rest)?.index ?? rest.length;
const [written, older] = [rest.slice(0, end).trim(), rest.slice(end)];
const date = run("git", ["log", "-1", "--format=%cs"]).trim();
const sections = [`${HEADING}\n## ${version} - ${date}`, written, `### Commits\n\n${commits()}`];
fs.writeFileSync(FILE, `${before}${sections.join("\n\n")}\n${older === "" ? "" : `\n${older}`}`);
