// Runs the command line from its sources, so that tests need no build: node test/cli/launch.js <arguments>
"use strict";
const { readFileSync } = require("node:fs");
const { transformSync } = require("@swc/core");

require.extensions[".ts"] = (module, filename) => {
  const options = { jsc: { target: "es2022", parser: { syntax: "typescript" } }, module: { type: "commonjs" } };
  module._compile(transformSync(readFileSync(filename, "utf8"), { ...options, filename }).code, filename);
};
require("../../lib/cli/main.ts").main();
