import { TerraformStack, TerraformVariable } from "cdktf";
import { Backend, BackendPool, ListenerBinding, tencentcloud } from "../../lib";
import { findingsOf, messagesOf, newStack, onlyResource } from "../synth";
import { backendsOf, CASES } from "./cases";

function said(stack: TerraformStack): string[] {
  return findingsOf(stack)
    .map(({ severity, ruleId, backend, construct }) => `${severity} ${ruleId} ${backend ?? construct.node.id}`)
    .sort();
}

function setUp() {
  const stack = newStack();
  return { stack, clb: tencentcloud.CloudLoadBalancer.fromAttributes(stack, "Clb", { loadBalancerId: "lb-85u7q77s" }) };
}

function backends(id: string): string[] {
  return CASES.get(id)!.backends!;
}

test("T1: ok; info mixed ports", () => {
  const stack = newStack();
  const clb = new tencentcloud.CloudLoadBalancer(stack, "Clb", {
    networkType: tencentcloud.NetworkType.INTERNAL,
    vpcId: "vpc-1",
    subnetId: "subnet-1",
  });
  const healthCheck = { timeoutSeconds: 2, intervalSeconds: 5, healthyThreshold: 3, unhealthyThreshold: 3 };
  const tcp = clb.addListener("Tcp", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80, healthCheck });
  tcp.addBackends("Pool", { backends: backendsOf(stack, backends("T1")) });
  expect(said(stack)).toEqual(["info mixed-ports Tcp"]);
  expect(onlyResource(stack, "tencentcloud_clb_attachment")).toMatchObject({
    listener_id: expect.stringMatching(/\.listener_id\}$/),
    targets: [
      { instance_id: "ins-b8bowoum", port: 8899, weight: 50 },
      { instance_id: "ins-mabscyug", port: 8900, weight: 50 },
    ],
  });
});

test("T2: ok with a listener that exists already", () => {
  const { stack, clb } = setUp();
  const listener = tencentcloud.CloudListener.fromAttributes(stack, "Tcp", {
    loadBalancer: clb,
    listenerId: "lbl-jf89ory8",
    protocol: tencentcloud.ListenerProtocol.TCP,
    port: 8899,
  });
  const pool = new BackendPool(stack, "Pool", { backends: backendsOf(stack, backends("T2")) });
  new ListenerBinding(stack, "Binding", { listener, pool });
  expect(said(stack)).toEqual(["info mixed-ports Tcp"]);
});

test.each([
  ["T4", []],
  ["T5", ["warning single-backend Rule"]],
])("%s: a rule known by its id", (id, findings) => {
  const { stack, clb } = setUp();
  const https = tencentcloud.CloudListener.fromAttributes(stack, "Https", {
    loadBalancer: clb,
    listenerId: "lbl-hh141sn9",
    protocol: tencentcloud.ListenerProtocol.HTTPS,
    port: 443,
  });
  const rule = tencentcloud.CloudRule.fromAttributes(stack, "Rule", { listener: https, ruleId: "loc-4xxr2cy7" });
  const pool = new BackendPool(stack, "Pool", { backends: backendsOf(stack, backends(id)) });
  new ListenerBinding(stack, "Binding", { listener: rule, pool });
  expect(said(stack).filter((finding) => !finding.startsWith("info"))).toEqual(findings);
});

test("T7: each step is legal, a CVM by id and by address", () => {
  const steps = CASES.get("T7")!.steps!.map((step) => {
    const { stack, clb } = setUp();
    clb
      .addListener("Tcp", { protocol: tencentcloud.ListenerProtocol.TCP, port: 44 })
      .addBackends("Pool", { backends: backendsOf(stack, step) });
    return said(stack);
  });
  expect(steps).toEqual(steps.map(() => ["warning single-backend Tcp"]));
});

test("T9: http code 200 is no class of codes, and outside of the bitmask", () => {
  const withCheck = (healthCheck: tencentcloud.CloudHealthCheck) => {
    const { stack, clb } = setUp();
    const http = clb.addListener("Http", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 });
    http.addRule("Site", { domain: "example.com", url: "/", healthCheck }).addBackends("Pool", {
      backends: {
        a: Backend.instance("ins-a", { port: 80, weight: 10 }),
        b: Backend.instance("ins-b", { port: 80, weight: 10 }),
      },
    });
    return messagesOf(stack, "health-check-codes");
  };
  expect(withCheck({ httpCodeBitmask: 200 })).toEqual([
    expect.stringMatching(/^rule "Site": .*\b200\b.*2xx.*\[health-check-codes\]$/),
  ]);
  expect(withCheck({ healthyCodes: ["200"] })).toEqual([
    expect.stringMatching(/^rule "Site": .*\b200\b.*2xx.*\[health-check-codes\]$/),
  ]);
  expect(withCheck({ healthyCodes: ["2xx"] })).toEqual([]);
});

test("T10: one port and weight for all are the pool's defaults, also as variables", () => {
  const { stack, clb } = setUp();
  const protocol = new TerraformVariable(stack, "protocol", { type: "string" }).stringValue;
  const port = new TerraformVariable(stack, "port", { type: "number" }).numberValue;
  const weight = new TerraformVariable(stack, "weight", { type: "number" }).numberValue;
  clb
    .addListener("Any", { protocol: tencentcloud.ListenerProtocol.of(protocol), port: 80, sessionSeconds: 30 })
    .addBackends("Pool", {
      defaultPort: port,
      defaultWeight: weight,
      backends: { a: Backend.instance("ins-a"), b: Backend.instance("ins-b") },
    });
  expect(said(stack)).toEqual([]);
  expect(onlyResource(stack, "tencentcloud_clb_attachment").targets).toEqual([
    { instance_id: "ins-a", port: "${var.port}", weight: "${var.weight}" },
    { instance_id: "ins-b", port: "${var.port}", weight: "${var.weight}" },
  ]);
});

test("T12: instance or address is decided by the kind, so that both and neither cannot be written", () => {
  const { stack, clb } = setUp();
  const variable = (name: string) => new TerraformVariable(stack, name, { type: "string" }).stringValue;
  clb.addListener("Tcp", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 }).addBackends("Pool", {
    defaultPort: 80,
    backends: {
      cvm: Backend.instance(variable("cvm")),
      eni: Backend.networkInterface(variable("eni"), { serverIp: variable("eni_ip") }),
      ip: Backend.ip(variable("ip")),
    },
  });
  expect(said(stack)).toEqual([]);
  expect(onlyResource(stack, "tencentcloud_clb_attachment").targets).toEqual([
    { instance_id: "${var.cvm}", port: 80, weight: 100 },
    { eni_ip: "${var.eni_ip}", port: 80, weight: 100 },
    { eni_ip: "${var.ip}", port: 80, weight: 100 },
  ]);
});

test("T15: ok; warns of single backends and of backend port 22", () => {
  const { stack, clb } = setUp();
  clb
    .addListener("Tcp", { protocol: tencentcloud.ListenerProtocol.TCP, port: 8022 })
    .addBackends("Ssh", { backends: backendsOf(stack, ["cvm1:22:10"]) });
  const https = clb.addListener("Https", {
    protocol: tencentcloud.ListenerProtocol.HTTPS,
    port: 443,
    certificateId: "VjANRdz8",
  });
  https
    .addRule("Site", { domain: "example.com", url: "/" })
    .addBackends("Web", { backends: backendsOf(stack, ["cvm2:443:10"]) });
  expect(said(stack)).toEqual([
    "warning risky-port server1",
    "warning single-backend Site",
    "warning single-backend Tcp",
  ]);
});
