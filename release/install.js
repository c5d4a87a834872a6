// Installs a tarball in empty folders with npm, pnpm and Yarn, and synthesizes an app there without network:
// node release/install.js package.tgz [peer...]   Peers default to those of cdktf-load-balancing.
"use strict";

const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { root, run, tool } = require("./run");

const { devDependencies } = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8"));
const [tarball, ...named] = process.argv.slice(2);
const peers = named.length > 0 ? named : ["cdktf", "constructs"].map((name) => `${name}@${devDependencies[name]}`);
const file = path.resolve(tarball);
const core = peers[0].replace(/@[^@]*$/, "");

const INSTALLERS = {
  npm: (cwd) => run("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", file, ...peers], { cwd }),
  pnpm: (cwd) => tool("pnpm", ["add", "--ignore-scripts", file, ...peers], { cwd }),
  yarn: (cwd) => {
    // Yarn does not read npm's settings.
    const registry = run("npm", ["config", "get", "registry"]).trim();
    const settings = { nodeLinker: "node-modules", enableScripts: false, npmRegistryServer: registry };
    fs.writeFileSync(path.join(cwd, ".yarnrc.yml"), JSON.stringify(settings));
    fs.writeFileSync(path.join(cwd, "yarn.lock"), "");
    tool("yarn", ["add", `${core}-load-balancing@file:${file}`, ...peers], { cwd });
  },
};

for (const [installer, install] of Object.entries(INSTALLERS)) {
  const cwd = fs.mkdtempSync(path.join(os.tmpdir(), `install-${installer}-`));
  fs.writeFileSync(path.join(cwd, "package.json"), JSON.stringify({ name: "user", version: "1.0.0", private: true }));
  install(cwd);
  fs.writeFileSync(path.join(cwd, "main.js"), app());
  run(process.execPath, ["-r", path.join(__dirname, "no-network.js"), "main.js"], { cwd });
  const { resource } = JSON.parse(fs.readFileSync(path.join(cwd, "cdktf.out/stacks/web/cdk.tf.json"), "utf8"));
  const types = Object.keys(resource).sort().join(" ");
  if (types !== "alicloud_slb_listener alicloud_slb_server_group") throw new Error(`${installer}: wrote ${types}`);
  process.stdout.write(`ok  ${installer}\n`);
  fs.rmSync(cwd, { recursive: true });
}

function app() {
  return `
const { App, TerraformStack } = require("${core}");
const { alicloud, Backend, BackendPool, ListenerBinding } = require("${core}-load-balancing");
const app = new App();
const stack = new TerraformStack(app, "web");
new alicloud.AlicloudProvider(stack, "Alicloud", { region: "cn-hangzhou" });
const clb = alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", { loadBalancerId: "lb-1", spec: "slb.s2.small" });
const pool = new BackendPool(stack, "Web", {
  defaultPort: 8080,
  backends: { blue1: Backend.instance("i-1"), blue2: Backend.instance("i-2") },
});
new ListenerBinding(stack, "OnHttp", { listener: clb.addListener("Http", { protocol: "http", port: 80 }), pool });
app.synth();
`;
}
