// Writes API.md from the jsii assembly: node release/api.js [--check]
"use strict";

const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { root, tool } = require("./run");

const FILE = path.join(root, "API.md");
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "api-"));
const output = path.join(folder, "API.md");
tool("jsii-docgen", ["--output", output]);
const wanted = fs.readFileSync(output, "utf8");
fs.rmSync(folder, { recursive: true });

if (!process.argv.includes("--check")) fs.writeFileSync(FILE, wanted);
else if (!fs.existsSync(FILE) || fs.readFileSync(FILE, "utf8") !== wanted) {
  process.stderr.write("API.md is not what the code says; run npm run release:api\n");
  process.exitCode = 1;
}
