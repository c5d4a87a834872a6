// What the checks of a release share: where things are, and how programs are run.
"use strict";

const { execFileSync } = require("node:child_process");
const path = require("node:path");

const root = path.join(__dirname, "..");
/** npm hands its settings down to scripts; what is measured here must not depend on who started it. */
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));

/** Output of a program; a failure tells what it printed. */
function run(program, args, options = {}) {
  try {
    return execFileSync(program, args, {
      cwd: root,
      env,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      ...options,
    });
  } catch (error) {
    throw new Error(`${program} ${args.join(" ")}\n${error.stdout ?? ""}${error.stderr ?? error.message}`);
  }
}

/** A program of release/package.json. */
function tool(name, args, options) {
  return run(path.join(__dirname, "node_modules/.bin", name), args, options);
}

/** Packs a package into a folder; path of the tarball. */
function pack(source, folder) {
  const output = run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], { cwd: source });
  const [{ filename }] = JSON.parse(output);
  return path.join(folder, path.basename(filename));
}

module.exports = { root, run, tool, pack };
