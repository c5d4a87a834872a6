import { App, TerraformStack, Testing } from "cdktf";
import * as fs from "node:fs";
import * as path from "node:path";
import { alicloud, Backend, BackendPool, Findings, ListenerBinding, Severity, tencentcloud } from "../lib";
import { slbAcl } from "../lib/l1/alicloud";

function wrongStack(app: App, id: string, weight: number): TerraformStack {
  const stack = new TerraformStack(app, id);
  new alicloud.AlicloudProvider(stack, "Alicloud");
  const clb = alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", {
    loadBalancerId: `lb-${id}`,
    spec: alicloud.LoadBalancerSpec.SLB_S1_SMALL,
  });
  const pool = new BackendPool(stack, "Web", { defaultPort: 80 });
  pool.addBackend("a", Backend.instance("i-a", { weight }));
  pool.addBackend("b", Backend.instance("i-b"));
  new ListenerBinding(stack, "OnTcp", {
    listener: clb.addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }),
    pool,
  });
  return stack;
}

function synthError(app: App): string {
  try {
    app.synth();
  } catch (error) {
    return String((error as Error).message);
  }
  return "no error";
}

test("all stacks speak, although CDKTF stops at the first that fails", () => {
  const app = Testing.app();
  wrongStack(app, "first", 101);
  wrongStack(app, "second", 102);
  const lines = synthError(app)
    .split("\n")
    .filter((line) => line.includes("weight-range"));
  expect(lines.map((line) => line.replace(/; shares.*/, ""))).toEqual([
    '  [first/Web] backend "a": weight must be an integer from 0 to 100, got 101',
    '  [second/Web] backend "a": weight must be an integer from 0 to 100, got 102',
  ]);
});

test("a stack without mistakes is not written when another has one", () => {
  const app = Testing.app();
  wrongStack(app, "right", 1);
  wrongStack(app, "wrong", 101);
  const lines = synthError(app).split("\n");
  expect(lines).toContain(
    "  [right/Clb] nothing is wrong in this stack, but it is not written, since others have errors:",
  );
  expect(lines.filter((line) => line.includes("[weight-range]"))).toEqual([
    expect.stringMatching(/^ {2}\[wrong\/Web\] backend/),
  ]);
  expect(fs.existsSync(path.join(app.outdir, "stacks", "right", "cdk.tf.json"))).toBe(false);
});

test("what is wrong in a default server group names the line of its pool, not that of the load balancer", () => {
  const stack = new TerraformStack(Testing.app(), "stack");
  const clb = alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", { loadBalancerId: "lb-1" });
  const pool = new BackendPool(stack, "Web", {
    backends: { a: Backend.instance("i-a", { port: 1 }), b: Backend.instance("i-b", { port: 2 }) },
  });
  new ListenerBinding(stack, "Binding", { listener: clb.defaultServerGroup, pool });
  expect(
    Findings.of(stack)
      .ofRule("one-port")
      .map(({ line }) => line),
  ).toEqual([pool._declaration.line]);
  expect(pool._declaration.line).toBeGreaterThan(1);
});

test("Findings.of is data, before and after synth, and names the user's line", () => {
  const app = Testing.app();
  wrongStack(app, "stack", 101);
  const before = Findings.of(app).errors;
  synthError(app);
  expect(Findings.of(app).errors).toEqual(before);
  expect(before).toEqual([
    {
      ruleId: "weight-range",
      severity: Severity.ERROR,
      path: "stack/Web",
      backend: "a",
      message: expect.stringMatching(
        /^backend "a": weight .* \[weight-range\] \(declared at test\/findings\.test\.ts:15\)$/,
      ),
      file: "test/findings.test.ts",
      line: 15,
    },
  ]);
});

test("an edit after the first look is seen", () => {
  const app = Testing.app();
  const stack = wrongStack(app, "stack", 101);
  expect(Findings.of(app).ofRule("weight-range")).toHaveLength(1);
  (stack.node.findChild("Web") as BackendPool).changeWeights({ a: 100 });
  expect(Findings.of(app).ofRule("weight-range")).toEqual([]);
});

test("what others declare after the first look is seen, by the next look and by the synth", () => {
  const app = Testing.app();
  const stack = wrongStack(app, "stack", 1);
  expect(Findings.of(app).ofRule("open-acl")).toEqual([]);
  new slbAcl.SlbAcl(stack, "Acl", { name: "all", entryList: [{ entry: "0.0.0.0/0" }] });
  app.synth();
  const report = JSON.parse(fs.readFileSync(path.join(app.outdir, "load-balancing.json"), "utf8")) as {
    findings: Array<{ ruleId: string }>;
  };
  expect(report.findings.map(({ ruleId }) => ruleId)).toContain("open-acl");
  stack.addOverride("terraform.required_version", ">= 1.2");
  expect(Findings.of(app).ofRule("engine-version")).toHaveLength(1);
});

test("warnings and infos do not stop a synth; they become annotations, each said once", () => {
  const app = Testing.app();
  const stack = wrongStack(app, "stack", 1);
  new BackendPool(stack, "Forgotten");
  app.synth();
  app.synth();
  const manifest = JSON.parse(fs.readFileSync(path.join(app.outdir, "manifest.json"), "utf8"));
  const warnings = Findings.of(app).warnings;
  expect(warnings.length).toBeGreaterThan(0);
  const annotated = manifest.stacks.stack.annotations.filter((a: { level: string }) => a.level === "@cdktf/warn");
  expect(annotated.map((a: { message: string }) => a.message).sort()).toEqual(warnings.map((w) => w.message).sort());
});

test("the report is on disk also when the synth fails", () => {
  const app = Testing.app();
  wrongStack(app, "stack", 101);
  synthError(app);
  const report = JSON.parse(fs.readFileSync(path.join(app.outdir, "load-balancing.json"), "utf8"));
  expect(report.schemaVersion).toBe("1");
  expect(report.findings.filter((f: { severity: string }) => f.severity === "error")).toEqual(
    JSON.parse(JSON.stringify(Findings.of(app).errors)),
  );
});

test.each<[string, (app: App) => unknown]>([
  ["a pool", (app) => new BackendPool(app, "Web")],
  ["a load balancer", (app) => new alicloud.ClassicLoadBalancer(app, "Web", {})],
  [
    "a scaling group, which no list of this library knows",
    (app) =>
      new tencentcloud.AutoScalingGroup(app, "Web", {
        configurationId: "asc-1",
        minSize: 1,
        maxSize: 2,
        vpcId: "vpc-1",
        subnetIds: ["subnet-1"],
      }),
  ],
  ["a provider", (app) => new tencentcloud.TencentcloudProvider(app, "Web")],
])("%s outside of a stack is refused at once: CDKTF would never validate it", (_, declare) => {
  expect(() => declare(Testing.app())).toThrow(
    /^"Web" stands outside of a stack, where cdktf runs no validations; create it in a TerraformStack \[outside-stack\] \(declared at test\/findings\.test\.ts:\d+\)$/,
  );
});
