import { alicloud, BindingStrategy, tencentcloud } from "../../lib";
import { table } from "./fixture";
import { existingAlb, existingGwlb, existingNlb, ZONES } from "./vpc";

const group = 'error: server group "Group":';
const alb = 'error: load balancer "Alb":';
const doubtful = 'warning: load balancer "Alb":';
const orAcknowledge = "write one of them exactly so, or acknowledge this where the cloud takes it";
const clb = 'error: load balancer "New":';

table("setting-value", [
  [
    "an ALB",
    (f) =>
      new alicloud.ApplicationLoadBalancer(f.stack, "Alb", {
        vpcId: "vpc-1",
        zoneMappings: ZONES,
        edition: "standard",
        addressType: "internet",
        addressAllocatedMode: "fixed",
        ipVersion: "ipv4",
      }),
    `${doubtful} edition is one of "Basic", "Standard", "StandardWithWaf" as far as is known (as of 2026-08: CreateLoadBalancer: LoadBalancerEdition), got "standard"; ${orAcknowledge}`,
    `${alb} addressType must be one of "Internet", "Intranet", got "internet"; write one of them exactly so`,
    `${alb} addressAllocatedMode must be one of "Dynamic", "Fixed", got "fixed"; write one of them exactly so`,
    `${doubtful} ipVersion is one of "DualStack", "IPv4" as far as is known (as of 2026-08: CreateLoadBalancer: AddressIpVersion), got "ipv4"; ${orAcknowledge}`,
  ],
  [
    "tokens on an ALB",
    (f) =>
      new alicloud.ApplicationLoadBalancer(f.stack, "Alb", {
        vpcId: f.string,
        zoneMappings: ZONES,
        loadBalancerName: f.string,
        edition: f.string,
        addressType: f.string,
        addressAllocatedMode: f.string,
        ipVersion: f.string,
      }),
  ],
  [
    "a group of ALB",
    (f) =>
      new alicloud.ApplicationServerGroup(f.stack, "Group", {
        loadBalancer: existingAlb(f),
        protocol: "gRPC",
        healthCheck: { method: "PUT" },
        strategy: BindingStrategy.VSERVER_INLINE,
      }),
    `${group} protocol must be one of "GRPC", "HTTP", "HTTPS", got "gRPC"; write one of them exactly so`,
    `${group} strategy must be one of "alb-immutable-group", "alb-in-place", got "vserver-inline"; write one of them exactly so`,
    `${group} healthCheck.method must be one of "GET", "HEAD", "POST", got "PUT"; write one of them exactly so`,
  ],
  [
    "tokens on a group of ALB",
    (f) =>
      new alicloud.ApplicationServerGroup(f.stack, "Group", {
        loadBalancer: existingAlb(f),
        protocol: f.string,
        healthCheck: { method: f.string },
      }),
  ],
  [
    "a group of NLB, whose page spells it otherwise",
    (f) =>
      new alicloud.NetworkServerGroup(f.stack, "Group", {
        loadBalancer: existingNlb(f),
        ipVersion: "ipv4",
        protocol: "tcp",
      }),
    `${group} protocol must be one of "TCP", "TCPSSL", "UDP", got "tcp"; write one of them exactly so`,
    `${group} ipVersion must be one of "DualStack", "Ipv4", got "ipv4"; write one of them exactly so`,
  ],
  [
    "an NLB, whose page spells it in two ways, of which one is read back",
    (f) => {
      for (const ipVersion of ["ipv4", "Ipv4", "DualStack"]) {
        new alicloud.NetworkLoadBalancer(f.stack, ipVersion, { vpcId: "vpc-1", zoneMappings: ZONES, ipVersion });
      }
    },
    `warning: load balancer "ipv4": ipVersion is one of "DualStack", "Ipv4" as far as is known (as of 2026-08: provider page and acceptance tests of nlb_load_balancer: address_ip_version), got "ipv4"; ${orAcknowledge}`,
  ],
  [
    "tokens on NLB",
    (f) =>
      new alicloud.NetworkServerGroup(f.stack, "Group", {
        loadBalancer: existingNlb(f),
        ipVersion: f.string,
        protocol: f.string,
      }),
  ],
  [
    "GWLB",
    (f) =>
      new alicloud.GatewayServerGroup(f.stack, "Group", {
        loadBalancer: existingGwlb(f),
        scheduler: "5tch",
        failoverMode: "rebalance",
      }),
    `${group} scheduler must be one of "2TCH", "3TCH", "5TCH", got "5tch"; write one of them exactly so`,
    `${group} failoverMode must be one of "NoRebalance", "Rebalance", got "rebalance"; write one of them exactly so`,
  ],
  [
    "tokens on GWLB",
    (f) =>
      new alicloud.GatewayServerGroup(f.stack, "Group", {
        loadBalancer: existingGwlb(f),
        scheduler: f.string,
        failoverMode: f.string,
      }),
  ],
  [
    "a CLB",
    (f) =>
      new alicloud.ClassicLoadBalancer(f.stack, "New", {
        spec: "slb.s5.large",
        chargeType: "PayByTraffic",
        addressType: "Internet",
      }),
    `${clb} addressType must be one of "internet", "intranet", got "Internet"; write one of them exactly so`,
    `${clb} chargeType must be one of "PayByCLCU", "PayBySpec", got "PayByTraffic"; write one of them exactly so`,
    `${clb} spec must be one of "", "slb.lcu.elastic", "slb.s1.small", "slb.s2.medium", "slb.s2.small", "slb.s3.large", "slb.s3.medium", "slb.s3.small", "slb.s4.large", got "slb.s5.large"; write one of them exactly so`,
  ],
  [
    "tokens on a CLB",
    (f) =>
      new alicloud.ClassicLoadBalancer(f.stack, "New", {
        spec: f.string,
        chargeType: f.string,
        addressType: f.string,
      }),
  ],
  [
    "Tencent",
    (f) => {
      const loadBalancer = new tencentcloud.CloudLoadBalancer(f.stack, "New", { networkType: "PUBLIC" });
      loadBalancer.addListener("L", { protocol: "HTTPS", port: 443, certificateId: "c", sslMode: "BOTH" });
      new tencentcloud.TargetGroup(f.stack, "Group", { loadBalancer, protocol: "TCP", ipVersion: "ipv6" });
    },
    `${clb} networkType must be one of "INTERNAL", "OPEN", got "PUBLIC"; write one of them exactly so`,
    'error: listener "L": sslMode must be one of "MUTUAL", "UNIDIRECTIONAL", got "BOTH"; write one of them exactly so',
    'warning: target group "Group": ipVersion is one of "IPv4", "IPv6", "IPv6FullChain" as far as is known (as of 2026-08: CreateTargetGroup: IpVersion), got "ipv6"; write one of them exactly so, or acknowledge this where the cloud takes it',
  ],
  [
    "Tencent's gateway",
    (f) =>
      tencentcloud.GatewayLoadBalancer.fromAttributes(f.stack, "G", {
        loadBalancerId: "gwlb-1",
        vpcId: "v",
      }).addTargetGroup("Group", { protocol: "GENEVE" }),
    'warning: target group "Group": protocol is one of "AWS_GENEVE", "TENCENT_GENEVE" as far as is known (as of 2026-08: CreateTargetGroup (GWLB): Protocol), got "GENEVE"; write one of them exactly so, or acknowledge this where the cloud takes it',
  ],
  [
    "a TLS policy that there is none of",
    (f) =>
      f.clb.addListener("L", { protocol: "https", port: 443, certificateId: "cert-1", securityPolicyId: "tls_1_2" }),
    'error: listener "L": securityPolicyId must be one of "tls_cipher_policy_1_0", "tls_cipher_policy_1_1", "tls_cipher_policy_1_2", "tls_cipher_policy_1_2_strict", "tls_cipher_policy_1_2_strict_with_1_3", got "tls_1_2"; write one of them exactly so',
  ],
  [
    "tokens on Tencent",
    (f) => {
      const loadBalancer = new tencentcloud.CloudLoadBalancer(f.stack, "New", { networkType: f.string });
      const certificate = { certificateId: f.string, sslMode: f.string };
      loadBalancer.addListener("L", { protocol: "HTTPS", port: 443, ...certificate });
      new tencentcloud.TargetGroup(f.stack, "Group", { loadBalancer, protocol: f.string, ipVersion: f.string });
      tencentcloud.GatewayLoadBalancer.fromAttributes(f.stack, "G", {
        loadBalancerId: "gwlb-1",
        vpcId: "v",
      }).addTargetGroup("Other", { protocol: f.string });
    },
  ],
]);
