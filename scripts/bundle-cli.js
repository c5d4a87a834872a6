// Makes one file of the command line, from its sources, for tests: node scripts/bundle-cli.js <outfile>
"use strict";

const path = require("node:path");
const esbuild = require("esbuild");
const { COMMANDS, families } = require("./family-parts");

const options = {
  entryPoints: [path.join(__dirname, "../lib/cli/entry.ts")],
  outfile: process.argv[2],
  bundle: true,
  platform: "node",
  target: "node20",
  external: ["cdktf", "constructs", "@cdktf/hcl2json"],
  plugins: [families(COMMANDS)],
  logLevel: "error",
};
esbuild.build(options).catch(() => (process.exitCode = 1));
