import { Backend, tencentcloud } from "../../lib";
import { Fixture, instances } from "../rules/fixture";
import { Mistake, mistake, twoOfTencent as two } from "./mistake";

const FACTS = "facts/tencentcloud-provider.md 7, rule";

function listen(f: Fixture, options: Partial<tencentcloud.CloudListenerOptions> = {}): tencentcloud.CloudListener {
  return f.tencent.addListener("L", { protocol: "TCP", port: 80, ...options });
}

function serve(f: Fixture, options: Partial<tencentcloud.CloudListenerOptions>): void {
  f.bind(listen(f, options), f.pool(two));
}

function rule(f: Fixture, options: Partial<tencentcloud.CloudRuleOptions>, protocol = "HTTP"): void {
  const root = listen(f, { protocol }).addRule("R", { domain: "a.example.com", url: "/", ...options });
  f.bind(root, f.pool(two));
}

function group(f: Fixture, props: Partial<tencentcloud.TargetGroupProps>): tencentcloud.TargetGroup {
  const defaults = { loadBalancer: f.tencent, protocol: "TCP" };
  return new tencentcloud.TargetGroup(f.stack, "Group", { ...defaults, ...props });
}

function open(f: Fixture, id: string, props: Partial<tencentcloud.CloudLoadBalancerProps>) {
  return new tencentcloud.CloudLoadBalancer(f.stack, id, { networkType: "OPEN", ...props });
}

function gateway(f: Fixture, backends: { [id: string]: Backend }): void {
  const attributes = { loadBalancerId: "gwlb-1", vpcId: "vpc-1" };
  const loadBalancer = tencentcloud.GatewayLoadBalancer.fromAttributes(f.stack, "Gateway", attributes);
  loadBalancer.addTargetGroup("Group").addBackends("Servers", { backends });
}

/** Mistakes on Tencent Cloud. */
export const TENCENTCLOUD: readonly Mistake[] = [
  mistake("a weight of -1", `${FACTS} 2`, "error weight-range", (f) =>
    f.atTencent({ ...two, c: Backend.instance("ins-c", { weight: -1 }) }),
  ),
  mistake("port 0", `${FACTS} 3`, "error port-range", (f) =>
    f.atTencent({ ...two, c: Backend.instance("ins-c", { port: 0 }) }),
  ),
  mistake("listener port 0", `${FACTS} 4`, "error listener-port-range", (f) => serve(f, { port: 0 })),
  mistake("101 targets", `${FACTS} 5, B6`, "error member-count", (f) => f.atTencent(instances(101, "ins-"))),
  mistake("one target twice with two weights", `${FACTS} 6`, "error duplicate-backend", (f) =>
    f.atTencent({ ...two, c: Backend.instance("ins-a", { weight: 10 }) }),
  ),
  mistake("two owners of one listener", `${FACTS} 7, B3; measured.md`, "error single-owner", (f) => {
    const listener = listen(f);
    f.bind(listener, f.pool(two));
    f.bind(listener, f.pool({ c: Backend.instance("ins-c") }, {}, "Second"));
  }),
  mistake("targets at an HTTP listener itself", `${FACTS} 9`, "error listener-needs-rule", (f) =>
    serve(f, { protocol: "HTTP" }),
  ),
  mistake("two rules with two pools", `${FACTS} 10, B1; measured.md`, "warning tc-multi-rule", (f) => {
    const listener = listen(f, { protocol: "HTTP" });
    f.bind(listener.addRule("One", { domain: "a.example.com", url: "/" }), f.pool(two));
    f.bind(listener.addRule("Two", { domain: "b.example.com", url: "/" }), f.pool(two, {}, "Second"));
  }),
  mistake("an address that is none", `${FACTS} 15`, "error ip-form", (f) =>
    f.atTencent({ ...two, c: Backend.ip("10.0.0.256") }),
  ),
  mistake("an IPv6 server behind IPv4", `${FACTS} 17`, "error tc-address-family", (f) =>
    f.bind(
      open(f, "Four", {}).addListener("L", { protocol: "TCP", port: 80 }),
      f.pool({ ...two, c: Backend.ip("2001:db8::7") }),
    ),
  ),
  mistake("a composite id", `${FACTS} 22, B25`, "error id-form", (f) => {
    const attributes = { loadBalancer: f.tencent, listenerId: "lb-tc#lbl-1", protocol: "TCP", port: 80 };
    f.bind(tencentcloud.CloudListener.fromAttributes(f.stack, "L", attributes), f.pool(two));
  }),
  mistake("scheduler IP_HASH on a listener", `${FACTS} 24, B15`, "error listener-scheduler", (f) =>
    serve(f, { scheduler: "IP_HASH" }),
  ),
  mistake("sessions with LEAST_CONN", `${FACTS} 26, B15`, "error session-persistence", (f) =>
    serve(f, { scheduler: "LEAST_CONN", sessionSeconds: 60 }),
  ),
  mistake("sessions of 10 seconds", `${FACTS} 26`, "error session-persistence", (f) =>
    serve(f, { sessionSeconds: 10 }),
  ),
  mistake("a health check on an HTTP listener", `${FACTS} 29, B15`, "error health-check-type", (f) =>
    f.bind(
      listen(f, { protocol: "HTTP", healthCheck: { intervalSeconds: 5 } }).addRule("R", {
        domain: "a.example.com",
        url: "/",
      }),
      f.pool(two),
    ),
  ),
  mistake("an HTTP check of a UDP listener", `${FACTS} 32`, "warning health-check-type", (f) =>
    serve(f, { protocol: "UDP", healthCheck: { type: "HTTP" } }),
  ),
  mistake("a timeout above the interval", `${FACTS} 33`, "error health-check-ranges", (f) =>
    serve(f, { healthCheck: { intervalSeconds: 5, timeoutSeconds: 10 } }),
  ),
  mistake("codes 200 as a bitmask", `${FACTS} 33; real-cases T9`, "error health-check-codes", (f) =>
    rule(f, { healthCheck: { httpCodeBitmask: 200 } }),
  ),
  mistake("every code counted healthy", "facts/domain.md 4", "warning health-check-any-code", (f) =>
    rule(f, { healthCheck: { httpCodeBitmask: 31 } }),
  ),
  mistake("a v2 group without protocol", `${FACTS} 34`, "error tc-target-group-protocol", (f) =>
    group(f, { protocol: undefined }),
  ),
  mistake("a scheduler of a TCP group", `${FACTS} 35`, "error tc-target-group-settings", (f) =>
    group(f, { scheduler: "WRR" }),
  ),
  mistake("an HTTP check of a UDP group", `${FACTS} 37`, "warning tc-target-group-check", (f) =>
    group(f, { protocol: "UDP", healthCheck: { type: "HTTP" } }),
  ),
  mistake("a UDP group behind a TCP listener", `${FACTS} 39`, "warning tc-target-group-protocol", (f) =>
    listen(f, { targetGroup: group(f, { protocol: "UDP" }) }),
  ),
  mistake("a function at a TCP listener", `${FACTS} 43`, "error tc-function-place", (f) =>
    f.bind(listen(f), f.pool({ api: Backend.cloudFunction("api") })),
  ),
  mistake("two functions at one rule", `${FACTS} 43`, "error member-count", (f) => {
    const root = listen(f, { protocol: "HTTP" }).addRule("R", { domain: "a.example.com", url: "/" });
    f.bind(root, f.pool({ a: Backend.cloudFunction("a"), b: Backend.cloudFunction("b") }));
  }),
  mistake("a weight of 10 behind a gateway", `${FACTS} 44, B20`, "error tc-gwlb-weight", (f) =>
    gateway(f, { a: Backend.ip("10.0.0.7", { weight: 10 }), b: Backend.ip("10.0.0.8", { weight: 16 }) }),
  ),
  mistake("21 servers behind a gateway", `${FACTS} 44`, "error member-count", (f) =>
    gateway(
      f,
      Object.fromEntries(
        Array.from({ length: 21 }, (_, n) => [`s${n}`, Backend.ip(`10.0.0.${n + 1}`, { weight: 16 })]),
      ),
    ),
  ),
  mistake("an IP version inside a VPC", `${FACTS} 47`, "error tc-reach", (f) =>
    open(f, "Inner", { networkType: "INTERNAL", vpcId: "vpc-1", subnetId: "subnet-1", ipVersion: "ipv6" }),
  ),
  mistake("ipVersion IPV4", `${FACTS} 49, B13`, "error tc-reach", (f) => open(f, "Four", { ipVersion: "IPV4" })),
  mistake("two load balancers of one name", `${FACTS} 50, B14`, "error tc-name-unique", (f) => {
    open(f, "One", { loadBalancerName: "web" });
    open(f, "Two", { loadBalancerName: "web" });
  }),
  mistake("a name of 61 characters", `${FACTS} 50`, "error name-form", (f) =>
    open(f, "One", { loadBalancerName: "x".repeat(61) }),
  ),
  mistake("all weights 0", `${FACTS} 52`, "error weight-all-zero", (f) => f.atTencent(two, { defaultWeight: 0 })),
  mistake("HTTPS without a certificate", `${FACTS} 58`, "error https-certificate", (f) => rule(f, {}, "HTTPS")),
  mistake("MUTUAL without a CA", "CertificateInput of the clb API", "error tc-mutual-tls", (f) =>
    serve(f, { protocol: "TCP_SSL", certificateId: "cert", certificateSslMode: "MUTUAL" }),
  ),
  mistake("a domain of 81 characters", `${FACTS} 59`, "error rule-domain-url", (f) =>
    rule(f, { domain: `${"x".repeat(77)}.com` }),
  ),
  mistake("deletion protection off", "facts/domain.md 4", "warning deletion-protection", (f) =>
    open(f, "One", { deletionProtection: false }),
  ),
  mistake("SSH behind a load balancer", "facts/domain.md 4", "warning risky-port", (f) => serve(f, { port: 22 })),
  mistake(
    "a scaling group without subnets",
    "CreateAutoScalingGroup",
    "error scaling-size",
    (f) =>
      new tencentcloud.AutoScalingGroup(f.stack, "Asg", {
        configurationId: "asc-1",
        vpcId: "vpc-1",
        subnetIds: [],
        minSize: 1,
        maxSize: 4,
      }),
  ),
];
