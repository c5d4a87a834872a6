import { parse } from "@cdktf/hcl2json";
import { adopted, resourcesOf, synthesized } from "../adopt/programs";
import { plain } from "../tencentcloud/plain";
import { CASES } from "./table";

const KEY = "-----BEGIN PRIVATE KEY-----\nMIGH\n-----END PRIVATE KEY-----";

/** What each type hangs on, in HCL, and in the words of that HCL. */
const BESIDE = `
  variable "key" {
    type      = string
    sensitive = true
  }
  resource "alicloud_slb_load_balancer" "clb" {
    load_balancer_spec = "slb.s2.small"
    vswitch_id         = "vsw-1"
  }
  resource "alicloud_slb_server_certificate" "default" {
    name                    = "default"
    alicloud_certificate_id = alicloud_ssl_certificates_service_certificate.shop.id
  }
  resource "alicloud_slb_ca_certificate" "clients" {
    ca_certificate_name = "clients"
    ca_certificate      = file("clients.pem")
  }
  resource "alicloud_slb_listener" "https" {
    load_balancer_id      = alicloud_slb_load_balancer.clb.id
    protocol              = "https"
    frontend_port         = 443
    backend_port          = 80
    bandwidth             = -1
    server_certificate_id = alicloud_slb_server_certificate.default.id
    ca_certificate_id     = alicloud_slb_ca_certificate.clients.id
  }
  resource "alicloud_slb_domain_extension" "shop" {
    load_balancer_id      = alicloud_slb_load_balancer.clb.id
    frontend_port         = alicloud_slb_listener.https.frontend_port
    domain                = "shop.example.com"
    server_certificate_id = alicloud_slb_server_certificate.default.id
  }
  resource "alicloud_ssl_certificates_service_certificate" "shop" {
    certificate_name = "shop-1"
    cert             = file("shop.pem")
    key              = var.key
  }
  resource "alicloud_nlb_security_policy" "strict" {
    security_policy_name = "strict"
    tls_versions         = ["TLSv1.3"]
    ciphers              = ["TLS_AES_128_GCM_SHA256"]
  }
  resource "alicloud_nlb_server_group" "ssl" {
    server_group_name = "ssl"
    vpc_id            = "vpc-1"
    protocol          = "TCPSSL"
  }
  resource "alicloud_nlb_listener" "ssl" {
    load_balancer_id   = "nlb-1"
    listener_port      = 443
    listener_protocol  = "TCPSSL"
    server_group_id    = alicloud_nlb_server_group.ssl.id
    certificate_ids    = ["\${alicloud_ssl_certificates_service_certificate.shop.id}-cn-hangzhou"]
    security_policy_id = alicloud_nlb_security_policy.strict.id
  }
  resource "alicloud_nlb_listener_additional_certificate_attachment" "more" {
    listener_id    = alicloud_nlb_listener.ssl.id
    certificate_id = join("", [alicloud_ssl_certificates_service_certificate.shop.id, "-cn-hangzhou"])
  }
  resource "tencentcloud_ssl_certificate" "front" {
    name = "shop"
    type = "SVR"
    cert = file("shop.pem")
    key  = file("shop.key")
  }
  resource "tencentcloud_clb_listener" "ssl" {
    clb_id               = "lb-12345678"
    listener_name        = "ssl"
    protocol             = "TCP_SSL"
    port                 = 443
    certificate_id       = tencentcloud_ssl_certificate.front.id
    certificate_ssl_mode = "UNIDIRECTIONAL"
    scheduler            = "WRR"
  }`;

test("HCL: certificates, policies, and who names them", async () => {
  const { program, errors, remarks } = adopted(await parse("main.tf", BESIDE));
  expect([errors, remarks]).toEqual([[], []]);
  expect(program).not.toMatch(/addOverride\("(cert|key|private|server_cert|security|certificate)/);
  const output = synthesized(program);
  const of = (type: string) => plain(resourcesOf(output, type));
  const service = "${alicloud_ssl_certificates_service_certificate.Shop.id}";
  expect(of("alicloud_slb_server_certificate")).toEqual([{ name: "default", alicloud_certificate_id: service }]);
  expect(of("alicloud_slb_ca_certificate")).toEqual([
    { ca_certificate: '${file("clients.pem")}', ca_certificate_name: "clients" },
  ]);
  const classic = "${alicloud_slb_server_certificate.DefaultCertificate.id}";
  expect(of("alicloud_slb_listener")).toMatchObject([
    { server_certificate_id: classic, ca_certificate_id: "${alicloud_slb_ca_certificate.Clients.id}" },
  ]);
  expect(of("alicloud_slb_domain_extension")).toMatchObject([
    { domain: "shop.example.com", frontend_port: 443, server_certificate_id: classic },
  ]);
  expect(of("alicloud_ssl_certificates_service_certificate")).toEqual([
    { certificate_name: "shop-1", cert: '${file("shop.pem")}', key: "${var.key}" },
  ]);
  expect(of("alicloud_nlb_listener")).toMatchObject([
    { certificate_ids: [`${service}-cn-hangzhou`], security_policy_id: "${alicloud_nlb_security_policy.Strict.id}" },
  ]);
  // As the input has it, of the certificate that the program uploads.
  expect(of("alicloud_nlb_listener_additional_certificate_attachment")).toMatchObject([
    { certificate_id: `\${join("", [${service.slice(2, -1)}, "-cn-hangzhou"])}` },
  ]);
  expect(of("tencentcloud_ssl_certificate")).toMatchObject([
    {
      name: "shop",
      type: "SVR",
      cert: '${trimspace("${file("shop.pem")}")}',
      key: '${trimspace("${file("shop.key")}")}',
    },
  ]);
  expect(of("tencentcloud_clb_listener")).toMatchObject([
    { certificate_id: "${tencentcloud_ssl_certificate.Front.id}" },
  ]);
});

/** A state of one resource. */
function state(type: string, values: object, ...others: object[]): object {
  const resource = { address: `${type}.it`, mode: "managed", type, name: "it", values: { id: "1011", ...values } };
  return { format_version: "1.0", values: { root_module: { resources: [resource, ...others] } } };
}

const HANGING = ["listener_id", "frontend_port", "load_balancer_id"];
const STANDALONE = CASES.filter(({ of: { own } }) => !HANGING.some((argument) => argument in own));
const KEYS = ["private_key", "key", "sign_private_key", "encrypt_private_key"];

test.each(STANDALONE.map((one) => [one.of.type, one] as const))(
  "state: %s, and no program holds a private key",
  (type, { written }) => {
    // What the cloud may have chosen is nobody's wish.
    const known = Object.entries(written).filter(([name]) => name !== "lifecycle" && name !== "resource_group_id");
    const values: Record<string, unknown> = Object.fromEntries(known);
    const held = Object.keys(values).filter((argument) => KEYS.includes(argument));
    const given = { ...values, ...Object.fromEntries(held.map((argument) => [argument, KEY])) };
    const { program, errors } = adopted(state(type, given), { guidance: "moved" });
    expect(errors).toEqual([]);
    expect(program).not.toContain("MIGH");
    const [resource] = resourcesOf(synthesized(program), type);
    const kept = Object.fromEntries(Object.entries(values).filter(([argument]) => !KEYS.includes(argument)));
    expect(resource).toMatchObject(kept);
    for (const argument of held) expect(resource[argument]).toMatch(/^\$\{(?:\w+\()?var\.\w+\)?\}$/);
  },
);

test("an import leaves out what it does not find, and would upload anew", () => {
  const values = { name: "shop", server_certificate: "-----BEGIN CERTIFICATE-----\nMIIB", private_key: KEY };
  const type = "alicloud_slb_server_certificate";
  const { program } = adopted(state(type, values), { guidance: "import" });
  expect(resourcesOf(synthesized(program), type)).toEqual([{ name: "shop" }]);
});
