// Writes THIRD-PARTY-NOTICES.md, the licences of all code of others in the tarball: node release/notices.js [--check]
// Fails where one of them is not in the list of those that may be passed on so.
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const { bundledFolders } = require("./bundled");

const root = path.join(__dirname, "..");
const FILE = path.join(root, "THIRD-PARTY-NOTICES.md");
const PERMISSIVE = new Set(["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "BlueOak-1.0.0", "ISC", "MIT"]);
const INTRODUCTION = `# Third-party notices

Code of others in this package: what its bundled files hold. Written by \`npm run release:notices\`.

The generated classes in \`dist/providers\` are output of HashiCorp's
\`@cdktf/provider-generator\` (MPL-2.0), made from the schemas of the providers of Alibaba Cloud and Tencent Cloud
(MPL-2.0).`;

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(fs.readFileSync(path.join(root, folder, "package.json"), "utf8"));
  const [file] = fs.readdirSync(path.join(root, folder)).filter((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text = file === undefined ? undefined : fs.readFileSync(path.join(root, folder, file), "utf8").trim();
  return { name, version, license, text: text?.replace(/\r/g, "") };
}

function notices() {
  const all = bundledFolders().map(noticeOf);
  all.sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
  const refused = all.filter(({ license }) => !PERMISSIVE.has(license));
  if (refused.length > 0) {
    const list = refused.map(({ name, version, license }) => `${name} ${version}: ${license}`).join(", ");
    throw new Error(`may not be passed on without a look at its terms: ${list}; replace it, or add its licence here`);
  }
  const sections = all.map(({ name, version, license, text }) => {
    const body = text === undefined ? `Its package names the licence ${license} and brings no text.` : fenced(text);
    return `## ${name} ${version} (${license})\n\n${body}`;
  });
  return `${[INTRODUCTION, ...sections].join("\n\n")}\n`;
}

function fenced(text) {
  return `\`\`\`\`text\n${text}\n\`\`\`\``;
}

const wanted = notices();
if (!process.argv.includes("--check")) fs.writeFileSync(FILE, wanted);
else if (fs.readFileSync(FILE, "utf8") !== wanted) {
  process.stderr.write("THIRD-PARTY-NOTICES.md is not what the bundles hold; run npm run release:notices\n");
  process.exitCode = 1;
}
