import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { Values, planJson, ref } from "../impact/plan-json";
import { ROOT } from "../readme";
import { npm } from "./npm";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "lb-impact-"));
const SOURCE = path.join(ROOT, "build/lb-impact");
let packed: { readonly filename: string; readonly unpackedSize: number; readonly files: readonly { path: string }[] };

/** The one that is packed, and that of the whole package. */
const RUNS = {
  own: path.join(folder, "node_modules/.bin/lb-impact"),
  whole: path.join(ROOT, "bin/cdktf-lb"),
};

function judged(program: string, args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: "utf8" });
  return { status, stdout, stderr: stderr.replace(/^(cdktf-lb|lb-impact): /gm, "") };
}

beforeAll(() => {
  [packed] = JSON.parse(npm(["pack", "--json", "--ignore-scripts", "--pack-destination", folder], SOURCE)) as [
    typeof packed,
  ];
  fs.writeFileSync(path.join(folder, "package.json"), JSON.stringify({ name: "user", private: true }));
  npm(["install", "--offline", "--no-audit", "--no-fund", path.join(folder, path.basename(packed.filename))], folder);
}, 120_000);

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

test("it brings one file, needs nothing, and stays small", () => {
  expect(packed.files.map((file) => file.path).sort()).toEqual([
    "LICENSE",
    "README.md",
    "THIRD-PARTY-NOTICES.md",
    "lb-impact.js",
    "package.json",
  ]);
  expect(packed.unpackedSize).toBeLessThan(2_000_000);
  expect(fs.readdirSync(path.join(folder, "node_modules")).filter((name) => !name.startsWith("."))).toEqual([
    "lb-impact",
  ]);
  const manifest = JSON.parse(fs.readFileSync(path.join(SOURCE, "package.json"), "utf8")) as Values;
  expect([manifest.dependencies, manifest.peerDependencies, manifest.scripts]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test("what it is made of has nothing of CDKTF", () => {
  const { inputs, outputs } = JSON.parse(fs.readFileSync(path.join(ROOT, "build/lb-impact.meta.json"), "utf8")) as {
    inputs: object;
    outputs: { [file: string]: { imports: readonly { path: string }[] } };
  };
  const [{ imports }] = Object.values(outputs);
  const foreign = imports.map((one) => one.path).filter((name) => !name.startsWith("node:"));
  expect(foreign).toEqual([]);
  expect(Object.keys(inputs).filter((file) => /node_modules\/(cdktf|constructs)\//.test(file))).toEqual([]);
});

const group = (weight: number): Values => ({
  server_group_name: "web",
  servers: [1, 2].map((at) => ({ server_id: `i-${at}`, port: 80, weight, server_type: "Ecs" })),
  id: "sgp-1",
});
const listener = {
  id: "lsn-1",
  listener_port: 80,
  listener_protocol: "HTTP",
  default_actions: [
    { type: "ForwardGroup", forward_group_config: [{ server_group_tuples: [{ server_group_id: "sgp-1" }] }] },
  ],
};

const PLANS: { readonly [name: string]: Values } = {
  nothing: planJson([]),
  "all servers leave and come again": planJson([
    {
      address: "alicloud_alb_listener.l",
      before: listener,
      after: listener,
      config: {
        default_actions: [
          {
            forward_group_config: [
              { server_group_tuples: [{ server_group_id: ref("alicloud_alb_server_group.g.id") }] },
            ],
          },
        ],
      },
    },
    { address: "alicloud_alb_server_group.g", before: group(100), after: group(50) },
  ]),
  "a security group changes": planJson([
    {
      address: "alicloud_security_group_rule.r",
      before: { id: "r", policy: "accept" },
      after: { id: "r", policy: "drop" },
    },
  ]),
};

describe.each(Object.entries(PLANS))("a plan where %s", (_, plan) => {
  test.each(["text", "json", "markdown", "svg"])("as %s it says what cdktf-lb impact says", (format) => {
    fs.writeFileSync(path.join(folder, "plan.json"), JSON.stringify(plan));
    const [own, whole] = [
      judged(RUNS.own, ["plan.json", "--format", format]),
      judged(RUNS.whole, ["impact", "plan.json", "--format", format]),
    ];
    expect(own.stdout).toBe(whole.stdout);
    expect(own.status).toBe(whole.status);
  });
});

test("it sends nobody to commands that it does not have", () => {
  fs.writeFileSync(path.join(folder, "plan.json"), JSON.stringify(PLANS["all servers leave and come again"]));
  const { status, stdout, stderr } = judged(RUNS.own, ["plan.json"]);
  expect(status).toBe(3);
  expect(stderr).toMatch(/apply it in two steps/);
  expect(`${stdout}${stderr}`).not.toMatch(/cdktf-lb/);
});

test("a mistake of usage is told in its own name", () => {
  const { status, stdout, stderr } = spawnSync(RUNS.own, ["--nope"], { cwd: folder, encoding: "utf8" });
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/^error: unknown option '--nope'\n\(lb-impact --help shows the usage\)\n$/);
});
