import { TerraformStack, TerraformVariable } from "cdktf";
import { alicloud, tencentcloud } from "../../lib";
import { Arguments } from "../../lib/facts/arguments";
import { ALB_LISTENER_CERTIFICATE, ALB_SECURITY_POLICY } from "../../lib/families/alicloud/alb/facts/certificates";
import { SSL_CERTIFICATE } from "../../lib/families/alicloud/cas/facts";
import {
  SLB_CA_CERTIFICATE,
  SLB_DOMAIN_EXTENSION,
  SLB_SERVER_CERTIFICATE,
} from "../../lib/families/alicloud/clb/facts/certificates";
import { NLB_LISTENER_CERTIFICATE, NLB_SECURITY_POLICY } from "../../lib/families/alicloud/nlb/facts/certificates";
import { SSL_CERTIFICATE as TENCENT_CERTIFICATE } from "../../lib/families/tencentcloud/ssl/facts";
import { ResourceArguments } from "../../lib/facts/arguments";

/** What a construct gets, and what it writes of that. */
export interface Case {
  readonly of: ResourceArguments;
  readonly props: object;
  readonly written: object;
  make(stack: TerraformStack, props: never): unknown;
}

const TAGS = { team: "edge" };
const PEM = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----";
const KEY = "${var.key}";

/** An existing load balancer and a listener of it that ends TLS. */
export function listeners(stack: TerraformStack) {
  const clb = alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", {
    loadBalancerId: "lb-1",
    spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL,
  });
  const alb = alicloud.ApplicationLoadBalancer.fromAttributes(stack, "Alb", {
    loadBalancerId: "alb-1",
    vpcId: "vpc-1",
  });
  const nlb = alicloud.NetworkLoadBalancer.fromAttributes(stack, "Nlb", { loadBalancerId: "nlb-1", vpcId: "vpc-1" });
  const serverGroup = alicloud.NetworkServerGroup.fromAttributes(stack, "Group", {
    loadBalancer: nlb,
    serverGroupId: "sgp-1",
  });
  return {
    clb: alicloud.ClassicListener.fromAttributes(stack, "Https", {
      loadBalancer: clb,
      protocol: alicloud.ListenerProtocol.HTTPS,
      port: 443,
    }),
    alb: alicloud.ApplicationListener.fromAttributes(stack, "Alb443", {
      loadBalancer: alb,
      listenerId: "lsn-1",
      protocol: alicloud.ListenerProtocol.HTTPS,
      port: 443,
    }),
    nlb: alicloud.NetworkListener.fromAttributes(stack, "Nlb443", {
      loadBalancer: nlb,
      serverGroup,
      listenerId: "lsn-2",
      protocol: alicloud.ListenerProtocol.TCPSSL,
      port: 443,
    }),
  };
}

/** A key that only the plan knows. */
function key(stack: TerraformStack): string {
  return new TerraformVariable(stack, "key", { type: "string", sensitive: true }).stringValue;
}

export const CASES: readonly Case[] = [
  {
    of: SLB_SERVER_CERTIFICATE,
    props: {
      certificate: PEM,
      serviceCertificateId: "1011",
      serviceCertificateName: "shop",
      serviceCertificateRegion: "cn-hangzhou",
      certificateName: "shop-443",
      resourceGroupId: "rg-1",
      tags: TAGS,
    },
    written: {
      server_certificate: PEM,
      private_key: "${sensitive(var.key)}",
      alicloud_certificate_id: "1011",
      alicloud_certificate_name: "shop",
      alicloud_certificate_region_id: "cn-hangzhou",
      name: "shop-443",
      resource_group_id: "rg-1",
      tags: TAGS,
      lifecycle: { create_before_destroy: true },
    },
    make: (stack, props: alicloud.ClassicServerCertificateProps) =>
      new alicloud.ClassicServerCertificate(stack, "C", { ...props, privateKey: key(stack) }),
  },
  {
    of: SLB_CA_CERTIFICATE,
    props: { certificate: PEM, certificateName: "clients", resourceGroupId: "rg-1", tags: TAGS },
    written: {
      ca_certificate: PEM,
      ca_certificate_name: "clients",
      resource_group_id: "rg-1",
      tags: TAGS,
      lifecycle: { create_before_destroy: true },
    },
    make: (stack, props: alicloud.ClassicCaCertificateProps) => new alicloud.ClassicCaCertificate(stack, "C", props),
  },
  {
    of: SLB_DOMAIN_EXTENSION,
    props: { domain: "shop.example.com", certificateId: "c-2", deletionProtectionValidation: true },
    written: {
      load_balancer_id: "lb-1",
      frontend_port: 443,
      domain: "shop.example.com",
      server_certificate_id: "c-2",
      delete_protection_validation: true,
    },
    make: (stack, props: alicloud.ClassicListenerCertificateOptions) => listeners(stack).clb.addCertificate("C", props),
  },
  {
    of: ALB_LISTENER_CERTIFICATE,
    props: { certificateId: "1011-cn-hangzhou" },
    written: {
      listener_id: "lsn-1",
      certificate_id: "1011-cn-hangzhou",
      lifecycle: { create_before_destroy: true },
    },
    make: (stack, props: alicloud.ApplicationListenerCertificateOptions) =>
      listeners(stack).alb.addCertificate("C", props),
  },
  {
    of: NLB_LISTENER_CERTIFICATE,
    props: { certificateId: "1011-cn-hangzhou", dryRun: true },
    written: {
      listener_id: "lsn-2",
      certificate_id: "1011-cn-hangzhou",
      dry_run: true,
      lifecycle: { create_before_destroy: true },
    },
    make: (stack, props: alicloud.NetworkListenerCertificateOptions) => listeners(stack).nlb.addCertificate("C", props),
  },
  {
    of: ALB_SECURITY_POLICY,
    props: {
      securityPolicyName: "strict",
      tlsVersions: ["TLSv1.2", "TLSv1.3"],
      ciphers: ["TLS_AES_128_GCM_SHA256"],
      resourceGroupId: "rg-1",
      dryRun: true,
      tags: TAGS,
    },
    written: {
      security_policy_name: "strict",
      tls_versions: ["TLSv1.2", "TLSv1.3"],
      ciphers: ["TLS_AES_128_GCM_SHA256"],
      resource_group_id: "rg-1",
      dry_run: true,
      tags: TAGS,
    },
    make: (stack, props: alicloud.ApplicationSecurityPolicyProps) =>
      new alicloud.ApplicationSecurityPolicy(stack, "P", props),
  },
  {
    of: NLB_SECURITY_POLICY,
    props: {
      securityPolicyName: "strict",
      tlsVersions: ["TLSv1.2"],
      ciphers: ["ECDHE-RSA-AES128-GCM-SHA256"],
      resourceGroupId: "rg-1",
      tags: TAGS,
    },
    written: {
      security_policy_name: "strict",
      tls_versions: ["TLSv1.2"],
      ciphers: ["ECDHE-RSA-AES128-GCM-SHA256"],
      resource_group_id: "rg-1",
      tags: TAGS,
    },
    make: (stack, props: alicloud.NetworkSecurityPolicyProps) => new alicloud.NetworkSecurityPolicy(stack, "P", props),
  },
  {
    of: SSL_CERTIFICATE,
    props: {
      certificate: PEM,
      signCertificate: PEM,
      encryptCertificate: PEM,
      certificateName: "shop-1",
      resourceGroupId: "rg-1",
      tags: TAGS,
    },
    written: {
      cert: PEM,
      key: KEY,
      sign_cert: PEM,
      sign_private_key: KEY,
      encrypt_cert: PEM,
      encrypt_private_key: KEY,
      certificate_name: "shop-1",
      resource_group_id: "rg-1",
      tags: TAGS,
      lifecycle: { create_before_destroy: true },
    },
    make(stack, props: alicloud.SslCertificateProps) {
      const privateKey = key(stack);
      const keys = { privateKey, signPrivateKey: privateKey, encryptPrivateKey: privateKey };
      return new alicloud.SslCertificate(stack, "C", { ...props, ...keys });
    },
  },
  {
    of: TENCENT_CERTIFICATE,
    props: { certificate: `\n${PEM}\n`, type: "SVR", certificateName: "shop", projectId: 7, tags: TAGS },
    written: {
      cert: PEM,
      key: "${trimspace(var.key)}",
      type: "SVR",
      name: "shop",
      project_id: 7,
      tags: TAGS,
      lifecycle: { create_before_destroy: true },
    },
    make: (stack, props: tencentcloud.SslCertificateProps) =>
      new tencentcloud.SslCertificate(stack, "C", { ...props, privateKey: key(stack) }),
  },
];

/** What of a table is given in none of the props, beside keys. */
export function left(table: Arguments, props: object): string[] {
  return Object.keys(table).filter((prop) => !(prop in props) && !/[kK]ey$/.test(prop));
}
