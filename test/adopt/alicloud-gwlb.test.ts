import { parse } from "@cdktf/hcl2json";
import { adopted, resourcesOf, synthesized } from "./programs";

const HCL = `
  resource "alicloud_gwlb_load_balancer" "edge" {
    load_balancer_name = "edge"
    vpc_id             = "vpc-1"
    zone_mappings {
      vswitch_id = "vsw-i"
      zone_id    = "cn-hangzhou-i"
    }
  }
  resource "alicloud_gwlb_server_group" "appliances" {
    server_group_name = "appliances"
    server_group_type = "Ip"
    vpc_id            = "vpc-1"
    protocol          = "GENEVE"
    scheduler         = "5TCH"
    servers {
      server_type = "Ip"
      server_id   = "10.0.0.1"
      server_ip   = "10.0.0.1"
    }
    servers {
      server_type = "Ip"
      server_id   = "10.0.0.2"
      server_ip   = "10.0.0.2"
    }
  }
  resource "alicloud_gwlb_listener" "only" {
    load_balancer_id = alicloud_gwlb_load_balancer.edge.id
    server_group_id  = alicloud_gwlb_server_group.appliances.id
  }`;

test("a gateway with its group and listener", async () => {
  const { program, errors, remarks } = adopted(await parse("main.tf", HCL));
  expect([errors, remarks]).toStrictEqual([[], []]);
  const output = synthesized(program);
  const [group] = resourcesOf(output, "alicloud_gwlb_server_group");
  expect(group).toStrictEqual({
    server_group_name: "appliances",
    server_group_type: "Ip",
    vpc_id: "vpc-1",
    protocol: "GENEVE",
    scheduler: "5TCH",
    servers: [
      { server_type: "Ip", server_id: "10.0.0.1", server_ip: "10.0.0.1" },
      { server_type: "Ip", server_id: "10.0.0.2", server_ip: "10.0.0.2" },
    ],
  });
  expect(resourcesOf(output, "alicloud_gwlb_listener")).toStrictEqual([
    {
      load_balancer_id: "${alicloud_gwlb_load_balancer.Edge_7038544F.id}",
      server_group_id: "${alicloud_gwlb_server_group.Appliances_27309C66.id}",
    },
  ]);
});
