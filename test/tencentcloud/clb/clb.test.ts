import { TerraformVariable } from "cdktf";
import { Backend, BackendPool, ListenerBinding, tencentcloud } from "../../../lib";
import { newStack, onlyResource, resources } from "../../synth";

function existing() {
  const stack = newStack();
  return { stack, clb: tencentcloud.CloudLoadBalancer.fromAttributes(stack, "Clb", { loadBalancerId: "lb-1" }) };
}

const ATTACHMENT = "tencentcloud_clb_attachment";

test("a CVM is bound by id, whatever else by address in its canonical form; weight is always written", () => {
  const { stack, clb } = existing();
  clb.addListener("Tcp", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 }).addBackends("Web", {
    defaultPort: 80,
    backends: {
      a: Backend.instance("ins-a"),
      b: Backend.networkInterface("eni-b", { serverIp: "10.0.0.2", weight: 0 }),
      c: Backend.ip("2001:DB8:0:0::1", { port: 81 }),
      d: Backend.instance("ins-a", { port: 81 }),
    },
  });
  const [listener] = Object.keys(resources(stack, "tencentcloud_clb_listener"));
  expect(onlyResource(stack, ATTACHMENT)).toStrictEqual({
    clb_id: "lb-1",
    listener_id: `\${tencentcloud_clb_listener.${listener}.listener_id}`,
    targets: [
      { instance_id: "ins-a", port: 80, weight: 100 },
      { eni_ip: "10.0.0.2", port: 80, weight: 0 },
      { eni_ip: "2001:db8::1", port: 81, weight: 100 },
      { instance_id: "ins-a", port: 81, weight: 100 },
    ],
  });
});

test("an HTTP listener takes backends through its rules, by rule_id", () => {
  const { stack, clb } = existing();
  const https = clb.addListener("Https", {
    protocol: tencentcloud.ListenerProtocol.HTTPS,
    port: 443,
    certificateId: "cert",
  });
  const rule = https.addRule("Site", { domain: "example.com", url: "/" });
  rule.addBackends("Web", { defaultPort: 80, backends: { a: Backend.instance("ins-a") } });
  const [listenerId] = Object.keys(resources(stack, "tencentcloud_clb_listener"));
  const [ruleId] = Object.keys(resources(stack, "tencentcloud_clb_listener_rule"));
  expect(onlyResource(stack, ATTACHMENT)).toStrictEqual({
    clb_id: "lb-1",
    listener_id: `\${tencentcloud_clb_listener.${listenerId}.listener_id}`,
    rule_id: `\${tencentcloud_clb_listener_rule.${ruleId}.rule_id}`,
    targets: [{ instance_id: "ins-a", port: 80, weight: 100 }],
  });
  expect(onlyResource(stack, "tencentcloud_clb_listener")).toStrictEqual({
    clb_id: "lb-1",
    listener_name: "Https",
    protocol: "HTTPS",
    port: 443,
    certificate_id: "cert",
    certificate_ssl_mode: "UNIDIRECTIONAL",
  });
  expect(onlyResource(stack, "tencentcloud_clb_listener_rule")).toStrictEqual({
    clb_id: "lb-1",
    listener_id: `\${tencentcloud_clb_listener.${listenerId}.listener_id}`,
    domain: "example.com",
    url: "/",
    scheduler: "WRR",
    health_check_switch: true,
    health_check_http_code: 6,
  });
});

test.each([
  [{}, { certificate_ssl_mode: "UNIDIRECTIONAL" }],
  [{ caCertificateId: "ca" }, { certificate_ssl_mode: "MUTUAL", certificate_ca_id: "ca" }],
  [
    { sslMode: tencentcloud.SslMode.MUTUAL, caCertificateId: "ca" },
    { certificate_ssl_mode: "MUTUAL", certificate_ca_id: "ca" },
  ],
])("a TLS listener with %j has %j", (options, expected) => {
  const { stack, clb } = existing();
  clb.addListener("Https", {
    protocol: tencentcloud.ListenerProtocol.HTTPS,
    port: 443,
    certificateId: "cert",
    ...options,
  });
  expect(onlyResource(stack, "tencentcloud_clb_listener")).toStrictEqual({
    clb_id: "lb-1",
    listener_name: "Https",
    protocol: "HTTPS",
    port: 443,
    certificate_id: "cert",
    ...expected,
  });
});

test.each([
  [["2xx"], undefined, 2],
  [["1xx", "2xx", "3xx", "4xx", "5xx"], undefined, 31],
  [undefined, undefined, 6],
  [["2xx"], 31, 31],
])("healthy codes %p and bitmask %p are written as %p", (healthyCodes, httpCodeBitmask, expected) => {
  const { stack, clb } = existing();
  const http = clb.addListener("Http", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 });
  http.addRule("Site", { domain: "example.com", url: "/", healthCheck: { healthyCodes, httpCodeBitmask } });
  expect(onlyResource(stack, "tencentcloud_clb_listener_rule").health_check_http_code).toBe(expected);
});

test("a TCP listener checks servers; HTTP codes only where it checks by HTTP", () => {
  const { stack, clb } = existing();
  clb.addListener("Tcp", {
    protocol: tencentcloud.ListenerProtocol.TCP,
    port: 80,
    healthCheck: {
      protocol: tencentcloud.HealthCheckProtocol.HTTP,
      path: "/health",
      intervalSeconds: 5,
      timeoutSeconds: 2,
      healthyThreshold: 3,
    },
    sessionSeconds: 30,
  });
  expect(onlyResource(stack, "tencentcloud_clb_listener")).toStrictEqual({
    clb_id: "lb-1",
    listener_name: "Tcp",
    protocol: "TCP",
    port: 80,
    scheduler: "WRR",
    session_expire_time: 30,
    health_check_switch: true,
    health_check_type: "HTTP",
    health_check_http_code: 6,
    health_check_http_path: "/health",
    health_check_interval_time: 5,
    health_check_time_out: 2,
    health_check_health_num: 3,
  });
});

test("listener and rule that exist already are known by ids", () => {
  const { stack, clb } = existing();
  const tcp = tencentcloud.CloudListener.fromAttributes(stack, "Tcp", {
    loadBalancer: clb,
    listenerId: "lbl-1",
    protocol: tencentcloud.ListenerProtocol.TCP,
    port: 80,
  });
  const https = tencentcloud.CloudListener.fromAttributes(stack, "Https", {
    loadBalancer: clb,
    listenerId: "lbl-2",
    protocol: tencentcloud.ListenerProtocol.HTTPS,
    port: 443,
  });
  const site = tencentcloud.CloudRule.fromAttributes(stack, "Site", { listener: https, ruleId: "loc-1" });
  const pool = new BackendPool(stack, "Web", { defaultPort: 80, backends: { a: Backend.instance("ins-a") } });
  new ListenerBinding(stack, "OnTcp", { listener: tcp, pool });
  new ListenerBinding(stack, "OnSite", { listener: site, pool });
  const targets = [{ instance_id: "ins-a", port: 80, weight: 100 }];
  expect(Object.values(resources(stack, ATTACHMENT))).toStrictEqual([
    { clb_id: "lb-1", listener_id: "lbl-2", rule_id: "loc-1", targets },
    { clb_id: "lb-1", listener_id: "lbl-1", targets },
  ]);
  expect(resources(stack, "tencentcloud_clb_listener")).toStrictEqual({});
});

test("the binding's and the pool's names are not part of the attachment's address", () => {
  const addressWith = (poolId: string, bindingId: string) => {
    const { stack, clb } = existing();
    const pool = new BackendPool(stack, poolId, { defaultPort: 80, backends: { a: Backend.instance("ins-a") } });
    new ListenerBinding(stack, bindingId, {
      listener: clb.addListener("Tcp", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 }),
      pool,
    });
    return Object.keys(resources(stack, ATTACHMENT));
  };
  expect(addressWith("Web", "Binding")).toEqual(addressWith("Site", "Other"));
});

test("a load balancer made here is protected from deletion", () => {
  const stack = newStack();
  new tencentcloud.CloudLoadBalancer(stack, "Clb", {
    networkType: tencentcloud.NetworkType.INTERNAL,
    vpcId: "vpc-1",
    subnetId: "subnet-1",
  });
  expect(onlyResource(stack, "tencentcloud_clb_instance")).toMatchObject({
    clb_name: "Clb",
    network_type: "INTERNAL",
    vpc_id: "vpc-1",
    subnet_id: "subnet-1",
    delete_protect: true,
  });
});

test("tokens pass through everywhere", () => {
  const { stack, clb } = existing();
  const number = new TerraformVariable(stack, "number", { type: "number" });
  const text = new TerraformVariable(stack, "text", { type: "string" });
  clb
    .addListener("Any", { protocol: tencentcloud.ListenerProtocol.of(text.stringValue), port: number.numberValue })
    .addBackends("Web", {
      backends: { a: Backend.ip(text.stringValue, { port: number.numberValue, weight: number.numberValue }) },
    });
  expect(onlyResource(stack, ATTACHMENT).targets).toStrictEqual([
    { eni_ip: "${var.text}", port: "${var.number}", weight: "${var.number}" },
  ]);
  expect(onlyResource(stack, "tencentcloud_clb_listener")).toMatchObject({
    protocol: "${var.text}",
    port: "${var.number}",
  });
});
