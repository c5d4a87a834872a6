import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inProcess } from "./in-process";

/** Steps from a state and a synth, as somebody asks for them who has no engine at hand; with one: e2e/rollout/steps.test.ts. */

let app: string;
beforeEach(() => (app = mkdtempSync(join(tmpdir(), "cdktf-lb-steps-test-"))));
afterEach(() => rmSync(app, { recursive: true, force: true }));

const ATTACHMENT = "tencentcloud_clb_attachment";
const target = (id: string, weight: number) => ({ instance_id: id, port: 80, weight });

interface Scene {
  readonly before: readonly object[];
  readonly after: readonly object[];
  /** Undefined: the state has no listener. */
  readonly scheduler?: string;
}

function scene({ before, after, scheduler }: Scene): void {
  const folder = join(app, "cdktf.out", "stacks", "web");
  mkdirSync(folder, { recursive: true });
  const stack = { workingDirectory: "stacks/web", synthesizedStackPath: "stacks/web/cdk.tf.json" };
  writeFileSync(join(app, "cdktf.out", "manifest.json"), JSON.stringify({ stacks: { web: stack } }));
  const resource = { [ATTACHMENT]: { pool: { listener_id: "lbl-1", targets: after } } };
  writeFileSync(join(folder, "cdk.tf.json"), JSON.stringify({ resource }));
  const values = { clb_id: "lb-1", listener_id: "lbl-1", targets: before };
  const listener = { listener_id: "lbl-1", protocol: "TCP", scheduler };
  const resources = [
    { address: `${ATTACHMENT}.pool`, mode: "managed", type: ATTACHMENT, values },
    ...(scheduler === undefined
      ? []
      : [
          {
            address: "tencentcloud_clb_listener.tcp",
            mode: "managed",
            type: "tencentcloud_clb_listener",
            values: listener,
          },
        ]),
  ];
  writeFileSync(
    join(app, "state.json"),
    JSON.stringify({ format_version: "1.0", values: { root_module: { resources } } }),
  );
}

const rollout = (...args: string[]) =>
  inProcess(["rollout", "--synth", "exit 0", "--state", "web=state.json", ...args, "--", "deploy-it"], {
    cwd: app,
    env: { TERRAFORM_BINARY_NAME: "/no/engine" },
  });

const SWAP: Scene = { before: [target("ins-1", 10)], after: [target("ins-2", 10)], scheduler: "WRR" };

test("a dry run says who would have which share at which step", async () => {
  scene(SWAP);
  expect(await rollout("--dry-run", "--steps", "5,50")).toEqual({
    code: 0,
    out: `stage 1 of 5, expand: members that come stand beside those that serve, without traffic
stage 2 of 5, step 5 %: web tencentcloud_clb_attachment.pool has 5 % of the change: ins-2:80 5 % (weight 5), ins-1:80 95 % (weight 95)
stage 3 of 5, step 50 %: web tencentcloud_clb_attachment.pool has 50 % of the change: ins-2:80, ins-1:80 50 % each (weight 100)
stage 4 of 5, step 100 %: web tencentcloud_clb_attachment.pool has 100 % of the change: ins-2:80 100 % (weight 10), ins-1:80 0 % (weight 0)
stage 5 of 5, contract: what is declared, and nothing else
`,
    err: "",
  });
});

test("JSON is one object a line", async () => {
  scene(SWAP);
  const { out } = await rollout("--dry-run", "--steps", "50", "--format", "json");
  const lines = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { event: string; percent: number });
  expect(lines.map(({ event, percent }) => [event, percent])).toEqual([
    ["plan", 0],
    ["plan", 50],
    ["plan", 100],
    ["plan", 100],
  ]);
});

const CANNOT = "cdktf-lb: stack web: tencentcloud_clb_attachment.pool cannot go over in steps: ";

test.each<[string, Scene, string]>([
  [
    "a scheduler that ignores weights",
    { ...SWAP, scheduler: "IP_HASH" },
    'it is not known whether the scheduler "IP_HASH" of tencentcloud_clb_listener.tcp heeds weights, so a weight would be no share of the traffic; look, and pass --assume-weighted if it does',
  ],
  [
    "a listener that the state does not have",
    { ...SWAP, scheduler: undefined },
    "no listener in the state sends to it, so a weight would be no share of the traffic; look, and pass --assume-weighted if it does",
  ],
  [
    "no room for both",
    {
      before: Array.from({ length: 60 }, (_, at) => target(`ins-a${at}`, 10)),
      after: Array.from({ length: 60 }, (_, at) => target(`ins-b${at}`, 10)),
      scheduler: "WRR",
    },
    "120 old and new members do not find room beside each other, 100 do; bind the pool by TARGET_GROUP, which has room for more",
  ],
])("%s is refused by name", async (_, given, why) => {
  scene(given);
  expect(await rollout("--dry-run", "--steps", "50")).toEqual({ code: 2, out: "", err: `${CANNOT}${why}\n` });
});

test("--assume-weighted goes on where nobody knows", async () => {
  scene({ ...SWAP, scheduler: undefined });
  expect((await rollout("--dry-run", "--steps", "50", "--assume-weighted")).code).toBe(0);
});

test.each<[string, string[], string]>([
  ["steps that fall", ["--steps", "50,5"], "Give rising percents, such as 5,25,50,100."],
  ["half a percent", ["--steps", "0.5"], '"0.5" is no whole percent from 1 to 100.'],
  ["what only steps have", ["--bake", "1m"], "--bake is about steps: pass --steps 5,25,50,100, too"],
  [
    "a drain",
    ["--steps", "50", "--drain", "9"],
    "--drain has no effect with steps: members that leave stay at weight 0 for the --bake of step 100",
  ],
  ["a pause that is no step", ["--steps", "50", "--pause-at", "25"], "--pause-at 25 is none of the steps 50, 100"],
  [
    "nobody to confirm",
    ["--steps", "50", "--confirm"],
    "nobody is at a terminal to confirm a step: pass --confirm-file with a file that says so",
  ],
  [
    "a file for nothing",
    ["--steps", "50", "--confirm-file", "f"],
    "--confirm-file has nothing to confirm: pass --confirm or --pause-at, too",
  ],
  ["an analysis that is not there", ["--steps", "50", "--analyze", "a.yaml"], "cannot read a.yaml: no such file"],
])("%s is wrong usage", async (_, args, message) => {
  scene(SWAP);
  const { code, out, err } = await rollout("--dry-run", ...args);
  expect([code, out, err]).toEqual([2, "", expect.stringContaining(message)]);
});

test("abort needs the command that deploys, and a state that remembers something", async () => {
  scene(SWAP);
  const { code, err } = await inProcess(["rollout", "abort"], { cwd: app });
  expect([code, err]).toEqual([
    2,
    'cdktf-lb: abort needs the command that deploys: write "cdktf-lb rollout abort -- cdktf deploy"\n',
  ]);
  const args = ["rollout", "abort", "--synth", "exit 0", "--state", "web=state.json", "--", "deploy-it"];
  const nothing = await inProcess(args, { cwd: app });
  expect([nothing.code, nothing.err]).toEqual([
    2,
    "cdktf-lb: no state remembers a rollout in steps, so there is nothing to take back\n",
  ]);
});

test("a report has a row for each line", async () => {
  scene(SWAP);
  await rollout("--dry-run", "--steps", "100", "--report", "run.md");
  const rows = readFileSync(join(app, "run.md"), "utf8").trimEnd().split("\n");
  expect(rows.map((row) => row.replace(/\| \d{4}-[\d-]+T[\d:.]+Z \|/, "| time |"))).toEqual([
    "# Rollout in steps: planned",
    "",
    "| when (UTC) | what | step | |",
    "| --- | --- | --- | --- |",
    "| time | plan | 0 % | stage 1 of 3, expand: members that come stand beside those that serve, without traffic |",
    "| time | plan | 100 % | stage 2 of 3, step 100 %: web tencentcloud\\_clb\\_attachment.pool has 100 % of the change: ins-2:80 100 % (weight 10), ins-1:80 0 % (weight 0) |",
    "| time | plan | 100 % | stage 3 of 3, contract: what is declared, and nothing else |",
  ]);
});
