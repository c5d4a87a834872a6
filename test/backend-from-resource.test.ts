import { TerraformResource, TerraformStack } from "cdktf";
import { alicloud, Backend, BackendPool, BindingStrategy, ListenerBinding, tencentcloud } from "../lib";
import { ecsNetworkInterface, instance, slbLoadBalancer } from "../lib/l1/alicloud";
import { eni, instance as cvm } from "../lib/l1/tencentcloud";
import { findingsOf, newStack, onlyResource, resources } from "./synth";

/** As `cdktf get` writes it into somebody's own app: none of the classes that this library has. */
class OwnInstance extends TerraformResource {
  public constructor(scope: TerraformStack, id: string, type: string) {
    super(scope, id, { terraformResourceType: type });
  }

  public get id(): string {
    return this.getStringAttribute("id");
  }

  public get privateIp(): string {
    return this.getStringAttribute("private_ip");
  }

  public get imageId(): string {
    return this.getStringAttribute("image_id");
  }

  protected synthesizeAttributes(): { [name: string]: unknown } {
    return {};
  }
}

const ECS = { imageId: "img", instanceType: "ecs.g7.large", vswitchId: "vsw-1", securityGroups: ["sg-1"] };
const ENI = { vswitchId: "vsw-1", securityGroupIds: ["sg-1"] };
const errors = (stack: TerraformStack) =>
  findingsOf(stack)
    .filter(({ severity }) => severity === "error")
    .map(({ message }) => message);

function poolOf(stack: TerraformStack, ...backends: Backend[]): BackendPool {
  const byId = Object.fromEntries(backends.map((backend, at) => [`b${at}`, backend]));
  return new BackendPool(stack, "Pool", { defaultPort: 8080, backends: byId });
}

describe.each([
  ["the classes of this library", (stack: TerraformStack, id: string) => new instance.Instance(stack, id, ECS)],
  ["bindings of one's own", (stack: TerraformStack, id: string) => new OwnInstance(stack, id, "alicloud_instance")],
])("an instance of Alibaba Cloud by %s", (_, make) => {
  test("is bound by its id", () => {
    const stack = newStack();
    const clb = alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", { loadBalancerId: "lb-1" });
    const listener = clb.addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 80 });
    const pool = poolOf(
      stack,
      Backend.fromInstance(make(stack, "One"), { weight: 7 }),
      Backend.fromInstance(make(stack, "Two")),
    );
    new ListenerBinding(stack, "OnTcp", { listener, pool });
    expect(onlyResource(stack, "alicloud_slb_server_group").servers).toStrictEqual([
      { port: 8080, weight: 7, type: "ecs", server_ids: ["${alicloud_instance.One.id}"] },
      { port: 8080, weight: 100, type: "ecs", server_ids: ["${alicloud_instance.Two.id}"] },
    ]);
    expect(errors(stack)).toStrictEqual([]);
  });

  test("named twice is one server", () => {
    const stack = newStack();
    const one = make(stack, "One");
    const clb = alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", { loadBalancerId: "lb-1" });
    const pool = poolOf(stack, Backend.fromInstance(one), Backend.instance(one.id));
    new ListenerBinding(stack, "OnTcp", {
      listener: clb.addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }),
      pool,
    });
    expect(findingsOf(stack, "duplicate-backend")).toHaveLength(1);
  });
});

describe.each([
  [
    "the classes of this library",
    (stack: TerraformStack, id: string) => new cvm.Instance(stack, id, { availabilityZone: "z", imageId: "img" }),
  ],
  ["bindings of one's own", (stack: TerraformStack, id: string) => new OwnInstance(stack, id, "tencentcloud_instance")],
])("an instance of Tencent Cloud by %s", (_, make) => {
  const bound = (strategy: BindingStrategy, ...backends: ((stack: TerraformStack) => Backend)[]) => {
    const stack = newStack();
    const clb = tencentcloud.CloudLoadBalancer.fromAttributes(stack, "Clb", { loadBalancerId: "lb-1" });
    const listener = clb.addListener("Tcp", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 });
    const pool = poolOf(stack, ...backends.map((backend) => backend(stack)));
    new ListenerBinding(stack, "OnTcp", { listener, pool, strategy });
    return stack;
  };

  test("is bound by its id where a listener has targets", () => {
    const stack = bound(BindingStrategy.LISTENER_TARGETS, (scope) => Backend.fromInstance(make(scope, "One")));
    expect(onlyResource(stack, "tencentcloud_clb_attachment").targets).toStrictEqual([
      { instance_id: "${tencentcloud_instance.One.id}", port: 8080, weight: 100 },
    ]);
    expect(errors(stack)).toStrictEqual([]);
  });

  test("is bound by its address in a target group", () => {
    const stack = bound(BindingStrategy.TARGET_GROUP, (scope) => Backend.fromInstance(make(scope, "One")));
    expect(onlyResource(stack, "tencentcloud_clb_target_group_instance_attachment").bind_ip).toBe(
      "${tencentcloud_instance.One.private_ip}",
    );
    expect(errors(stack)).toStrictEqual([]);
  });

  test("and its address are one server in a target group", () => {
    const stack = bound(
      BindingStrategy.TARGET_GROUP,
      (scope) => Backend.fromInstance(make(scope, "One")),
      (scope) => Backend.ip((scope.node.findChild("One") as OwnInstance).privateIp),
    );
    expect(findingsOf(stack, "duplicate-backend")).toHaveLength(1);
  });
});

test.each([
  [undefined, "${alicloud_ecs_network_interface.Eni.primary_ip_address}"],
  ["10.0.0.9", "10.0.0.9"],
])("a network interface with serverIp %s is bound by %s where an address is asked for", (serverIp, expected) => {
  const stack = newStack();
  const clb = alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", {
    loadBalancerId: "lb-1",
    spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL,
  });
  clb.addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 8080 });
  const resource = new ecsNetworkInterface.EcsNetworkInterface(stack, "Eni", ENI);
  const pool = poolOf(stack, Backend.fromNetworkInterface(resource, { serverIp }));
  new ListenerBinding(stack, "OnDefault", { listener: clb.defaultServerGroup, pool });
  expect(onlyResource(stack, "alicloud_slb_backend_server").backend_servers).toStrictEqual([
    { server_id: "${alicloud_ecs_network_interface.Eni.id}", server_ip: expected, type: "eni", weight: 100 },
  ]);
  expect(errors(stack)).toStrictEqual([]);
});

test("a network interface in a VServer group needs no address", () => {
  const stack = newStack();
  const clb = alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", {
    loadBalancerId: "lb-1",
    spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL,
  });
  const resource = new ecsNetworkInterface.EcsNetworkInterface(stack, "Eni", ENI);
  const pool = poolOf(stack, Backend.fromNetworkInterface(resource));
  new ListenerBinding(stack, "OnTcp", {
    listener: clb.addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }),
    pool,
  });
  expect(Object.keys(resources(stack, "alicloud_slb_server_group"))).toHaveLength(1);
  expect(findingsOf(stack, "server-ip-inexpressible")).toStrictEqual([]);
});

const MEND = "use the method of Backend for its kind, with its id";

test.each<[string, (stack: TerraformStack) => Backend, string]>([
  [
    "a load balancer",
    (stack) => Backend.fromInstance(new slbLoadBalancer.SlbLoadBalancer(stack, "It", {})),
    `instance must be the resource of an instance, which has a privateIp, got alicloud_slb_load_balancer; ${MEND}`,
  ],
  [
    "an interface as an instance",
    (stack) => Backend.fromInstance(new ecsNetworkInterface.EcsNetworkInterface(stack, "It", ENI)),
    `instance must be the resource of an instance, which has a privateIp, got alicloud_ecs_network_interface; ${MEND}`,
  ],
  [
    "an instance as an interface",
    (stack) => Backend.fromNetworkInterface(new instance.Instance(stack, "It", ECS)),
    `networkInterface must be the resource of a network interface of Alibaba Cloud, which has a primaryIpAddress, got alicloud_instance; ${MEND}`,
  ],
  [
    "an interface without one address",
    (stack) =>
      Backend.fromNetworkInterface(
        new eni.Eni(stack, "It", { description: "", name: "it", securityGroups: [], subnetId: "s", vpcId: "v" }),
      ),
    `networkInterface must be the resource of a network interface of Alibaba Cloud, which has a primaryIpAddress, got tencentcloud_eni; ${MEND}`,
  ],
  [
    "an id",
    () => Backend.fromInstance("i-1" as unknown as TerraformResource),
    'instance must be a resource of CDKTF, got "i-1"',
  ],
])("%s is told in one line", (_, make, text) => {
  const stack = newStack();
  poolOf(stack, make(stack));
  expect(errors(stack)).toContainEqual(expect.stringContaining(text));
});
