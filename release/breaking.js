// Compares the API with that of the last tag: node release/breaking.js. Before 1.0 a minor version may break, so
// that only what breaks in a patch version fails.
"use strict";

const { execFileSync } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { root, run, tool } = require("./run");

const tags = run("git", ["tag", "--list", "v*", "--sort=-v:refname", "--merged", "HEAD"]).split("\n").filter(Boolean);
const { version } = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8"));
const [last] = tags.filter((tag) => tag !== `v${version}`);

if (last === undefined) {
  process.stdout.write("no earlier tag: nothing to compare with\n");
} else if (mayBreak(last.slice(1), version)) {
  process.stdout.write(`${version} may break what ${last} had\n`);
} else {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "breaking-"));
  try {
    run("git", ["worktree", "add", "--detach", folder, last]);
    execFileSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd: folder, stdio: "inherit" });
    execFileSync("npm", ["run", "--silent", "build"], { cwd: folder, stdio: "inherit" });
    tool("jsii-diff", [folder, root]);
  } finally {
    run("git", ["worktree", "remove", "--force", folder]);
  }
}

function mayBreak(from, to) {
  const [one, other] = [from, to].map((text) => text.split(".").map(Number));
  return one[0] !== other[0] || (one[0] === 0 && one[1] !== other[1]);
}
