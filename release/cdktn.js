// Writes cdktn-load-balancing, the same library for CDK Terrain, into build/cdktn and builds it: npm run build:cdktn
// Needs `npm ci` here, for cdktn, and in the root. Only names of packages are rewritten; see docs/cdktn.md.
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const { root, run } = require("./run");

const target = path.join(root, "build/cdktn");
const SOURCES = [
  ".npmignore",
  "bin",
  "bench",
  "CHANGELOG.md",
  "docs",
  "e2e/adopt",
  "e2e/harness",
  "e2e/library",
  "e2e/jest.config.js",
  "examples",
  "jest.config.js",
  "lib",
  "LICENSE",
  "package.json",
  "providers",
  "README.md",
  "scripts",
  "test",
  "THIRD-PARTY-NOTICES.md",
  "tsconfig.json",
];
const NOT_COPIED = /[\\/](node_modules|dist|\.cache)([\\/]|$)|providers[\\/]\w+[\\/]lib([\\/]|$)/;
const TEXT = /\.(ts|js|json|md|yaml)$|[\\/]bin[\\/][\w-]+$/;

/** Names of packages, in imports, and of this package in every spelling that a language wants. */
function renamed(text, file) {
  const own = text
    .replace(/cdktf([-_]?)load([-_]?)balancing/g, "cdktn$1load$2balancing")
    .replace(/CdktfLoadBalancing/g, "CdktnLoadBalancing");
  // The text of a page or a message keeps the word; what is quoted alone is a package.
  return /\.md$/.test(file)
    ? own.replace(/from "cdktf"/g, 'from "cdktn"').replace(/(npm install .*)\bcdktf\b(?!-)/g, "$1cdktn")
    : own.replace(/(["'`])cdktf(["'`/])(?!lb)/g, "$1cdktn$2");
}

function copySources() {
  fs.rmSync(target, { recursive: true, force: true });
  for (const source of SOURCES.filter((name) => fs.existsSync(path.join(root, name)))) {
    fs.cpSync(path.join(root, source), path.join(target, source), {
      recursive: true,
      filter: (file) => !NOT_COPIED.test(file.slice(root.length)),
    });
  }
  for (const file of fs.readdirSync(target, { recursive: true })) {
    const full = path.join(target, file);
    if (!TEXT.test(full) || !fs.statSync(full).isFile()) continue;
    const text = fs.readFileSync(full, "utf8");
    const changed = renamed(text, file);
    if (changed !== text) fs.writeFileSync(full, changed);
  }
}

function writePackages() {
  const tools = JSON.parse(fs.readFileSync(path.join(__dirname, "package.json"), "utf8")).dependencies;
  const peers = { cdktn: `^${tools.cdktn}`, constructs: ">=10.6.0 <10.8.0" };
  for (const folder of ["", "providers/alicloud", "providers/tencentcloud"]) {
    const file = path.join(target, folder, "package.json");
    const manifest = JSON.parse(fs.readFileSync(file, "utf8"));
    manifest.peerDependencies = peers;
    if (folder === "") {
      manifest.description = manifest.description.replace("CDK for Terraform", "CDK Terrain (cdktn)");
      manifest.keywords = manifest.keywords.map((word) => (word === "cdktf" ? "cdktn" : word));
      manifest.devDependencies.cdktn = tools.cdktn;
      manifest.devDependencies.constructs = tools.constructs;
    }
    fs.writeFileSync(file, `${JSON.stringify(manifest, undefined, 2)}\n`);
  }
}

/** What is not found here is found above, in the root's node_modules. */
function linkModules() {
  const modules = path.join(target, "node_modules");
  fs.mkdirSync(path.join(modules, "@cdktf"), { recursive: true });
  for (const name of ["cdktn", "constructs"]) {
    fs.symlinkSync(path.join(__dirname, "node_modules", name), path.join(modules, name));
  }
  for (const cloud of ["alicloud", "tencentcloud"]) {
    fs.symlinkSync(path.join(target, "providers", cloud), path.join(modules, `@cdktf/provider-${cloud}`));
  }
}

copySources();
writePackages();
linkModules();
run("npm", ["run", "--silent", "build"], { cwd: target, stdio: "inherit" });
