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
  const resources = outputs.map(([name, output]) => ({ address: `terraform_data.${name}`, values: { output } }));
  const { code, out } = await dryRun(...state({ format_version: "1.0", values: { root_module: { resources } } }));
  expect([code, out.split("\n")[0]]).toEqual([
    0,
    "stack web: alicloud_alb_server_group.web could not be made anew by an earlier deployment and is replaced by this one",
  ]);
});

test.each<[string, unknown]>([
  ["no JSON", "{"],
  ["no object", "null"],
  ["the file of a state, in which nobody would be found", { version: 4, resources: [] }],
])("a state that is %s is refused", async (_, content) => {
  synthesized([{ instance_id: "ins-2", port: 80, weight: 10 }]);
  const { code, err } = await dryRun(...state(content));
  expect([code, err]).toEqual([
    2,
    "cdktf-lb: cannot read state.json as a state; make it with: terraform show -json > state.json\n",
  ]);
});

test("a missing state and a missing synth are refused", async () => {
  synthesized([]);
  expect((await dryRun("--state", "web=gone.json")).err).toContain("cannot read gone.json as a state");
  rmSync(join(app, "cdktf.out"), { recursive: true });
  expect((await dryRun()).err).toContain("run it in the folder of the app, or pass --output");
});
