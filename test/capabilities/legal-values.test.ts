import { alicloud, Backend, BackendPool, tencentcloud } from "../../lib";
import { Fixture } from "../rules/fixture";
import { existingAlb, existingGwlb, existingNlb, ZONES } from "../rules/vpc";
import { findingsOf } from "../synth";

type Row = readonly [
  name: string,
  source: string,
  values: readonly unknown[],
  declare: (f: Fixture, value: never) => unknown,
];

/** Values that a provider's page, schema, acceptance test or the SDK says are legal, and where they are written here. */
const ROWS: readonly Row[] = [
  [
    "NLB address_ip_version",
    "pages and tests of nlb_load_balancer",
    ["Ipv4", "DualStack", "ipv4"],
    (f, ipVersion: string) => nlb(f, { ipVersion: alicloud.IpVersion.of(ipVersion) }),
  ],
  [
    "NLB address_type",
    "page of nlb_load_balancer",
    ["Internet", "Intranet"],
    (f, addressType: string) => nlb(f, { addressType: alicloud.AddressType.of(addressType) }),
  ],
  [
    "NLB group address_ip_version",
    "validator of nlb_server_group",
    ["Ipv4", "DualStack"],
    (f, ipVersion: string) => nlbGroup(f, { ipVersion: alicloud.IpVersion.of(ipVersion) }),
  ],
  [
    "NLB check port",
    "page of nlb_server_group",
    [0, 1, 65535],
    (f, port: number) => nlbGroup(f, { healthCheck: { port } }),
  ],
  [
    "NLB check type",
    "validator of nlb_server_group",
    ["TCP", "HTTP", "UDP"],
    (f, type: string) => nlbGroup(f, { healthCheck: { protocol: alicloud.HealthCheckProtocol.of(type) } }),
  ],
  [
    "NLB check interval",
    "SDK of NLB and page of nlb_server_group",
    [1, 5, 50],
    (f, intervalSeconds: number) => nlbGroup(f, { healthCheck: { intervalSeconds } }),
  ],
  [
    "NLB scheduler",
    "validator of nlb_server_group",
    ["Wrr", "Rr", "Qch", "Tch", "Sch", "Wlc"],
    (f, scheduler: string) => nlbGroup(f, { scheduler: alicloud.Scheduler.of(scheduler) }),
  ],
  [
    "NLB drain",
    "validator of nlb_server_group",
    [0, 10, 900],
    (f, connectionDrainSeconds: number) => nlbGroup(f, { connectionDrainSeconds }),
  ],
  [
    "NLB idle timeout",
    "validator of nlb_listener",
    [0, 1, 900],
    (f, idleTimeoutSeconds: number) =>
      existingNlb(f)
        .addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80, idleTimeoutSeconds })
        .addBackends("P", POOL),
  ],
  [
    "ALB edition",
    "vendor, Extensible in public preview",
    ["Basic", "Standard", "StandardWithWaf", "Extensible"],
    (f, edition: string) => alb(f, { edition: alicloud.ApplicationEdition.of(edition) }),
  ],
  [
    "ALB address_ip_version",
    "page of alb_load_balancer",
    ["IPv4", "DualStack"],
    (f, ipVersion: string) => alb(f, { ipVersion: alicloud.IpVersion.of(ipVersion) }),
  ],
  [
    "ALB check port",
    "page of alb_server_group",
    [0, 1, 65535],
    (f, port: number) => albGroup(f, { healthCheck: { port } }),
  ],
  [
    "ALB check interval",
    "validator of alb_server_group",
    [0, 1, 50],
    (f, intervalSeconds: number) => albGroup(f, { healthCheck: { intervalSeconds } }),
  ],
  [
    "ALB check timeout",
    "validator of alb_server_group",
    [0, 1, 300],
    (f, timeoutSeconds: number) => albGroup(f, { healthCheck: { timeoutSeconds } }),
  ],
  [
    "ALB scheduler",
    "validator of alb_server_group",
    ["Wrr", "Wlc", "Sch", "Uch"],
    (f, scheduler: string) => albGroup(f, { scheduler: alicloud.Scheduler.of(scheduler) }),
  ],
  [
    "ALB drain",
    "page of alb_server_group",
    [0, 900],
    (f, connectionDrainSeconds: number) => albGroup(f, { connectionDrainSeconds }),
  ],
  [
    "ALB slow start",
    "page of alb_server_group",
    [30, 900],
    (f, slowStartSeconds: number) => albGroup(f, { slowStartSeconds }),
  ],
  [
    "ALB timeouts",
    "page of alb_listener",
    [0, 60, 600],
    (f, seconds: number) => albListener(f, "HTTP", {}, { idleTimeoutSeconds: seconds, requestTimeoutSeconds: seconds }),
  ],
  [
    "HTTPS group behind an ALB listener",
    "vendor's page of March 2026",
    ["HTTP", "HTTPS"],
    (f, protocol: string) => albListener(f, protocol, { protocol: alicloud.ServerGroupProtocol.HTTPS }),
  ],
  [
    "ALB group name",
    "CreateServerGroup, Chinese page",
    ["sgp", "Web.1_a-b", "网站"],
    (f, serverGroupName: string) => albGroup(f, { serverGroupName }),
  ],
  [
    "GWLB scheduler",
    "validator of gwlb_server_group",
    ["2TCH", "3TCH", "5TCH"],
    (f, scheduler: string) => gwlbGroup(f, { scheduler: alicloud.Scheduler.of(scheduler) }),
  ],
  [
    "GWLB drain",
    "page of gwlb_server_group",
    [1, 3600],
    (f, connectionDrainSeconds: number) => gwlbGroup(f, { connectionDrainSeconds }),
  ],
  [
    "CLB scheduler of TCP",
    "validator of slb_listener",
    ["wrr", "wlc", "rr", "sch", "tch", "qch"],
    (f, scheduler: string) =>
      clb(f, { protocol: alicloud.ListenerProtocol.TCP, port: 80, scheduler: alicloud.Scheduler.of(scheduler) }),
  ],
  [
    "CLB check port",
    "page and validator of slb_listener",
    [-520, 0, 1, 65535],
    (f, port: number) => clb(f, { protocol: alicloud.ListenerProtocol.TCP, port: 80, healthCheck: { port } }),
  ],
  [
    "CLB threshold",
    "validator of slb_listener",
    [1, 2, 10],
    (f, healthyThreshold: number) =>
      clb(f, { protocol: alicloud.ListenerProtocol.HTTP, port: 80, healthCheck: { healthyThreshold } }),
  ],
  [
    "CLB bandwidth",
    "page of slb_listener",
    [-1, 1, 1000],
    (f, bandwidth: number) => clb(f, { protocol: alicloud.ListenerProtocol.TCP, port: 80, bandwidth }),
  ],
  [
    "CLB group name",
    "API",
    ["a", "web/1.b_c-d"],
    (f, serverGroupName: string) => new alicloud.VServerGroup(f.stack, "G", { loadBalancer: f.clb, serverGroupName }),
  ],
  [
    "CLB description",
    "Chinese page of AddVServerGroupBackendServers",
    ["网站", "a-b/c._d", "new, half size"],
    (f, description: string) =>
      f.inVServerGroup({ a: Backend.instance("i-a", { description }), b: Backend.instance("i-b") }, {}, true),
  ],
  [
    "Tencent check of TCP",
    "schema and SDK",
    ["TCP", "HTTP", "CUSTOM"],
    (f, type: string) => tencent(f, "TCP", { ...needsOf(type), protocol: tencentcloud.HealthCheckProtocol.of(type) }),
  ],
  [
    "Tencent check of UDP",
    "schema and SDK",
    ["PING", "CUSTOM"],
    (f, type: string) => tencent(f, "UDP", { ...needsOf(type), protocol: tencentcloud.HealthCheckProtocol.of(type) }),
  ],
  [
    "Tencent check of TCP_SSL",
    "SDK",
    ["TCP", "HTTP"],
    (f, type: string) => tencent(f, "TCP_SSL", { protocol: tencentcloud.HealthCheckProtocol.of(type) }),
  ],
  ["Tencent check port", "SDK", [-1, 1, 65535], (f, port: number) => tencent(f, "TCP", { port })],
  ["Tencent rule session", "SDK", [0, 30, 86400], (f, sessionSeconds: number) => rule(f, { sessionSeconds })],
  [
    "Tencent rule scheduler",
    "validator of clb_listener_rule",
    ["WRR", "LEAST_CONN", "IP_HASH"],
    (f, scheduler: string) => rule(f, { scheduler: tencentcloud.Scheduler.of(scheduler) }),
  ],
  [
    "Tencent rule domain",
    "vendor, aliyun and tencent issues on wildcards",
    ["www.example.com", "*.example.com", "www.example.*", "~^a[0-9]+$"],
    (f, domain: string) => rule(f, { domain }),
  ],
  ["Tencent rule path", "vendor", ["/", "/a/b", "~\\.php$"], (f, url: string) => rule(f, { url })],
  [
    "Tencent target group IP version",
    "SDK",
    ["IPv4", "IPv6", "IPv6FullChain"],
    (f, ipVersion: string) =>
      targetGroup(f, {
        protocol: tencentcloud.TargetGroupProtocol.TCP,
        ipVersion: tencentcloud.IpVersion.of(ipVersion),
      }),
  ],
  [
    "Tencent target group session",
    "validator of clb_target_group",
    [0, 30, 3600],
    (f, sessionSeconds: number) =>
      targetGroup(f, {
        protocol: tencentcloud.TargetGroupProtocol.HTTP,
        sessionSeconds,
        healthCheck: { protocol: tencentcloud.HealthCheckProtocol.TCP },
      }),
  ],
  [
    "Tencent target group timeout",
    "validator of clb_target_group",
    [2, 30, 60],
    (f, timeoutSeconds: number) =>
      targetGroup(f, {
        protocol: tencentcloud.TargetGroupProtocol.TCP,
        healthCheck: { timeoutSeconds, intervalSeconds: 100 },
      }),
  ],
  [
    "Tencent IP version",
    "SDK",
    ["ipv4", "ipv6", "IPv6FullChain"],
    (f, ipVersion: string) =>
      new tencentcloud.CloudLoadBalancer(f.stack, "New", {
        networkType: tencentcloud.NetworkType.OPEN,
        vpcId: "vpc-1",
        subnetId: "subnet-1",
        ipVersion: tencentcloud.IpVersion.of(ipVersion),
      }),
  ],
  [
    "Tencent GWLB protocol",
    "SDK",
    ["TENCENT_GENEVE", "AWS_GENEVE"],
    (f, protocol: string) =>
      tencentcloud.GatewayLoadBalancer.fromAttributes(f.stack, "G", {
        loadBalancerId: "gwlb-1",
        vpcId: "vpc-1",
      }).addTargetGroup("T", { protocol: tencentcloud.GatewayProtocol.of(protocol) }),
  ],
];

const POOL = { defaultPort: 80, backends: { a: Backend.instance("i-a"), b: Backend.instance("i-b") } };

function nlb(f: Fixture, props: Partial<alicloud.NetworkLoadBalancerProps>) {
  return new alicloud.NetworkLoadBalancer(f.stack, "Nlb", { vpcId: "vpc-1", zoneMappings: ZONES, ...props });
}

function nlbGroup(f: Fixture, props: alicloud.NetworkServerGroupOptions) {
  const serverGroup = new alicloud.NetworkServerGroup(f.stack, "Group", { loadBalancer: existingNlb(f), ...props });
  serverGroup.addBackends("Pool", POOL);
  existingNlb(f, "Other").addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80, serverGroup });
}

function alb(f: Fixture, props: Partial<alicloud.ApplicationLoadBalancerProps>) {
  const made = { vpcId: "vpc-1", zoneMappings: ZONES, ...props };
  new alicloud.ApplicationLoadBalancer(f.stack, "Alb", made)
    .addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 })
    .addBackends("Pool", POOL);
}

function albGroup(f: Fixture, props: alicloud.ApplicationServerGroupOptions) {
  albListener(f, "HTTP", props);
}

function albListener(
  f: Fixture,
  protocol: string,
  props: alicloud.ApplicationServerGroupOptions,
  options: Partial<alicloud.ApplicationListenerOptions> = {},
) {
  const loadBalancer = existingAlb(f);
  const serverGroup = new alicloud.ApplicationServerGroup(f.stack, "Group", { loadBalancer, ...props });
  serverGroup.addBackends("Pool", POOL);
  loadBalancer.addListener("L", {
    protocol: alicloud.ListenerProtocol.of(protocol),
    port: 80,
    certificateId: "c",
    serverGroup,
    ...options,
  });
}

function gwlbGroup(f: Fixture, props: alicloud.GatewayServerGroupOptions) {
  const group = new alicloud.GatewayServerGroup(f.stack, "Group", { loadBalancer: existingGwlb(f), ...props });
  group.addBackends("Pool", { backends: POOL.backends });
}

function clb(f: Fixture, options: alicloud.ClassicListenerOptions) {
  f.clb.addListener("L", options).addBackends("Pool", POOL);
}

function needsOf(type: string): tencentcloud.CloudHealthCheck {
  if (type === "CUSTOM")
    return { contextType: tencentcloud.HealthCheckContextType.TEXT, sendContext: "ping", recvContext: "pong" };
  return type === "HTTP" ? { httpVersion: "HTTP/1.1", host: "a.example" } : {};
}

const INSTANCES = { defaultPort: 80, backends: { a: Backend.instance("ins-a"), b: Backend.instance("ins-b") } };

function tencent(f: Fixture, protocol: string, healthCheck: tencentcloud.CloudHealthCheck) {
  const certificateId = protocol === "TCP_SSL" ? "c" : undefined;
  f.tencent
    .addListener("L", { protocol: tencentcloud.ListenerProtocol.of(protocol), port: 80, certificateId, healthCheck })
    .addBackends("Pool", INSTANCES);
}

function rule(f: Fixture, options: Partial<tencentcloud.CloudRuleOptions>) {
  const listener = f.tencent.addListener("L", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 });
  listener.addRule("R", { domain: "www.example.com", url: "/", ...options }).addBackends("Pool", INSTANCES);
}

function targetGroup(f: Fixture, props: Partial<tencentcloud.TargetGroupProps>) {
  new tencentcloud.TargetGroup(f.stack, "Group", { loadBalancer: f.tencent, ...props });
}

const CASES = ROWS.flatMap(([name, source, values, declare]) =>
  values.map((value) => ({ name, source, value, declare: declare as (f: Fixture, value: unknown) => unknown })),
);

test.each(CASES)("$name $value ($source) is no error", ({ declare, value }) => {
  const fixture = new Fixture();
  declare(fixture, value);
  expect(
    findingsOf(fixture.stack)
      .filter(({ severity }) => severity === "error")
      .map(({ message }) => message),
  ).toStrictEqual([]);
});

test("a pool is bound where values are asked of its members", () => {
  const fixture = new Fixture();
  clb(fixture, { protocol: alicloud.ListenerProtocol.TCP, port: 80 });
  expect(fixture.stack.node.findAll().some((one) => one instanceof BackendPool)).toBe(true);
});
