// Writes docs/traffic-map.svg, the picture of the README, from an example. Needs a build; a test compares it.
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");

const root = path.join(__dirname, "..");
const out = fs.mkdtempSync(path.join(os.tmpdir(), "picture-"));

function run(args) {
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    env: { ...process.env, CDKTF_OUTDIR: out, TS_NODE_COMPILER_OPTIONS: '{"module":"commonjs"}' },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
}

run([require.resolve("ts-node/dist/bin.js"), "--transpile-only", "examples/alicloud-alb/main.ts"]);
run([path.join(root, "bin", "cdktf-lb"), "map", out, "--format", "svg", "--output", "docs/traffic-map.svg"]);
fs.rmSync(out, { recursive: true, force: true });
