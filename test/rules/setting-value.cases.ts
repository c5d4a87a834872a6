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
        edition: alicloud.ApplicationEdition.of("Enterprise"),
        addressType: alicloud.AddressType.of("Public"),
        addressAllocatedMode: alicloud.AddressAllocatedMode.of("Elastic"),
        ipVersion: alicloud.IpVersion.IPV6,
      }),
    `${doubtful} edition is one of "Basic", "Standard", "StandardWithWaf" as far as is known (as of 2026-08: CreateLoadBalancer: LoadBalancerEdition), got "Enterprise"; ${orAcknowledge}`,
    `${alb} addressType must be one of "Internet", "Intranet", got "Public"; write one of them exactly so`,
    `${alb} addressAllocatedMode must be one of "Dynamic", "Fixed", got "Elastic"; write one of them exactly so`,
    `${doubtful} ipVersion is one of "DualStack", "IPv4" as far as is known (as of 2026-08: CreateLoadBalancer: AddressIpVersion), got "IPv6"; ${orAcknowledge}`,
  ],
  [
    "tokens on an ALB",
    (f) =>
      new alicloud.ApplicationLoadBalancer(f.stack, "Alb", {
        vpcId: f.string,
        zoneMappings: ZONES,
        loadBalancerName: f.string,
        edition: alicloud.ApplicationEdition.of(f.string),
        addressType: alicloud.AddressType.of(f.string),
        addressAllocatedMode: alicloud.AddressAllocatedMode.of(f.string),
        ipVersion: alicloud.IpVersion.of(f.string),
      }),
  ],
  [
    "a group of ALB",
    (f) =>
      new alicloud.ApplicationServerGroup(f.stack, "Group", {
        loadBalancer: existingAlb(f),
        protocol: alicloud.ServerGroupProtocol.TCP,
        healthCheck: { method: alicloud.HealthCheckMethod.of("PUT") },
        strategy: BindingStrategy.VSERVER_INLINE,
      }),
    `${group} protocol must be one of "GRPC", "HTTP", "HTTPS", got "TCP"; write one of them exactly so`,
    `${group} strategy must be one of "alb-immutable-group", "alb-in-place", got "vserver-inline"; write one of them exactly so`,
    `${group} healthCheck.method must be one of "GET", "HEAD", "POST", got "PUT"; write one of them exactly so`,
  ],
  [
    "tokens on a group of ALB",
    (f) =>
      new alicloud.ApplicationServerGroup(f.stack, "Group", {
        loadBalancer: existingAlb(f),
        protocol: alicloud.ServerGroupProtocol.of(f.string),
        healthCheck: { method: alicloud.HealthCheckMethod.of(f.string) },
      }),
  ],
  [
    "a group of NLB",
    (f) =>
      new alicloud.NetworkServerGroup(f.stack, "Group", {
        loadBalancer: existingNlb(f),
        ipVersion: alicloud.IpVersion.IPV6,
        protocol: alicloud.ServerGroupProtocol.HTTP,
      }),
    `${group} protocol must be one of "TCP", "TCPSSL", "UDP", got "HTTP"; write one of them exactly so`,
    `${group} ipVersion must be one of "DualStack", "Ipv4", got "IPv6"; write one of them exactly so`,
  ],
  [
    "an NLB",
    (f) => {
      for (const ipVersion of ["IPv6", "IPv4", "DualStack"]) {
        new alicloud.NetworkLoadBalancer(f.stack, ipVersion, {
          vpcId: "vpc-1",
          zoneMappings: ZONES,
          ipVersion: alicloud.IpVersion.of(ipVersion),
        });
      }
    },
    `warning: load balancer "IPv6": ipVersion is one of "DualStack", "Ipv4" as far as is known (as of 2026-08: provider page and acceptance tests of nlb_load_balancer: address_ip_version), got "IPv6"; ${orAcknowledge}`,
  ],
  [
    "tokens on NLB",
    (f) =>
      new alicloud.NetworkServerGroup(f.stack, "Group", {
        loadBalancer: existingNlb(f),
        ipVersion: alicloud.IpVersion.of(f.string),
        protocol: alicloud.ServerGroupProtocol.of(f.string),
      }),
  ],
  [
    "GWLB",
    (f) =>
      new alicloud.GatewayServerGroup(f.stack, "Group", {
        loadBalancer: existingGwlb(f),
        scheduler: alicloud.Scheduler.WRR,
        failoverMode: alicloud.FailoverMode.of("Drain"),
      }),
    `${group} scheduler must be one of "2TCH", "3TCH", "5TCH", got "Wrr"; write one of them exactly so`,
    `${group} failoverMode must be one of "NoRebalance", "Rebalance", got "Drain"; write one of them exactly so`,
  ],
  [
    "tokens on GWLB",
    (f) =>
      new alicloud.GatewayServerGroup(f.stack, "Group", {
        loadBalancer: existingGwlb(f),
        scheduler: alicloud.Scheduler.of(f.string),
        failoverMode: alicloud.FailoverMode.of(f.string),
      }),
  ],
  [
    "a CLB",
    (f) =>
      new alicloud.ClassicLoadBalancer(f.stack, "New", {
        spec: alicloud.LoadBalancerSpec.of("slb.s5.large"),
        chargeType: alicloud.ChargeType.of("PayByTraffic"),
        addressType: alicloud.AddressType.of("public"),
      }),
    `${clb} addressType must be one of "internet", "intranet", got "public"; write one of them exactly so`,
    `${clb} chargeType must be one of "PayByCLCU", "PayBySpec", got "PayByTraffic"; write one of them exactly so`,
    `${clb} spec must be one of "", "slb.lcu.elastic", "slb.s1.small", "slb.s2.medium", "slb.s2.small", "slb.s3.large", "slb.s3.medium", "slb.s3.small", "slb.s4.large", got "slb.s5.large"; write one of them exactly so`,
  ],
  [
    "tokens on a CLB",
    (f) =>
      new alicloud.ClassicLoadBalancer(f.stack, "New", {
        spec: alicloud.LoadBalancerSpec.of(f.string),
        chargeType: alicloud.ChargeType.of(f.string),
        addressType: alicloud.AddressType.of(f.string),
      }),
  ],
  [
    "Tencent",
    (f) => {
      const loadBalancer = new tencentcloud.CloudLoadBalancer(f.stack, "New", {
        networkType: tencentcloud.NetworkType.of("PUBLIC"),
      });
      loadBalancer.addListener("L", {
        protocol: tencentcloud.ListenerProtocol.HTTPS,
        port: 443,
        certificateId: "c",
        sslMode: tencentcloud.SslMode.of("BOTH"),
      });
      new tencentcloud.TargetGroup(f.stack, "Group", {
        loadBalancer,
        protocol: tencentcloud.TargetGroupProtocol.TCP,
        ipVersion: tencentcloud.IpVersion.of("IPv5"),
      });
    },
    `${clb} networkType must be one of "INTERNAL", "OPEN", got "PUBLIC"; write one of them exactly so`,
    'error: listener "L": sslMode must be one of "MUTUAL", "UNIDIRECTIONAL", got "BOTH"; write one of them exactly so',
    'warning: target group "Group": ipVersion is one of "IPv4", "IPv6", "IPv6FullChain" as far as is known (as of 2026-08: CreateTargetGroup: IpVersion), got "IPv5"; write one of them exactly so, or acknowledge this where the cloud takes it',
  ],
  [
    "Tencent's gateway",
    (f) =>
      tencentcloud.GatewayLoadBalancer.fromAttributes(f.stack, "G", {
        loadBalancerId: "gwlb-1",
        vpcId: "v",
      }).addTargetGroup("Group", { protocol: tencentcloud.GatewayProtocol.of("GENEVE") }),
    'warning: target group "Group": protocol is one of "AWS_GENEVE", "TENCENT_GENEVE" as far as is known (as of 2026-08: CreateTargetGroup (GWLB): Protocol), got "GENEVE"; write one of them exactly so, or acknowledge this where the cloud takes it',
  ],
  [
    "a TLS policy that there is none of",
    (f) =>
      f.clb.addListener("L", {
        protocol: alicloud.ListenerProtocol.HTTPS,
        port: 443,
        certificateId: "cert-1",
        securityPolicyId: "tls_1_2",
      }),
    'error: listener "L": securityPolicyId must be one of "tls_cipher_policy_1_0", "tls_cipher_policy_1_1", "tls_cipher_policy_1_2", "tls_cipher_policy_1_2_strict", "tls_cipher_policy_1_2_strict_with_1_3", got "tls_1_2"; write one of them exactly so',
  ],
  [
    "tokens on Tencent",
    (f) => {
      const loadBalancer = new tencentcloud.CloudLoadBalancer(f.stack, "New", {
        networkType: tencentcloud.NetworkType.of(f.string),
      });
      const certificate = { certificateId: f.string, sslMode: tencentcloud.SslMode.of(f.string) };
      loadBalancer.addListener("L", { protocol: tencentcloud.ListenerProtocol.HTTPS, port: 443, ...certificate });
      new tencentcloud.TargetGroup(f.stack, "Group", {
        loadBalancer,
        protocol: tencentcloud.TargetGroupProtocol.of(f.string),
        ipVersion: tencentcloud.IpVersion.of(f.string),
      });
      tencentcloud.GatewayLoadBalancer.fromAttributes(f.stack, "G", {
        loadBalancerId: "gwlb-1",
        vpcId: "v",
      }).addTargetGroup("Other", { protocol: tencentcloud.GatewayProtocol.of(f.string) });
    },
  ],
]);
