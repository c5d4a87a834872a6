import { App, TerraformStack, Testing } from "cdktf";
import { Construct } from "constructs";
import { AlicloudClbStack } from "../../examples/alicloud-clb/stack";
import { ExistingLoadBalancerStack } from "../../examples/existing-load-balancer/stack";
import { TencentcloudClbStack } from "../../examples/tencentcloud-clb/stack";
import { findingsOf } from "../synth";

type Json = Record<string, Record<string, Record<string, unknown>>>;

function synth(Stack: new (scope: Construct, id: string) => TerraformStack): { stack: TerraformStack; json: Json } {
  const stack = new Stack(new App({ outdir: Testing.app().outdir }), "example");
  return { stack, json: JSON.parse(Testing.synth(stack, true)).resource };
}

function said(stack: TerraformStack): string[] {
  return findingsOf(stack).map((finding) => `${finding.severity} ${finding.ruleId}`);
}

test("alicloud-clb: ECS and ENI backends in groups of their own, and in the default group", () => {
  const { stack, json } = synth(AlicloudClbStack);
  expect(json).toStrictEqual({
    alicloud_slb_load_balancer: {
      Clb_487D7D46: {
        load_balancer_name: "web",
        load_balancer_spec: "slb.s2.small",
        address_type: "intranet",
        vswitch_id: "vsw-bp1vswitch",
        delete_protection: "on",
      },
    },
    alicloud_slb_server_group: {
      Clb_ServerGroups_Web_FCF2FAEC: {
        lifecycle: { create_before_destroy: true },
        load_balancer_id: "${alicloud_slb_load_balancer.Clb_487D7D46.id}",
        name: "Web",
        servers: [
          { port: 8080, weight: 100, type: "ecs", server_ids: ["i-bp1blue1"] },
          { port: 8080, weight: 50, type: "ecs", server_ids: ["i-bp1blue2"] },
        ],
        depends_on: [`alicloud_slb_server_group.${API_GROUP}`],
      },
      [API_GROUP]: {
        lifecycle: { create_before_destroy: true },
        load_balancer_id: "${alicloud_slb_load_balancer.Clb_487D7D46.id}",
        name: "Backends",
        servers: [
          { port: 9000, weight: 100, type: "ecs", server_ids: ["i-bp1api1"] },
          { port: 9000, weight: 100, type: "eni", server_ids: ["eni-bp1api2"] },
        ],
      },
    },
    alicloud_slb_backend_server: {
      Clb_DefaultServerGroup_4A6469D1: {
        load_balancer_id: "${alicloud_slb_load_balancer.Clb_487D7D46.id}",
        backend_servers: [
          { server_id: "eni-bp1node1", server_ip: "10.0.1.11", type: "eni", weight: 100 },
          { server_id: "eni-bp1node2", server_ip: "10.0.1.12", type: "eni", weight: 100 },
        ],
        depends_on: ["alicloud_slb_server_group.Clb_ServerGroups_Web_FCF2FAEC"],
      },
    },
    alicloud_slb_listener: {
      Clb_Http_EE7F8687: {
        load_balancer_id: "${alicloud_slb_load_balancer.Clb_487D7D46.id}",
        protocol: "http",
        frontend_port: 80,
        scheduler: "wrr",
        server_group_id: "${alicloud_slb_server_group.Clb_ServerGroups_Web_FCF2FAEC.id}",
        health_check: "on",
        health_check_http_code: "http_2xx,http_3xx",
        health_check_uri: "/health",
        depends_on: ["alicloud_slb_backend_server.Clb_DefaultServerGroup_4A6469D1"],
      },
      Clb_Tcp_F35D49A9: {
        load_balancer_id: "${alicloud_slb_load_balancer.Clb_487D7D46.id}",
        protocol: "tcp",
        frontend_port: 6000,
        backend_port: 6000,
        scheduler: "wrr",
        health_check: "on",
        health_check_http_code: "http_2xx,http_3xx",
        depends_on: ["alicloud_slb_listener.Clb_Http_EE7F8687"],
      },
    },
    alicloud_slb_rule: {
      Clb_Http_Api_129E0D71: {
        load_balancer_id: "${alicloud_slb_load_balancer.Clb_487D7D46.id}",
        frontend_port: 80,
        name: "Api",
        url: "/api",
        server_group_id: `\${alicloud_slb_server_group.${API_GROUP}.id}`,
        depends_on: ["alicloud_slb_listener.Clb_Tcp_F35D49A9"],
      },
    },
  });
  expect(said(stack)).toEqual(["info weight-mixed-default", "info eni-primary-ip", "warning plain-http"]);
});

const API_GROUP = "Clb_ServerGroups_Clb--Http--Api--Backends_5366C458";

test("tencentcloud-clb: a TCP listener, and an HTTPS listener with two rules", () => {
  const { stack, json } = synth(TencentcloudClbStack);
  const targets = [
    { instance_id: "ins-1flbqyp8", port: 8080, weight: 100 },
    { eni_ip: "172.16.16.52", port: 8080, weight: 100 },
  ];
  expect(Object.values(json.tencentcloud_clb_attachment)).toStrictEqual([
    {
      clb_id: "${tencentcloud_clb_instance.Clb_487D7D46.id}",
      listener_id: "${tencentcloud_clb_listener.Clb_Game_6EAF7DC2.listener_id}",
      targets: [
        { instance_id: "ins-b8bowoum", port: 8899, weight: 50 },
        { instance_id: "ins-mabscyug", port: 8899, weight: 50 },
      ],
    },
    ...["Site", "Static"].map((rule) => ({
      clb_id: "${tencentcloud_clb_instance.Clb_487D7D46.id}",
      listener_id: "${tencentcloud_clb_listener.Clb_Https_7A6C6564.listener_id}",
      rule_id: expect.stringMatching(
        `^\\$\\{tencentcloud_clb_listener_rule\\.Clb_Https_${rule}_[0-9A-F]{8}\\.rule_id\\}$`,
      ),
      targets,
    })),
  ]);
  expect(said(stack)).toEqual([]);
});

test("existing-load-balancer: only members are written, by the ids that were given", () => {
  const { stack, json } = synth(ExistingLoadBalancerStack);
  expect(json).toStrictEqual({
    alicloud_slb_server_group_server_attachment: {
      Group_Attachments_worker1_503192D2: {
        server_group_id: "rsp-2ze5o5h52g02k",
        server_id: "i-2zej4lxhjoq1icu1",
        type: "ecs",
        port: 8080,
        weight: 100,
        description: "worker/1",
      },
      Group_Attachments_worker2_819690A7: {
        server_group_id: "rsp-2ze5o5h52g02k",
        server_id: "i-2zej4lxhjoq1icu2",
        type: "ecs",
        port: 8080,
        weight: 100,
        description: "worker/2",
        depends_on: ["alicloud_slb_server_group_server_attachment.Group_Attachments_worker1_503192D2"],
      },
    },
    tencentcloud_clb_attachment: {
      Tcp_Attachment_60663DB0: {
        clb_id: "lb-85u7q77s",
        listener_id: "lbl-jf89ory8",
        targets: [
          { instance_id: "ins-hkdom3go", port: 8899, weight: 50 },
          { instance_id: "ins-m16vpbkc", port: 8900, weight: 50 },
        ],
      },
    },
  });
  expect(said(stack)).toEqual(["info mixed-ports", "info weight-replace"]);
});
