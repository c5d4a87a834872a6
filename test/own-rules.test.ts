import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { App, TerraformStack, TerraformVariable } from "cdktf";
import {
  alicloud,
  Backend,
  BackendPool,
  Findings,
  ITrafficRule,
  ListenerBinding,
  LoadBalancingRules,
  Severity,
  TrafficEntry,
} from "../lib";
import { inProcess } from "./cli/in-process";

/** No backend of ours listens on a port for debuggers. */
const DEBUG_PORT: ITrafficRule = {
  id: "shop/no-debug-port",
  severity: Severity.ERROR,
  summary: "No backend takes traffic on port 9229.",
  why: "Whoever reaches a debugger owns the server.",
  docsUrl: "https://wiki.example.com/debug-ports",
  check: (traffic) =>
    traffic.flatMap(({ backends }) =>
      backends
        .filter(({ port }) => port === 9229)
        .map(({ pool, id }) => ({
          path: pool,
          backend: id,
          text: "listens on 9229, a debugger's port; choose another",
        })),
    ),
};

function web(stack: TerraformStack, id: string, port: number): BackendPool {
  const clb = alicloud.ClassicLoadBalancer.fromAttributes(stack, `Clb${id}`, { loadBalancerId: `lb-${id}` });
  const pool = new BackendPool(stack, id, {
    backends: { a: Backend.instance("i-a", { port }), b: Backend.instance("i-b", { port: 8080 }) },
  });
  new ListenerBinding(stack, `${id}Binding`, {
    listener: clb.addListener(`${id}L`, { protocol: alicloud.ListenerProtocol.TCP, port: 80 }),
    pool,
  });
  return pool;
}

function shop() {
  const app = new App({ outdir: fs.mkdtempSync(path.join(os.tmpdir(), "own-rules-")) });
  const [one, other] = ["one", "other"].map((id) => {
    const stack = new TerraformStack(app, id);
    new alicloud.AlicloudProvider(stack, "Alicloud", { region: "cn-hangzhou" });
    return stack;
  });
  return { app, one, other };
}

const own = (app: App) =>
  Findings.of(app)
    .all.filter(({ ruleId }) => ruleId.includes("/"))
    .map(({ ruleId, severity, path: at, backend, message }) => [ruleId, severity, at, backend, message.split(" [")[0]]);

test("its findings are like those of the library: construct, backend, text, rule, place", () => {
  const { app, one } = shop();
  LoadBalancingRules.of(app).add(DEBUG_PORT);
  web(one, "Web", 9229);
  const found = Findings.of(app).errors.filter(({ ruleId }) => ruleId === DEBUG_PORT.id);
  expect(found).toMatchObject([{ backend: "a", file: "test/own-rules.test.ts", line: expect.any(Number) as number }]);
  expect(found[0].message).toMatch(
    /^backend "a": listens on 9229, a debugger's port; choose another \[shop\/no-debug-port\] \(declared at /,
  );
  expect(() => app.synth()).toThrow(/shop\/no-debug-port/);
});

test("it counts below its scope", () => {
  const { app, one, other } = shop();
  web(one, "Web", 9229);
  web(other, "Web", 9229);
  LoadBalancingRules.of(other).add(DEBUG_PORT);
  expect(own(app).map(([, , at]) => String(at).split("/")[0])).toEqual(["other"]);
});

test("a finding may name the listener that a backend stands behind", () => {
  const { app, one } = shop();
  const check: ITrafficRule["check"] = (traffic) =>
    traffic.map(({ path: at }) => ({ path: at, backend: "b", text: "is not wanted here", severity: Severity.WARNING }));
  LoadBalancingRules.of(app).add({ ...DEBUG_PORT, check });
  web(one, "Web", 80);
  expect(own(app).map(([, severity, , backend, text]) => [severity, backend, text])).toEqual([
    [Severity.WARNING, "b", 'backend "b": is not wanted here'],
  ]);
});

test("what it sees of a value known only at plan is nothing", () => {
  const { app, one } = shop();
  const seen: TrafficEntry[][] = [];
  LoadBalancingRules.of(app).add({ ...DEBUG_PORT, check: (traffic) => (seen.push(traffic), []) });
  web(one, "Web", new TerraformVariable(one, "port", { type: "number" }).numberValue);
  expect(own(app)).toEqual([]);
  expect(seen[0].map(({ protocol, port, backends }) => [protocol, port, backends.map((one) => one.port)])).toEqual([
    ["TCP", 80, [undefined, 8080]],
  ]);
});

test("its findings can be accepted, and its severity changed", () => {
  const { app, one, other } = shop();
  LoadBalancingRules.of(app).add(DEBUG_PORT);
  const pool = web(one, "Web", 9229);
  web(other, "Web", 9229);
  LoadBalancingRules.of(pool).acknowledge(DEBUG_PORT.id, { reason: "a sandbox" });
  LoadBalancingRules.of(other).severity(DEBUG_PORT.id, Severity.INFO);
  expect(own(app).map(([, severity]) => severity)).toEqual([Severity.INFO]);
  expect(Findings.of(app).acknowledged.map(({ ruleId, reason }) => [ruleId, reason])).toContainEqual([
    DEBUG_PORT.id,
    "a sandbox",
  ]);
  expect(Findings.of(app).all.filter(({ ruleId }) => ruleId === "rule-settings")).toEqual([]);
});

test("report and SARIF have it, with its page", async () => {
  const { app, one } = shop();
  LoadBalancingRules.of(app).add(DEBUG_PORT);
  web(one, "Web", 9229);
  expect(() => app.synth()).toThrow();
  const { out } = await inProcess(["check", app.outdir, "--format", "sarif"]);
  const [{ tool, results }] = (
    JSON.parse(out) as {
      runs: [{ tool: { driver: { rules: { id: string; helpUri: string }[] } }; results: { ruleId: string }[] }];
    }
  ).runs;
  expect(tool.driver.rules.find(({ id }) => id === DEBUG_PORT.id)?.helpUri).toBe(DEBUG_PORT.docsUrl);
  expect(results.map(({ ruleId }) => ruleId)).toContain(DEBUG_PORT.id);
});

describe("what a rule does wrong is a finding about the rule, and hides no other", () => {
  test.each<[string, unknown, RegExp]>([
    [
      "throws",
      () => {
        throw new Error("no such thing\nstack");
      },
      /rule "shop\/x": its check threw \(no such thing\); mend the rule/,
    ],
    ["returns no list", () => undefined, /its check must return a list of findings, got undefined/],
    ["returns what is no finding", () => [undefined], /a finding of its check has no path or no text/],
    ["leaves the path out", () => [{ text: "wrong" }], /a finding of its check has no path or no text/],
    [
      "names what is not there",
      () => [{ path: "one/Nobody", text: "is wrong" }],
      /rule "shop\/x": "one\/Nobody": is wrong/,
    ],
  ])("%s", (_, check, message) => {
    const { app, one } = shop();
    LoadBalancingRules.of(app).add({ ...DEBUG_PORT, id: "shop/x", check: check as ITrafficRule["check"] }, DEBUG_PORT);
    web(one, "Web", 9229);
    const messages = own(app);
    expect(messages.map(([id]) => id)).toEqual(["shop/x", DEBUG_PORT.id]);
    expect(messages[0][4]).toMatch(message);
  });
});

test.each<[string, unknown, RegExp]>([
  ["an id without a name before it", { ...DEBUG_PORT, id: "no-debug-port" }, /id must be like "shop\/no-debug-port"/],
  ["no id", { ...DEBUG_PORT, id: undefined }, /id must be like "shop\/no-debug-port", got undefined/],
  ["no check", { ...DEBUG_PORT, check: undefined }, /"shop\/no-debug-port" has no check/],
  [
    "another severity",
    { ...DEBUG_PORT, severity: "fatal" },
    /severity of "shop\/no-debug-port" must be one of Severity/,
  ],
  ["no rule at all", "rule", /each must be an ITrafficRule, got "rule"/],
])("%s is refused", (_, rule, message) => {
  const { app } = shop();
  expect(() => LoadBalancingRules.of(app).add(rule as ITrafficRule)).toThrow(message);
});
