import { Backend, tencentcloud } from "../../lib";
import { Fixture, instances } from "../rules/fixture";
import { Mistake, mistake, twoOfTencent as two } from "./mistake";

const MEASURED = "measured on the real provider, tencentcloud 1.83.25";

function listen(f: Fixture, options: Partial<tencentcloud.CloudListenerOptions> = {}): tencentcloud.CloudListener {
  return f.tencent.addListener("L", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80, ...options });
}

function serve(f: Fixture, options: Partial<tencentcloud.CloudListenerOptions>): void {
  f.bind(listen(f, options), f.pool(two));
}

function rule(f: Fixture, options: Partial<tencentcloud.CloudRuleOptions>, protocol = "HTTP"): void {
  const root = listen(f, { protocol: tencentcloud.ListenerProtocol.of(protocol) }).addRule("R", {
    domain: "a.example.com",
    url: "/",
    ...options,
  });
  f.bind(root, f.pool(two));
}

function group(f: Fixture, props: Partial<tencentcloud.TargetGroupProps>): tencentcloud.TargetGroup {
  const defaults = { loadBalancer: f.tencent, protocol: tencentcloud.TargetGroupProtocol.TCP };
  return new tencentcloud.TargetGroup(f.stack, "Group", { ...defaults, ...props });
}

function open(f: Fixture, id: string, props: Partial<tencentcloud.CloudLoadBalancerProps>) {
  return new tencentcloud.CloudLoadBalancer(f.stack, id, { networkType: tencentcloud.NetworkType.OPEN, ...props });
}

function gateway(f: Fixture, backends: { [id: string]: Backend }): void {
  const attributes = { loadBalancerId: "gwlb-1", vpcId: "vpc-1" };
  const loadBalancer = tencentcloud.GatewayLoadBalancer.fromAttributes(f.stack, "Gateway", attributes);
  loadBalancer.addTargetGroup("Group").addBackends("Servers", { backends });
}

/** Mistakes on Tencent Cloud. */
export const TENCENTCLOUD: readonly Mistake[] = [
  mistake("a weight of -1", "resource_tc_clb_attachment.go:101", "error weight-range", (f) =>
    f.atTencent({ ...two, c: Backend.instance("ins-c", { weight: -1 }) }),
  ),
  mistake("port 0", "clb/v20180317/models.go:15690", "error port-range", (f) =>
    f.atTencent({ ...two, c: Backend.instance("ins-c", { port: 0 }) }),
  ),
  mistake("listener port 0", "resource_tc_clb_listener.go:42", "error listener-port-range", (f) =>
    serve(f, { port: 0 }),
  ),
  mistake("101 targets", "resource_tc_clb_attachment.go:75", "error member-count", (f) =>
    f.atTencent(instances(101, "ins-")),
  ),
  mistake("one target twice with two weights", "clb/v20180317/client.go:9847", "error duplicate-backend", (f) =>
    f.atTencent({ ...two, c: Backend.instance("ins-a", { weight: 10 }) }),
  ),
  mistake("two owners of one listener", `${MEASURED}: two attachments on one listener`, "error single-owner", (f) => {
    const listener = listen(f);
    f.bind(listener, f.pool(two));
    f.bind(listener, f.pool({ c: Backend.instance("ins-c") }, {}, "Second"));
  }),
  mistake("targets at an HTTP listener itself", "clb/v20180317/models.go:14455", "error listener-needs-rule", (f) =>
    serve(f, { protocol: tencentcloud.ListenerProtocol.HTTP }),
  ),
  mistake("two rules with two pools", `${MEASURED}: HTTP listener with two rules`, "warning tc-multi-rule", (f) => {
    const listener = listen(f, { protocol: tencentcloud.ListenerProtocol.HTTP });
    f.bind(listener.addRule("One", { domain: "a.example.com", url: "/" }), f.pool(two));
    f.bind(listener.addRule("Two", { domain: "b.example.com", url: "/" }), f.pool(two, {}, "Second"));
  }),
  mistake("an address that is none", "clb/v20180317/models.go:15704", "error ip-form", (f) =>
    f.atTencent({ ...two, c: Backend.ip("10.0.0.256") }),
  ),
  mistake("an IPv6 server behind IPv4", "clb/v20180317/models.go:15697 to 15706", "error tc-address-family", (f) =>
    f.bind(
      open(f, "Four", {}).addListener("L", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 }),
      f.pool({ ...two, c: Backend.ip("2001:db8::7") }),
    ),
  ),
  mistake("a composite id", "service_tencentcloud_clb.go:36 to 54", "error id-form", (f) => {
    const attributes = {
      loadBalancer: f.tencent,
      listenerId: "lb-tc#lbl-1",
      protocol: tencentcloud.ListenerProtocol.TCP,
      port: 80,
    };
    f.bind(tencentcloud.CloudListener.fromAttributes(f.stack, "L", attributes), f.pool(two));
  }),
  mistake("scheduler IP_HASH on a listener", "resource_tc_clb_listener.go:386", "error listener-scheduler", (f) =>
    serve(f, { scheduler: tencentcloud.Scheduler.IP_HASH }),
  ),
  mistake("sessions with LEAST_CONN", "resource_tc_clb_listener.go:405", "error session-persistence", (f) =>
    serve(f, { scheduler: tencentcloud.Scheduler.LEAST_CONN, sessionSeconds: 60 }),
  ),
  mistake("sessions of 10 seconds", "resource_tc_clb_listener.go:196", "error session-persistence", (f) =>
    serve(f, { sessionSeconds: 10 }),
  ),
  mistake("a health check on an HTTP listener", "service_tencentcloud_clb.go:1033", "error health-check-type", (f) =>
    f.bind(
      listen(f, { protocol: tencentcloud.ListenerProtocol.HTTP, healthCheck: { intervalSeconds: 5 } }).addRule("R", {
        domain: "a.example.com",
        url: "/",
      }),
      f.pool(two),
    ),
  ),
  mistake("an HTTP check of a UDP listener", "clb/v20180317/models.go:9705", "warning health-check-type", (f) =>
    serve(f, {
      protocol: tencentcloud.ListenerProtocol.UDP,
      healthCheck: { protocol: tencentcloud.HealthCheckProtocol.HTTP },
    }),
  ),
  mistake("a timeout above the interval", "clb/v20180317/models.go:9659", "error health-check-ranges", (f) =>
    serve(f, { healthCheck: { intervalSeconds: 5, timeoutSeconds: 10 } }),
  ),
  mistake(
    "codes 200 as a bitmask",
    "clb/v20180317/models.go:9672; test/real-cases/cases.yaml, T9",
    "error health-check-codes",
    (f) => rule(f, { healthCheck: { httpCodeBitmask: 200 } }),
  ),
  mistake("every code counted healthy", "clb/v20180317/models.go:9672", "warning health-check-any-code", (f) =>
    rule(f, { healthCheck: { httpCodeBitmask: 31 } }),
  ),
  mistake("a v2 group without protocol", "clb/v20180317/models.go:3353", "error tc-target-group-protocol", (f) =>
    group(f, { protocol: undefined }),
  ),
  mistake("a scheduler of a TCP group", "clb/v20180317/models.go:3359", "error tc-target-group-settings", (f) =>
    group(f, { scheduler: tencentcloud.Scheduler.WRR }),
  ),
  mistake("an HTTP check of a UDP group", "clb/v20180317/models.go:15769", "warning tc-target-group-check", (f) =>
    group(f, {
      protocol: tencentcloud.TargetGroupProtocol.UDP,
      healthCheck: { protocol: tencentcloud.HealthCheckProtocol.HTTP },
    }),
  ),
  mistake(
    "a UDP group behind a TCP listener",
    "clb/v20180317/models.go:3353",
    "warning tc-target-group-protocol",
    (f) => listen(f, { targetGroup: group(f, { protocol: tencentcloud.TargetGroupProtocol.UDP }) }),
  ),
  mistake("a function at a TCP listener", "clb/v20180317/client.go:9598 to 9618", "error tc-function-place", (f) =>
    f.bind(listen(f), f.pool({ api: Backend.cloudFunction("api") })),
  ),
  mistake("two functions at one rule", "clb/v20180317/client.go:9598 to 9618", "error member-count", (f) => {
    const root = listen(f, { protocol: tencentcloud.ListenerProtocol.HTTP }).addRule("R", {
      domain: "a.example.com",
      url: "/",
    });
    f.bind(root, f.pool({ a: Backend.cloudFunction("a"), b: Backend.cloudFunction("b") }));
  }),
  mistake("a weight of 10 behind a gateway", "gwlb/v20240906/models.go:1555", "error tc-gwlb-weight", (f) =>
    gateway(f, { a: Backend.ip("10.0.0.7", { weight: 10 }), b: Backend.ip("10.0.0.8", { weight: 16 }) }),
  ),
  mistake("21 servers behind a gateway", "service_tencentcloud_gwlb.go:126", "error member-count", (f) =>
    gateway(
      f,
      Object.fromEntries(
        Array.from({ length: 21 }, (_, n) => [`s${n}`, Backend.ip(`10.0.0.${n + 1}`, { weight: 16 })]),
      ),
    ),
  ),
  mistake("an IP version inside a VPC", "resource_tc_clb_instance.go:451", "error tc-reach", (f) =>
    open(f, "Inner", {
      networkType: tencentcloud.NetworkType.INTERNAL,
      vpcId: "vpc-1",
      subnetId: "subnet-1",
      ipVersion: tencentcloud.IpVersion.IPV6,
    }),
  ),
  mistake("ipVersion DualStack", "resource_tc_clb_instance.go:887", "warning tc-reach", (f) =>
    open(f, "Four", { ipVersion: tencentcloud.IpVersion.of("DualStack") }),
  ),
  mistake("two load balancers of one name", "resource_tc_clb_instance.go:382", "error tc-name-unique", (f) => {
    open(f, "One", { loadBalancerName: "web" });
    open(f, "Two", { loadBalancerName: "web" });
  }),
  mistake("a name of 61 characters", "resource_tc_clb_instance.go:50", "error name-form", (f) =>
    open(f, "One", { loadBalancerName: "x".repeat(61) }),
  ),
  mistake("all weights 0", "clb/v20180317/models.go:15934", "error weight-all-zero", (f) =>
    f.atTencent(two, { defaultWeight: 0 }),
  ),
  mistake("HTTPS without a certificate", "resource_tc_clb_listener.go:419", "error https-certificate", (f) =>
    rule(f, {}, "HTTPS"),
  ),
  mistake("MUTUAL without a CA", "clb/v20180317/models.go:1108", "error tc-mutual-tls", (f) =>
    serve(f, {
      protocol: tencentcloud.ListenerProtocol.TCP_SSL,
      certificateId: "cert",
      sslMode: tencentcloud.SslMode.MUTUAL,
    }),
  ),
  mistake("a domain of 81 characters", "clb/v20180317/models.go:14993", "error rule-domain-url", (f) =>
    rule(f, { domain: `${"x".repeat(77)}.com` }),
  ),
  mistake(
    "deletion protection off",
    "https://github.com/aliyun/infraguard: slb-delete-protection-enabled",
    "warning deletion-protection",
    (f) => open(f, "One", { deletionProtection: false }),
  ),
  mistake(
    "SSH behind a load balancer",
    "https://github.com/aliyun/infraguard: slb-listener-risk-ports-check",
    "warning risky-port",
    (f) => serve(f, { port: 22 }),
  ),
  mistake(
    "a scaling group without subnets",
    "resource_tc_as_scaling_group.go:65",
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
  mistake("an inner load balancer without a subnet", "resource_tc_clb_instance.go:395", "error tc-reach", (f) =>
    open(f, "Inner2", { networkType: tencentcloud.NetworkType.INTERNAL, vpcId: "vpc-1" }),
  ),
  mistake("IPv6 on both sides without a subnet", "resource_tc_clb_instance.go:395", "error tc-reach", (f) =>
    open(f, "Full", { ipVersion: tencentcloud.IpVersion.IPV6_FULL_CHAIN }),
  ),
  mistake("a domain with a port", "resource_tc_clb_listener_rule.go: domain", "error rule-domain-url", (f) =>
    rule(f, { domain: "a.example.com:8080" }),
  ),
  mistake(
    "a TCP listener checked by HTTP of no version",
    "resource_tc_clb_listener.go: health_check_http_version",
    "error health-check-request",
    (f) => serve(f, { healthCheck: { protocol: tencentcloud.HealthCheckProtocol.HTTP, host: "a.example.com" } }),
  ),
  mistake(
    "a gateway that waits 31 s for an answer",
    "resource_tc_gwlb_target_group.go: health_check",
    "error health-check-ranges",
    (f) =>
      tencentcloud.GatewayLoadBalancer.fromAttributes(f.stack, "Gateway", {
        loadBalancerId: "gwlb-1",
        vpcId: "vpc-1",
      }).addTargetGroup("Group", { healthCheck: { timeoutSeconds: 31 } }),
  ),
];
