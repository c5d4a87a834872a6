import { TerraformStack, Testing } from "cdktf";
import { alicloud, Backend, BackendPool, BindingStrategy, ListenerBinding } from "../lib";
import { newStack, resources } from "./synth";

function stackWith(poolId: string, strategy: BindingStrategy, formerPath?: string) {
  const stack = newStack();
  const clb = alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", { loadBalancerId: "lb-1" });
  const pool = new BackendPool(stack, poolId, { defaultPort: 80, formerPath });
  const listener = clb.addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 80 });
  new ListenerBinding(stack, "Binding", { listener, pool, strategy });
  pool.addBackend("a", Backend.instance("i-a"));
  return stack;
}

const TYPES = ["alicloud_slb_server_group", "alicloud_slb_server_group_server_attachment"];

function addresses(stack: ReturnType<typeof newStack>): string[] {
  return TYPES.flatMap((type) => Object.keys(resources(stack, type)).map((id) => `${type}.${id}`));
}

test.each([BindingStrategy.VSERVER_INLINE, BindingStrategy.VSERVER_ATTACHMENTS])(
  "a renamed pool moves all that it became (%s)",
  (strategy) => {
    const before = addresses(stackWith("Web", strategy));
    const renamed = stackWith("Site", strategy, "Web");
    const { moved } = JSON.parse(Testing.synth(renamed)) as { moved: Array<{ from: string; to: string }> };
    expect(moved.map((block) => block.from).sort()).toEqual([...before].sort());
    expect(moved.map((block) => block.to).sort()).toEqual(addresses(renamed).sort());
  },
);

test("a pool that was never renamed moves nothing", () => {
  const json = JSON.parse(Testing.synth(stackWith("Web", BindingStrategy.VSERVER_INLINE)));
  expect(json.moved).toBeUndefined();
});

test("a renamed pool of another stack moves all that it became", () => {
  const stacks = (poolId: string, formerPath?: string) => {
    const app = Testing.app();
    const [pools, stack] = ["pools", "stack"].map((id) => new TerraformStack(app, id));
    new alicloud.AlicloudProvider(stack, "Alicloud", { region: "cn-hangzhou" });
    const clb = alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", { loadBalancerId: "lb-1" });
    const backends = { a: Backend.instance("i-a") };
    const pool = new BackendPool(pools, poolId, { defaultPort: 80, backends, formerPath });
    new ListenerBinding(stack, "Binding", {
      listener: clb.addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }),
      pool,
    });
    return stack;
  };
  const renamed = stacks("Site", "Web");
  const { moved } = JSON.parse(Testing.synth(renamed)) as { moved: unknown };
  expect(moved).toEqual([{ from: addresses(stacks("Web"))[0], to: addresses(renamed)[0] }]);
});
