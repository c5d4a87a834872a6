import { Backend, tencentcloud } from "../../../lib";
import { findingsOf, newStack, onlyResource, resources } from "../../synth";
import { plain } from "../plain";

function existing() {
  const stack = newStack();
  const attributes = { loadBalancerId: "gwlb-1", vpcId: "vpc-1" };
  return { stack, gwlb: tencentcloud.GatewayLoadBalancer.fromAttributes(stack, "Gwlb", attributes) };
}

test("a load balancer, its group, and the association that waits for the servers", () => {
  const stack = newStack();
  const gwlb = new tencentcloud.GatewayLoadBalancer(stack, "Gwlb", { vpcId: "vpc-1", subnetId: "subnet-1" });
  gwlb.addTargetGroup("Firewalls").addBackends("Pool", {
    backends: {
      b: Backend.ip("10.0.0.2"),
      a: Backend.instance("ins-a", { serverIp: "10.0.0.1", weight: 0 }),
      eni: Backend.networkInterface("eni-1", { serverIp: "10.0.0.3", weight: 16, port: 6081 }),
    },
  });
  expect(plain(onlyResource(stack, "tencentcloud_gwlb_instance"))).toEqual({
    load_balancer_name: "Gwlb",
    vpc_id: "vpc-1",
    subnet_id: "subnet-1",
  });
  expect(plain(onlyResource(stack, "tencentcloud_gwlb_target_group"))).toEqual({
    target_group_name: "Firewalls",
    vpc_id: "vpc-1",
    port: 6081,
    protocol: "TENCENT_GENEVE",
    schedule_algorithm: "IP_HASH_3_ELASTIC",
    health_check: { health_switch: true },
  });
  const groupId = "${tencentcloud_gwlb_target_group.Gwlb_Firewalls.id}";
  expect(plain(resources(stack, "tencentcloud_gwlb_target_group_register_instances"))).toEqual({
    Gwlb_Firewalls_Registration: {
      target_group_id: groupId,
      target_group_instances: [
        { bind_ip: "10.0.0.2", port: 6081, weight: 16 },
        { bind_ip: "10.0.0.1", port: 6081, weight: 0 },
        { bind_ip: "10.0.0.3", port: 6081, weight: 16 },
      ],
    },
  });
  expect(plain(onlyResource(stack, "tencentcloud_gwlb_instance_associate_target_group"))).toEqual({
    load_balancer_id: "${tencentcloud_gwlb_instance.Gwlb.id}",
    target_group_id: groupId,
    depends_on: ["tencentcloud_gwlb_target_group_register_instances.Gwlb_Firewalls_Registration"],
  });
  expect(findingsOf(stack).filter(({ severity }) => severity === "error")).toEqual([]);
});

test("every setting of a group is written", () => {
  const { stack, gwlb } = existing();
  gwlb.addTargetGroup("Firewalls", {
    targetGroupName: "fw",
    protocol: tencentcloud.GatewayProtocol.AWS_GENEVE,
    allDeadToAlive: true,
    healthCheck: {
      enabled: false,
      protocol: tencentcloud.HealthCheckProtocol.TCP,
      port: 80,
      intervalSeconds: 5,
      timeoutSeconds: 2,
      healthyThreshold: 3,
      unhealthyThreshold: 4,
    },
  });
  expect(onlyResource(stack, "tencentcloud_gwlb_target_group")).toEqual({
    target_group_name: "fw",
    vpc_id: "vpc-1",
    port: 6081,
    protocol: "AWS_GENEVE",
    schedule_algorithm: "IP_HASH_3_ELASTIC",
    all_dead_to_alive: true,
    health_check: {
      health_switch: false,
      protocol: "TCP",
      port: 80,
      interval_time: 5,
      timeout: 2,
      health_num: 3,
      un_health_num: 4,
    },
  });
});

test("an existing group gets servers and nothing else", () => {
  const { stack, gwlb } = existing();
  const group = tencentcloud.GatewayTargetGroup.fromAttributes(stack, "Firewalls", {
    loadBalancer: gwlb,
    targetGroupId: "lbtg-1",
  });
  group.addBackends("Pool", { backends: { a: Backend.ip("10.0.0.1") } });
  expect(onlyResource(stack, "tencentcloud_gwlb_target_group_register_instances").target_group_id).toBe("lbtg-1");
  expect(resources(stack, "tencentcloud_gwlb_target_group")).toEqual({});
  expect(resources(stack, "tencentcloud_gwlb_instance_associate_target_group")).toEqual({});
});

test("two bindings of one existing group are refused", () => {
  const { stack, gwlb } = existing();
  for (const id of ["One", "Two"]) {
    tencentcloud.GatewayTargetGroup.fromAttributes(stack, id, {
      loadBalancer: gwlb,
      targetGroupId: "lbtg-1",
    }).addBackends("Pool", { backends: { a: Backend.ip("10.0.0.1") } });
  }
  expect(findingsOf(stack, "single-owner")).toHaveLength(1);
});

test("another port and more than 20 servers are refused", () => {
  const { stack, gwlb } = existing();
  const pool = gwlb.addTargetGroup("Firewalls").addBackends("Pool", {});
  for (let n = 1; n <= 21; n++) pool.addBackend(`b${n}`, Backend.ip(`10.0.0.${n}`, { port: n === 1 ? 80 : undefined }));
  const errors = findingsOf(stack).filter(({ severity }) => severity === "error");
  expect(errors.map(({ ruleId }) => ruleId).sort()).toEqual(["member-count", "port-range"]);
});
