import { TerraformIterator, TerraformStack } from "cdktf";
import { alicloud, Backend, BackendPool, ListenerBinding, tencentcloud } from "../../lib";
import { bind, Case, classic, judge, tencent } from "./cases";
import { Typed } from "./values";

const Protocol = alicloud.ListenerProtocol;
const TencentProtocol = tencentcloud.ListenerProtocol;

/** Values of load balancers, listeners, rules and groups, and what must differ from, or go with, something else. */

function shared(
  stack: TerraformStack,
  attributes: { spec?: alicloud.LoadBalancerSpec; chargeType?: alicloud.ChargeType },
) {
  return alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", { loadBalancerId: "lb-1", ...attributes });
}

function alb(stack: TerraformStack) {
  return alicloud.ApplicationLoadBalancer.fromAttributes(stack, "Alb", { loadBalancerId: "alb-1", vpcId: "vpc-1" });
}

function pod(stack: TerraformStack, listener: alicloud.ClassicListener) {
  bind(stack, listener, { pod: Backend.networkInterface("eni-1") });
}

function scaled(stack: TerraformStack, typed: Typed, port: unknown) {
  const source = alicloud.ScalingGroup.fromAttributes(stack, "Scaling", { scalingGroupId: "asg-1" });
  return new BackendPool(stack, "Scaled", { source, defaultPort: typed("port", port).numberValue });
}

const tcp = { protocol: Protocol.TCP, port: 80 };
const web = { a: Backend.instance("i-a") };

const CASES: readonly Case[] = [
  {
    name: "the specification of a load balancer with a network interface behind it",
    declare: (stack, typed, value) =>
      pod(
        stack,
        shared(stack, { spec: alicloud.LoadBalancerSpec.of(typed("spec", value).stringValue) }).addListener("Tcp", tcp),
      ),
    right: ["slb.s2.small", null],
    wrong: [""],
    message: `backend "pod": a network interface needs a guaranteed-performance load balancer, and load balancer "Clb" is of the shared kind by the value of var.spec; give it a spec such as slb.s2.small, or chargeType PayByCLCU [eni-performance]`,
  },
  {
    name: "the charge type of one without specification",
    declare: (stack, typed, value) =>
      pod(
        stack,
        shared(stack, {
          spec: alicloud.LoadBalancerSpec.SHARED,
          chargeType: alicloud.ChargeType.of(typed("charge", value).stringValue),
        }).addListener("Tcp", tcp),
      ),
    right: ["PayByCLCU"],
    wrong: ["PayBySpec", null],
    message: `load balancer "Clb" is of the shared kind by the value of var.charge`,
  },
  {
    name: "a scheduler that needs a specification",
    declare: (stack, typed, value) => {
      const clb = shared(stack, { spec: alicloud.LoadBalancerSpec.of(typed("spec", value).stringValue) });
      bind(stack, clb.addListener("Tcp", { ...tcp, scheduler: alicloud.Scheduler.SCH }), web);
    },
    right: ["slb.s2.small"],
    wrong: [""],
    message: `listener "Tcp": scheduler "sch" needs a guaranteed-performance load balancer, and load balancer "Clb" is of the shared kind by the value of var.spec; give it a spec such as slb.s2.small, or choose another scheduler [scheduler-performance]`,
  },
  {
    name: "the port of one of two listeners",
    declare: (stack, typed, value) => {
      const clb = classic(stack);
      clb.addListener("Fixed", { protocol: Protocol.TCP, port: 81, backendPort: 80 });
      bind(stack, clb.addListener("Tcp", { protocol: Protocol.TCP, port: typed("port", value).numberValue }), web);
    },
    right: [82, "82"],
    wrong: [81, "81"],
    message: `listener "Tcp": port must be none of listener "Fixed" (TCP) of the same load balancer, got the value of var.port; choose another port for one of them [listener-port-clash]`,
  },
  {
    name: "the path of one of two rules",
    declare: (stack, typed, value) => {
      const listener = classic(stack).addListener("Web", { protocol: Protocol.HTTP, port: 80, backendPort: 80 });
      const backends = { defaultPort: 80, backends: web };
      listener.addRule("Api", { domain: "a.example.com", url: "/api" }).addBackends("One", backends);
      const url = typed("url", value).stringValue;
      listener.addRule("Other", { domain: "A.example.com", url }).addBackends("Two", backends);
    },
    right: ["/other", null],
    wrong: ["/api"],
    message: `rule "Other": domain and url must not both be those of rule "Api", got the value of var.url; change one of them, or bind the pool there [rule-clash]`,
  },
  {
    name: "the name of one of two load balancers",
    declare: (stack, typed, value) => {
      new tencentcloud.CloudLoadBalancer(stack, "One", {
        networkType: tencentcloud.NetworkType.OPEN,
        loadBalancerName: "one",
      });
      const loadBalancerName = typed("name", value).stringValue;
      new tencentcloud.CloudLoadBalancer(stack, "Two", {
        networkType: tencentcloud.NetworkType.OPEN,
        loadBalancerName,
      });
    },
    right: ["two"],
    wrong: ["one"],
    message: `load balancer "Two": loadBalancerName must not be that of load balancer "One", got the value of var.name; give it a name of its own [tc-name-unique]`,
  },
  {
    name: "a length of time of a group",
    declare: (stack, typed, value) => {
      const connectionDrainSeconds = typed("drain", value).numberValue;
      const group = new alicloud.ApplicationServerGroup(stack, "Group", {
        loadBalancer: alb(stack),
        connectionDrainSeconds,
      });
      bind(stack, group, web);
    },
    right: [900],
    wrong: [1000, 1.5],
    message: `server group "Group": connectionDrainSeconds must be an integer from 0 to 900, got the value of var.drain; choose one in the range [setting-range]`,
  },
  {
    name: "a bandwidth that may be none",
    declare: (stack, typed, value) =>
      bind(stack, classic(stack).addListener("Tcp", { ...tcp, bandwidth: typed("mbps", value).numberValue }), web),
    right: [-1, "-1", 1000, null],
    wrong: [0, 1001],
    message: `listener "Tcp": bandwidth must be an integer from 1 to 1000, or -1 for none, got the value of var.mbps; choose one in the range [setting-range]`,
  },
  {
    name: "a protocol of a group",
    declare: (stack, typed, value) => {
      const protocol = typed("protocol", value).stringValue;
      bind(
        stack,
        new alicloud.ApplicationServerGroup(stack, "Group", {
          loadBalancer: alb(stack),
          protocol: alicloud.ServerGroupProtocol.of(protocol),
        }),
        web,
      );
    },
    right: ["HTTPS"],
    wrong: ["http"],
    message: `server group "Group": protocol must be one of "GRPC", "HTTP", "HTTPS", got the value of var.protocol; write one of them exactly so [setting-value]`,
  },
  {
    name: "a name of a group",
    declare: (stack, typed, value) => {
      const serverGroupName = typed("name", value).stringValue;
      bind(
        stack,
        new alicloud.ApplicationServerGroup(stack, "Group", { loadBalancer: alb(stack), serverGroupName }),
        web,
      );
    },
    right: ["web-1"],
    wrong: ["1-web", "x"],
    message: `server group "Group": serverGroupName must have 2 to 128 characters`,
  },
  {
    name: "the CA that clients are checked against",
    declare: (stack, typed, value) => {
      const tls = {
        protocol: TencentProtocol.TCP_SSL,
        port: 443,
        certificateId: "cert",
        sslMode: tencentcloud.SslMode.MUTUAL,
      };
      bind(stack, tencent(stack).addListener("Tls", { ...tls, caCertificateId: typed("ca", value).stringValue }), {
        a: Backend.instance("ins-a"),
      });
    },
    right: ["ca"],
    wrong: ["", null],
    message: `listener "Tls": sslMode MUTUAL needs the CA that clients are checked against, got the value of var.ca; set caCertificateId [tc-mutual-tls]`,
  },
  {
    name: "whether clients need a certificate, without a CA",
    declare: (stack, typed, value) => {
      const tls = { protocol: TencentProtocol.TCP_SSL, port: 443, certificateId: "cert" };
      bind(
        stack,
        tencent(stack).addListener("Tls", {
          ...tls,
          sslMode: tencentcloud.SslMode.of(typed("mode", value).stringValue),
        }),
        { a: Backend.instance("ins-a") },
      );
    },
    right: ["UNIDIRECTIONAL", null],
    wrong: ["MUTUAL"],
    message: `listener "Tls": sslMode must be "UNIDIRECTIONAL" without the CA that clients are checked against, got the value of var.mode; set caCertificateId [tc-mutual-tls]`,
  },
  {
    name: "whether clients need a certificate, and the CA",
    declare: (stack, typed, value) => {
      const tls = { protocol: TencentProtocol.TCP_SSL, port: 443, certificateId: "cert" };
      const sslMode = typed("mode", value).stringValue;
      const caCertificateId = typed("ca", "").stringValue;
      bind(
        stack,
        tencent(stack).addListener("Tls", {
          ...tls,
          sslMode: tencentcloud.SslMode.of(sslMode),
          caCertificateId: caCertificateId,
        }),
        { a: Backend.instance("ins-a") },
      );
    },
    right: ["UNIDIRECTIONAL", null],
    wrong: ["MUTUAL"],
    message: `sslMode MUTUAL needs the CA that clients are checked against, got the value of var.ca`,
  },
  {
    name: "the IP version of a load balancer",
    declare: (stack, typed, value) =>
      new tencentcloud.CloudLoadBalancer(stack, "Open", {
        networkType: tencentcloud.NetworkType.OPEN,
        ipVersion: tencentcloud.IpVersion.of(typed("ipVersion", value).stringValue),
      }),
    right: ["ipv6", null],
    wrong: ["IPv6"],
    message: `load balancer "Open": ipVersion must be one of "IPv6FullChain", "ipv4", "ipv6", got the value of var.ipVersion; write it exactly so [tc-reach]`,
  },
  {
    name: "the protocol of a listener that backends are bound to",
    declare: (stack, typed, value) => {
      const listener = tencent(stack).addListener("Any", {
        protocol: TencentProtocol.of(typed("protocol", value).stringValue),
        port: 80,
      });
      bind(stack, listener, { a: Backend.instance("ins-1") });
    },
    right: ["TCP", "UDP"],
    wrong: ["HTTP"],
    message: `listener "Any": protocol takes backends only through rules, got the value of var.protocol; create a rule with addRule and bind the pool to it [listener-needs-rule]`,
  },
  {
    name: "the protocol of a listener that sends to a UDP group",
    declare: (stack, typed, value) => {
      const attributes = { loadBalancerId: "nlb-1", vpcId: "vpc-1" };
      const nlb = alicloud.NetworkLoadBalancer.fromAttributes(stack, "Nlb", attributes);
      const serverGroup = new alicloud.NetworkServerGroup(stack, "Group", {
        loadBalancer: nlb,
        protocol: alicloud.ServerGroupProtocol.UDP,
      });
      nlb.addListener("Any", { protocol: Protocol.of(typed("protocol", value).stringValue), port: 80, serverGroup });
      bind(stack, serverGroup, web);
    },
    right: ["UDP"],
    wrong: ["TCP"],
    message: `listener "Any": protocol does not go with server group "Group" of protocol UDP, which serves "UDP", got the value of var.protocol; change one of them [group-protocol]`,
  },
  {
    name: "how servers are checked",
    declare: (stack, typed, value) => {
      const healthCheck = { protocol: tencentcloud.HealthCheckProtocol.of(typed("type", value).stringValue) };
      const listener = tencent(stack).addListener("Tcp", { protocol: TencentProtocol.TCP, port: 80, healthCheck });
      bind(stack, listener, { a: Backend.instance("ins-1") });
    },
    // What is only known today is warned of where it is written out, and passes at plan.
    right: ["TCP", "PING", null],
    wrong: ["tcp"],
    message: `listener "Tcp": health check protocol must be one of`,
  },
  {
    name: "the port of what a scaling group of Alibaba fills",
    declare: (stack, typed, value) =>
      new ListenerBinding(stack, "Binding", {
        listener: classic(stack).addListener("Tcp", tcp),
        pool: scaled(stack, typed, value),
      }),
    right: [8080],
    wrong: [0, null],
    message: `defaultPort of its pool must be an integer from 1 to 65535, got the value of var.port; choose one in the range [ess-port-weight]`,
  },
  {
    name: "the port of what a scaling group of Tencent fills",
    declare: (stack, typed, value) => {
      const source = new tencentcloud.AutoScalingGroup(stack, "Asg", {
        configurationId: "asc-1",
        vpcId: "vpc-1",
        subnetIds: ["subnet-1"],
        minSize: 1,
        maxSize: 4,
      });
      new ListenerBinding(stack, "Binding", {
        listener: tencent(stack).addListener("Tcp", { protocol: TencentProtocol.TCP, port: 80 }),
        pool: new BackendPool(stack, "Scaled", { source, defaultPort: typed("port", value).numberValue }),
      });
    },
    right: [8080],
    wrong: [65536],
    message: `defaultPort of its pool must be an integer from 1 to 65535, got the value of var.port; choose one in the range [tc-scaling-targets]`,
  },
  {
    name: "the protocol of a listener",
    declare: (stack, typed, value) => {
      const protocol = typed("protocol", value).stringValue;
      bind(stack, classic(stack).addListener("Any", { protocol: Protocol.of(protocol), port: 80 }), web);
    },
    right: ["tcp", "http"],
    wrong: ["quic", null],
    message: `listener "Any": protocol must be one of "HTTP", "HTTPS", "TCP", "UDP" on Alibaba CLB, got the value of var.protocol; choose one of them [listener-protocol]`,
  },
  {
    name: "the protocol of a listener with a master/slave group",
    declare: (stack, typed, value) => {
      const clb = classic(stack);
      const group = new alicloud.MasterSlaveServerGroup(stack, "Pair", { loadBalancer: clb, masterBackendId: "a" });
      const protocol = typed("protocol", value).stringValue;
      clb.addListener("Any", { protocol: Protocol.of(protocol), port: 80, masterSlaveGroup: group });
      bind(stack, group, { ...web, b: Backend.instance("i-b") });
    },
    right: ["tcp"],
    wrong: ["http"],
    message: `listener "Any": a master/slave group needs a TCP or UDP listener, got the value of var.protocol; change the protocol, or use a VServer group [clb-master-slave]`,
  },
  {
    name: "the load balancer of a group that exists",
    declare: (stack, typed, value) => {
      const attributes = { loadBalancerId: typed("id", value).stringValue };
      const serverGroup = alicloud.VServerGroup.fromAttributes(stack, "Group", {
        loadBalancer: alicloud.ClassicLoadBalancer.fromAttributes(stack, "Other", attributes),
        serverGroupId: "rsp-1",
      });
      classic(stack).addListener("Tcp", { ...tcp, serverGroup });
    },
    right: ["lb-1"],
    wrong: ["lb-2"],
    message: `listener "Tcp": sends to server group "Group" of another load balancer, load balancer "Other", by the value of var.id; make the group for load balancer "Clb" [group-load-balancer]`,
  },
  {
    name: "an address outside of the VPC",
    declare: (stack, typed, value) => {
      const group = new alicloud.ApplicationServerGroup(stack, "Group", { loadBalancer: alb(stack), remoteIps: true });
      bind(stack, group, { a: Backend.ip(typed("ip", value).stringValue) });
    },
    right: ["10.0.0.7", "172.31.255.255", "100.64.0.1", "203.0.113.7", "172.32.0.1"],
  },
  {
    name: "an address of the other kind",
    declare: (stack, typed, value) => {
      const full = new tencentcloud.CloudLoadBalancer(stack, "Six", {
        networkType: tencentcloud.NetworkType.OPEN,
        ipVersion: tencentcloud.IpVersion.IPV6_FULL_CHAIN,
        vpcId: "vpc-1",
        subnetId: "subnet-1",
      });
      const listener = full.addListener("Tcp", { protocol: TencentProtocol.TCP, port: 80 });
      bind(stack, listener, { a: Backend.ip(typed("ip", value).stringValue) });
    },
    right: ["2001:db8::1"],
    wrong: ["10.0.0.7"],
    message: `backend "a": needs an IPv6 address, since load balancer "Six" sends to IPv6 servers, got the value of var.ip; use its IPv6 address [tc-address-family]`,
  },
  {
    name: "how many servers a default group is created with",
    declare: (stack, typed, value) => {
      const iterator = TerraformIterator.fromList(typed("servers", value).listValue);
      const pool = BackendPool.fromIterator(stack, "Listed", {
        iterator,
        backend: Backend.instance(iterator.value as string),
        defaultPort: 80,
      });
      const clb = new alicloud.ClassicLoadBalancer(stack, "Clb", { spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL });
      clb.addListener("Tcp", { ...tcp, backendPort: 80 });
      new ListenerBinding(stack, "Binding", { listener: clb.defaultServerGroup, pool });
    },
    right: [Array.from({ length: 20 }, (_, n) => `i-${n}`)],
    wrong: [Array.from({ length: 21 }, (_, n) => `i-${n}`)],
    message: `is created with one call that takes at most 20 backends, as many as elements of the list, got`,
  },
];

judge(CASES);
