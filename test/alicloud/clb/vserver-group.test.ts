import { TerraformStack, TerraformVariable } from "cdktf";
import { alicloud, Backend, BackendPool, BindingStrategy, ListenerBinding } from "../../../lib";
import { newStack, onlyResource, resources } from "../../synth";

function setUp(strategy?: BindingStrategy) {
  const stack = newStack();
  const clb = alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", {
    loadBalancerId: "lb-1",
    spec: alicloud.LoadBalancerSpec.SLB_S1_SMALL,
  });
  const pool = new BackendPool(stack, "Web", { defaultPort: 80 });
  const listener = clb.addListener("Http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 });
  new ListenerBinding(stack, "Binding", { listener, pool, strategy });
  return { stack, clb, pool, listener };
}

function group(stack: TerraformStack) {
  return onlyResource(stack, "alicloud_slb_server_group");
}

const ATTACHMENT = "alicloud_slb_server_group_server_attachment";

describe("members inline", () => {
  test("one block per port, weight and type; weight always written", () => {
    const { stack, pool } = setUp();
    pool.addBackend("a", Backend.instance("i-a"));
    pool.addBackend("b", Backend.instance("i-b", { weight: 50 }));
    pool.addBackend("c", Backend.instance("i-c"));
    pool.addBackend("d", Backend.instance("i-d", { port: 81 }));
    pool.addBackend("e", Backend.networkInterface("eni-e"));
    expect(group(stack)).toStrictEqual({
      load_balancer_id: "lb-1",
      name: "Web",
      servers: [
        { port: 80, weight: 100, type: "ecs", server_ids: ["i-a", "i-c"] },
        { port: 80, weight: 50, type: "ecs", server_ids: ["i-b"] },
        { port: 81, weight: 100, type: "ecs", server_ids: ["i-d"] },
        { port: 80, weight: 100, type: "eni", server_ids: ["eni-e"] },
      ],
      lifecycle: { create_before_destroy: true },
    });
  });

  test("two tokens for one variable share a block, and whether another variable has its value is for the engine", () => {
    const { stack, pool } = setUp();
    const heavy = new TerraformVariable(stack, "heavy", { type: "number" });
    const light = new TerraformVariable(stack, "light", { type: "number" });
    pool.addBackend("a", Backend.instance("i-a", { weight: heavy.numberValue }));
    pool.addBackend("b", Backend.instance("i-b", { weight: heavy.numberValue }));
    expect(group(stack).servers).toStrictEqual([
      { port: 80, weight: "${var.heavy}", type: "ecs", server_ids: ["i-a", "i-b"] },
    ]);
    pool.addBackend("c", Backend.instance("i-c", { weight: light.numberValue }));
    const row = (weight: string, id: string) =>
      `{ block = jsonencode([tonumber(80), tonumber(${weight}), "ecs"]), id = "${id}" }`;
    const rows = [row("var.heavy", "i-a"), row("var.heavy", "i-b"), row("var.light", "i-c")].join(", ");
    const { servers, dynamic } = group(stack) as { servers: unknown; dynamic: { servers: [{ for_each: string }] } };
    expect([servers, dynamic.servers[0].for_each]).toStrictEqual([
      undefined,
      `\${{ for row in flatten([${rows}]) : row.block => row.id... }}`,
    ]);
  });

  test("edits made after the binding are written", () => {
    const { stack, pool } = setUp();
    pool.addBackend("a", Backend.instance("i-a"));
    pool.changeWeights({ a: 0 });
    pool.changePorts({ a: 8080 });
    expect(group(stack).servers).toStrictEqual([{ port: 8080, weight: 0, type: "ecs", server_ids: ["i-a"] }]);
  });
});

describe("one attachment per member", () => {
  test("writes all that the attachment can carry", () => {
    const { stack, pool } = setUp(BindingStrategy.VSERVER_ATTACHMENTS);
    pool.addBackend("a", Backend.instance("i-a", { weight: 0, description: "blue/1" }));
    pool.addBackend("b", Backend.containerGroup("eci-b", { port: 81 }));
    const [serverGroup] = Object.keys(resources(stack, "alicloud_slb_server_group"));
    const [first] = Object.keys(resources(stack, ATTACHMENT));
    const groupId = `\${alicloud_slb_server_group.${serverGroup}.id}`;
    expect(Object.values(resources(stack, ATTACHMENT))).toStrictEqual([
      {
        server_group_id: groupId,
        server_id: "i-a",
        type: "ecs",
        port: 80,
        weight: 0,
        description: "blue/1",
        depends_on: [`alicloud_slb_server_group.${serverGroup}`],
      },
      {
        server_group_id: groupId,
        server_id: "eci-b",
        type: "eci",
        port: 81,
        weight: 100,
        depends_on: [`${ATTACHMENT}.${first}`],
      },
    ]);
    expect(group(stack)).toStrictEqual({
      load_balancer_id: "lb-1",
      name: "Web",
      lifecycle: { create_before_destroy: true },
    });
  });

  test("addresses depend on backend ids only", () => {
    const before = setUp(BindingStrategy.VSERVER_ATTACHMENTS);
    before.pool.addBackend("a", Backend.instance("i-a"));
    before.pool.addBackend("b", Backend.instance("i-b"));
    const after = setUp(BindingStrategy.VSERVER_ATTACHMENTS);
    after.pool.addBackend("c", Backend.instance("i-c"));
    after.pool.addBackend("b", Backend.instance("i-b2", { weight: 7, port: 99 }));
    after.pool.addBackend("a", Backend.instance("i-a2"));
    const addresses = (stack: TerraformStack) => Object.keys(resources(stack, ATTACHMENT));
    expect(addresses(after.stack)).toEqual(expect.arrayContaining(addresses(before.stack)));
    expect(addresses(after.stack)).toHaveLength(3);
  });

  test("the first listener waits for the last attachment, the next one for it", () => {
    const { stack, clb, pool } = setUp(BindingStrategy.VSERVER_ATTACHMENTS);
    clb.addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 81, backendPort: 81 });
    pool.addBackend("late", Backend.instance("i-late"));
    const [attachment] = Object.keys(resources(stack, ATTACHMENT));
    const listeners = resources(stack, "alicloud_slb_listener");
    const http = Object.keys(listeners).find((id) => id.includes("Http"))!;
    const tcp = Object.keys(listeners).find((id) => id.includes("Tcp"))!;
    expect(listeners[http].depends_on).toStrictEqual([`${ATTACHMENT}.${attachment}`]);
    expect(listeners[tcp].depends_on).toStrictEqual([`alicloud_slb_listener.${http}`]);
  });
});

describe("sharing", () => {
  test("listeners and rules bound to one pool share one group", () => {
    const { stack, clb, pool, listener } = setUp();
    pool.addBackend("a", Backend.instance("i-a"));
    new ListenerBinding(stack, "OnTcp", {
      listener: clb.addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 81 }),
      pool,
    });
    new ListenerBinding(stack, "OnRule", { listener: listener.addRule("Api", { url: "/api" }), pool });
    const id = `\${alicloud_slb_server_group.${Object.keys(resources(stack, "alicloud_slb_server_group"))[0]}.id}`;
    expect(resources(stack, "alicloud_slb_server_group")).toStrictEqual({ [id.slice(28, -4)]: group(stack) });
    const users = [
      ...Object.values(resources(stack, "alicloud_slb_listener")),
      onlyResource(stack, "alicloud_slb_rule"),
    ];
    expect(users.map((user) => user.server_group_id)).toStrictEqual([id, id, id]);
  });

  test("a group made by hand serves the listeners that name it", () => {
    const stack = newStack();
    const clb = alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", { loadBalancerId: "lb-1" });
    const serverGroup = new alicloud.VServerGroup(stack, "Group", { loadBalancer: clb, serverGroupName: "g" });
    clb.addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 81, serverGroup });
    const pool = new BackendPool(stack, "Web", { backends: { a: Backend.instance("i-a", { port: 1 }) } });
    new ListenerBinding(stack, "Binding", { listener: serverGroup, pool });
    expect(group(stack).name).toBe("g");
    expect(onlyResource(stack, "alicloud_slb_listener").server_group_id).toMatch(/^\$\{alicloud_slb_server_group\./);
  });

  test("a group that exists already is only attached to", () => {
    const stack = newStack();
    const clb = alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", { loadBalancerId: "lb-1" });
    const existing = alicloud.VServerGroup.fromAttributes(stack, "Group", {
      loadBalancer: clb,
      serverGroupId: "rsp-1",
    });
    const pool = new BackendPool(stack, "Web", { backends: { a: Backend.instance("i-a", { port: 1 }) } });
    new ListenerBinding(stack, "Binding", { listener: existing, pool });
    expect(resources(stack, "alicloud_slb_server_group")).toStrictEqual({});
    expect(onlyResource(stack, ATTACHMENT)).toStrictEqual({
      server_group_id: "rsp-1",
      server_id: "i-a",
      type: "ecs",
      port: 1,
      weight: 100,
    });
  });
});
