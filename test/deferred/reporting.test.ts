import { App, TerraformStack, TerraformVariable, Testing } from "cdktf";
import * as fs from "node:fs";
import * as path from "node:path";
import { alicloud, Backend, BackendPool, Findings, ListenerBinding } from "../../lib";

/** An app with one stack: a listener with two servers, of which one has a weight and port known only at plan. */
function declared(app: App): App {
  const stack = new TerraformStack(app, "web");
  new alicloud.AlicloudProvider(stack, "Alicloud");
  const number = (id: string) => new TerraformVariable(stack, id, { type: "number" }).numberValue;
  const clb = alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", {
    loadBalancerId: "lb-1",
    spec: alicloud.LoadBalancerSpec.SLB_S1_SMALL,
  });
  const pool = new BackendPool(stack, "Web", {
    defaultPort: 80,
    backends: {
      a: Backend.instance("i-a", { weight: number("weightA"), port: number("port") }),
      b: Backend.instance("i-b", { weight: number("weightB") }),
      c: Backend.instance("i-c"),
    },
  });
  new ListenerBinding(stack, "OnTcp", {
    listener: clb.addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }),
    pool,
  });
  return app;
}

test("the findings of an app count what is left to the plan, and are none", () => {
  const findings = Findings.of(declared(Testing.app()));
  const resource = "web/Clb/ServerGroups/Web/Resource";
  expect([findings.errors, findings.deferred]).toEqual([
    [],
    [
      { ruleId: "weight-range", path: "web/Web", backend: "a", resource },
      { ruleId: "weight-range", path: "web/Web", backend: "b", resource },
      { ruleId: "port-range", path: "web/Web", backend: "a", resource },
    ],
  ]);
});

test("the report counts them by rule", () => {
  const app = declared(Testing.app());
  app.synth();
  const report = JSON.parse(fs.readFileSync(path.join(app.outdir, "load-balancing.json"), "utf8"));
  expect(report.deferred).toStrictEqual({ "weight-range": 2, "port-range": 1 });
});

test("HCL output leaves them out and says so, since cdktf writes preconditions wrongly there", () => {
  const app = declared(new App({ hclOutput: true, skipValidation: true, outdir: Testing.app().outdir }));
  app.synth();
  expect(Findings.of(app).ofRule("hcl-checks")).toEqual([
    expect.objectContaining({
      severity: "warning",
      message: expect.stringMatching(
        /^stack "web": is written as HCL, which cannot carry 3 checks of values that are known only at plan \(weight-range 2, port-range 1\); synthesize JSON, the default, to have them checked \[hcl-checks\]$/,
      ),
    }),
  ]);
  expect(fs.readFileSync(path.join(app.outdir, "stacks", "web", "cdk.tf"), "utf8")).not.toContain("precondition");
});

test("JSON output has nothing to say of it", () => {
  expect(Findings.of(declared(Testing.app())).ofRule("hcl-checks")).toEqual([]);
});
