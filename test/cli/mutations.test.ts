import * as fc from "fast-check";
import * as fs from "node:fs";
import * as path from "node:path";
import { clb, group, listener, pulled, shown } from "../adopt/states";
import { MISTAKES } from "../check-plan/configurations";
import { planOf } from "../check-plan/plan-of";
import { envOf } from "../health/cloud";
import { backend, entry, finding, reportOf } from "../map/maps";
import { CheckInputs } from "./check-inputs";
import type { CliRun } from "./cli";
import { inProcess } from "./in-process";
import { MUTATIONS, mutated } from "./mutations";

jest.setTimeout(process.env.MUTATIONS === undefined ? 60_000 : 3_600_000);

const inputs = new CheckInputs();
afterAll(() => inputs.remove());

/** Whatever came in: what is said is lines of our own, and one line alone where nothing is done. */
function expectPlain({ code, out, err }: CliRun): void {
  const lines = err.split("\n").slice(0, -1);
  expect(lines.filter((line) => !/^(cdktf-lb: |error: |\(cdktf-lb )/.test(line))).toEqual([]);
  expect(err).not.toMatch(/defect|TypeError|RangeError|\bat .*:\d+:\d+|Cannot read properties/);
  expect([0, 1, 2, 3]).toContain(code);
  if (code === 2) expect([out, lines.filter((line) => !line.startsWith("(")).length]).toEqual(["", 1]);
}

const servers = [{ server_ids: ["i-1"], port: 80, weight: 100, type: "ecs" }];
const targets = {
  type: "tencentcloud_clb_attachment",
  name: "web",
  values: {
    id: "lbl-1#lb-1",
    clb_id: "lb-1",
    listener_id: "lbl-1",
    targets: [{ instance_id: "ins-1", port: 80, weight: 10 }],
  },
};
const cloudListener = {
  type: "tencentcloud_clb_listener",
  name: "tcp",
  values: { id: "lb-1#lbl-1", clb_id: "lb-1", listener_id: "lbl-1", listener_name: "tcp", protocol: "TCP", port: 80 },
};
const resources = [
  clb(),
  group("all", servers),
  listener("tcp", { server_group_id: "rsp-all" }),
  cloudListener,
  targets,
];
const hcl = {
  resource: {
    alicloud_slb_load_balancer: { edge: [{ load_balancer_name: "edge", load_balancer_spec: "slb.s2.small" }] },
    alicloud_slb_server_group: {
      all: [{ load_balancer_id: "${alicloud_slb_load_balancer.edge.id}", name: "all", servers }],
    },
  },
  variable: { port: [{ type: "${number}", default: 80 }] },
  locals: [{ spec: "slb.s2.small" }],
};
const rule = entry([backend("api", null)], {
  path: "s/Clb/Http/Api",
  kind: "rule",
  listener: "s/Clb/Http",
  url: "/api",
});
const report = {
  ...reportOf([entry([backend("one", 50), backend("two", 50)]), rule], [finding("s/Web", "one"), finding("s/Clb")]),
  rules: [{ id: "r", severity: "error", summary: "S.", why: "W.", source: "vendor" }],
  acknowledged: [{ ...finding("s/Web"), reason: "asked for" }],
};

const planned = planOf(MISTAKES["binding-strategy"]);

const COMMANDS: ReadonlyArray<
  [what: string, seed: unknown, runs: number, args: string[], may: (json: unknown) => number[]]
> = [
  ["check", report, 40, ["check"], (json) => (hasErrors(json) ? [1, 2] : [0, 1, 2])],
  ["check as SARIF", report, 20, ["check", "--format", "sarif"], (json) => (hasErrors(json) ? [1, 2] : [0, 1, 2])],
  ["check as JUnit", report, 20, ["check", "--format", "junit"], (json) => (hasErrors(json) ? [1, 2] : [0, 1, 2])],
  ["map", report, 30, ["map"], () => [0, 2]],
  ["map as SVG", report, 20, ["map", "--format", "svg"], () => [0, 2]],
  ["map as HTML", report, 20, ["map", "--format", "html"], () => [0, 2]],
  ["adopt of a state", shown(resources), 25, ["adopt"], () => [0, 1, 2]],
  ["adopt of a pulled state", pulled(resources), 25, ["adopt"], () => [0, 1, 2]],
  ["adopt of HCL", hcl, 25, ["adopt"], () => [0, 1, 2]],
  ["check of a plan", planned, 25, ["check", "--plan"], () => [0, 1, 2]],
];

/** As a reader of the report sees it who knows nothing of this command. */
function hasErrors(json: unknown): boolean {
  const { findings } = (json ?? {}) as { findings?: unknown };
  return (
    Array.isArray(findings) && findings.some((one) => (one as { severity?: unknown } | null)?.severity === "error")
  );
}

test.each(COMMANDS)("%s: mutated input gives lines, never a stack trace", async (what, seed, runs, args, may) => {
  const file = inputs.at(what === "adopt of HCL" ? "input.tf.json" : "input.json");
  await fc.assert(
    fc.asyncProperty(mutated(seed), async (json) => {
      fs.writeFileSync(file, JSON.stringify(json));
      const given = args.at(-1) === "--plan" ? [...args, file] : [args[0], file, ...args.slice(1)];
      const ran = await inProcess(given, { cwd: inputs.dir });
      expectPlain(ran);
      expect(may(json)).toContain(ran.code);
    }),
    { seed: 5, numRuns: MUTATIONS(runs) },
  );
});

describe("rollout", () => {
  const DIR = path.join(inputs.dir, "rollout");
  const STACK = { workingDirectory: "stacks/web", synthesizedStackPath: "stacks/web/cdk.tf.json" };
  const manifest = { version: "0.21.0", stacks: { web: STACK } };
  const GROUP_ID = "${alicloud_slb_server_group.all.id}";
  const attachment = (server_id: string, group: string) => ({
    server_group_id: group,
    server_id,
    port: 80,
    weight: 100,
  });
  const ATTACHMENT = "alicloud_slb_server_group_server_attachment";
  const attached = { type: ATTACHMENT, name: "one", values: { id: "x", ...attachment("i-1", "rsp-all") } };
  const record = { type: "terraform_data", name: "made", values: { id: "y", output: '["i-1"]' } };
  const state = shown([...resources, attached, record]);
  const declares = (instance: string) => ({
    resource: {
      alicloud_slb_server_group: { all: { name: "all", servers: [{ server_ids: ["i-2"], port: 80, weight: 100 }] } },
      [ATTACHMENT]: { two: attachment("i-2", GROUP_ID) },
      tencentcloud_clb_attachment: { web: { targets: [{ instance_id: instance, port: 80, weight: 10 }] } },
      terraform_data: {
        made: { input: "${terraform_data.members.output}", triggers_replace: GROUP_ID },
        members: { input: '["i-2"]' },
      },
    },
  });

  async function planned(files: { state?: unknown; synth?: unknown; manifest?: unknown }): Promise<CliRun> {
    fs.mkdirSync(path.join(DIR, "cdktf.out", STACK.workingDirectory), { recursive: true });
    const write = (name: string, json: unknown) => fs.writeFileSync(path.join(DIR, name), JSON.stringify(json));
    write("state.json", "state" in files ? files.state : state);
    write("cdktf.out/manifest.json", "manifest" in files ? files.manifest : manifest);
    write(`cdktf.out/${STACK.synthesizedStackPath}`, "synth" in files ? files.synth : declares("ins-2"));
    const args = ["--synth", "exit 0", "--state", "web=state.json", "--engine", "/no/engine"];
    return inProcess(["rollout", "--dry-run", ...args, "--", "deploy-it"], { cwd: DIR });
  }

  test("what is mutated below is one that takes three kinds of resources through stages", async () => {
    const { code, out } = await planned({});
    expect([code, out.match(/^stage /gm)?.length, out.match(/kept: /g)?.length]).toEqual([0, 2, 3]);
  });

  test.each([
    ["a state", "state", state],
    ["a synth", "synth", declares("ins-2")],
    ["a manifest", "manifest", manifest],
  ])("%s, mutated: lines, never a stack trace", async (_, file, seed) => {
    await fc.assert(
      fc.asyncProperty(mutated(seed), async (json) => {
        const ran = await planned({ [file]: json });
        expectPlain(ran);
        expect([0, 2]).toContain(ran.code);
      }),
      { seed: 5, numRuns: MUTATIONS(40) },
    );
  });
});

describe("wait-healthy", () => {
  const FAMILY = ["--family", "alicloud-clb", "--load-balancer-id", "lb-1", "--listener-port", "80"];
  const ARGUMENTS = [...FAMILY, "--members", "i-1:80", "--interval", "1", "--at-least", "50", "--path", "/x"];
  const STRANGE = ["", " ", "-", "--", "--no", "-1", "1e999", "NaN", "0x1", "\u001b", "\n", "[", ":", ",", "__proto__"];
  const change = fc.record({ at: fc.nat(), how: fc.nat(3), by: fc.constantFrom(...STRANGE, ...ARGUMENTS) });

  test("mutated arguments are refused in lines, and none of them is healthy", async () => {
    // Nobody listens there.
    const env = envOf("http://127.0.0.1:1");
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        const args = [...ARGUMENTS];
        for (const { at, how, by } of changes) {
          const place = at % (args.length + 1);
          if (how === 0) args.splice(place, 1);
          else args.splice(place, how === 1 ? 1 : 0, by);
        }
        const ran = await inProcess(["wait-healthy", ...args, "--timeout", "0"], { env });
        expectPlain(ran);
        expect([1, 2]).toContain(ran.code);
      }),
      { seed: 5, numRuns: MUTATIONS(60) },
    );
  });
});

describe("one line for", () => {
  const nested = (levels: number, leaf: string, open: string, close: string) =>
    `${open.repeat(levels)}${leaf}${close.repeat(levels)}`;
  const MODULES = nested(20_000, "{}", '{"address":"module.m","child_modules":[', "]}");
  const text = (json: unknown) => JSON.stringify(json);

  test.each<[string, string[], string]>([
    ["adopt, 20,000 nested modules", ["adopt"], `{"format_version":"1.0","values":{"root_module":${MODULES}}}`],
    [
      "impact, 20,000 nested modules",
      ["impact"],
      `{"format_version":"1.2","resource_changes":[],"prior_state":{"values":{"root_module":${MODULES}}}}`,
    ],
    ["check, nested", ["check"], text({ ...report, rules: "@" }).replace('"@"', nested(20_000, "", "[", "]"))],
    [
      "map, nested",
      ["map"],
      text({ ...report, traffic: [{ ...rule, pools: "@" }] }).replace('"@"', nested(20_000, "", "[", "]")),
    ],
    [
      "check, a reason that is no text",
      ["check"],
      text({ ...report, acknowledged: [{ ...finding("s"), reason: false }] }),
    ],
    ["adopt, false where a list stands", ["adopt"], text({ format_version: "1.0", values: { root_module: false } })],
  ])("%s", async (_, args, input) => {
    const ran = await inProcess([...args, inputs.file("deep.json", input)], { cwd: inputs.dir });
    expectPlain(ran);
    expect([ran.code, ran.err]).toEqual([2, expect.stringMatching(/^cdktf-lb: [^\n]+\n$/)]);
  });

  test("adopt, targets that hold null", async () => {
    const none = { ...targets, values: { ...targets.values, targets: [null] } };
    for (const values of [[null], [[]], [false]]) {
      const with_ = [cloudListener, { ...none, values: { ...none.values, targets: values } }];
      expectPlain(await inProcess(["adopt", inputs.file("null.json", text(shown(with_)))], { cwd: inputs.dir }));
    }
  });

  test.each(["impact", "adopt", "check", "map"])("%s of a device that never ends", async (command) => {
    const ran = await inProcess([command, "/dev/zero"], { cwd: inputs.dir });
    expect([ran.code, ran.out]).toEqual([2, ""]);
    expect(ran.err).toMatch(/^cdktf-lb: cannot read \/dev\/zero: \d+ MB are too large[^\n]*\n$/);
  });
});
