import { App, TerraformStack } from "cdktf";
import * as fs from "node:fs";
import * as path from "node:path";
import { alicloud, Backend, LoadBalancingRules } from "../../lib";
import { CheckInputs } from "./check-inputs";
import { inProcess } from "./in-process";
import { sarifMistakes } from "./sarif-mistakes";

const inputs = new CheckInputs();
afterAll(() => inputs.remove());
const { dir, wrong, fine, two } = inputs;
const at = (name: string) => inputs.at(name);
const report = (name: string, findings: readonly object[], rest?: object) => inputs.report(name, findings, rest);
const check = (target: string, ...args: string[]) => inputs.check(target, ...args);

describe("exit codes", () => {
  test("0 and one line when nothing was found", async () => {
    expect(await check(fine)).toEqual({ code: 0, out: "no findings\n", err: "" });
  });

  test.each([
    ["info", "error", 0],
    ["info", "warning", 0],
    ["info", "info", 1],
    ["warning", "error", 0],
    ["warning", "warning", 1],
    ["warning", "info", 1],
    ["error", "error", 1],
    ["error", "warning", 1],
    ["error", "info", 1],
  ])("a finding of level %s with --fail-on %s: %d", async (severity, level, code) => {
    expect((await check(report("level.json", [{ severity }]), "--fail-on", level)).code).toBe(code);
  });

  test.each([false, 1, null, ["meant"]])("a reason that is no text, %p: 2, one line", async (reason) => {
    const acknowledged = [{ ruleId: "r", severity: "error", path: "s/P", message: "m [r]", reason }] as never;
    for (const format of ["text", "json", "sarif", "junit", "gitlab", "github"]) {
      const { code, out, err } = await check(report("reason.json", [], { acknowledged }), "--format", format);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toMatch(/^[^\n]*\/acknowledged\/0\/reason must be string[^\n]*\n$/);
    }
  });

  test("what is accepted fails nothing", async () => {
    const acknowledged = [{ ruleId: "r", severity: "error", path: "s/P", message: "m [r]", reason: "meant" }];
    expect(await check(report("accepted.json", [], { acknowledged }), "--fail-on", "info")).toMatchObject({ code: 0 });
  });

  test.each([
    [["check", "x", "--format", "xml"], "Allowed choices are text, json, sarif, junit, gitlab, github"],
    [["check", "x", "--fail-on", "never"], "Allowed choices are error, warning, info"],
    [["check", "x", "y"], "too many arguments"],
  ])("%p is 2", async (args, message) => {
    const { code, out, err } = await inProcess(args, { cwd: dir });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
  });

  test("help is 0 and tells them", async () => {
    const { code, out } = await inProcess(["check", "--help"]);
    expect(code).toBe(0);
    expect(out.replace(/\s+/g, " ")).toContain(
      "Exit status: 0 nothing at or above --fail-on, 1 findings at or above it, 2 wrong usage or input that cannot be read.",
    );
  });
});

describe("text", () => {
  test("every finding of a synth that failed, by file and line", async () => {
    const { code, out } = await check(wrong, "--source-root", ".");
    expect(code).toBe(1);
    const lines = out.trimEnd().split("\n");
    expect(lines[0]).toMatch(/examples\/wrong\/stack\.ts$/);
    expect(lines[4]).toBe(
      `  20  error     [wrong/Web] backend "tooHeavy": weight must be an integer from 0 to 100, got 150; shares are relative, so scale all weights of the pool into the range [weight-range]`,
    );
    expect(lines.slice(1, -2).map((line) => Number(line.trim().split(" ")[0]))).toEqual([
      12, 16, 17, 20, 21, 22, 24, 24, 27, 29, 30, 30, 33, 36, 43, 44, 45, 45,
    ]);
    expect(lines[lines.length - 1]).toBe("13 errors, 3 warnings, 2 notes");
  });

  test("the findings of all stacks, though CDKTF stopped at the first", async () => {
    const { out } = await check(two);
    expect(out).toContain('[east/Clb/Tcp/Web] backend "one": weight must be');
    expect(out).toContain('[west/Clb/Tcp/Web] backend "one": weight must be');
  });

  test("what is accepted stands beside the rest, with the reason", async () => {
    const acknowledged = [
      {
        ruleId: "plain-http",
        severity: "warning",
        path: "s/L",
        message: "m [plain-http] (declared at a.ts:2)",
        file: "a.ts",
        line: 2,
        reason: "internal",
      },
    ];
    const file = report("accepted.json", [{ file: "a.ts", line: 11, severity: "info" }], { acknowledged });
    expect((await check(file)).out).toBe(
      [
        "a.ts",
        "  11  note      [s/P] m [r]",
        "   2  accepted  [s/L] m (accepted: internal) [plain-http]",
        "",
        "0 errors, 0 warnings, 1 note, 1 accepted",
        "",
      ].join("\n"),
    );
  });

  test.each([
    [{}, false],
    [{ FORCE_COLOR: "1" }, true],
    [{ FORCE_COLOR: "1", NO_COLOR: "1" }, false],
  ])("colour with %p: %p", async (env, coloured) => {
    const { out } = await inProcess(["check", report("colour.json", [{}])], { env });
    expect(out.includes("\u001b[")).toBe(coloured);
  });

  test("a file gets no colour", async () => {
    await inProcess(["check", report("colour.json", [{}]), "--output", at("out.txt")], { env: { FORCE_COLOR: "1" } });
    expect(fs.readFileSync(at("out.txt"), "utf8")).toBe(
      "place not known\n    error     [s/P] m [r]\n\n1 error, 0 warnings, 0 notes\n",
    );
  });
});

test("what is left to the plan is counted", async () => {
  const { out } = await check(report("deferred.json", [], { deferred: { "weight-range": 2, quota: 1 } }));
  expect(out).toBe("no findings; 3 checks are left to the plan\n");
});

test("what a real app accepts", async () => {
  const app = new App({ outdir: at("accepting") });
  const stack = new TerraformStack(app, "web");
  new alicloud.AlicloudProvider(stack, "Alicloud", { region: "cn-hangzhou" });
  const clb = new alicloud.ClassicLoadBalancer(stack, "Clb", {
    spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL,
    deletionProtection: true,
  });
  const backends = { one: Backend.instance("i-1"), two: Backend.instance("i-2") };
  clb
    .addListener("Http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 })
    .addBackends("Web", { defaultPort: 80, backends });
  LoadBalancingRules.of(stack).acknowledge("plain-http", { reason: "inside the office only" });
  app.synth();
  const { code, out } = await check(at("accepting"), "--fail-on", "info");
  expect(code).toBe(0);
  expect(out).toContain('[web/Clb/Http] listener "Http": speaks plain HTTP');
  expect(out).toContain("(accepted: inside the office only) [plain-http]\n\nno findings, 1 accepted\n");
  const [{ results }] = JSON.parse((await check(at("accepting"), "--format", "sarif")).out).runs;
  expect(results.map((one: { suppressions: object[] }) => one.suppressions)).toEqual([
    [{ kind: "inSource", status: "accepted", justification: "inside the office only" }],
  ]);
});

describe("places", () => {
  const fileOf = async (file: string, ...args: string[]) =>
    JSON.parse((await check(report("place.json", [{ file, line: 1 }]), "--format", "json", ...args)).out).findings[0]
      .file;

  test.each([
    ["main.ts", [], "main.ts"],
    ["main.ts", ["--source-root", "infra/web"], "infra/web/main.ts"],
    ["lib\\main.ts", [], "lib/main.ts"],
    ["/elsewhere/main.ts", ["--source-root", "infra"], "/elsewhere/main.ts"],
    ["C:\\app\\main.ts", [], "C:/app/main.ts"],
  ])("%s with %p is %s", async (file, args, shown) => expect(await fileOf(file, ...args)).toBe(shown));

  test("an absolute name below the working directory becomes relative", async () => {
    expect(await fileOf(path.join(fs.realpathSync(dir), "app/main.ts"))).toBe("app/main.ts");
  });
});

describe("hostile and broken input: one line, 2", () => {
  const whole = () => fs.readFileSync(path.join(wrong, "load-balancing.json"), "utf8");
  test.each<[string, () => string, string]>([
    ["a missing folder", () => at("missing"), 'no such folder; run "cdktf synth" first'],
    ["a folder without report", () => folder("empty"), "no load-balancing.json in it"],
    ["an empty file", () => inputs.file("empty.json", ""), "it is empty"],
    ["a truncated report", () => inputs.file("cut.json", whole().slice(0, 2000)), "it is no JSON, or cut off"],
    [
      "another JSON",
      () => inputs.file("other.json", '{"schemaVersion":"1"}'),
      "the file must have required property 'rules'",
    ],
    ["null", () => inputs.file("null.json", "null"), "the file must be object"],
    ["a list", () => inputs.file("list.json", "[1]"), "the file must be object"],
    [
      "another version",
      () => inputs.file("v2.json", '{"schemaVersion":"2"}'),
      'version "2" and this cdktf-lb reads version "1"',
    ],
    ["a wrong field", () => report("field.json", [{ line: "x" }]), "/findings/0/line must be integer"],
    ["a huge file", () => huge("huge.json"), "300 MB are too large"],
    ["a file in place of a folder", () => path.join(inputs.file("plain", "x"), "cdktf.out"), "cannot read"],
  ])("%s", async (_, target, message) => {
    const { code, out, err } = await check(target());
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });

  test("an output that cannot be written", async () => {
    expect(await check(fine, "--output", at("no/such/folder.txt"))).toEqual({
      code: 2,
      out: "",
      err: `cdktf-lb: cannot write ${at("no/such/folder.txt")}: no such folder\n`,
    });
  });

  test("names do not rewrite the terminal, nor become markup", async () => {
    const message = "\u001b[2J<img src=x onerror=alert(1)>&\u0000\u202e\n\ud800 [r]";
    const target = report("hostile.json", [{ message, path: "<b>", backend: '"]]>', file: "<a>.ts", line: 1 }]);
    expect((await check(target)).out).toBe(
      "<a>.ts\n  1  error     [<b>] \ufffd[2J<img src=x onerror=alert(1)>&\ufffd\ufffd\ufffd\ufffd [r]\n\n1 error, 0 warnings, 0 notes\n",
    );
    const junit = (await check(target, "--format", "junit")).out;
    expect(junit).toContain('classname="&lt;b>"');
    expect(junit).toContain("\ufffd[2J&lt;img src=x onerror=alert(1)>&amp;\ufffd");
    expect(junit).not.toMatch(/[\u0000-\u0008\u001b]/);
    expect(sarifMistakes((await check(target, "--format", "sarif")).out)).toEqual([]);
  });

  function folder(name: string): string {
    fs.mkdirSync(at(name));
    return at(name);
  }
  function huge(name: string): string {
    fs.truncateSync(inputs.file(name, ""), 300_000_000);
    return at(name);
  }
});

test("the folder of the app and the file itself will do", async () => {
  fs.mkdirSync(at("app"));
  fs.cpSync(fine, at("app/cdktf.out"), { recursive: true });
  expect((await check(at("app"))).code).toBe(0);
  expect((await check(at("app/cdktf.out/load-balancing.json"))).code).toBe(0);
  expect((await inProcess(["check"], { cwd: at("app") })).code).toBe(0);
});
