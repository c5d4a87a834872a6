import { App, TerraformStack, Testing } from "cdktf";
import * as fs from "node:fs";
import * as path from "node:path";
import { alicloud, Backend, BackendPool, Findings, ListenerBinding, LoadBalancingRules, Severity } from "../lib";
import type { SynthReport } from "../lib/report/synth-report";

/** A stack with one finding of `single-backend`, one of `plain-http` and, at the backend's port, one of `risky-port`. */
function stackWithFindings(app: App, id = "stack"): TerraformStack {
  const stack = new TerraformStack(app, id);
  new alicloud.AlicloudProvider(stack, "Alicloud");
  const attributes = { loadBalancerId: `lb-${id}`, spec: alicloud.LoadBalancerSpec.SLB_S1_SMALL };
  const clb = alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", attributes);
  const pool = new BackendPool(stack, "Web", { defaultPort: 22, backends: { a: Backend.instance("i-a") } });
  new ListenerBinding(stack, "OnHttp", {
    listener: clb.addListener("Http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 }),
    pool,
  });
  return stack;
}

function said(app: App): string[] {
  return Findings.of(app).all.map(({ severity, ruleId, path }) => `${severity} ${ruleId} ${path}`);
}

const SINGLE = "warning single-backend stack/Clb/ServerGroups/Web";
const HTTP = "warning plain-http stack/Clb/Http";
const PORT = "warning risky-port stack/Web";
const reason = "a lab that may stand still";

test("an acknowledged finding moves out of the findings, with its reason", () => {
  const app = Testing.app();
  const stack = stackWithFindings(app);
  expect(said(app)).toEqual([SINGLE, HTTP, PORT]);
  LoadBalancingRules.of(stack).acknowledge("plain-http", { reason });
  expect(said(app)).toEqual([SINGLE, PORT]);
  const [accepted, ...others] = Findings.of(app).acknowledged;
  expect(others).toEqual([]);
  expect(accepted).toEqual({
    ruleId: "plain-http",
    severity: Severity.WARNING,
    path: "stack/Clb/Http",
    backend: undefined,
    message: expect.stringContaining("speaks plain HTTP"),
    file: "test/load-balancing-rules.test.ts",
    line: 15,
    reason,
  });
});

test("it counts below its scope only", () => {
  const app = Testing.app();
  const stack = stackWithFindings(app);
  stackWithFindings(app, "stack2");
  LoadBalancingRules.of(stack).acknowledge("plain-http", { reason });
  expect(
    Findings.of(app)
      .ofRule("plain-http")
      .map((finding) => finding.path),
  ).toEqual(["stack2/Clb/Http"]);
  LoadBalancingRules.of(app).acknowledge("plain-http", { reason });
  expect(Findings.of(app).ofRule("plain-http")).toEqual([]);
});

test("what is said for the app after a synth counts in the next", () => {
  const app = Testing.app();
  stackWithFindings(app);
  const accepted = () => {
    app.synth();
    const report = fs.readFileSync(path.join(app.outdir, "load-balancing.json"), "utf8");
    return (JSON.parse(report) as SynthReport).acknowledged?.map(({ ruleId }) => ruleId) ?? [];
  };
  expect(accepted()).toEqual([]);
  LoadBalancingRules.of(app).acknowledge("plain-http", { reason });
  expect(accepted()).toEqual(["plain-http"]);
});

test("a finding about a group is one about its pool, too", () => {
  const app = Testing.app();
  const stack = stackWithFindings(app);
  LoadBalancingRules.of(stack.node.findChild("Web")).acknowledge("single-backend", { reason });
  expect(said(app)).toEqual([HTTP, PORT]);
});

test("it can be about one backend", () => {
  const app = Testing.app();
  const stack = stackWithFindings(app);
  (stack.node.findChild("Web") as BackendPool).addBackend("b", Backend.instance("i-b"));
  LoadBalancingRules.of(stack).acknowledge("risky-port", { reason, backend: "b" });
  expect(
    Findings.of(app)
      .ofRule("risky-port")
      .map(({ backend }) => backend),
  ).toEqual(["a"]);
  expect(Findings.of(app).acknowledged.map(({ backend }) => backend)).toEqual(["b"]);
});

test("an error that nothing refuses can be acknowledged", () => {
  const app = Testing.app();
  const stack = stackWithFindings(app);
  (stack.node.findChild("Web") as BackendPool).changeWeights({ a: 0 });
  expect(Findings.of(app).errors.map(({ ruleId }) => ruleId)).toEqual(["weight-all-zero"]);
  LoadBalancingRules.of(stack).acknowledge("weight-all-zero", { reason });
  expect(Findings.of(app).errors).toEqual([]);
});

test("what the cloud refuses stays an error", () => {
  const app = Testing.app();
  const stack = stackWithFindings(app);
  (stack.node.findChild("Web") as BackendPool).changeWeights({ a: 101 });
  LoadBalancingRules.of(stack).acknowledge("weight-range", { reason }).severity("weight-range", Severity.INFO);
  expect(Findings.of(app).errors.map(({ ruleId }) => ruleId)).toEqual([
    "weight-range",
    "rule-settings",
    "rule-settings",
  ]);
  expect(Findings.of(app).acknowledged).toEqual([]);
});

test("the nearest severity wins, and the last one of equals", () => {
  const app = Testing.app();
  const stack = stackWithFindings(app);
  LoadBalancingRules.of(stack.node.findChild("Clb")).severity("plain-http", Severity.INFO);
  LoadBalancingRules.of(app).severity("plain-http", Severity.ERROR).severity("risky-port", Severity.INFO);
  LoadBalancingRules.of(app).severity("risky-port", Severity.ERROR);
  expect(said(app)).toEqual([SINGLE, "info plain-http stack/Clb/Http", "error risky-port stack/Web"]);
});

test("a raised severity stops the synth", () => {
  const app = Testing.app();
  LoadBalancingRules.of(stackWithFindings(app)).severity("plain-http", Severity.ERROR);
  expect(() => app.synth()).toThrow(/speaks plain HTTP.*\[plain-http\]/);
});

test("a mistake in what is said is told with its place when the app is synthesized", () => {
  const app = Testing.app();
  stackWithFindings(app);
  LoadBalancingRules.of(app).acknowledge("plain-htp", { reason });
  expect(() => app.synth()).toThrow(
    /rules of the app: there is no rule "plain-htp"; docs\/rules\.md has their ids \[rule-settings\] \(declared at test\/load-balancing-rules\.test\.ts:\d+\)/,
  );
});

test("the report on disk lists what is acknowledged, and why", () => {
  const app = Testing.app();
  const stack = stackWithFindings(app);
  LoadBalancingRules.of(stack).acknowledge("plain-http", { reason });
  app.synth();
  const report = JSON.parse(fs.readFileSync(path.join(app.outdir, "load-balancing.json"), "utf8"));
  expect(report.acknowledged).toEqual(JSON.parse(JSON.stringify(Findings.of(app).acknowledged)));
  expect(report.findings.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(["single-backend", "risky-port"]);
  expect(report.rules.map(({ id }: { id: string }) => id)).toContain("plain-http");
});
