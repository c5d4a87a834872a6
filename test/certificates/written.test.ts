import { createHash } from "node:crypto";
import { Fn } from "cdktf";
import { alicloud, BackendPool, Backend, ListenerBinding, tencentcloud } from "../../lib";
import { RENEWED, VALID } from "../pem";
import { findingsOf, newStack, onlyResource, resources } from "../synth";
import { plain } from "../tencentcloud/plain";
import { CASES, left, listeners } from "./table";

const NAMED = CASES.map((one) => [one.of.type, one] as const);

test.each(NAMED)("%s: each prop is written as its argument", (type, { of, props, written, make }) => {
  const stack = newStack();
  make(stack, props as never);
  expect(onlyResource(stack, type)).toEqual(written);
  expect(left(of.plain, props)).toEqual([]);
  const told = findingsOf(stack).filter(({ severity }) => severity === "error");
  expect(told).toEqual([]);
});

test("what is not given is left to the cloud, but for names", () => {
  const stack = newStack();
  new alicloud.ClassicServerCertificate(stack, "Shop", { serviceCertificateId: "1011" });
  new alicloud.ClassicCaCertificate(stack, "Clients", { certificate: VALID });
  new tencentcloud.SslCertificate(stack, "Ca", { certificate: VALID, type: tencentcloud.CertificateType.CA });
  new alicloud.NetworkSecurityPolicy(stack, "Strict", { tlsVersions: ["TLSv1.3"], ciphers: ["c"] });
  const lifecycle = { create_before_destroy: true };
  const of = (type: string): object => onlyResource(stack, type);
  expect(of("alicloud_slb_server_certificate")).toEqual({ name: "Shop", alicloud_certificate_id: "1011", lifecycle });
  expect(of("alicloud_slb_ca_certificate")).toEqual({
    ca_certificate: VALID,
    ca_certificate_name: "Clients",
    lifecycle,
  });
  expect(of("tencentcloud_ssl_certificate")).toEqual({ cert: VALID.trim(), type: "CA", name: "Ca", lifecycle });
  const policy = { security_policy_name: "Strict", tls_versions: ["TLSv1.3"], ciphers: ["c"] };
  expect(of("alicloud_nlb_security_policy")).toEqual(policy);
});

describe("the name of a certificate of the Certificate Management Service", () => {
  const named = (certificate: string, id = "Shop") => {
    const stack = newStack();
    new alicloud.SslCertificate(stack, id, { certificate });
    return String(onlyResource(stack, "alicloud_ssl_certificates_service_certificate").certificate_name);
  };

  test("is another one for each certificate, and at most 64 characters long", () => {
    expect(named(VALID)).toBe(`Shop-${createHash("sha256").update(VALID).digest("hex").slice(0, 8)}`);
    expect(named(RENEWED)).not.toBe(named(VALID));
    expect(named(VALID, "x".repeat(70))).toHaveLength(64);
  });

  test("is made by the engine where the certificate is known only there", () => {
    expect(named(Fn.file("shop.pem"))).toBe('Shop-${substr(sha256("${file("shop.pem")}"), 0, 8)}');
  });
});

test("listeners take the ids of what is uploaded", () => {
  const stack = newStack();
  const pool = new BackendPool(stack, "Pool", { defaultPort: 80, backends: { a: Backend.instance("i-1") } });
  const clb = new alicloud.ClassicLoadBalancer(stack, "Own", {
    vswitchId: "vsw-1",
    spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL,
  });
  const server = new alicloud.ClassicServerCertificate(stack, "Server", { serviceCertificateId: "1011" });
  const service = new alicloud.SslCertificate(stack, "Service", {
    certificate: VALID,
    serviceRegion: "ap-southeast-1",
  });
  const https = clb.addListener("Https", {
    protocol: alicloud.ListenerProtocol.HTTPS,
    port: 443,
    certificateId: server.certificateId,
  });
  new ListenerBinding(stack, "Binding", { listener: https, pool });
  https.addCertificate("Shop", { domain: "shop.example.com", certificateId: server.certificateId });
  const { alb } = listeners(stack);
  alb.addCertificate("Shop", { certificateId: service.certificateId });
  const written = (type: string) => plain(onlyResource(stack, type));
  const serverId = "${alicloud_slb_server_certificate.Server.id}";
  expect(written("alicloud_slb_listener")).toMatchObject({ server_certificate_id: serverId });
  expect(written("alicloud_slb_domain_extension")).toMatchObject({
    server_certificate_id: serverId,
    load_balancer_id: "${alicloud_slb_load_balancer.Own.id}",
    // It names no more of its listener than the port.
    depends_on: ["alicloud_slb_listener.Own_Https"],
  });
  expect(written("alicloud_alb_listener_additional_certificate_attachment")).toMatchObject({
    certificate_id: "${alicloud_ssl_certificates_service_certificate.Service.id}-ap-southeast-1",
  });
});

test("certificates of an NLB are attached one after another, whatever the order of declaration", () => {
  const stack = newStack();
  const { nlb } = listeners(stack);
  for (const id of ["B", "A", "C"]) nlb.addCertificate(id, { certificateId: id });
  const attachments = plain(resources(stack, "alicloud_nlb_listener_additional_certificate_attachment"));
  const type = "alicloud_nlb_listener_additional_certificate_attachment";
  expect(Object.entries(attachments).map(([id, { depends_on }]) => [id, depends_on])).toEqual([
    ["Nlb443_A", undefined],
    ["Nlb443_B", [`${type}.Nlb443_A`]],
    ["Nlb443_C", [`${type}.Nlb443_B`]],
  ]);
});

test.each([
  ["alb", "alicloud_alb_load_balancer_security_group_attachment"],
  ["nlb", "alicloud_nlb_load_balancer_security_group_attachment"],
] as const)("security groups of an %s are joined one after another", (family, type) => {
  const stack = newStack();
  const { loadBalancer } = listeners(stack)[family];
  for (const id of ["B", "A"]) loadBalancer.addSecurityGroup(id, { securityGroupId: `sg-${id}` });
  const joined = plain(resources(stack, type));
  const name = family === "alb" ? "Alb" : "Nlb";
  expect(Object.entries(joined).map(([id, { depends_on }]) => [id, depends_on])).toEqual([
    [`${name}_A`, undefined],
    [`${name}_B`, [`${type}.${name}_A`]],
  ]);
});

test("an NLB listener of which no id is known takes no certificate", () => {
  const stack = newStack();
  const loadBalancer = alicloud.NetworkLoadBalancer.fromAttributes(stack, "Nlb", {
    loadBalancerId: "nlb-1",
    vpcId: "vpc-1",
  });
  const serverGroup = alicloud.NetworkServerGroup.fromAttributes(stack, "Group", {
    loadBalancer,
    serverGroupId: "sgp-1",
  });
  const attributes = { loadBalancer, serverGroup, protocol: alicloud.ListenerProtocol.TCPSSL, port: 443 };
  alicloud.NetworkListener.fromAttributes(stack, "L", attributes).addCertificate("C", { certificateId: "c-1" });
  expect(findingsOf(stack, "id-form").map(({ severity, text }) => [severity, text])).toEqual([
    ["error", 'certificate of a listener "C": listenerId is empty; name one, or leave it out where none is needed'],
  ]);
});
