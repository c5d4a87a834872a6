import { alicloud, Backend, BackendPool, BindingStrategy, ListenerBinding } from "../../../lib";
import { newStack, onlyResource, resources, sleepOf } from "../../synth";

function bound(strategy: BindingStrategy | undefined, weight = 100, ids = ["a", "b"]) {
  const stack = newStack();
  const clb = alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", {
    loadBalancerId: "lb-1",
    spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL,
  });
  const listener = clb.addListener("Http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 });
  const backends = Object.fromEntries(ids.map((id) => [id, Backend.instance(`i-${id}`, { weight })]));
  const pool = new BackendPool(stack, "Web", { defaultPort: 8080, backends });
  new ListenerBinding(stack, "Binding", { listener, pool, strategy });
  return stack;
}

const data = (stack: ReturnType<typeof newStack>) => Object.entries(resources(stack, "terraform_data"));

test("servers and ports replace the group, weights do not, and the listener waits for it to settle", () => {
  const stack = bound(BindingStrategy.VSERVER_IMMUTABLE);
  const [members, settle] = data(stack)
    .filter(([id]) => !id.includes("MadeWith"))
    .sort(([a], [b]) => a.length - b.length);
  expect(members[1]).toEqual({ input: '${jsonencode(sort(["ecs i-a 8080", "ecs i-b 8080"]))}' });
  expect(onlyResource(stack, "alicloud_slb_server_group")).toEqual({
    load_balancer_id: "lb-1",
    name: "Web",
    servers: [{ port: 8080, weight: 100, type: "ecs", server_ids: ["i-a", "i-b"] }],
    lifecycle: { create_before_destroy: true, replace_triggered_by: [`terraform_data.${members[0]}`] },
  });
  const [group] = Object.keys(resources(stack, "alicloud_slb_server_group"));
  expect(settle[1]).toEqual({
    triggers_replace: `\${alicloud_slb_server_group.${group}.id}`,
    provisioner: [sleepOf("10")],
  });
  expect(onlyResource(stack, "alicloud_slb_listener").depends_on).toContain(`terraform_data.${settle[0]}`);
});

test("a weight edit leaves the trigger alone, another server does not", () => {
  const trigger = (...args: [number, string[]]) => data(bound(BindingStrategy.VSERVER_IMMUTABLE, ...args))[0];
  expect(trigger(50, ["a", "b"])).toEqual(trigger(100, ["b", "a"]));
  expect(trigger(100, ["a", "c"])).not.toEqual(trigger(100, ["a", "b"]));
});

test("the group has one address under both strategies, so that turning the recipe on touches no server", () => {
  const group = (strategy?: BindingStrategy) => Object.keys(resources(bound(strategy), "alicloud_slb_server_group"));
  expect(group(BindingStrategy.VSERVER_IMMUTABLE)).toEqual(group());
  expect(data(bound(undefined))).toEqual([]);
});

test("0 seconds emit no wait", () => {
  const stack = newStack();
  const loadBalancer = alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", { loadBalancerId: "lb-1" });
  const strategy = BindingStrategy.VSERVER_IMMUTABLE;
  const group = new alicloud.VServerGroup(stack, "Group", { loadBalancer, strategy, settleSeconds: 0 });
  new ListenerBinding(stack, "Binding", { listener: group, pool: new BackendPool(stack, "Web") });
  expect(data(stack).filter(([, { provisioner }]) => provisioner)).toEqual([]);
});
