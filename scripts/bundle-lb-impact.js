// Makes the package lb-impact in build/lb-impact of what the compiler wrote in dist/: npm run build:lb-impact
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const esbuild = require("esbuild");
const format = require("./bundle-format");
const { families } = require("./family-parts");

const root = path.join(__dirname, "..");
const source = path.join(root, "packages/lb-impact");
const target = path.join(root, "build/lb-impact");

async function main() {
  const own = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8"));
  const { version, license, author, homepage, repository, engines } = own;
  fs.rmSync(target, { recursive: true, force: true });
  fs.mkdirSync(target, { recursive: true });
  const { metafile } = await esbuild.build({
    entryPoints: [path.join(root, "dist/cli/lb-impact.js")],
    outfile: path.join(target, "lb-impact.js"),
    bundle: true,
    platform: "node",
    target: "node20",
    plugins: [families(["operations", "links"])],
    banner: { js: "#!/usr/bin/env node" },
    ...format,
    minifyIdentifiers: true,
    keepNames: true,
    logLevel: "warning",
    metafile: true,
  });
  fs.chmodSync(path.join(target, "lb-impact.js"), 0o755);
  fs.writeFileSync(path.join(root, "build/lb-impact.meta.json"), JSON.stringify(metafile));
  const manifest = {
    name: "lb-impact",
    version,
    description: "Says what a Terraform plan does to the traffic of load balancers on Alibaba Cloud and Tencent Cloud.",
    keywords: ["terraform", "opentofu", "alicloud", "tencentcloud", "load-balancer", "plan"],
    homepage,
    repository: { ...repository, directory: "packages/lb-impact" },
    license,
    author,
    bin: { "lb-impact": "lb-impact.js" },
    files: ["lb-impact.js", "THIRD-PARTY-NOTICES.md"],
    engines,
  };
  fs.writeFileSync(path.join(target, "package.json"), `${JSON.stringify(manifest, undefined, 2)}\n`);
  for (const file of ["LICENSE", "THIRD-PARTY-NOTICES.md"]) {
    fs.copyFileSync(path.join(root, file), path.join(target, file));
  }
  fs.copyFileSync(path.join(source, "README.md"), path.join(target, "README.md"));
}

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
