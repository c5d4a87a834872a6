"use strict";

const fs = require("node:fs");
const path = require("node:path");

const root = path.join(__dirname, "..");

/** Folders of all packages of which something went into a bundle. */
function bundledFolders() {
  const folders = new Set();
  for (const name of ["library", "testing", "cdktf-lb"]) {
    const { inputs } = JSON.parse(fs.readFileSync(path.join(root, `dist/${name}.js.meta.json`), "utf8"));
    for (const input of Object.keys(inputs)) {
      const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
      if (match !== null) folders.add(match[1]);
    }
  }
  return [...folders];
}

module.exports = { bundledFolders };
