import { alicloud, Backend, tencentcloud } from "../../lib";
import { Case, Fixture, table } from "./fixture";

function cloudListener(f: Fixture, listenerId: string): tencentcloud.ICloudListener {
  const loadBalancer = f.tencent;
  return tencentcloud.CloudListener.fromAttributes(f.stack, "L", {
    loadBalancer,
    listenerId,
    protocol: tencentcloud.ListenerProtocol.HTTP,
    port: 80,
  });
}

const empty = (name: string) => `${name} is empty; name one, or leave it out where none is needed`;
const AT = { vpcId: "vpc-1", subnetId: "subnet-1" };
const SIZE = { minSize: 1, maxSize: 2 };
const zoneMappings = [
  { zoneId: "", vswitchId: "" },
  { zoneId: "b", vswitchId: "vsw-b", allocationId: "" },
];

/** Every id that a construct takes, but those of things that exist already. */
const EMPTY: readonly Case[] = [
  [
    "vSwitch of a CLB",
    (f) => new alicloud.ClassicLoadBalancer(f.stack, "C", { vswitchId: "" }),
    `error: load balancer "C": ${empty("vswitchId")}`,
  ],
  [
    "VPC and zones of an ALB",
    (f) => new alicloud.ApplicationLoadBalancer(f.stack, "Alb", { vpcId: "", zoneMappings }),
    ...["vpcId", "zoneId", "vswitchId", "allocationId"].map((name) => `error: load balancer "Alb": ${empty(name)}`),
  ],
  [
    "security group of an NLB",
    (f) =>
      new alicloud.NetworkLoadBalancer(f.stack, "Nlb", {
        vpcId: "vpc-1",
        zoneMappings,
        securityGroupIds: ["sg-1", ""],
      }),
    ...["zoneId", "vswitchId", "allocationId", "securityGroupIds"].map(
      (name) => `error: load balancer "Nlb": ${empty(name)}`,
    ),
  ],
  [
    "VPC of a GWLB",
    (f) => new alicloud.GatewayLoadBalancer(f.stack, "Gwlb", { vpcId: "", zoneMappings: [] }),
    `error: load balancer "Gwlb": ${empty("vpcId")}`,
  ],
  [
    "VPC of an existing ALB",
    (f) => alicloud.ApplicationLoadBalancer.fromAttributes(f.stack, "Alb", { loadBalancerId: "alb-1", vpcId: "" }),
    `error: load balancer "Alb": ${empty("vpcId")}`,
  ],
  [
    "subnet, security group and region of a Tencent CLB",
    (f) =>
      new tencentcloud.CloudLoadBalancer(f.stack, "T", {
        networkType: tencentcloud.NetworkType.OPEN,
        vpcId: "",
        subnetId: "",
        securityGroupIds: [""],
        snatAddresses: [{ subnetId: "", ip: "10.0.0.9" }],
        targetRegion: { region: "ap-shanghai", vpcId: "" },
      }),
    ...["vpcId", "subnetId", "securityGroupIds", "vpcId of targetRegion", "subnetId of snatAddresses"].map(
      (name) => `error: load balancer "T": ${empty(name)}`,
    ),
  ],
  [
    "subnet of a Tencent GWLB",
    (f) => new tencentcloud.GatewayLoadBalancer(f.stack, "G", { ...AT, subnetId: "" }),
    `error: load balancer "G": ${empty("subnetId")}`,
  ],
  [
    "certificate",
    (f) => f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.HTTPS, port: 443, certificateId: "" }),
    `error: listener "L": ${empty("certificateId")}`,
  ],
  [
    "CA at Tencent",
    (f) =>
      f.tencent.addListener("L", {
        protocol: tencentcloud.ListenerProtocol.HTTPS,
        port: 443,
        certificateId: "cert-1",
        caCertificateId: "",
      }),
    `error: listener "L": ${empty("caCertificateId")}`,
  ],
  [
    "policy of an ALB listener",
    (f) =>
      alicloud.ApplicationLoadBalancer.fromAttributes(f.stack, "Alb", { loadBalancerId: "alb-1", vpcId: "vpc-1" })
        .addListener("L", {
          protocol: alicloud.ListenerProtocol.HTTPS,
          port: 443,
          certificateId: "cert-1",
          securityPolicyId: "",
        })
        .addBackends("Web", { defaultPort: 80, backends: { a: Backend.instance("i-a") } }),
    `error: listener "L": ${empty("securityPolicyId")}`,
  ],
  [
    "certificate of an NLB listener",
    (f) =>
      alicloud.NetworkLoadBalancer.fromAttributes(f.stack, "Nlb", { loadBalancerId: "nlb-1", vpcId: "vpc-1" })
        .addListener("L", { protocol: alicloud.ListenerProtocol.TCPSSL, port: 443, certificateIds: ["cert-1", ""] })
        .addBackends("Web", { defaultPort: 80, backends: { a: Backend.instance("i-a") } }),
    `error: listener "L": ${empty("certificateIds")}`,
  ],
  [
    "VPC of a target group",
    (f) =>
      new tencentcloud.TargetGroup(f.stack, "G", {
        loadBalancer: f.tencent,
        protocol: tencentcloud.TargetGroupProtocol.TCP,
        vpcId: "",
      }),
    `error: target group "G": ${empty("vpcId")}`,
  ],
  [
    "vSwitch and template of a scaling group",
    (f) => new alicloud.ScalingGroup(f.stack, "S", { ...SIZE, vswitchIds: [""], launchTemplateId: "" }),
    ...["vswitchIds", "launchTemplateId"].map((name) => `error: scaling group "S": ${empty(name)}`),
  ],
  [
    "an existing scaling group",
    (f) => alicloud.ScalingGroup.fromAttributes(f.stack, "S", { scalingGroupId: "" }),
    `error: scaling group "S": ${empty("scalingGroupId")}`,
  ],
  [
    "certificates of a rule",
    (f) =>
      cloudListener(f, "lbl-1").addRule("R", { domain: "a.com", url: "/", certificateId: "", caCertificateId: "" }),
    ...["certificateId", "caCertificateId"].map((name) => `error: rule "R": ${empty(name)}`),
  ],
  [
    "configuration of a scaling group",
    (f) =>
      new tencentcloud.AutoScalingGroup(f.stack, "S", {
        ...SIZE,
        configurationId: "",
        vpcId: "",
        subnetIds: ["s", ""],
      }),
    ...["configurationId", "vpcId", "subnetIds"].map((name) => `error: scaling group "S": ${empty(name)}`),
  ],
];

table("id-form", [
  [
    "a composite listener id",
    (f) => cloudListener(f, "lb-1#lbl-2"),
    'error: listener "L": listenerId must begin with "lbl-" and have no #, got "lb-1#lbl-2"; pass the part of that kind, not the composite id of the resource',
  ],
  [
    "a listener id with a tail",
    (f) => cloudListener(f, "lbl-2#lb-1"),
    'error: listener "L": listenerId must begin with "lbl-" and have no #, got "lbl-2#lb-1"; pass the part of that kind, not the composite id of the resource',
  ],
  [
    "a rule id of another kind, beside a good listener id",
    (f) =>
      tencentcloud.CloudRule.fromAttributes(f.stack, "Rule", { listener: cloudListener(f, "lbl-2"), ruleId: "lbl-2" }),
    'error: rule "Rule": ruleId must begin with "loc-" and have no #, got "lbl-2"; copy the id from the console',
  ],
  [
    "a Tencent load balancer id",
    (f) => tencentcloud.CloudLoadBalancer.fromAttributes(f.stack, "Lb", { loadBalancerId: "clb-1" }),
    'error: load balancer "Lb": id must begin with "lb-" and have no #, got "clb-1"; copy the id from the console',
  ],
  [
    "no id of a load balancer",
    (f) => alicloud.ClassicLoadBalancer.fromAttributes(f.stack, "Lb", { loadBalancerId: "" }),
    'error: load balancer "Lb": id is empty; name one, or leave it out where none is needed',
  ],
  [
    "an empty id of a server",
    (f) => f.inVServerGroup({ a: Backend.instance("") }),
    'error: backend "a": id is empty; copy it from the console',
  ],
  [
    "an interface that is declared as an instance",
    (f) => f.inVServerGroup({ a: Backend.instance("eni-1") }),
    'warning: backend "a": id must begin with "i-" and have no #, got "eni-1"; it names a network interface, which is declared with Backend.networkInterface',
  ],
  [
    "an instance that is declared as an interface",
    (f) => f.inVServerGroup({ a: Backend.networkInterface("i-1") }),
    'warning: backend "a": id must begin with "eni-" and have no #, got "i-1"; it names an instance, which is declared with Backend.instance',
  ],
  [
    "a container group where none is taken",
    (f) => f.inVServerGroup({ a: Backend.instance("eci-1") }),
    'warning: backend "a": id must begin with "i-" and have no #, got "eci-1"; copy the id from the console',
  ],
  ...EMPTY.map(([name, declare, ...findings]): Case => [`an empty ${name}`, declare, ...findings]),
  ...["lb-1\n", undefined as unknown as string].map((loadBalancerId): Case => [
    `${JSON.stringify(loadBalancerId)} as the id of a load balancer of Alibaba`,
    (f) => alicloud.ClassicLoadBalancer.fromAttributes(f.stack, "Lb", { loadBalancerId }),
    `error: load balancer "Lb": id must be a text without spaces and line breaks, got ${JSON.stringify(loadBalancerId)}; trim it, or copy it from the console`,
  ]),
  [
    "no id of a classic load balancer, which only a command would find during the apply",
    (f) => {
      const loadBalancerId = undefined as unknown as string;
      const pool = f.pool({ a: Backend.instance("ins-a") });
      new tencentcloud.ClassicBinding(f.stack, "B", { loadBalancerId, pool });
    },
    'error: classic binding "B": loadBalancerId must be a text without spaces and line breaks, got undefined; trim it, or copy it from the console',
  ],
  [
    "a listener id that the environment does not have",
    (f) => cloudListener(f, undefined as unknown as string),
    'error: listener "L": listenerId must be a text without spaces and line breaks, got undefined; trim it, or copy it from the console',
  ],
  [
    "no id of an instance, behind a provider that cuts ids",
    (f) => f.atTencent({ a: Backend.instance(undefined as unknown as string) }),
    'error: backend "a": id must be a text without spaces and line breaks, got undefined; trim it, or copy it from the console',
  ],
  ...[" i-a", "i-a\n", undefined as unknown as string].map((id): Case => [
    `${JSON.stringify(id)} as the id of an instance`,
    (f) => f.inVServerGroup({ a: Backend.instance(id) }),
    `error: backend "a": id must be a text without spaces and line breaks, got ${JSON.stringify(id)}; trim it, or copy it from the console`,
  ]),
  [
    "an Alibaba instance id at Tencent",
    (f) => f.atTencent({ a: Backend.instance("i-a") }),
    'error: backend "a": id must begin with "ins-" and have no #, got "i-a"; copy the id from the console',
  ],
  [
    "an Alibaba load balancer id",
    (f) => alicloud.ClassicLoadBalancer.fromAttributes(f.stack, "Lb", { loadBalancerId: "alb-1" }),
    'warning: load balancer "Lb": id must begin with "lb-" and have no #, got "alb-1"; copy the id from the console',
  ],
  [
    "mixed-up ids at Alibaba",
    (f) =>
      f.inDefaultGroup({
        a: Backend.instance("eni-a"),
        b: Backend.networkInterface("i-b", { serverIp: "10.0.0.2" }),
        c: Backend.containerGroup("i-c", { serverIp: "10.0.0.3" }),
      }),
    'warning: backend "a": id must begin with "i-" and have no #, got "eni-a"; it names a network interface, which is declared with Backend.networkInterface',
    'warning: backend "b": id must begin with "eni-" and have no #, got "i-b"; it names an instance, which is declared with Backend.instance',
    'warning: backend "c": id must begin with "eci-" and have no #, got "i-c"; it names an instance, which is declared with Backend.instance',
  ],
  [
    "good ids at Alibaba",
    (f) =>
      f.inDefaultGroup({
        a: Backend.instance("i-a"),
        b: Backend.networkInterface("eni-b", { serverIp: "10.0.0.2" }),
        c: Backend.containerGroup("eci-c", { serverIp: "10.0.0.3" }),
      }),
  ],
  [
    "good ids at Tencent",
    (f) =>
      f.bind(
        tencentcloud.CloudRule.fromAttributes(f.stack, "Rule", {
          listener: cloudListener(f, "lbl-2"),
          ruleId: "loc-3",
        }),
        f.pool({ a: Backend.instance("ins-a"), b: Backend.networkInterface("whatever", { serverIp: "10.0.0.1" }) }),
      ),
  ],
  [
    "a token as every id",
    (f) => {
      const loadBalancer = tencentcloud.CloudLoadBalancer.fromAttributes(f.stack, "Lb", { loadBalancerId: f.string });
      const listener = tencentcloud.CloudListener.fromAttributes(f.stack, "L", {
        loadBalancer,
        listenerId: f.string,
        protocol: tencentcloud.ListenerProtocol.HTTP,
        port: 80,
      });
      f.bind(
        tencentcloud.CloudRule.fromAttributes(f.stack, "Rule", { listener, ruleId: f.string }),
        f.pool({ a: Backend.instance(f.string) }),
      );
      alicloud.ClassicLoadBalancer.fromAttributes(f.stack, "Ali", { loadBalancerId: f.string });
    },
  ],
  [
    "a wrong listener id, once for a listener with a rule",
    (f) => tencentcloud.CloudRule.fromAttributes(f.stack, "Rule", { listener: cloudListener(f, "2"), ruleId: "loc-2" }),
    'error: listener "L": listenerId must begin with "lbl-" and have no #, got "2"; copy the id from the console',
  ],
  [
    "ids of groups and listeners that exist already",
    (f) => {
      const alb = alicloud.ApplicationLoadBalancer.fromAttributes(f.stack, "Alb", {
        loadBalancerId: "alb-1",
        vpcId: "v",
      });
      alicloud.ApplicationListener.fromAttributes(f.stack, "L", {
        loadBalancer: alb,
        listenerId: "lbl-1",
        protocol: alicloud.ListenerProtocol.HTTP,
        port: 80,
      }).addRule("R", { priority: 1, conditions: { paths: ["/a"] }, redirectToPort: 443 });
      alicloud.ApplicationServerGroup.fromAttributes(f.stack, "A", { loadBalancer: alb, serverGroupId: "rsp-1" });
      alicloud.VServerGroup.fromAttributes(f.stack, "V", { loadBalancer: f.clb, serverGroupId: "sgp-1" });
      tencentcloud.TargetGroup.fromAttributes(f.stack, "T", { loadBalancer: f.tencent, targetGroupId: "lb-1#lbtg-1" });
    },
    'warning: listener "L": listenerId must begin with "lsn-" and have no #, got "lbl-1"; copy the id from the console',
    'warning: server group "A": serverGroupId must begin with "sgp-" and have no #, got "rsp-1"; copy the id from the console',
    'warning: server group "V": serverGroupId must begin with "rsp-" and have no #, got "sgp-1"; copy the id from the console',
    'error: target group "T": targetGroupId must begin with "lbtg-" and have no #, got "lb-1#lbtg-1"; pass the part of that kind, not the composite id of the resource',
  ],
  [
    "tokens for groups and listeners that exist already",
    (f) => {
      const alb = alicloud.ApplicationLoadBalancer.fromAttributes(f.stack, "Alb", {
        loadBalancerId: f.string,
        vpcId: f.string,
      });
      alicloud.ApplicationListener.fromAttributes(f.stack, "L", {
        loadBalancer: alb,
        listenerId: f.string,
        protocol: alicloud.ListenerProtocol.of(f.string),
        port: f.number,
      });
      alicloud.ApplicationServerGroup.fromAttributes(f.stack, "A", { loadBalancer: alb, serverGroupId: f.string });
      alicloud.VServerGroup.fromAttributes(f.stack, "V", { loadBalancer: f.clb, serverGroupId: f.string });
      tencentcloud.TargetGroup.fromAttributes(f.stack, "T", { loadBalancer: f.tencent, targetGroupId: f.string });
    },
  ],
  [
    "a server of NLB by whose id the provider would cut",
    (f) => {
      const nlb = alicloud.NetworkLoadBalancer.fromAttributes(f.stack, "Nlb", { loadBalancerId: "nlb-1", vpcId: "v" });
      const backends = { a: Backend.instance("i-a_b"), b: Backend.instance(f.string) };
      f.bind(nlb.addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }), f.pool(backends));
    },
    'error: backend "a": id must have no "_", by which the provider cuts the id of its resource, got "i-a_b"; copy the id from the console',
  ],
]);
