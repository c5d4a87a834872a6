import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inProcess } from "./in-process";

/** A plan of the stages from a state and a synth, as somebody asks for it who has no engine at hand. */

let app: string;
beforeEach(() => (app = mkdtempSync(join(tmpdir(), "cdktf-lb-rollout-test-"))));
afterEach(() => rmSync(app, { recursive: true, force: true }));

function synthesized(targets: readonly object[], more: object = {}): void {
  const folder = join(app, "cdktf.out", "stacks", "web");
  mkdirSync(folder, { recursive: true });
  const stack = { workingDirectory: "stacks/web", synthesizedStackPath: "stacks/web/cdk.tf.json" };
  writeFileSync(join(app, "cdktf.out", "manifest.json"), JSON.stringify({ stacks: { web: stack } }));
  const resource = { tencentcloud_clb_attachment: { pool: { targets } }, ...more };
  writeFileSync(join(folder, "cdk.tf.json"), JSON.stringify({ resource }));
}

const state = (content: unknown) => {
  writeFileSync(join(app, "state.json"), typeof content === "string" ? content : JSON.stringify(content));
  return ["--state", "web=state.json"];
};

function inService(targets: readonly object[]): string[] {
  const address = "tencentcloud_clb_attachment.pool";
  const resources = [{ address, mode: "managed", type: "tencentcloud_clb_attachment", values: { targets } }];
  return state({ format_version: "1.0", values: { root_module: { resources } } });
}

const ENGINE = { TERRAFORM_BINARY_NAME: "/no/engine" };
const dryRun = (...args: string[]) =>
  inProcess(["rollout", "--dry-run", "--synth", "exit 0", ...args, "--", "deploy-it"], { cwd: app, env: ENGINE });

test("a state and a synth are enough to say what to deploy when", async () => {
  synthesized([{ instance_id: "ins-2", port: 80, weight: 10 }]);
  expect(await dryRun(...inService([{ instance_id: "ins-1", port: 80, weight: 10 }]), "--drain", "60")).toEqual({
    code: 0,
    out: `stage 1 of 3, expand: members that come stand beside those that leave
  web tencentcloud_clb_attachment.pool
    declared: ins-2:80 weight 10
    kept: ins-1:80 weight 10
stage 2 of 3, drain: members that leave get no new connections
  web tencentcloud_clb_attachment.pool
    declared: ins-2:80 weight 10
    kept: ins-1:80 weight 0
stage 3 of 3, contract: what is declared, and nothing else
  web tencentcloud_clb_attachment.pool
    declared: ins-2:80 weight 10
`,
    err: "",
  });
});

test("a group that could not be made anew is named, and left alone by a dry run", async () => {
  const made = { input: "${terraform_data.t.output}", triggers_replace: "${alicloud_alb_server_group.web.id}" };
  synthesized([], { terraform_data: { t: { input: '["b"]' }, made } });
  const outputs = Object.entries({ t: '["b"]', made: '["a"]' });
  const resources = outputs.map(([name, output]) => ({
    address: `terraform_data.${name}`,
    mode: "managed",
    type: "terraform_data",
    values: { output },
  }));
  const { code, out } = await dryRun(...state({ format_version: "1.0", values: { root_module: { resources } } }));
  expect([code, out.split("\n")[0]]).toEqual([
    0,
    "stack web: alicloud_alb_server_group.web could not be made anew by an earlier deployment and is replaced by this one",
  ]);
});

describe("a state from which nobody can tell who serves is refused:", () => {
  const own = { address: "tencentcloud_clb_attachment.pool", mode: "managed", type: "tencentcloud_clb_attachment" };
  const shown = (resources: unknown) => ({ format_version: "1.0", values: { root_module: { resources } } });
  const holding = (targets: unknown) => shown([{ ...own, values: { targets } }]);
  const PLACE = "values.root_module.resources";
  const TARGETS = `${PLACE}[0].values.targets`;

  test.each<[string, unknown, string]>([
    ["no JSON", "{", "it is no JSON, or cut off"],
    ["null", "null", "it is null, where an object stands"],
    ["a list", [], "it is a list, where an object stands"],
    ["the file of a state", { version: 4, resources: [] }, "format_version is missing"],
    ["another version", { format_version: "2.0" }, "format_version is a text, where version 1 stands"],
    ["null for its values", { format_version: "1.0", values: null }, "values is null"],
    ["no module", { format_version: "1.0", values: {} }, "values.root_module is missing"],
    ["null for its resources", shown(null), `${PLACE} is null`],
    ["false where a list stands", shown(false), `${PLACE} is true or false, where a list stands`],
    ["null where a resource stands", shown([null]), `${PLACE}[0] is null, where an object stands`],
    ["no address", shown([{ mode: "managed", type: "x" }]), `${PLACE}[0].address is missing`],
    ["no arguments", shown([own]), `${TARGETS} is missing`],
    ["false where members stand", holding(false), `${TARGETS} is true or false, where a list stands`],
    ["null where a member stands", holding([null]), `${TARGETS}[0] is null, where an object stands`],
    ["a member without a name", holding([{ port: 80 }]), `${TARGETS}[0] has no instance_id or eni_ip`],
    [
      "a text for a port",
      holding([{ instance_id: "i", port: "80" }]),
      `${TARGETS}[0].port is a text, where a number stands`,
    ],
    ["too deep", `{"format_version":${"[".repeat(9999)}${"]".repeat(9999)}}`, "it is nested more than 500 levels deep"],
  ])("%s", async (_, content, wrong) => {
    synthesized([{ instance_id: "ins-2", port: 80, weight: 10 }]);
    const remedy = "make it with: terraform show -json > state.json";
    expect(await dryRun(...state(content))).toEqual({
      code: 2,
      out: "",
      err: `cdktf-lb: cannot read state.json as a state: ${wrong}; ${remedy}\n`,
    });
  });
});

describe("a synth that cannot be compared is refused:", () => {
  const holding = (targets: unknown) => ({ resource: { tencentcloud_clb_attachment: { pool: { targets } } } });
  const TARGETS = 'resource.tencentcloud_clb_attachment."pool".targets';

  test.each<[string, string, unknown, string]>([
    ["cut off", "stacks/web/cdk.tf.json", "{", "it is no JSON, or cut off"],
    ["a list", "stacks/web/cdk.tf.json", [], "it is a list, where an object stands"],
    ["false for members", "stacks/web/cdk.tf.json", holding(false), `${TARGETS} is true or false, where a list stands`],
    ["no port", "stacks/web/cdk.tf.json", holding([{ instance_id: "i" }]), `${TARGETS}[0] has no port`],
    ["no stacks", "manifest.json", {}, "stacks is missing"],
    ["no path", "manifest.json", { stacks: { web: {} } }, 'stacks."web".workingDirectory is missing'],
  ])("%s", async (_, file, content, wrong) => {
    synthesized([]);
    writeFileSync(join(app, "cdktf.out", file), typeof content === "string" ? content : JSON.stringify(content));
    const { code, err } = await dryRun(...inService([]));
    expect([code, err]).toEqual([2, expect.stringContaining(`cdktf.out/${file}: ${wrong}; synthesize again`)]);
  });

  test.each(["", "stacks/web"])("a path of the manifest that leads to a folder: %p", async (path) => {
    synthesized([]);
    const stack = { workingDirectory: "stacks/web", synthesizedStackPath: path };
    writeFileSync(join(app, "cdktf.out", "manifest.json"), JSON.stringify({ stacks: { web: stack } }));
    const { code, err } = await dryRun(...inService([]));
    expect([code, err]).toEqual([2, expect.stringMatching(/^cdktf-lb: cannot read [^\n]+; synthesize again\n$/)]);
  });

  test.each([
    ["members", "${var.targets}"],
    ["no members", null],
  ])("%s that the engine computes, or that are not set, are left alone", async (_, targets) => {
    synthesized(targets as never);
    expect((await dryRun(...inService([]))).code).toBe(0);
  });
});

test("a missing state and a missing synth are refused", async () => {
  synthesized([]);
  expect((await dryRun("--state", "web=gone.json")).err).toContain("cannot read gone.json as a state");
  rmSync(join(app, "cdktf.out"), { recursive: true });
  expect((await dryRun()).err).toContain("run it in the folder of the app, or pass --output");
});

describe("where not all targets of a Tencent listener find room", () => {
  const targets = (prefix: string, count: number) =>
    Array.from({ length: count }, (_, n) => ({ instance_id: `ins-${prefix}${n}`, port: 80, weight: 10 }));

  test("they are swapped in waves, each of which fits", async () => {
    synthesized(targets("new", 95));
    const { code, out } = await dryRun(...inService(targets("old", 95)));
    const stages = out.split("\n").filter((line) => line.startsWith("stage"));
    expect([code, stages.length]).toEqual([0, 38]);
    expect(stages.slice(0, 2)).toEqual([
      "stage 1 of 38, expand: members that come stand beside those that leave",
      "stage 2 of 38, release: as many of those that leave go as can be missed, so that others find room",
    ]);
    expect(out.split("\n")[2]).toBe(
      "    declared: ins-new0:80 weight 10, ins-new1:80 weight 10, ins-new2:80 weight 10, ins-new3:80 weight 10, ins-new4:80 weight 10",
    );
    expect(out).toContain("and 70 more\n");
    expect(stages[37]).toBe("stage 38 of 38, contract: what is declared, and nothing else");
  });

  test("without room for a single one it is refused before anything is deployed", async () => {
    synthesized(targets("new", 100));
    const { code, err } = await dryRun(...inService(targets("old", 100)));
    expect([code, err]).toEqual([
      2,
      "cdktf-lb: stack web: tencentcloud_clb_attachment.pool has 100 members and 100 are declared, of which no more than 100 fit at once: no new one finds room beside those that serve; take one out in a deployment of its own first, or bind the pool by TARGET_GROUP, which has room for more\n",
    ]);
  });
});
