// What must hold before a release: npm run release:check. Needs `npm ci` here and a build.
"use strict";

const { createHash } = require("node:crypto");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { pack, root, run, tool } = require("./run");

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "release-"));

const CHECKS = {
  "two builds give the same tarball": () => {
    const [first, second] = ["first", "second"].map((name) => {
      run("npm", ["run", "--silent", "build"]);
      const target = path.join(folder, name);
      fs.mkdirSync(target);
      const tarball = pack(root, target);
      fs.rmSync(path.join(root, "dist"), { recursive: true });
      return tarball;
    });
    run("npm", ["run", "--silent", "build"]);
    if (hash(first) !== hash(second)) throw new Error(`${first} and ${second} differ`);
    fs.copyFileSync(first, tarball());
  },
  "publint finds nothing": () => tool("publint", ["run", "--strict", tarball()]),
  // .jsii is data for the tools of other languages, without types.
  "the types are those of the code": () => tool("attw", [tarball(), "--exclude-entrypoints", ".jsii"]),
  "licences of bundled code may be passed on": () => run(process.execPath, ["release/notices.js", "--check"]),
  "nothing runs at install": noInstallScripts,
  "no breaking change since the last tag": () => run(process.execPath, ["release/breaking.js"]),
  "the tarball installs and synthesizes": () => run(process.execPath, ["release/install.js", tarball()]),
  "lb-impact installs and judges": () => {
    const alone = pack(path.join(root, "build/lb-impact"), folder);
    tool("publint", ["run", "--strict", alone]);
    run(process.execPath, ["release/install-lb-impact.js", alone]);
  },
};

function tarball() {
  return path.join(folder, "package.tgz");
}

function hash(file) {
  return createHash("sha256").update(fs.readFileSync(file)).digest("hex");
}

function noInstallScripts() {
  const packages = run("tar", ["-tzf", tarball()])
    .split("\n")
    .filter((file) => /(^|\/)package\.json$/.test(file));
  for (const file of packages) {
    const { scripts = {} } = JSON.parse(run("tar", ["-xzOf", tarball(), file]));
    const hooks = Object.keys(scripts).filter((name) => /^(pre|post)?install$|^prepare$/.test(name));
    if (hooks.length > 0) throw new Error(`${file} runs ${hooks.join(", ")}`);
  }
}

let failed = 0;
for (const [what, check] of Object.entries(CHECKS)) {
  try {
    check();
    process.stdout.write(`ok      ${what}\n`);
  } catch (error) {
    failed++;
    process.stdout.write(`failed  ${what}\n${error.message}\n`);
  }
}
fs.rmSync(folder, { recursive: true });
process.exitCode = failed === 0 ? 0 : 1;
