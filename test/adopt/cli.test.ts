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
  const second = await inProcess(["adopt", dir, "--output", target]);
  expect([second.code, second.err]).toEqual([
    2,
    `cdktf-lb: cannot write ${target}: it exists; choose another name or remove it\n`,
  ]);
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
