import { alicloud, Backend } from "../../lib";
import { findingsOf, newStack, onlyResource, resources } from "../synth";

test("appliances go without port and weight, interfaces and addresses with their IP", () => {
  const stack = newStack();
  const gwlb = new alicloud.GatewayLoadBalancer(stack, "Gwlb", {
    vpcId: "vpc-1",
    zoneMappings: [{ zoneId: "cn-hangzhou-h", vswitchId: "vsw-h" }],
  });
  gwlb.addListener("All", { idleTimeoutSeconds: 350 }).addBackends("Firewalls", {
    backends: { b: Backend.networkInterface("eni-b", { serverIp: "10.0.0.2" }), a: Backend.instance("i-a") },
  });
  expect(onlyResource(stack, "alicloud_gwlb_load_balancer")).toEqual({
    vpc_id: "vpc-1",
    load_balancer_name: "Gwlb",
    zone_mappings: [{ zone_id: "cn-hangzhou-h", vswitch_id: "vsw-h" }],
  });
  expect(onlyResource(stack, "alicloud_gwlb_server_group")).toEqual({
    server_group_name: "Firewalls",
    server_group_type: "Instance",
    vpc_id: "vpc-1",
    protocol: "GENEVE",
    scheduler: "5TCH",
    connection_drain_config: { connection_drain_enabled: true, connection_drain_timeout: 60 },
    health_check_config: { health_check_enabled: true, health_check_protocol: "TCP", health_check_connect_port: 80 },
    servers: [
      { server_type: "Ecs", server_id: "i-a" },
      { server_type: "Eni", server_id: "eni-b", server_ip: "10.0.0.2" },
    ],
    lifecycle: { create_before_destroy: true },
  });
  const [group] = Object.keys(resources(stack, "alicloud_gwlb_server_group"));
  expect(onlyResource(stack, "alicloud_gwlb_listener")).toMatchObject({
    server_group_id: `\${alicloud_gwlb_server_group.${group}.id}`,
    tcp_idle_timeout: 350,
  });
  expect(findingsOf(stack).filter(({ severity }) => severity === "error")).toEqual([]);
});

test("a group of addresses, checked by HTTP, behind a load balancer that exists already", () => {
  const stack = newStack();
  const gwlb = alicloud.GatewayLoadBalancer.fromAttributes(stack, "Gwlb", {
    loadBalancerId: "gwlb-1",
    vpcId: "vpc-1",
  });
  const serverGroup = new alicloud.GatewayServerGroup(stack, "Group", {
    loadBalancer: gwlb,
    healthCheck: { protocol: alicloud.HealthCheckProtocol.HTTP, port: 8080, path: "/up" },
    connectionDrainSeconds: 0,
  });
  gwlb.addListener("All", { serverGroup }).addBackends("Pool", { backends: { a: Backend.ip("10.0.0.3") } });
  expect(onlyResource(stack, "alicloud_gwlb_server_group")).toMatchObject({
    server_group_type: "Ip",
    connection_drain_config: { connection_drain_enabled: false },
    health_check_config: { health_check_http_code: ["http_2xx", "http_3xx"], health_check_path: "/up" },
    servers: [{ server_type: "Ip", server_id: "10.0.0.3", server_ip: "10.0.0.3" }],
  });
});
