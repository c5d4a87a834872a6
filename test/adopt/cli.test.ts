import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { cli } from "../cli/cli";
import { inProcess } from "../cli/in-process";
import { clb, group, shown } from "./states";

let dir: string;
beforeEach(() => (dir = fs.mkdtempSync(path.join(os.tmpdir(), "adopt-cli-"))));
afterEach(() => fs.rmSync(dir, { recursive: true, force: true }));

function file(name: string, content: unknown): string {
  const target = path.join(dir, name);
  fs.writeFileSync(target, typeof content === "string" ? content : JSON.stringify(content));
  return target;
}

const CLB = 'resource "alicloud_slb_load_balancer" "edge" {\n  load_balancer_spec = "slb.s1.small"\n}\n';

test("a state: the program on stdout, what is not carried over on stderr", async () => {
  const { code, out, err } = await inProcess(["adopt", file("state.json", shown([clb()]))]);
  expect(code).toBe(0);
  expect(out).toMatch(/^import \{ App, TerraformStack \} from "cdktf";\n[^]*\napp\.synth\(\);\n$/);
  expect(err).toBe(
    "cdktf-lb: alicloud_slb_load_balancer.edge: left as the cloud has it: address, master_zone_id, status\n",
  );
});

test("a folder of HCL: the program in a file that was not there, under the stack's name", async () => {
  file("lb.tf", CLB);
  file(
    "group.tf",
    'resource "alicloud_slb_server_group" "web" {\n  load_balancer_id = alicloud_slb_load_balancer.edge.id\n}\n',
  );
  const target = path.join(dir, "main.ts");
  const first = await inProcess(["adopt", dir, "--output", target, "--stack", "web"]);
  expect(first).toEqual({ code: 0, out: "", err: "" });
  const program = fs.readFileSync(target, "utf8");
  expect(program).toContain('new TerraformStack(app, "web")');
  expect(program).toContain("new alicloud.VServerGroup(");
  expect(fs.readFileSync(path.join(dir, "main.undo.hcl"), "utf8")).toContain(
    "  to   = alicloud_slb_load_balancer.edge\n",
  );
  const second = await inProcess(["adopt", dir, "--output", target]);
  expect([second.code, second.err]).toEqual([
    2,
    `cdktf-lb: cannot write ${target}: it exists; choose another name or remove it\n`,
  ]);
});

test("what leads back is no file that is there, and then there is no program either", async () => {
  const undo = file("main.undo.hcl", "mine");
  const { code, err } = await inProcess(["adopt", file("main.tf", CLB), "--output", path.join(dir, "main.ts")]);
  expect([code, err]).toEqual([2, `cdktf-lb: cannot write ${undo}: it exists; choose another name or remove it\n`]);
  expect(fs.existsSync(path.join(dir, "main.ts"))).toBe(false);
});

describe("--verify, which e2e/adopt runs with an engine", () => {
  test.each<[what: string, options: string[], line: string]>([
    [
      "needs a guidance",
      ["state.json", "--guidance", "none"],
      "--verify needs a guidance: with none, the engine does not know what exists",
    ],
    ["needs a state", ["main.tf"], "HCL has no state to plan against; pass the state that goes on with --state"],
    ["takes one state", ["state.json", "--state", "state.json"], "leave out --state: the input is a state already"],
    [
      "takes a state for one",
      ["main.tf", "--state", "main.tf.json"],
      `cannot read main.tf.json: not a state; write it with "terraform state pull"`,
    ],
  ])("%s", async (_, options, line) => {
    file("main.tf", CLB);
    file("main.tf.json", {});
    file("state.json", shown([clb()]));
    const args = options.map((word) => (/json|tf/.test(word) ? path.join(dir, word) : word));
    const { code, out, err } = await inProcess(["adopt", ...args, "--verify"]);
    expect([code, out, err.replaceAll(`${dir}/`, "")]).toEqual([2, "", `cdktf-lb: ${line}\n`]);
  });

  test("2 where the engine fails, with what it says; the program is written", async () => {
    const engine = file("engine.sh", "#!/bin/sh\necho no registry in $1\nexit 1\n");
    fs.chmodSync(engine, 0o755);
    const input = file("state.json", shown([clb()]));
    const { code, out, err } = await inProcess(["adopt", input, "--verify", "--engine", engine]);
    expect([code, out.endsWith("app.synth();\n")]).toEqual([2, true]);
    expect(err).toContain(`cdktf-lb: ${engine} init failed: no registry in init\n`);
  });

  test("what is refused at synth is not planned", async () => {
    const servers = [{ server_ids: ["i-1"], port: 80, weight: 101, type: "ecs" }];
    const input = file("state.json", shown([clb(), group("g", servers)]));
    const { code, err } = await inProcess(["adopt", input, "--verify", "--engine", "no-such-engine"]);
    expect([code, err.includes("no-such-engine")]).toEqual([1, false]);
  });
});

test("1 when the checks will refuse the program, which is written all the same", async () => {
  const servers = [{ server_ids: ["i-1"], port: 80, weight: 101, type: "ecs" }];
  const { code, out, err } = await inProcess(["adopt", file("state.json", shown([clb(), group("g", servers)]))]);
  expect(code).toBe(1);
  expect(out).toContain("weight: 101");
  expect(err).toContain('cdktf-lb: refused at synth: backend "i-1": weight must be an integer from 0 to 100, got 101;');
});

test("HCL has no ids to import by", async () => {
  const { code, err } = await inProcess(["adopt", file("main.tf", CLB), "--guidance", "import"]);
  expect([code, err]).toEqual([
    2,
    "cdktf-lb: HCL does not know the ids that an import needs; pass the state, or ask for --guidance moved\n",
  ]);
});

test("HCL without the converter beside the app: what to install", () => {
  const target = file("main.tf", CLB);
  // In a process of its own, whose command line and folder have no packages.
  const { code, err } = cli(["adopt", target], { cwd: dir, env: { NODE_PATH: "" } });
  expect([code, err]).toEqual([
    2,
    `cdktf-lb: cannot read ${target}: @cdktf/hcl2json is not installed here; install cdktf-cli, or pass the state as JSON\n`,
  ]);
});

test("a stack id that cannot be a file name is refused", async () => {
  const { code, err } = await inProcess(["adopt", file("state.json", shown([clb()])), "--stack", "a b"]);
  expect(code).toBe(2);
  expect(err).toContain("argument 'a b' is invalid. Use letters, digits, - and _.");
});

test("local modules are read from their folders, and from those that they call; one that is not there is listed", async () => {
  const inner = path.join(dir, "modules", "lb");
  fs.mkdirSync(inner, { recursive: true });
  fs.writeFileSync(
    path.join(inner, "main.tf"),
    `${CLB}output "id" {\n  value = alicloud_slb_load_balancer.edge.id\n}\n`,
  );
  fs.mkdirSync(path.join(dir, "site"));
  fs.writeFileSync(path.join(dir, "site", "main.tf"), 'module "lb" {\n  source = "../modules/lb"\n}\n');
  file("main.tf", 'module "site" {\n  source = "./site"\n}\nmodule "none" {\n  source = "./none"\n}\n');
  const { code, out, err } = await inProcess(["adopt", dir]);
  expect([code, err]).toEqual([
    0,
    'cdktf-lb: module "none": what it makes is not in this input (./none); adopt its state instead\n',
  ]);
  expect(out).toContain('from: "module.site.module.lb.alicloud_slb_load_balancer.edge"');
});

test("values of variables beside the HCL are not read, and that is listed, unless a state tells what they are", async () => {
  const edge = (spec: string) => CLB.replace('"slb.s1.small"', spec);
  file("main.tf", `variable "spec" {\n  default = "slb.s1.small"\n}\n${edge("var.spec")}`);
  file("terraform.tfvars", 'spec = "slb.s2.small"\n');
  const { code, err } = await inProcess(["adopt", dir]);
  expect([code, err]).toEqual([
    0,
    "cdktf-lb: terraform.tfvars: not read; where it gives a variable another value than its default, pass the state beside the HCL\n",
  ]);
  const both = await inProcess(["adopt", dir, file("state.json", shown([clb()]))]);
  expect(both.err).not.toContain("tfvars");
  expect(both.out).toContain("spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL");
});
