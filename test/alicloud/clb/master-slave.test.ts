import { alicloud, Backend, BackendPool, ListenerBinding } from "../../../lib";
import { findingsOf, newStack, onlyResource, resources } from "../../synth";

test("a pool of two becomes one master and one slave, and the listener sends to the group", () => {
  const stack = newStack();
  const loadBalancer = alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", {
    loadBalancerId: "lb-1",
    spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL,
  });
  const group = new alicloud.MasterSlaveServerGroup(stack, "Pair", { loadBalancer, masterBackendId: "first" });
  const listener = loadBalancer.addListener("Tcp", {
    protocol: alicloud.ListenerProtocol.TCP,
    port: 5432,
    masterSlaveGroup: group,
  });
  const pool = new BackendPool(stack, "Db", {
    defaultPort: 5432,
    backends: { second: Backend.networkInterface("eni-2"), first: Backend.instance("i-1") },
  });
  new ListenerBinding(stack, "Binding", { listener, pool });

  const [[trigger, { input }]] = Object.entries(resources(stack, "terraform_data"));
  expect(onlyResource(stack, "alicloud_slb_master_slave_server_group")).toEqual({
    load_balancer_id: "lb-1",
    name: "Pair",
    servers: [
      { server_id: "i-1", port: 5432, weight: 100, type: "ecs", server_type: "Master" },
      { server_id: "eni-2", port: 5432, weight: 100, type: "eni", server_type: "Slave" },
    ],
    // The provider would plan an update and make no call for it.
    lifecycle: { create_before_destroy: true, replace_triggered_by: [`terraform_data.${trigger}`] },
  });
  expect(input).toBe('${jsonencode(sort(["Master ecs i-1 5432 100", "Slave eni eni-2 5432 100"]))}');
  const [id] = Object.keys(resources(stack, "alicloud_slb_master_slave_server_group"));
  const emitted = onlyResource(stack, "alicloud_slb_listener");
  expect(emitted.master_slave_server_group_id).toBe(`\${alicloud_slb_master_slave_server_group.${id}.id}`);
  expect(emitted).not.toHaveProperty("server_group_id");
  expect(emitted).not.toHaveProperty("backend_port");
  expect(emitted.depends_on).toEqual([`alicloud_slb_master_slave_server_group.${id}`]);
  expect(findingsOf(stack).filter(({ severity }) => severity === "error")).toEqual([]);
});
