// Writes cdktn-load-balancing, the same library for CDK Terrain, into build/cdktn and builds it: npm run build:cdktn
// Needs `npm ci` here, for cdktn, and in the root. Only names of packages are rewritten; see docs/cdktn.md.
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const { root, run } = require("./run");

const target = path.join(root, "build/cdktn");
const { dependencies: tools } = JSON.parse(fs.readFileSync(path.join(__dirname, "package.json"), "utf8"));
const SOURCES = [
  ".npmignore",
  "bin",
  "bench",
  "CHANGELOG.md",
  "docs",
  "e2e",
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
  "tsconfig.check.json",
  "tsconfig.json",
];
/** The site is that of this repository, and its tests read files that stand here alone. */
const NOT_COPIED =
  /[\\/](node_modules|dist|\.cache)([\\/]|$)|providers[\\/]\w+[\\/]lib([\\/]|$)|[\\/](test|scripts)[\\/]site([\\/]|$)/;
/** Where the end-to-end suite keeps engine and providers, which are built once for both. */
const NOT_RENAMED = /[\\/]e2e[\\/]harness[\\/]paths\.ts$/;
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

/** The app that `init` writes depends on CDK Terrain and its command line. */
function renamedInInit(text, file) {
  if (!/(^|[\\/])init([\\/.]|$)/.test(file)) return text;
  return text
    .replace(/\bcdktf(-cli"|): "[\d.]+"/g, `cdktn$1: "${tools.cdktn}"`)
    .replace(/\bconstructs: "[\d.]+"/g, `constructs: "${tools.constructs}"`)
    .replace(/\bcdktf (synth|deploy)\b/g, "cdktn $1")
    .replace(/engines: \{ node: "[^"]+" \}/, 'engines: { node: ">=22.19.0" }');
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
    if (!TEXT.test(full) || NOT_RENAMED.test(full) || !fs.statSync(full).isFile()) continue;
    const text = fs.readFileSync(full, "utf8");
    const changed = renamedInInit(renamed(text, file), file);
    if (changed !== text) fs.writeFileSync(full, changed);
  }
}

function writePackages() {
  const peers = { cdktn: `^${tools.cdktn}`, constructs: ">=10.6.0 <10.8.0" };
  for (const folder of ["", "providers/alicloud", "providers/tencentcloud"]) {
    const file = path.join(target, folder, "package.json");
    const manifest = JSON.parse(fs.readFileSync(file, "utf8"));
    manifest.peerDependencies = peers;
    if (folder === "") {
      manifest.description = manifest.description.replace("CDK for Terraform", "CDK Terrain (cdktn)");
      manifest.keywords = manifest.keywords.map((word) => (word === "cdktf" ? "cdktn" : word));
      manifest.devDependencies.cdktn = tools.cdktn;
      manifest.devDependencies["cdktn-cli"] = tools.cdktn;
      manifest.devDependencies.constructs = tools.constructs;
    }
    fs.writeFileSync(file, `${JSON.stringify(manifest, undefined, 2)}\n`);
  }
}

/** What is not found here is found above, in the root's node_modules; but tests name some packages by their paths. */
const NAMED_BY_PATH = ["@types", "@typescript", "cdktf-cli", "prettier"];

function linkModules() {
  const modules = path.join(target, "node_modules");
  fs.mkdirSync(path.join(modules, "@cdktf"), { recursive: true });
  for (const name of ["cdktn", "constructs"]) {
    fs.symlinkSync(path.join(__dirname, "node_modules", name), path.join(modules, name));
  }
  for (const name of NAMED_BY_PATH) fs.symlinkSync(path.join(root, "node_modules", name), path.join(modules, name));
  for (const cloud of ["alicloud", "tencentcloud"]) {
    fs.symlinkSync(path.join(target, "providers", cloud), path.join(modules, `@cdktf/provider-${cloud}`));
  }
}

copySources();
writePackages();
linkModules();
run("npm", ["run", "--silent", "build"], { cwd: target, stdio: "inherit" });
