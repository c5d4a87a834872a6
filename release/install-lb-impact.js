// Installs the stand-alone package in empty folders with npm, pnpm, Yarn, and bun where there is one, and judges a plan there:
// node release/install-lb-impact.js package.tgz
"use strict";

const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { run, tool } = require("./run");

const file = path.resolve(process.argv[2]);

const INSTALLERS = {
  npm: (cwd) => run("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", file], { cwd }),
  pnpm: (cwd) => tool("pnpm", ["add", "--ignore-scripts", file], { cwd }),
  yarn: (cwd) => {
    fs.writeFileSync(
      path.join(cwd, ".yarnrc.yml"),
      JSON.stringify({ nodeLinker: "node-modules", enableScripts: false }),
    );
    fs.writeFileSync(path.join(cwd, "yarn.lock"), "");
    tool("yarn", ["add", `lb-impact@file:${file}`], { cwd });
  },
  ...(isThere("bun") ? { bun: (cwd) => run("bun", ["add", "--ignore-scripts", file], { cwd }) } : {}),
};

const ADDRESS = "alicloud_alb_server_group.g";
const group = (weight) => ({
  id: "sgp-1",
  servers: [{ server_id: "i-1", server_type: "Ecs", port: 80, weight }],
});
const resource = {
  address: ADDRESS,
  mode: "managed",
  type: "alicloud_alb_server_group",
  name: "g",
  provider_name: "registry.terraform.io/aliyun/alicloud",
};
const values = (weight) => ({ root_module: { resources: [{ ...resource, values: group(weight) }] } });
const PLAN = {
  format_version: "1.2",
  terraform_version: "1.12.0",
  prior_state: { format_version: "1.0", terraform_version: "1.12.0", values: values(100) },
  planned_values: values(50),
  resource_changes: [
    { ...resource, change: { actions: ["update"], before: group(100), after: group(50), after_unknown: {} } },
  ],
  configuration: { root_module: { resources: [{ ...resource, expressions: {} }] } },
};

for (const [installer, install] of Object.entries(INSTALLERS)) {
  const cwd = fs.mkdtempSync(path.join(os.tmpdir(), `lb-impact-${installer}-`));
  fs.writeFileSync(path.join(cwd, "package.json"), JSON.stringify({ name: "user", version: "1.0.0", private: true }));
  install(cwd);
  fs.writeFileSync(path.join(cwd, "plan.json"), JSON.stringify(PLAN));
  const { status, stdout, stderr } = spawnSync(path.join(cwd, "node_modules/.bin/lb-impact"), ["plan.json"], {
    cwd,
    encoding: "utf8",
  });
  if (status !== 3 || !/1 -> 0 -> 1/.test(stdout))
    throw new Error(`${installer}: status ${status}\n${stdout}${stderr}`);
  process.stdout.write(`ok  ${installer}\n`);
  fs.rmSync(cwd, { recursive: true });
}

function isThere(program) {
  return spawnSync(program, ["--version"]).status === 0;
}
