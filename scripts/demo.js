// Synthesizes the examples with the CDKTF command line, as a user would, and shows who gets which traffic.
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const { trafficText } = require("../dist/report/traffic-text");

const root = path.join(__dirname, "..");
const out = path.join(root, "cdktf.out");
const cdktf = path.join(root, "node_modules", "cdktf-cli", "bundle", "bin", "cdktf");
const synth = spawnSync(process.execPath, [cdktf, "synth"], {
  cwd: root,
  // CDKTF asks a server for newer versions and prints an error when it cannot reach one.
  env: { ...process.env, CHECKPOINT_DISABLE: "1", CI: "true" },
  encoding: "utf8",
});
if (synth.status !== 0) {
  process.stderr.write(synth.stdout + synth.stderr);
  process.exit(1);
}
const report = JSON.parse(fs.readFileSync(path.join(out, "load-balancing.json"), "utf8"));
const stacks = fs.readdirSync(path.join(out, "stacks"));
console.log(trafficText(report.traffic));
console.log("\nTerraform JSON:");
for (const stack of stacks) console.log(`  cdktf.out/stacks/${stack}/cdk.tf.json`);
