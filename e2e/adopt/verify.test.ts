import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { VALID } from "../../test/pem";
import { World } from "../harness";
import { repoDir } from "../harness/paths";
import { buildStandin, engineEnv } from "../harness/standin";
import { readTimeline } from "../harness/timeline";
import { STACKS } from "./stacks";
import { stateOf } from "./adopted";

/** `cdktf-lb adopt --verify`: the command as users run it, the engine included. */

let world: World;
let folder: string;
beforeEach(async () => {
  world = await World.create({ faults: { busy: "never" } });
  folder = mkdtempSync(join(tmpdir(), "adopt-verify-"));
});
afterEach(() => {
  world.dispose();
  rmSync(folder, { recursive: true, force: true });
});

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function verify(input: string, ...options: string[]): Promise<Outcome> {
  // What leads an engine elsewhere must not lead this one.
  const env = {
    ...engineEnv(await buildStandin()),
    STANDIN_STATE: world.statePath,
    STANDIN_TIMELINE: world.timelinePath,
    STANDIN_RUN: "verify",
    TERRAFORM_BINARY_NAME: world.engine.path,
    TF_WORKSPACE: "prod",
    TF_DATA_DIR: join(folder, "data"),
    TF_CLI_ARGS_plan: "-destroy",
  };
  const cli = ["-r", join(__dirname, "../harness/register.js"), join(repoDir, "lib/cli/entry.ts")];
  const args = [...cli, "adopt", input, "--verify", "--output", join(folder, "main.ts"), ...options];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: folder, env }, (error, out, err) =>
      resolve({ code: error === null ? 0 : Number(error.code), out, err }),
    );
  });
}

async function applied(stack: Record<string, unknown>): Promise<void> {
  const result = await world.apply(stack);
  if (!result.ok) throw new Error(result.output);
}

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

/** Fates by number, as the report has them. */
function fatesOf({ out }: Outcome): Record<string, number> {
  const fates = out
    .split("\n")
    .flatMap((line) => /^\S+: (moved|imported|made in the state|would (?:be )?\w+)/.exec(line)?.[1] ?? []);
  return Object.fromEntries([...new Set(fates)].map((fate) => [fate, fates.filter((one) => one === fate).length]));
}

/** The pair of masters and slaves keeps its members in the state. */
const BARRIERS = { "made in the state": 2 };

const CLB = STACKS["Alibaba CLB"];
const KEY = "-----BEGIN RSA PRIVATE KEY-----\nMIIabc\n-----END RSA PRIVATE KEY-----\n";

test.each(["moved", "import"])(
  "%s: nothing changes, the cloud is not touched, and nothing stays behind",
  async (guidance) => {
    await applied(CLB);
    const calls = readTimeline(world.timelinePath).length;
    const outcome = await verify(file("state.json", stateOf(world)), "--guidance", guidance);
    const fate = guidance === "moved" ? "moved" : "imported";
    expect({ ...outcome, err: /^cdktf-lb: .*failed/m.exec(outcome.err) }).toEqual({
      code: 0,
      out: expect.anything(),
      err: null,
    });
    const count = (JSON.parse(stateOf(world)) as { resources: unknown[] }).resources.length;
    expect(fatesOf(outcome)).toEqual({ [fate]: count, ...BARRIERS });
    expect(outcome.out).toMatch(/^the first plan changes nothing in the cloud: .*, 0 changed\n$/m);
    expect(readTimeline(world.timelinePath)).toHaveLength(calls);
    expect(readdirSync(folder).sort()).toEqual(["main.ts", "main.undo.hcl", "state.json"]);
  },
);

test("the printed state, which no engine reads as one, goes on as well", async () => {
  await applied(CLB);
  const shown = await world.show();
  const outcome = await verify(file("state.json", shown), "--guidance", "moved");
  expect([outcome.code, Object.keys(fatesOf(outcome))]).toEqual([0, ["moved", "made in the state"]]);
});

test("3 where the cloud would change, attribute by attribute", async () => {
  await applied(CLB);
  const state = stateOf(world).replace('"weight": 60', '"weight": 61');
  const outcome = await verify(file("state.json", state), "--guidance", "moved");
  expect([outcome.code, fatesOf(outcome)["would be replaced"]]).toEqual([3, 1]);
  expect(outcome.out).toContain("\n  weight: 60 -> 61 (for which it is replaced)\n");
  expect(outcome.out).toMatch(/^the first plan would change the cloud: .* 1 changed\n$/m);
});

test("a private key is handed to the engine and printed nowhere", async () => {
  await applied({
    resource: {
      alicloud_slb_server_certificate: { shop: { name: "shop", server_certificate: VALID, private_key: KEY } },
      alicloud_slb_load_balancer: { edge: { load_balancer_name: "edge", load_balancer_spec: "slb.s2.small" } },
    },
  });
  const outcome = await verify(file("state.json", stateOf(world)), "--guidance", "moved");
  expect([outcome.code, fatesOf(outcome)]).toEqual([0, { moved: 2 }]);
  expect(outcome.out + outcome.err).not.toContain("MIIabc");
});

test("HCL with its state; without one, it is said what is missing", async () => {
  await applied(CLB);
  const hcl = JSON.stringify({ resource: CLB.resource });
  const without = await verify(file("main.tf.json", hcl));
  expect([without.code, without.err]).toEqual([
    2,
    "cdktf-lb: HCL has no state to plan against; pass the state that goes on with --state\n",
  ]);
  expect(existsSync(join(folder, "main.ts"))).toBe(false);
  const outcome = await verify(join(folder, "main.tf.json"), "--state", file("state.json", stateOf(world)));
  expect([outcome.code, Object.keys(fatesOf(outcome))]).toEqual([0, ["moved", "made in the state"]]);
});

test("a state beside HCL with a loop is the one that goes on", async () => {
  const group = { load_balancer_id: "${alicloud_slb_load_balancer.edge.id}", name: "g${count.index}" };
  const resource = {
    alicloud_slb_load_balancer: { edge: { load_balancer_name: "edge", load_balancer_spec: "slb.s2.small" } },
    alicloud_slb_server_group: { web: { ...group, count: 2 } },
  };
  await applied({ resource });
  const state = file("state.json", stateOf(world));
  const outcome = await verify(file("main.tf.json", JSON.stringify({ resource })), state);
  expect([outcome.code, fatesOf(outcome)]).toEqual([0, { moved: 3 }]);
});

test("undone, the old configuration has an empty plan again", async () => {
  await applied(CLB);
  const moved = await verify(file("state.json", stateOf(world)), "--guidance", "moved");
  expect(moved.code).toBe(0);
  const undo = readFileSync(join(folder, "main.undo.hcl"), "utf8");
  // The state as the adopted stack leaves it: under its own addresses.
  const state = JSON.parse(stateOf(world)) as { resources: { type: string; name: string }[] };
  for (const [, from, to] of undo.matchAll(/from = (\S+)\n {2}to {3}= (\S+)/g)) {
    const one = state.resources.find(({ type, name }) => `${type}.${name}` === to);
    if (one !== undefined) one.name = from.split(".")[1];
  }
  writeFileSync(join(world.dir, "terraform.tfstate"), JSON.stringify(state));
  writeFileSync(join(world.dir, "undo.tf"), undo);
  const plan = await world.plan();
  expect([plan.ok, plan.changes.map(({ action }) => action)]).toEqual([true, state.resources.map(() => "move")]);
});
