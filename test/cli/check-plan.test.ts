import * as fs from "node:fs";
import { MISTAKES } from "../check-plan/configurations";
import { planOf } from "../check-plan/plan-of";
import { CheckInputs } from "./check-inputs";
import { inProcess } from "./in-process";

const inputs = new CheckInputs();
afterAll(() => inputs.remove());

const pair = MISTAKES["member-count"];
const LISTENER = "tencentcloud_clb_listener.l";

function planFile(mistake: string): string {
  return inputs.file(`${mistake}.json`, JSON.stringify(planOf(MISTAKES[mistake])));
}

const check = (...args: string[]) => inProcess(["check", ...args], { cwd: inputs.dir });

test("an error is 1, with address and rule; nothing beside it is said of other files", async () => {
  const { code, out, err } = await check("--plan", planFile("setting-type"));
  expect([code, err]).toEqual([1, ""]);
  expect(out).toBe(
    [
      inputs.at("setting-type.json"),
      `    error     [${LISTENER}] listener "L": keepAlive must be true or false, got 2; hand over that, or leave it out where it has a default [setting-type]`,
      "",
      "1 error, 0 warnings, 0 notes\n",
    ].join("\n"),
  );
});

test("warnings are 0, and 1 with --fail-on warning", async () => {
  const plan = planFile("open-acl");
  expect((await check("--plan", plan)).code).toBe(0);
  expect((await check("--plan", plan, "--fail-on", "warning")).code).toBe(1);
});

test("what is accepted does not fail, and is told with the reason", async () => {
  const accept = ["--accept", "open-acl=a lab", "--fail-on", "warning", "--format", "json"];
  const { code, out } = await check("--plan", planFile("open-acl"), ...accept);
  const { findings, acknowledged } = JSON.parse(out) as Record<string, { ruleId: string; reason?: string }[]>;
  expect([code, findings, acknowledged.map(({ ruleId, reason }) => [ruleId, reason])]).toEqual([
    0,
    [],
    [["open-acl", "a lab"]],
  ]);
});

test("an acceptance of nothing is told", async () => {
  const { code, out } = await check("--plan", planFile("setting-type"), "--accept", "no-such-rule=a lab");
  expect([code, out]).toEqual([1, expect.stringContaining('there is no rule "no-such-rule"')]);
});

test("SARIF names the plan as the file, and the address", async () => {
  const { out } = await check("--plan", "setting-type.json", "--format", "sarif");
  const [result] = (JSON.parse(out) as { runs: { results: { locations: object[] }[] }[] }).runs[0].results;
  expect(result.locations).toEqual([
    {
      physicalLocation: { artifactLocation: { uri: "setting-type.json", uriBaseId: "%SRCROOT%" } },
      logicalLocations: [{ fullyQualifiedName: LISTENER, kind: "resource" }],
    },
  ]);
});

test("JUnit and GitLab have it, too", async () => {
  const plan = planFile("setting-type");
  expect((await check("--plan", plan, "--format", "junit")).out).toContain(`classname="${LISTENER}"`);
  const [issue] = JSON.parse((await check("--plan", "setting-type.json", "--format", "gitlab")).out) as object[];
  expect(issue).toMatchObject({ check_name: "setting-type", location: { path: "setting-type.json" } });
});

const state = { format_version: "1.0", values: { root_module: {} } };
const bare = { ...planOf(pair), configuration: undefined };

test.each([
  ["no plan", "{}", "is no plan of Terraform or OpenTofu"],
  ["a state", JSON.stringify(state), "is a state, not a plan"],
  ["a plan without configuration", JSON.stringify(bare), "the plan has no configuration"],
  ["a text of CDKTF", JSON.stringify(planOf(pair)).replace("i-a", "${TfToken[TOKEN.1]}"), "it holds TfToken["],
])("%s is 2, in one line", async (_, text, why) => {
  fs.writeFileSync(inputs.at("input.json"), text);
  const { code, out, err } = await check("--plan", "input.json");
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(/^cdktf-lb: cannot read input\.json: [^\n]*\n$/);
  expect(err).toContain(why);
});

test.each([
  [["cdktf.out", "--plan", "p.json"], "leave out cdktf.out: --plan names all that is judged"],
  [["--plan", "p.json", "--source-root", "infra"], "leave out --source-root: --plan names all that is judged"],
  [["--accept", "open-acl=a lab"], "--accept is of a plan; an app says LoadBalancingRules.of(...)"],
  [["--plan", "p.json", "--accept", "open-acl"], "Write a rule and the reason"],
])("%p is 2", async (args, why) => {
  const { code, out, err } = await check(...args);
  expect([code, out, err]).toEqual([2, "", expect.stringContaining(why)]);
});
