import Ajv from "ajv";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { planJson, Resource, Values } from "../impact/plan-json";
import { ROOT } from "../readme";
import { inProcess } from "./in-process";

// Programs are started, on machines that do much else.
jest.setTimeout(60_000);

let dir: string;
beforeEach(() => (dir = mkdtempSync(join(tmpdir(), "impact-several-"))));
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const address = "alicloud_slb_server_group.g";
const servers = (port: number) => ({ id: "g", servers: [{ server_ids: ["i-1", "i-2"], port, weight: 100 }] });
const edit = (port: number): Resource => ({
  address,
  before: servers(80),
  after: servers(port),
  config: { servers: [{}] },
});
const SAME = planJson([edit(80)]);
const LOST = planJson([edit(81)]);

function write(name: string, content: Values | string): string {
  const file = join(dir, name);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return name;
}

const impact = (...args: readonly string[]) => inProcess(["impact", ...args], { cwd: dir });

describe("several plans", () => {
  test("get one answer, with the plan before each address", async () => {
    const { code, out } = await impact(write("dns.json", SAME), write("web.json", LOST));
    expect(code).toBe(3);
    expect(out).toContain(`web: ${address}\n  active servers 2 -> 0 -> 2, loss 100 %`);
    expect(out).toMatch(/\n1 changed, 1 unchanged: at worst 100 % are lost\.\n$/);
  });

  test("in JSON the plan is a field, and addresses are those of the plan", async () => {
    const { out } = await impact(write("dns.json", SAME), write("web.json", LOST), "--format", "json");
    const report = JSON.parse(out) as { subjects: readonly { plan: string; groups: readonly string[] }[] };
    expect(report.subjects.map(({ plan, groups }) => [plan, groups])).toEqual([
      ["dns", [address]],
      ["web", [address]],
    ]);
    const validate = new Ajv().compile(
      JSON.parse(readFileSync(join(ROOT, "docs/impact.schema.json"), "utf8")) as object,
    );
    validate(report);
    expect(validate.errors).toBeNull();
  });

  test.each(["text", "markdown", "html", "svg", "sarif", "junit"])("as %s both are named", async (format) => {
    const { out } = await impact(write("a.json", LOST), write("b.json", LOST), "--format", format);
    expect(out).toContain("a: ");
    expect(out).toContain("b: ");
  });

  test("one that cannot be read is an error, and nothing is judged", async () => {
    const { code, out, err } = await impact(write("a.json", SAME), write("b.json", "{"));
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^cdktf-lb: cannot read b\.json: .*\n$/);
  });

  test.each<[string, readonly string[], RegExp]>([
    ["named twice", ["a.json", "a.json"], /a is named twice; name each plan once/],
    ["with one state for all", ["a.json", "b.json", "--state", "a.json"], /--state is of one plan/],
    ["of which there is none", [], /name a plan/],
  ])("%s are refused", async (_, args, message) => {
    ["a.json", "b.json"].forEach((name) => write(name, SAME));
    const { code, out, err } = await impact(...args);
    expect([code, out, err.split("\n").length]).toEqual([2, "", 2]);
    expect(err).toMatch(message);
  });
});

describe("a folder", () => {
  test("has a plan in each folder of a stack, with the state beside it; what engines keep is no stack", async () => {
    write("out/stacks/dns/plan.json", SAME);
    write("out/stacks/web/plan.json", LOST);
    write("out/stacks/web/state.json", { version: 4, lineage: "l", resources: [] });
    write("out/stacks/web/.terraform/modules/x/plan.json", "{");
    write("out/node_modules/y/plan.json", "{");
    const { code, out } = await impact("out");
    expect(code).toBe(3);
    expect(out).toContain(`web: ${address}`);
  });

  test("finds a plan that is a link, as build servers make them", async () => {
    write("out/dns/plan.json", SAME);
    write("elsewhere.json", LOST);
    mkdirSync(join(dir, "out/web"));
    symlinkSync(join(dir, "elsewhere.json"), join(dir, "out/web/plan.json"));
    expect(await impact("out")).toMatchObject({ code: 3, out: expect.stringContaining(`web: ${address}`) as string });
  });

  test("with a link that leads nowhere is refused by its name", async () => {
    write("out/dns/plan.json", SAME);
    mkdirSync(join(dir, "out/web"));
    symlinkSync(join(dir, "gone.json"), join(dir, "out/web/plan.json"));
    expect(await impact("out")).toMatchObject({
      code: 2,
      err: "cdktf-lb: cannot read out/web/plan.json: no such file\n",
    });
  });

  test("with a state that is none is refused by its name", async () => {
    write("out/web/plan.json", LOST);
    write("out/web/state.json", "{");
    expect(await impact("out")).toMatchObject({
      code: 2,
      err: expect.stringMatching(/cannot read out\/web\/state.json/) as string,
    });
  });

  test("without a plan says how to write one", async () => {
    mkdirSync(join(dir, "out"));
    expect((await impact("out")).err).toMatch(
      /^cdktf-lb: no plan\.json below out; write one into .*show -json plan\.out/,
    );
  });

  test("names stacks by their paths where names are equal", async () => {
    write("out/a/web/plan.json", LOST);
    write("out/b/web/plan.json", LOST);
    expect((await impact("out")).out).toMatch(/out\/a\/web: .*[\s\S]*out\/b\/web: /);
  });
});

/** Engines and CDKTF that say what they were asked, and answer with files. */
function programs(plan: Values = LOST): { readonly env: Record<string, string>; asked(): string[] } {
  const log = join(dir, "asked.log");
  write("answers/plan.json", plan);
  write("answers/state.json", { version: 4, lineage: "l", resources: [] });
  const script = `#!/bin/sh
echo "$(basename "$0") $(basename "$PWD"): $*" >> "${log}"
case "$*" in
  *broken*) echo "Error: no such variable" >&2; exit 1 ;;
  *"show -json"*) cat "${dir}/answers/plan.json" ;;
  *"state pull"*) cat "${dir}/answers/state.json" ;;
  synth*) mkdir -p cdktf.out/stacks/dns cdktf.out/stacks/web; cp "${dir}/answers/manifest.json" cdktf.out/ ;;
esac
`;
  for (const name of ["terraform", "tofu", "cdktf"]) {
    write(`bin/${name}`, script);
    chmodSync(join(dir, "bin", name), 0o755);
  }
  const stack = (name: string, dependencies: readonly string[]) => ({
    workingDirectory: `stacks/${name}`,
    synthesizedStackPath: `stacks/${name}/cdk.tf.json`,
    dependencies,
  });
  write("answers/manifest.json", { stacks: { web: stack("web", ["dns"]), dns: stack("dns", []) } });
  return {
    env: { PATH: `${join(dir, "bin")}${delimiter}${process.env.PATH ?? ""}` },
    asked: () => (existsSync(log) ? readFileSync(log, "utf8").trim().split("\n") : []),
  };
}

const planOut = /-out=\S+/;
const without = (lines: readonly string[]) =>
  lines.map((line) => line.replace(planOut, "-out").replace(/json \S+$/, "json"));

describe("behind --", () => {
  test("an engine plans where it stands, with the options given, and the plan is thrown away", async () => {
    const { env, asked } = programs();
    const here = dir.replace(/^.*\//, "");
    const words = ["tofu", "-chdir=envs/prod", "plan", "-var-file=prod.tfvars", "-detailed-exitcode"];
    const { code, out } = await inProcess(["impact", "--max-loss", "100", "--", ...words], { cwd: dir, env });
    expect(code).toBe(0);
    expect(out).toContain("active servers 2 -> 0 -> 2");
    expect(without(asked())).toEqual([
      `tofu ${here}: -chdir=envs/prod plan -input=false -no-color -var-file=prod.tfvars -out`,
      `tofu ${here}: -chdir=envs/prod show -json`,
      `tofu ${here}: -chdir=envs/prod state pull`,
    ]);
    const file = planOut.exec(asked()[0])![0].slice("-out=".length);
    expect(existsSync(file)).toBe(false);
  });

  test("cdktf synthesizes, and each stack is planned, those on which others depend first", async () => {
    const { env, asked } = programs();
    const { code, out, err } = await inProcess(["impact", "--", "cdktf", "plan"], { cwd: dir, env });
    expect(code).toBe(3);
    const of = (stack: string) => [
      `terraform ${stack}: init -input=false -no-color`,
      `terraform ${stack}: plan -input=false -no-color -out`,
      `terraform ${stack}: show -json`,
      `terraform ${stack}: state pull`,
    ];
    expect(without(asked()).slice(1)).toEqual([...of("dns"), ...of("web")]);
    expect(asked()[0]).toMatch(/^cdktf \S+: synth$/);
    expect(out).toContain(`dns: ${address}`);
    expect(err).toContain("cdktf-lb: terraform plan of stack web (2 of 2)\n");
  });

  test("stacks can be named", async () => {
    const { env, asked } = programs();
    const { out } = await inProcess(["impact", "--", "cdktf", "diff", "web", "--output", "cdktf.out"], {
      cwd: dir,
      env,
    });
    expect(out).toContain(`${address}\n`);
    expect(asked()[0]).toMatch(/: synth --output cdktf\.out$/);
    expect(asked().filter((line) => line.startsWith("terraform dns"))).toEqual([]);
  });

  test.each<[string, readonly string[], RegExp]>([
    ["no command", [], /cannot plan with "": write "cdktf plan" or "terraform plan"/],
    ["what does not plan", ["make", "plan"], /cannot plan with "make plan": write "cdktf plan" or "terraform plan"/],
    ["another verb of an engine", ["tofu", "apply"], /cannot plan with "tofu apply": write tofu plan/],
    ["another verb of cdktf", ["npx", "cdktf", "get"], /cannot plan with "npx cdktf get": write npx cdktf plan/],
    ["a plan that is to be kept", ["tofu", "plan", "-out=x"], /cannot plan with -out=x: leave it out/],
    ["a stack that is not there", ["cdktf", "plan", "shop"], /no stack "shop" in cdktf\.out; there are dns, web/],
    [
      "a variable",
      ["cdktf", "plan", "web", "--var=a=b"],
      /cannot plan with --var=a=b: plan in cdktf\.out\/stacks\/<stack>/,
    ],
    [
      "a file of variables",
      ["cdktf", "deploy", "--auto-approve", "--var-file", "x"],
      /cannot plan with --var-file: plan in/,
    ],
    ["a plan that fails", ["tofu", "plan", "-var=broken"], /tofu plan .* failed: Error: no such variable/],
    [
      "a synth that fails",
      ["cdktf", "plan", "-a", "broken"],
      /"cdktf synth -a broken" failed with status 1, see above/,
    ],
  ])("%s is refused in one line", async (_, words, message) => {
    const { env } = programs();
    const { code, out, err } = await inProcess(["impact", "--", ...words], { cwd: dir, env });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(message);
  });

  test("beside a plan's file is refused", async () => {
    write("a.json", SAME);
    const { code, err } = await impact("a.json", "--", "terraform", "plan");
    expect([code, err]).toEqual([2, "cdktf-lb: leave out a.json: what is planned behind -- brings its own\n"]);
  });
});
