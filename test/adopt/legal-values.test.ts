import { parse } from "@cdktf/hcl2json";
import { adopted, resourcesOf, synthesized } from "./programs";

async function adoptedHcl(text: string) {
  const adoption = adopted(await parse("main.tf", text));
  // A finding of severity error would stop the synth here.
  return { ...adoption, output: synthesized(adoption.program) };
}

const TENCENT = `
  resource "tencentcloud_clb_instance" "front" {
    network_type = "OPEN"
    clb_name     = "front"
    vpc_id       = "vpc-7"
  }`;

test.each(["Ipv4", "DualStack"])("an NLB whose state says %s", (version) => {
  const values = {
    id: "nlb-7",
    vpc_id: "vpc-7",
    address_type: "Intranet",
    address_ip_version: version,
    load_balancer_name: "front",
    zone_mappings: [
      { zone_id: "z-a", vswitch_id: "vsw-a" },
      { zone_id: "z-b", vswitch_id: "vsw-b" },
    ],
  };
  const address = "alicloud_nlb_load_balancer.front";
  const resource = { address, mode: "managed", type: "alicloud_nlb_load_balancer", name: "front", values };
  const { program } = adopted({ format_version: "1.0", values: { root_module: { resources: [resource] } } });
  const [nlb] = resourcesOf(synthesized(program), "alicloud_nlb_load_balancer");
  expect(nlb.address_ip_version).toBe(version);
});

test.each([
  ["alicloud_nlb_server_group", "health_check", "health_check_type"],
  ["alicloud_alb_server_group", "health_check_config", "health_check_protocol"],
])("a check of %s on port 0, which is the port of each server", async (type, block, protocol) => {
  const { output, remarks } = await adoptedHcl(`
    resource "${type}" "web" {
      server_group_name = "web"
      server_group_type = "Instance"
      vpc_id            = "vpc-7"
      protocol          = "${type.includes("nlb") ? "TCP" : "HTTP"}"
      ${block} {
        health_check_enabled      = true
        ${protocol}               = "TCP"
        health_check_connect_port = 0
      }
    }`);
  const [group] = resourcesOf(output, type);
  expect([group[block]].flat()[0]).toMatchObject({ health_check_connect_port: 0 });
  expect(remarks).toStrictEqual([]);
});

test("an HTTPS listener with SNI, whose rules have the certificates", async () => {
  const { program, output, remarks } = await adoptedHcl(`
    ${TENCENT}
    resource "tencentcloud_clb_listener" "tls" {
      clb_id        = tencentcloud_clb_instance.front.id
      listener_name = "tls"
      protocol      = "HTTPS"
      port          = 8443
      sni_switch    = true
    }
    resource "tencentcloud_clb_listener_rule" "shop" {
      clb_id               = tencentcloud_clb_instance.front.id
      listener_id          = tencentcloud_clb_listener.tls.listener_id
      domain               = "shop.example.com"
      url                  = "/"
      certificate_id       = "cert-shop"
      certificate_ssl_mode = "UNIDIRECTIONAL"
    }`);
  expect(program).not.toContain("sni_switch");
  expect(resourcesOf(output, "tencentcloud_clb_listener")).toMatchObject([{ sni_switch: true }]);
  expect(resourcesOf(output, "tencentcloud_clb_listener_rule")).toMatchObject([
    { certificate_id: "cert-shop", certificate_ssl_mode: "UNIDIRECTIONAL" },
  ]);
  expect(remarks).toStrictEqual([]);
});

test.each(["TCP", "UDP"])("a CUSTOM check of a %s listener, with its texts", async (protocol) => {
  const { program, output, remarks } = await adoptedHcl(`
    ${TENCENT}
    resource "tencentcloud_clb_listener" "lobby" {
      clb_id                    = tencentcloud_clb_instance.front.id
      listener_name             = "lobby"
      protocol                  = "${protocol}"
      port                      = 9000
      health_check_switch       = true
      health_check_type         = "CUSTOM"
      health_check_context_type = "HEX"
      health_check_send_context = "0A"
      health_check_recv_context = "0B"
    }`);
  expect(program).not.toContain("health_check");
  expect(resourcesOf(output, "tencentcloud_clb_listener")).toMatchObject([
    {
      health_check_type: "CUSTOM",
      health_check_context_type: "HEX",
      health_check_send_context: "0A",
      health_check_recv_context: "0B",
    },
  ]);
  expect(remarks).toStrictEqual([]);
});
