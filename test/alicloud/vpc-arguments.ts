import { TerraformStack } from "cdktf";
import { alicloud } from "../../lib";
import { ResourceArguments } from "../../lib/facts/arguments";
import { ALB_LISTENER } from "../../lib/families/alicloud/alb/facts/listener";
import { ALB_LOAD_BALANCER } from "../../lib/families/alicloud/alb/facts/load-balancer";
import { ALB_SERVER_GROUP } from "../../lib/families/alicloud/alb/facts/server-group";
import { GWLB_LISTENER } from "../../lib/families/alicloud/gwlb/facts/listener";
import { GWLB_LOAD_BALANCER } from "../../lib/families/alicloud/gwlb/facts/load-balancer";
import { GWLB_SERVER_GROUP } from "../../lib/families/alicloud/gwlb/facts/server-group";
import { NLB_LISTENER } from "../../lib/families/alicloud/nlb/facts/listener";
import { NLB_LOAD_BALANCER } from "../../lib/families/alicloud/nlb/facts/load-balancer";
import { NLB_SERVER_GROUP } from "../../lib/families/alicloud/nlb/facts/server-group";

/** Props, and what is written of them. */
type Pair = readonly [prop: object, argument: object];

/** A resource with all that its table of arguments knows. */
export interface Case {
  readonly table: ResourceArguments;
  readonly pairs: readonly Pair[];
  /** What else its resource needs, in HCL. */
  readonly needs: object;
  readonly make: (stack: TerraformStack, props: never) => unknown;
}

const CODES = ["http_2xx", "http_3xx"];
const TAGS: Pair = [{ tags: { team: "edge" } }, { tags: { team: "edge" } }];
const DRY_RUN: Pair = [{ dryRun: true }, { dry_run: true }];
const RESOURCE_GROUP: Pair = [{ resourceGroupId: "rg-1" }, { resource_group_id: "rg-1" }];
const DESCRIPTION: Pair = [{ description: "shop" }, { listener_description: "shop" }];
/** Two zones with elastic IPs. */
export const ZONES = [
  { zoneId: "z1", vswitchId: "vsw-1", allocationId: "eip-1" },
  { zoneId: "z2", vswitchId: "vsw-2", allocationId: "eip-2" },
];
const WRITTEN_ZONES = ZONES.map(({ zoneId, vswitchId, allocationId }) => ({
  zone_id: zoneId,
  vswitch_id: vswitchId,
  allocation_id: allocationId,
}));
const plainZones = WRITTEN_ZONES.map(({ zone_id, vswitch_id }) => ({ zone_id, vswitch_id }));

/** An ALB that exists. */
export const alb = (stack: TerraformStack) =>
  alicloud.ApplicationLoadBalancer.fromAttributes(stack, "Alb", { loadBalancerId: "alb-1", vpcId: "vpc-1" });
const nlb = (stack: TerraformStack) =>
  alicloud.NetworkLoadBalancer.fromAttributes(stack, "Nlb", { loadBalancerId: "nlb-1", vpcId: "vpc-1" });
const gwlb = (stack: TerraformStack) =>
  alicloud.GatewayLoadBalancer.fromAttributes(stack, "Gwlb", { loadBalancerId: "gwlb-1", vpcId: "vpc-1" });
const albGroup = (stack: TerraformStack) =>
  alicloud.ApplicationServerGroup.fromAttributes(stack, "Group", { loadBalancer: alb(stack), serverGroupId: "sgp-1" });
const nlbGroup = (stack: TerraformStack) =>
  alicloud.NetworkServerGroup.fromAttributes(stack, "Group", { loadBalancer: nlb(stack), serverGroupId: "sgp-1" });
const gwlbGroup = (stack: TerraformStack) =>
  alicloud.GatewayServerGroup.fromAttributes(stack, "Group", { loadBalancer: gwlb(stack), serverGroupId: "sgp-1" });

const FORWARDED = {
  enabled: true,
  processingMode: "remove",
  host: true,
  proto: true,
  slbId: true,
  slbPort: true,
  clientSrcPort: true,
  clientSourceIps: true,
  clientSourceIpsTrusted: "10.0.0.1",
  clientCertSubjectDn: true,
  clientCertSubjectDnAlias: "subject",
  clientCertIssuerDn: true,
  clientCertIssuerDnAlias: "issuer",
  clientCertFingerPrint: true,
  clientCertFingerPrintAlias: "finger",
  clientCertClientVerify: true,
  clientCertClientVerifyAlias: "verify",
};

const WRITTEN_FORWARDED = {
  x_forwarded_for_enabled: true,
  x_forwarded_for_processing_mode: "remove",
  x_forwarded_for_host_enabled: true,
  x_forwarded_for_proto_enabled: true,
  x_forwarded_for_slb_id_enabled: true,
  x_forwarded_for_slb_port_enabled: true,
  x_forwarded_for_client_src_port_enabled: true,
  x_forwarded_for_client_source_ips_enabled: true,
  x_forwarded_for_client_source_ips_trusted: "10.0.0.1",
  x_forwarded_for_client_cert_subject_dn_enabled: true,
  x_forwarded_for_client_cert_subject_dn_alias: "subject",
  x_forwarded_for_client_cert_issuer_dn_enabled: true,
  x_forwarded_for_client_cert_issuer_dn_alias: "issuer",
  x_forwarded_for_client_cert_finger_print_enabled: true,
  x_forwarded_for_client_cert_finger_print_alias: "finger",
  x_forwarded_for_client_cert_client_verify_enabled: true,
  x_forwarded_for_client_cert_client_verify_alias: "verify",
};

/** ALB, NLB and GWLB: load balancers, listeners and groups. */
export const CASES: readonly Case[] = [
  {
    table: ALB_LOAD_BALANCER,
    pairs: [
      TAGS,
      DRY_RUN,
      RESOURCE_GROUP,
      [{ bandwidthPackageId: "cbwp-1" }, { bandwidth_package_id: "cbwp-1" }],
      [{ ipv6AddressType: "Internet" }, { ipv6_address_type: "Internet" }],
      [
        { accessLog: { logProject: "logs", logStore: "alb" } },
        { access_log_config: { log_project: "logs", log_store: "alb" } },
      ],
      [{ paymentType: "PayAsYouGo" }, { load_balancer_billing_config: { pay_type: "PayAsYouGo" } }],
      [
        { modificationProtectionStatus: "ConsoleProtection", modificationProtectionReason: "ours" },
        { modification_protection_config: { status: "ConsoleProtection", reason: "ours" } },
      ],
      [
        { zoneMappings: ZONES.map((zone, i) => ({ ...zone, eipType: "Common", intranetAddress: `10.0.0.${i}` })) },
        {
          zone_mappings: WRITTEN_ZONES.map((zone, i) => ({
            ...zone,
            eip_type: "Common",
            intranet_address: `10.0.0.${i}`,
          })),
        },
      ],
    ],
    needs: { vpc_id: "vpc-1", load_balancer_edition: "Standard", address_type: "Internet" },
    make: (stack, props: object) =>
      new alicloud.ApplicationLoadBalancer(stack, "It", { vpcId: "vpc-1", zoneMappings: ZONES, ...props }),
  },
  {
    table: ALB_LISTENER,
    pairs: [
      TAGS,
      DRY_RUN,
      DESCRIPTION,
      [{ status: "Stopped" }, { status: "Stopped" }],
      [{ gzip: false }, { gzip_enabled: false }],
      [
        { caEnabled: true, caCertificateId: "ca-1" },
        { ca_enabled: true, ca_certificates: [{ certificate_id: "ca-1" }] },
      ],
      [
        { quic: { upgradeEnabled: true, listenerId: "lsn-1" } },
        { quic_config: { quic_upgrade_enabled: true, quic_listener_id: "lsn-1" } },
      ],
      [{ xForwardedFor: FORWARDED }, { x_forwarded_for_config: WRITTEN_FORWARDED }],
      [{ accessLogCustomHeaders: true }, { access_log_record_customized_headers_enabled: true }],
      [
        { accessLogTracing: { enabled: true, sample: 100, type: "Zipkin" } },
        { access_log_tracing_config: { tracing_enabled: true, tracing_sample: 100, tracing_type: "Zipkin" } },
      ],
    ],
    needs: {
      load_balancer_id: "alb-1",
      listener_protocol: "HTTPS",
      listener_port: 443,
      certificates: [{ certificate_id: "cert-1" }],
      default_actions: [
        {
          type: "ForwardGroup",
          forward_group_config: [{ server_group_tuples: [{ server_group_id: "sgp-1" }] }],
        },
      ],
    },
    make: (stack, props: object) => {
      const serverGroup = albGroup(stack);
      const loadBalancer = alicloud.ApplicationLoadBalancer.fromAttributes(stack, "Alb2", {
        loadBalancerId: "alb-1",
        vpcId: "vpc-1",
      });
      loadBalancer.addListener("It", {
        protocol: alicloud.ListenerProtocol.HTTPS,
        port: 443,
        certificateId: "c",
        serverGroup,
        ...props,
      });
    },
  },
  {
    table: ALB_SERVER_GROUP,
    pairs: [
      TAGS,
      DRY_RUN,
      RESOURCE_GROUP,
      [{ healthCheckTemplateId: "hct-1" }, { health_check_template_id: "hct-1" }],
      [{ serviceName: "web" }, { service_name: "web" }],
      [
        { crossZone: false, ipVersion: "DualStack" },
        { cross_zone_enabled: false, ipv6_enabled: true },
      ],
      [{ upstreamKeepalive: true }, { upstream_keepalive_enabled: true }],
      [
        { scheduler: "Uch", uch: { type: "QueryString", value: "user" } },
        { scheduler: "Uch", uch_config: { type: "QueryString", value: "user" } },
      ],
      [
        { healthCheck: { httpVersion: "HTTP1.0" } },
        {
          health_check_config: {
            health_check_enabled: true,
            health_check_protocol: "HTTP",
            health_check_codes: CODES,
            health_check_method: "HEAD",
            health_check_path: "/",
            health_check_http_version: "HTTP1.0",
          },
        },
      ],
    ],
    needs: { vpc_id: "vpc-1", server_group_name: "web" },
    make: (stack, props: object) =>
      new alicloud.ApplicationServerGroup(stack, "It", { loadBalancer: alb(stack), ...props }),
  },
  {
    table: NLB_LOAD_BALANCER,
    pairs: [
      TAGS,
      RESOURCE_GROUP,
      [{ bandwidthPackageId: "cbwp-1" }, { bandwidth_package_id: "cbwp-1" }],
      [{ loadBalancerType: "Network" }, { load_balancer_type: "Network" }],
      [{ crossZone: false }, { cross_zone_enabled: false }],
      [{ paymentType: "Subscription" }, { payment_type: "Subscription" }],
      [{ cps: 100 }, { cps: 100 }],
      [{ ipv6AddressType: "Internet" }, { ipv6_address_type: "Internet" }],
      [{ deletionProtectionReason: "ours" }, { deletion_protection_reason: "ours" }],
      [
        { modificationProtectionStatus: "ConsoleProtection", modificationProtectionReason: "ours" },
        { modification_protection_status: "ConsoleProtection", modification_protection_reason: "ours" },
      ],
      [
        {
          zoneMappings: ZONES.map((zone, i) => ({
            ...zone,
            privateIpv4Address: `10.0.0.${i}`,
            ipv6Address: `fd00::${i}`,
            ipv4LocalAddresses: [`10.1.0.${i}`],
            ipv6LocalAddresses: [`fd01::${i}`],
          })),
        },
        {
          zone_mappings: WRITTEN_ZONES.map((zone, i) => ({
            ...zone,
            private_ipv4_address: `10.0.0.${i}`,
            ipv6_address: `fd00::${i}`,
            ipv4_local_addresses: [`10.1.0.${i}`],
            ipv6_local_addresses: [`fd01::${i}`],
          })),
        },
      ],
    ],
    needs: { vpc_id: "vpc-1", address_type: "Internet" },
    make: (stack, props: object) =>
      new alicloud.NetworkLoadBalancer(stack, "It", { vpcId: "vpc-1", zoneMappings: ZONES, ...props }),
  },
  {
    table: NLB_LISTENER,
    pairs: [
      TAGS,
      DESCRIPTION,
      [{ status: "Stopped" }, { status: "Stopped" }],
      [
        { alpn: true, alpnPolicy: "HTTP2Preferred" },
        { alpn_enabled: true, alpn_policy: "HTTP2Preferred" },
      ],
      [
        { caEnabled: true, caCertificateIds: ["ca-1"] },
        { ca_enabled: true, ca_certificate_ids: ["ca-1"] },
      ],
      [{ mss: 1400 }, { mss: 1400 }],
      [
        { proxyProtocolConfig: { vpcIdEnabled: true, privateLinkEpIdEnabled: true, privateLinkEpsIdEnabled: true } },
        {
          proxy_protocol_config: {
            proxy_protocol_config_vpc_id_enabled: true,
            proxy_protocol_config_private_link_ep_id_enabled: true,
            proxy_protocol_config_private_link_eps_id_enabled: true,
          },
        },
      ],
      [{ secSensor: true }, { sec_sensor_enabled: true }],
    ],
    needs: {
      load_balancer_id: "nlb-1",
      listener_protocol: "TCPSSL",
      listener_port: 443,
      server_group_id: "sgp-1",
      certificate_ids: ["cert-1"],
    },
    make: (stack, props: object) => {
      const loadBalancer = alicloud.NetworkLoadBalancer.fromAttributes(stack, "Nlb2", {
        loadBalancerId: "nlb-1",
        vpcId: "vpc-1",
      });
      const serverGroup = nlbGroup(stack);
      loadBalancer.addListener("It", {
        protocol: alicloud.ListenerProtocol.TCPSSL,
        port: 443,
        certificateIds: ["c"],
        serverGroup,
        ...props,
      });
    },
  },
  {
    table: NLB_SERVER_GROUP,
    pairs: [
      TAGS,
      RESOURCE_GROUP,
      [
        {
          healthCheck: {
            protocol: "HTTP",
            method: "HEAD",
            httpVersion: "HTTP1.1",
            sendContext: "in",
            recvContext: "out",
          },
        },
        {
          health_check: {
            health_check_enabled: true,
            health_check_type: "HTTP",
            health_check_http_code: CODES,
            health_check_url: "/",
            http_check_method: "HEAD",
            health_check_http_version: "HTTP1.1",
            health_check_req: "in",
            health_check_exp: "out",
          },
        },
      ],
    ],
    needs: { vpc_id: "vpc-1", server_group_name: "web" },
    make: (stack, props: object) =>
      new alicloud.NetworkServerGroup(stack, "It", { loadBalancer: nlb(stack), ...props }),
  },
  {
    table: GWLB_LOAD_BALANCER,
    pairs: [TAGS, DRY_RUN, RESOURCE_GROUP, [{ ipVersion: "Ipv4" }, { address_ip_version: "Ipv4" }]],
    needs: { vpc_id: "vpc-1", zone_mappings: plainZones },
    make: (stack, props: object) =>
      new alicloud.GatewayLoadBalancer(stack, "It", { vpcId: "vpc-1", zoneMappings: ZONES, ...props }),
  },
  {
    table: GWLB_LISTENER,
    pairs: [TAGS, DRY_RUN, DESCRIPTION],
    needs: {},
    make: (stack, props: object) => {
      const loadBalancer = alicloud.GatewayLoadBalancer.fromAttributes(stack, "Gwlb2", {
        loadBalancerId: "gwlb-1",
        vpcId: "vpc-1",
      });
      loadBalancer.addListener("It", { serverGroup: gwlbGroup(stack), ...props });
    },
  },
  {
    table: GWLB_SERVER_GROUP,
    pairs: [
      TAGS,
      DRY_RUN,
      RESOURCE_GROUP,
      [
        { healthCheck: { protocol: "HTTP", host: "a.example" } },
        {
          health_check_config: {
            health_check_enabled: true,
            health_check_protocol: "HTTP",
            health_check_connect_port: 80,
            health_check_http_code: CODES,
            health_check_domain: "a.example",
          },
        },
      ],
    ],
    needs: { vpc_id: "vpc-1", server_group_name: "web" },
    make: (stack, props: object) =>
      new alicloud.GatewayServerGroup(stack, "It", { loadBalancer: gwlb(stack), ...props }),
  },
];
