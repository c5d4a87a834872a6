import { alicloud, Backend, tencentcloud } from "../../lib";
import { Fixture } from "../rules/fixture";
import { existingAlb, existingGwlb, existingNlb, ZONES } from "../rules/vpc";
import { findingsOf } from "../synth";

/** Something that users write, at every place that takes it: what each refuses, and the legal values next to it. */
interface Kind<T> {
  readonly ruleId: string;
  readonly refused: readonly T[];
  readonly legal: readonly T[];
  readonly places: { readonly [place: string]: (f: Fixture, value: T) => unknown };
}

const SERVERS = { defaultPort: 80, backends: { a: Backend.instance("i-a"), b: Backend.instance("i-b") } };

function gatewayOf(f: Fixture): tencentcloud.IGatewayLoadBalancer {
  const attributes = { loadBalancerId: "gwlb-1", vpcId: "vpc-1" };
  return tencentcloud.GatewayLoadBalancer.fromAttributes(f.stack, "Gateway", attributes);
}

function albGroup(f: Fixture, options: alicloud.ApplicationServerGroupOptions) {
  return new alicloud.ApplicationServerGroup(f.stack, "Group", { loadBalancer: existingAlb(f), ...options });
}

function nlbGroup(f: Fixture, options: Partial<alicloud.NetworkServerGroupProps>) {
  return new alicloud.NetworkServerGroup(f.stack, "Group", { loadBalancer: existingNlb(f), ...options });
}

function gwlbGroup(f: Fixture, options: alicloud.GatewayServerGroupOptions) {
  return new alicloud.GatewayServerGroup(f.stack, "Group", { loadBalancer: existingGwlb(f), ...options });
}

function targetGroup(f: Fixture, props: Partial<tencentcloud.TargetGroupProps>) {
  return new tencentcloud.TargetGroup(f.stack, "Group", {
    loadBalancer: f.tencent,
    protocol: tencentcloud.TargetGroupProtocol.HTTP,
    ...props,
  });
}

function rule(f: Fixture, options: Partial<tencentcloud.CloudRuleOptions>): void {
  const web = f.tencent.addListener("Web", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 });
  web.addRule("Rule", { domain: "a.example", url: "/", ...options });
}

function albRule(f: Fixture, options: Partial<alicloud.ApplicationRuleOptions>): void {
  const attributes = {
    loadBalancer: existingAlb(f),
    listenerId: "lsn-1",
    protocol: alicloud.ListenerProtocol.HTTP,
    port: 80,
  };
  const listener = alicloud.ApplicationListener.fromAttributes(f.stack, "Listener", attributes);
  listener.addRule("Rule", { priority: 1, conditions: { domains: ["a.example"] }, redirectToPort: 443, ...options });
}

const CHECK = { protocol: tencentcloud.HealthCheckProtocol.HTTP, httpVersion: "HTTP/1.1", host: "a.example" };

const PATHS: Kind<string>["places"] = {
  "an HTTP listener of CLB": (f, path) =>
    f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, healthCheck: { path } }),
  "a TCP listener of CLB": (f, path) =>
    f.clb.addListener("L", {
      protocol: alicloud.ListenerProtocol.TCP,
      port: 80,
      healthCheck: { protocol: alicloud.HealthCheckProtocol.HTTP, path },
    }),
  "a group of ALB that nobody sends to": (f, path) => albGroup(f, { healthCheck: { path } }),
  "a group of ALB behind a listener of this app": (f, path) =>
    existingAlb(f)
      .addListener("L", {
        protocol: alicloud.ListenerProtocol.HTTP,
        port: 80,
        serverGroupOptions: { healthCheck: { path } },
      })
      .addBackends("Web", SERVERS),
  "a group of NLB behind a listener that exists already": (f, path) => {
    const serverGroup = nlbGroup(f, { healthCheck: { protocol: alicloud.HealthCheckProtocol.HTTP, path } });
    const loadBalancer = existingNlb(f, "Other");
    alicloud.NetworkListener.fromAttributes(f.stack, "L", {
      loadBalancer,
      protocol: alicloud.ListenerProtocol.TCP,
      port: 80,
      serverGroup,
    });
  },
  "a group of GWLB": (f, path) => gwlbGroup(f, { healthCheck: { protocol: alicloud.HealthCheckProtocol.HTTP, path } }),
};

const TENCENT_PATHS: Kind<string>["places"] = {
  "a TCP listener": (f, path) =>
    f.tencent.addListener("L", {
      protocol: tencentcloud.ListenerProtocol.TCP,
      port: 80,
      healthCheck: { ...CHECK, path },
    }),
  "a rule": (f, path) => rule(f, { healthCheck: { path } }),
  "a target group": (f, path) => targetGroup(f, { healthCheck: { host: "a.example", path } }),
};

const HOSTS: Kind<string>["places"] = {
  CLB: (f, domain) =>
    f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, healthCheck: { host: domain } }),
  ALB: (f, host) => albGroup(f, { healthCheck: { host } }),
  NLB: (f, domain) => nlbGroup(f, { healthCheck: { protocol: alicloud.HealthCheckProtocol.HTTP, host: domain } }),
  "a TCP listener of Tencent": (f, domain) =>
    f.tencent.addListener("L", {
      protocol: tencentcloud.ListenerProtocol.TCP,
      port: 80,
      healthCheck: { ...CHECK, host: domain },
    }),
  "a rule of Tencent": (f, domain) => rule(f, { healthCheck: { host: domain } }),
  "a target group of Tencent": (f, domain) => targetGroup(f, { healthCheck: { host: domain } }),
};

const longest = (length: number) => `/${"x".repeat(length - 1)}`;
const NO_HOSTS = ["http://a.example", "a.example:80", "a.example/b", "", "x".repeat(81), "a b"];

const ADDRESSES: Kind<string>["places"] = {
  "a default server group": (f, serverIp) =>
    f.inDefaultGroup({ a: Backend.networkInterface("eni-a", { serverIp }), b: Backend.instance("i-b") }),
  "a group of ALB": (f, ip) =>
    f.bind(albGroup(f, { ipVersion: alicloud.IpVersion.DUAL_STACK }), f.pool({ a: Backend.ip(ip) })),
  "a group of NLB": (f, ip) =>
    f.bind(nlbGroup(f, { ipVersion: alicloud.IpVersion.DUAL_STACK }), f.pool({ a: Backend.ip(ip) })),
  "a group of GWLB": (f, ip) => f.bind(gwlbGroup(f, {}), f.pool({ a: Backend.ip(ip) }, { defaultPort: undefined })),
  "a listener of Tencent": (f, ip) => f.atTencent({ a: Backend.ip(ip) }),
  "a target group of Tencent": (f, ip) =>
    f.bind(targetGroup(f, { healthCheck: { host: "a.example" } }), f.pool({ a: Backend.ip(ip) })),
  "a gateway of Tencent": (f, ip) =>
    gatewayOf(f)
      .addTargetGroup("Group")
      .addBackends("Servers", { backends: { a: Backend.ip(ip) } }),
};

const ids: Kind<string>["places"] = {
  "the vSwitch of a CLB": (f, vswitchId) => new alicloud.ClassicLoadBalancer(f.stack, "Made", { vswitchId }),
  "the VPC of an ALB": (f, vpcId) =>
    new alicloud.ApplicationLoadBalancer(f.stack, "Made", { vpcId, zoneMappings: ZONES }),
  "a zone of an NLB": (f, zoneId) => {
    const zoneMappings = [{ zoneId, vswitchId: "vsw-1" }, ZONES[1]];
    return new alicloud.NetworkLoadBalancer(f.stack, "Made", { vpcId: "vpc-1", zoneMappings });
  },
  "a vSwitch of a GWLB": (f, vswitchId) => {
    const zoneMappings = [{ zoneId: "z1", vswitchId }];
    return new alicloud.GatewayLoadBalancer(f.stack, "Made", { vpcId: "vpc-1", zoneMappings });
  },
  "the VPC of an existing NLB": (f, vpcId) => existingNlb(f, "Known", vpcId),
  "the certificate of a listener": (f, certificateId) =>
    f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.HTTPS, port: 443, certificateId }),
  "the policy of a listener": (f, securityPolicyId) =>
    existingNlb(f).addListener("L", {
      protocol: alicloud.ListenerProtocol.TCPSSL,
      port: 443,
      certificateIds: ["cert-1"],
      securityPolicyId,
    }),
  "the subnet of a Tencent CLB": (f, subnetId) =>
    new tencentcloud.CloudLoadBalancer(f.stack, "Made", {
      networkType: tencentcloud.NetworkType.INTERNAL,
      vpcId: "vpc-1",
      subnetId,
    }),
  "a security group of a Tencent CLB": (f, id) =>
    new tencentcloud.CloudLoadBalancer(f.stack, "Made", {
      networkType: tencentcloud.NetworkType.OPEN,
      securityGroupIds: ["sg-1", id],
    }),
  "the subnet of a gateway": (f, subnetId) =>
    new tencentcloud.GatewayLoadBalancer(f.stack, "Made", { vpcId: "vpc-1", subnetId }),
  "the VPC of a target group": (f, vpcId) => targetGroup(f, { vpcId }),
  "a vSwitch of a scaling group": (f, id) =>
    new alicloud.ScalingGroup(f.stack, "Scaling", { minSize: 1, maxSize: 2, vswitchIds: [id] }),
  "a configuration of a scaling group": (f, configurationId) =>
    new tencentcloud.AutoScalingGroup(f.stack, "Scaling", {
      configurationId,
      vpcId: "vpc-1",
      subnetIds: ["subnet-1"],
      minSize: 1,
      maxSize: 2,
    }),
};

type Seconds = Pick<alicloud.ClassicHealthCheck, "healthyThreshold" | "unhealthyThreshold">;

/** A row for each value at each place. */
function rowsOf<T>(kind: string, { ruleId, refused, legal, places }: Kind<T>) {
  const values = [
    ...refused.map((value) => ({ value, said: true })),
    ...legal.map((value) => ({ value, said: false })),
  ];
  return Object.entries(places).flatMap(([place, declare]) =>
    values.map(({ value, said }) => ({
      name: `${kind} at ${place}: ${JSON.stringify(value)} is ${said ? "refused" : "taken"}`,
      ruleId,
      said,
      declare: (f: Fixture) => declare(f, value),
    })),
  );
}

const ROWS = [
  ...rowsOf("the path of a health check of Alibaba", {
    ruleId: "health-check-request",
    refused: ["health", "", longest(81), "/a b"],
    legal: ["/", "/health?x=1", longest(80)],
    places: PATHS,
  }),
  ...rowsOf("the path of a health check of Tencent", {
    ruleId: "health-check-request",
    refused: ["health", longest(201)],
    legal: ["/", longest(81), longest(200)],
    places: TENCENT_PATHS,
  }),
  ...rowsOf("the host of a health check", {
    ruleId: "health-check-request",
    refused: NO_HOSTS,
    legal: ["a.example", "10.0.0.1", "x".repeat(80)],
    places: HOSTS,
  }),
  ...rowsOf("the domain of a rule of Tencent", {
    ruleId: "rule-domain-url",
    refused: NO_HOSTS,
    legal: ["a.example", "*.example", "~^a:[0-9]/$", "x".repeat(80)],
    places: { "a rule": (f: Fixture, domain: string) => rule(f, { domain }) },
  }),
  ...rowsOf("an address", {
    ruleId: "ip-form",
    refused: [
      "0.0.0.0",
      "127.0.0.1",
      "169.254.9.9",
      "239.255.255.255",
      "255.255.255.255",
      "::",
      "::1",
      "fe80::9",
      "ff02::1",
    ],
    legal: ["10.0.0.1", "1.0.0.1", "126.255.255.255", "169.253.9.9", "223.255.255.255", "fd00::7", "::2"],
    places: ADDRESSES,
  }),
  ...rowsOf("an id", { ruleId: "id-form", refused: ["", " "], legal: ["a-1"], places: ids }),
  ...rowsOf("the name of a rule of ALB", {
    ruleId: "name-form",
    refused: ["1st", "r", "x".repeat(129), "-r"],
    legal: ["first", "r1", "x".repeat(128)],
    places: { "a rule": (f: Fixture, ruleName: string) => albRule(f, { ruleName }) },
  }),
  ...rowsOf("an address of a client", {
    ruleId: "alb-conditions",
    refused: ["10.0.0.0/33", "10.0.0", "10.0.0.0/-1", "fd00::/129", ""],
    legal: ["10.0.0.0/32", "10.0.0.9", "0.0.0.0/0", "fd00::/128"],
    places: { "a rule": (f: Fixture, ip: string) => albRule(f, { conditions: { sourceIps: [ip] } }) },
  }),
  ...rowsOf("a method", {
    ruleId: "alb-conditions",
    refused: ["get", "Post"],
    legal: ["GET", "DELETE"],
    places: { "a rule": (f: Fixture, method: string) => albRule(f, { conditions: { methods: [method] } }) },
  }),
  ...rowsOf("a threshold of a health check", {
    ruleId: "health-check-ranges",
    refused: [1, 11].flatMap((n): Seconds[] => [{ healthyThreshold: n }, { unhealthyThreshold: n }]),
    legal: [2, 10].flatMap((n): Seconds[] => [{ healthyThreshold: n }, { unhealthyThreshold: n }]),
    places: {
      "a group of ALB": (f: Fixture, healthCheck: Seconds) => albGroup(f, { healthCheck }),
      "a group of NLB": (f: Fixture, healthCheck: Seconds) => nlbGroup(f, { healthCheck }),
      "a group of GWLB": (f: Fixture, healthCheck: Seconds) => gwlbGroup(f, { healthCheck }),
      "a listener of Tencent": (f: Fixture, healthCheck: Seconds) =>
        f.tencent.addListener("L", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80, healthCheck }),
      "a gateway of Tencent": (f: Fixture, healthCheck: Seconds) =>
        gatewayOf(f).addTargetGroup("Group", { healthCheck }),
    },
  }),
  ...rowsOf("the time of a check of a gateway", {
    ruleId: "health-check-ranges",
    refused: [
      { timeoutSeconds: 31 },
      { timeoutSeconds: 1 },
      { intervalSeconds: 1 },
      { intervalSeconds: 301 },
      { port: 0 },
    ],
    legal: [
      { timeoutSeconds: 30 },
      { timeoutSeconds: 2 },
      { intervalSeconds: 2 },
      { intervalSeconds: 300 },
      { port: 1 },
    ],
    places: {
      "a gateway": (f: Fixture, healthCheck: tencentcloud.GatewayHealthCheck) =>
        gatewayOf(f).addTargetGroup("Group", { healthCheck }),
    },
  }),
];

test.each(ROWS)("$name", ({ declare, ruleId, said }) => {
  const fixture = new Fixture();
  declare(fixture);
  expect(findingsOf(fixture.stack, ruleId).length > 0).toBe(said);
});
