import { TerraformOutput, TerraformStack, Testing } from "cdktf";
import { alicloud, Backend, BackendPool, ListenerBinding } from "../../../lib";
import { newStack, onlyResource, resources } from "../../synth";

test("safe defaults: private, billed by use, protected from deletion", () => {
  const stack = newStack();
  new alicloud.ClassicLoadBalancer(stack, "Clb", {});
  expect(onlyResource(stack, "alicloud_slb_load_balancer")).toStrictEqual({
    load_balancer_name: "Clb",
    instance_charge_type: "PayByCLCU",
    address_type: "intranet",
    delete_protection: "on",
  });
});

test("every setting has its argument", () => {
  const stack = newStack();
  new alicloud.ClassicLoadBalancer(stack, "Clb", {
    loadBalancerName: "web",
    spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL,
    chargeType: alicloud.ChargeType.PAY_BY_SPEC,
    addressType: alicloud.AddressType.INTERNET,
    vswitchId: "vsw-1",
    deletionProtection: false,
  });
  expect(onlyResource(stack, "alicloud_slb_load_balancer")).toStrictEqual({
    load_balancer_name: "web",
    load_balancer_spec: "slb.s2.small",
    instance_charge_type: "PayBySpec",
    address_type: "internet",
    vswitch_id: "vsw-1",
    delete_protection: "off",
  });
});

test("a provider given to the load balancer reaches all that is made for it", () => {
  const stack = newStack();
  const provider = new alicloud.AlicloudProvider(stack, "Beijing", { region: "cn-beijing", alias: "beijing" });
  const clb = new alicloud.ClassicLoadBalancer(stack, "Clb", { provider });
  const listener = clb.addListener("Http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 });
  listener.addBackends("Web", { defaultPort: 80, backends: { a: Backend.instance("i-a") } });
  const types = ["alicloud_slb_load_balancer", "alicloud_slb_listener", "alicloud_slb_server_group"];
  expect(types.map((type) => onlyResource(stack, type).provider)).toEqual(types.map(() => "alicloud.beijing"));
});

test("what is emitted can be reached and overridden", () => {
  const stack = newStack();
  const clb = new alicloud.ClassicLoadBalancer(stack, "Clb", {});
  clb.resource.addOverride("tags", { team: "edge" });
  expect(clb.node.defaultChild).toBe(clb.resource);
  expect(onlyResource(stack, "alicloud_slb_load_balancer").tags).toStrictEqual({ team: "edge" });
});

test("a pool of another stack: servers are passed on by cross-stack references", () => {
  const app = Testing.app();
  const servers = new TerraformStack(app, "servers");
  new alicloud.AlicloudProvider(servers, "Alicloud");
  const owner = new alicloud.ClassicLoadBalancer(servers, "Other", {});
  new TerraformOutput(servers, "out", { value: owner.loadBalancerId });
  const pool = new BackendPool(servers, "Web", {
    defaultPort: 80,
    backends: { a: Backend.instance(owner.loadBalancerId), b: Backend.instance("i-b") },
  });
  const balancers = new TerraformStack(app, "balancers");
  new alicloud.AlicloudProvider(balancers, "Alicloud");
  const clb = new alicloud.ClassicLoadBalancer(balancers, "Clb", {});
  const listener = clb.addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 80 });
  new ListenerBinding(balancers, "Binding", { listener, pool });
  app.node.children.filter(TerraformStack.isStack).forEach((stack) => stack.prepareStack());
  const [block] = onlyResource(balancers, "alicloud_slb_server_group").servers as Array<{ server_ids: string[] }>;
  expect(block.server_ids[0]).toMatch(
    /^\$\{data\.terraform_remote_state\.cross-stack-reference-input-servers\.outputs\./,
  );
  expect(block.server_ids[1]).toBe("i-b");
  expect(Object.keys(resources(servers, "alicloud_slb_server_group"))).toEqual([]);
});
