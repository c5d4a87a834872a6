import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ScratchFolder } from "../../lib/rollout/scratch-folder";
import { HealthCloud } from "../health/cloud";
import { inProcess } from "./in-process";

/** A rollout that cannot go on: before anything is deployed where that can be known, else with all that is deployed. */

jest.setTimeout(120_000);

let app: string;
let cloud: HealthCloud;
beforeEach(async () => {
  app = mkdtempSync(join(tmpdir(), "cdktf-lb-stops-"));
  cloud = await HealthCloud.open({ DescribeTargetHealth: () => health("ins-1", "ins-2") });
  const folder = join(app, "cdktf.out", "stacks", "web");
  mkdirSync(folder, { recursive: true });
  const stack = { workingDirectory: "stacks/web", synthesizedStackPath: "stacks/web/cdk.tf.json" };
  writeFileSync(join(app, "cdktf.out", "manifest.json"), JSON.stringify({ stacks: { web: stack } }));
  const resource = { tencentcloud_clb_attachment: { pool: { targets: [target("ins-2")] } } };
  writeFileSync(join(folder, "cdk.tf.json"), JSON.stringify({ resource }));
  deployed("ins-1");
  script("engine", ENGINE);
  script("deploy", DEPLOY);
});
afterEach(async () => {
  await cloud.close();
  rmSync(app, { recursive: true, force: true });
});

const target = (id: string) => ({ instance_id: id, port: 80, weight: 10 });
const health = (...ids: string[]) => {
  const Targets = ids.map((TargetId) => ({ TargetId, Port: 80, HealthStatus: true }));
  return { LoadBalancers: [{ Listeners: [{ ListenerId: "lbl-1", Rules: [{ Targets }] }] }] };
};

function deployed(...ids: string[]): void {
  const values = { clb_id: "lb-1", listener_id: "lbl-1", targets: ids.map(target) };
  const address = "tencentcloud_clb_attachment.pool";
  const resources = [{ address, mode: "managed", type: "tencentcloud_clb_attachment", values }];
  writeFileSync(
    join(app, "state.json"),
    JSON.stringify({ format_version: "1.0", values: { root_module: { resources } } }),
  );
}

function script(name: string, text: string): void {
  writeFileSync(join(app, name), `#!${process.execPath}\n${text}`);
  chmodSync(join(app, name), 0o755);
}

/** Shows the state, and plans that nothing changes. */
const ENGINE = `
const fs = require("fs");
const app = require("path").join(__dirname);
const [command, ...args] = process.argv.slice(2);
const file = args.map((arg) => arg.split("-out=")[1]).find(Boolean);
if (command === "plan") {
  fs.writeFileSync(file, "secret");
  fs.writeFileSync(app + "/modes", [file, require("path").dirname(file)].map((one) => (fs.statSync(one).mode & 0o777).toString(8)).join());
}
const plan = { format_version: "1.2", resource_changes: [], planned_values: {}, configuration: { root_module: {} } };
if (command === "show") process.stdout.write(args.length > 1 ? JSON.stringify(plan) : fs.readFileSync(app + "/state.json", "utf8"));
`;

/** Counts itself, and leaves what the stage says. */
const DEPLOY = `
const fs = require("fs");
const file = process.env.CDKTF_LB_STAGE;
fs.appendFileSync(__dirname + "/deployments", "x");
const state = JSON.parse(fs.readFileSync(__dirname + "/state.json", "utf8"));
const kept = file ? JSON.parse(fs.readFileSync(file, "utf8")).keep.web["tencentcloud_clb_attachment.pool"] : [];
state.values.root_module.resources[0].values.targets = [${JSON.stringify(target("ins-2"))}, ...kept];
fs.writeFileSync(__dirname + "/state.json", JSON.stringify(state));
process.exit(Number(process.env.DEPLOY_STATUS));
`;

const deployments = () =>
  existsSync(join(app, "deployments")) ? readFileSync(join(app, "deployments"), "utf8").length : 0;
const rollout = (options: readonly string[], env: Record<string, string> = {}) =>
  inProcess(
    [
      "rollout",
      "--engine",
      join(app, "engine"),
      "--synth",
      "exit 0",
      "--timeout",
      "0",
      "--max-loss",
      "100",
      ...options,
      "--",
      join(app, "deploy"),
    ],
    { cwd: app, env: { ...cloud.env, DEPLOY_STATUS: "0", ...env } },
  );

const UNHINDERED = "stage 1 of 2, expand: members that come stand beside those that leave\n";
const GO_ON = "run the same command again to go on; to go back, declare what was declared before and run it, too\n";
const OUT = `deployed is stage 1 of 2, expand: members that come stand beside those that leave; ${GO_ON}`;

test("without a hindrance it ends", async () => {
  const { code, out, err } = await rollout([]);
  expect([code, err, deployments()]).toEqual([0, "", 2]);
  expect(out).toContain("web tencentcloud_clb_attachment.pool: 1 healthy\n");
});

test.each<[string, Record<string, string>, number, string]>([
  [
    "no credentials",
    { TENCENTCLOUD_SECRET_ID: "" },
    2,
    "no credentials; set TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY in the environment; mend that, or pass --health off and --settle with seconds to wait; nothing was deployed",
  ],
  [
    "no region",
    { TENCENTCLOUD_REGION: "" },
    2,
    "no region; pass --region, or set TENCENTCLOUD_REGION in the environment; mend that, or pass --health off",
  ],
  ["wrong credentials", { TENCENTCLOUD_SECRET_KEY: "other" }, 2, "(AuthFailure); nothing was deployed"],
  ["nobody answers", { CDKTF_LB_TENCENTCLOUD_ENDPOINT: "http://127.0.0.1:1" }, 1, "; nothing was deployed"],
])("%s: found out before the first stage", async (_, env, status, says) => {
  const { code, out, err } = await rollout([], env);
  expect([code, deployments(), out + err]).toEqual([status, 0, expect.stringContaining(says)]);
  expect((out + err).split("\n")).toHaveLength(2);
});

test("a load balancer that the state does not name is found out before the first stage", async () => {
  const state = readFileSync(join(app, "state.json"), "utf8");
  writeFileSync(join(app, "state.json"), state.replace('"clb_id":"lb-1",', ""));
  const { code, err } = await rollout([]);
  const says = "cannot ask who is healthy: no listener in the state sends to it; mend that, or pass --health off";
  expect([code, deployments(), err]).toEqual([2, 0, expect.stringContaining(says)]);
});

describe("once a stage is out, every stop says so, and how to go on", () => {
  const later = (answer: () => object) => {
    let asked = 0;
    cloud.answers = { DescribeTargetHealth: () => (asked++ === 0 ? health("ins-1") : answer()) };
  };

  test.each<[string, () => void, Record<string, string>, string]>([
    [
      "members are ill",
      () => later(() => health()),
      {},
      `not healthy in time: web tencentcloud_clb_attachment.pool: 0 of 1 healthy; ins-2:80 not bound; ${OUT}`,
    ],
    [
      "credentials run out",
      () => later(() => ({ Error: { Code: "AuthFailure", Message: "expired" } })),
      {},
      `DescribeTargetHealth: expired (AuthFailure); ${OUT}`,
    ],
    [
      "the deployment fails",
      () => undefined,
      { DEPLOY_STATUS: "7" },
      `expand: the deployment ended with status 7; stage 1 of 2 was begun and may be deployed in part; ${GO_ON}`,
    ],
  ])("%s", async (_, prepare, env, says) => {
    prepare();
    const { code, out, err } = await rollout([], env);
    expect([code, deployments(), err]).toEqual([1, 1, ""]);
    expect(out).toContain(says);
    expect(out.startsWith(UNHINDERED)).toBe(true);
  });

  test("the engine is gone", async () => {
    later(() => {
      rmSync(join(app, "engine"));
      return health("ins-2");
    });
    const { code, out } = await rollout(["--max-loss", "0"]);
    expect([code, deployments()]).toEqual([1, 1]);
    expect(out).toContain(`ENOENT; ${OUT}`);
  });

  test("it was told to stop while it waited", async () => {
    const before = process.listenerCount("SIGTERM");
    const ended = rollout(["--settle", "600"]);
    // One listener more than before: no program runs, so that the rollout itself hears it.
    while (deployments() === 0 || process.listenerCount("SIGTERM") !== before + 1)
      await new Promise((resolve) => setTimeout(resolve, 20));
    process.emit("SIGTERM", "SIGTERM");
    const { code, out } = await ended;
    expect([code, out]).toEqual([1, expect.stringContaining("stopped by SIGTERM; ")]);
    expect(out).toContain("run the same command again to go on");
  });
});

describe("temporary files", () => {
  const mine = hostname().replace(/[^\w.]/g, "_");
  const name = `cdktf-lb-rollout-${process.getuid?.()}`;
  let temporary: string;
  let home: string;
  beforeEach(() => {
    temporary = mkdtempSync(join(tmpdir(), "cdktf-lb-temporary-"));
    home = join(temporary, name);
  });
  afterEach(() => rmSync(temporary, { recursive: true, force: true }));

  test("hold secrets, so nobody else may read them, and none is left", async () => {
    expect((await rollout(["--max-loss", "0"])).code).toBe(0);
    expect(readFileSync(join(app, "modes"), "utf8")).toBe("600,700");
    const ofThisProcess = readdirSync(join(tmpdir(), name)).filter((one) => one.includes(`-${process.pid}-`));
    expect(ofThisProcess).toEqual([]);
    const scratch = ScratchFolder.open(temporary);
    expect([home, scratch.write("stage.json", "{}")].map((path) => (statSync(path).mode & 0o777).toString(8))).toEqual([
      "700",
      "600",
    ]);
  });

  test("of a process that was killed are removed by the next run, those of one at work are not", () => {
    // The number of a process that has ended and could not be another one meanwhile: beyond those that there can be.
    const gone = join(home, `cdktf-lb-rollout-${mine}-99999999-Abc123`);
    const atWork = join(home, `cdktf-lb-rollout-${mine}-${process.pid}-Abc123`);
    mkdirSync(home, { mode: 0o700 });
    for (const folder of [gone, atWork]) {
      mkdirSync(folder);
      writeFileSync(join(folder, "plan"), "secret");
    }
    ScratchFolder.open(temporary).remove();
    expect([existsSync(gone), existsSync(atWork)]).toEqual([false, true]);
  });

  test.each<[string, () => void]>([
    ["a folder that others may write to", () => (mkdirSync(home), chmodSync(home, 0o777))],
    ["a link to a folder", () => symlinkSync(app, home)],
    ["a link to nothing", () => symlinkSync(join(temporary, "nothing"), home)],
    ["a file", () => writeFileSync(home, "")],
  ])("do not go into %s that has their name", (_, occupied) => {
    occupied();
    const scratch = ScratchFolder.open(temporary);
    expect(dirname(scratch.file("plan"))).toMatch(new RegExp(`^${temporary}/cdktf-lb-rollout-${mine}-${process.pid}-`));
    scratch.remove();
    expect(readdirSync(temporary)).toEqual([name]);
  });
});
