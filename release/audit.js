// Known vulnerabilities of what reaches users: node release/audit.js. Needs a build, and a registry that answers audits.
"use strict";

const { spawnSync } = require("node:child_process");
const path = require("node:path");
const { bundledFolders } = require("./bundled");

const root = path.join(__dirname, "..");
const { stdout } = spawnSync("npm", ["audit", "--json", "--package-lock-only"], { cwd: root, encoding: "utf8" });
let report;
try {
  report = JSON.parse(stdout);
} catch {
  report = {};
}
if (report.vulnerabilities === undefined) {
  process.stderr.write(`the registry answered no audit: ${report.message ?? "it is out of reach"}; run it again\n`);
  process.exitCode = 2;
} else {
  const bundled = new Set(bundledFolders().map((folder) => folder.replace(/^.*node_modules\//, "")));
  const hit = Object.values(report.vulnerabilities).filter(({ name }) => bundled.has(name));
  for (const { name, severity, range } of hit) process.stdout.write(`${severity}: ${name} ${range} is bundled\n`);
  process.stdout.write(`${bundled.size} bundled packages, ${hit.length} with known vulnerabilities\n`);
  process.exitCode = hit.length === 0 ? 0 : 1;
}
