import { alicloud, Backend, BackendPool, ListenerBinding } from "../../../lib";
import { newStack, onlyResource, resources } from "../../synth";

function setUp() {
  const stack = newStack();
  const clb = alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", {
    loadBalancerId: "lb-1",
    spec: alicloud.LoadBalancerSpec.SLB_S1_SMALL,
  });
  const pool = new BackendPool(stack, "Web");
  new ListenerBinding(stack, "Binding", { listener: clb.defaultServerGroup, pool });
  return { stack, clb, pool };
}

test("writes every kind with its address, and always a weight", () => {
  const { stack, pool } = setUp();
  pool.addBackend("a", Backend.instance("i-a"));
  pool.addBackend("b", Backend.networkInterface("eni-b", { serverIp: "10.0.0.2", weight: 0 }));
  pool.addBackend("c", Backend.containerGroup("eci-c", { serverIp: "10.0.0.3" }));
  expect(onlyResource(stack, "alicloud_slb_backend_server")).toStrictEqual({
    load_balancer_id: "lb-1",
    backend_servers: [
      { server_id: "i-a", type: "ecs", weight: 100 },
      { server_id: "eni-b", server_ip: "10.0.0.2", type: "eni", weight: 0 },
      { server_id: "eci-c", server_ip: "10.0.0.3", type: "eci", weight: 100 },
    ],
  });
});

test("the pool's port becomes the listener's backend port, and the listener waits for the group", () => {
  const { stack, clb, pool } = setUp();
  clb.addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 80 });
  pool.addBackend("a", Backend.instance("i-a", { port: 8080 }));
  const [id] = Object.keys(resources(stack, "alicloud_slb_backend_server"));
  const { backend_port, depends_on } = onlyResource(stack, "alicloud_slb_listener");
  expect({ backend_port, depends_on }).toStrictEqual({
    backend_port: 8080,
    depends_on: [`alicloud_slb_backend_server.${id}`],
  });
});

test("the listener's own backend port wins", () => {
  const { stack, clb, pool } = setUp();
  clb.addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 80, backendPort: 9000 });
  pool.addBackend("a", Backend.instance("i-a"));
  expect(onlyResource(stack, "alicloud_slb_listener").backend_port).toBe(9000);
});

test("a listener that exists already and names no group sends to the default group", () => {
  const stack = newStack();
  const clb = alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", { loadBalancerId: "lb-1" });
  const listener = alicloud.ClassicListener.fromAttributes(stack, "Tcp", {
    loadBalancer: clb,
    protocol: alicloud.ListenerProtocol.TCP,
    port: 80,
  });
  const pool = new BackendPool(stack, "Web", { backends: { a: Backend.instance("i-a") } });
  new ListenerBinding(stack, "Binding", { listener, pool });
  expect(onlyResource(stack, "alicloud_slb_backend_server").load_balancer_id).toBe("lb-1");
  expect(resources(stack, "alicloud_slb_listener")).toStrictEqual({});
});
