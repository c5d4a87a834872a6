import { TerraformOutput, TerraformStack, Testing } from "cdktf";
import { alicloud, Backend, BackendPool, IListenerTarget, ListenerBinding, tencentcloud } from "../lib";
import { findingsOf, newStack, resources } from "./synth";

const alicloudClb = (stack: TerraformStack): alicloud.IClassicListener => {
  const loadBalancer = alicloud.ClassicLoadBalancer.fromAttributes(stack, "Lb", {
    loadBalancerId: "lb-1",
    spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL,
  });
  const serverGroup = alicloud.VServerGroup.fromAttributes(stack, "Group", { loadBalancer, serverGroupId: "rsp-1" });
  return alicloud.ClassicListener.fromAttributes(stack, "L", {
    loadBalancer,
    protocol: alicloud.ListenerProtocol.TCP,
    port: 80,
    serverGroup,
  });
};
const alicloudNlb = (stack: TerraformStack): alicloud.INetworkListener => {
  const loadBalancer = alicloud.NetworkLoadBalancer.fromAttributes(stack, "Lb", {
    loadBalancerId: "nlb-1",
    vpcId: "vpc-1",
  });
  const serverGroup = alicloud.NetworkServerGroup.fromAttributes(stack, "Group", {
    loadBalancer,
    serverGroupId: "sgp-1",
  });
  return alicloud.NetworkListener.fromAttributes(stack, "L", {
    loadBalancer,
    protocol: alicloud.ListenerProtocol.TCP,
    port: 80,
    serverGroup,
  });
};
const alicloudRule = (stack: TerraformStack): alicloud.IClassicRule => {
  const loadBalancer = alicloud.ClassicLoadBalancer.fromAttributes(stack, "Lb", { loadBalancerId: "lb-1" });
  const listener = alicloud.ClassicListener.fromAttributes(stack, "L", {
    loadBalancer,
    protocol: alicloud.ListenerProtocol.HTTP,
    port: 80,
  });
  const serverGroup = alicloud.VServerGroup.fromAttributes(stack, "Group", { loadBalancer, serverGroupId: "rsp-1" });
  return alicloud.ClassicRule.fromAttributes(stack, "R", { listener, ruleId: "rule-1", serverGroup });
};
const tencentListener = (stack: TerraformStack, protocol: string): tencentcloud.ICloudListener => {
  const loadBalancer = tencentcloud.CloudLoadBalancer.fromAttributes(stack, "Lb", { loadBalancerId: "lb-1" });
  return tencentcloud.CloudListener.fromAttributes(stack, "L", {
    loadBalancer,
    listenerId: "lbl-1",
    protocol: tencentcloud.ListenerProtocol.of(protocol),
    port: 80,
  });
};
const tencentRule = (stack: TerraformStack): tencentcloud.ICloudRule =>
  tencentcloud.CloudRule.fromAttributes(stack, "R", { listener: tencentListener(stack, "HTTP"), ruleId: "loc-1" });

test("the protocol of an existing listener may be written in any case", () => {
  const stack = newStack();
  const clb = alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", { loadBalancerId: "lb-1" });
  const tcp = alicloud.ClassicListener.fromAttributes(stack, "Tcp", {
    loadBalancer: clb,
    protocol: alicloud.ListenerProtocol.TCP,
    port: 80,
  });
  const loadBalancer = alicloud.NetworkLoadBalancer.fromAttributes(stack, "Nlb", {
    loadBalancerId: "nlb-1",
    vpcId: "v",
  });
  const serverGroup = alicloud.NetworkServerGroup.fromAttributes(stack, "G", { loadBalancer, serverGroupId: "sgp-1" });
  const props = { loadBalancer, protocol: alicloud.ListenerProtocol.TCP, port: 80, serverGroup };
  const listener = alicloud.NetworkListener.fromAttributes(stack, "OnNlb", props);
  expect([tcp.protocol, listener.protocol]).toEqual(["tcp", "TCP"]);
  expect(findingsOf(stack, "listener-protocol")).toEqual([]);
});

test.each<[string, (stack: TerraformStack) => IListenerTarget, string, string, number]>([
  ["a listener of an Alibaba CLB", alicloudClb, "i-", "alicloud_slb_server_group_server_attachment", 2],
  ["a rule of an Alibaba CLB", alicloudRule, "i-", "alicloud_slb_server_group_server_attachment", 2],
  ["a listener of an NLB", alicloudNlb, "i-", "alicloud_nlb_server_group_server_attachment", 2],
  ["a listener of a Tencent CLB", (stack) => tencentListener(stack, "TCP"), "ins-", "tencentcloud_clb_attachment", 1],
  ["a rule of a Tencent CLB", tencentRule, "ins-", "tencentcloud_clb_attachment", 1],
])("%s that exists already takes backends in one call", (_, place, prefix, type, count) => {
  const stack = newStack();
  const backends = { a: Backend.instance(`${prefix}a`), b: Backend.instance(`${prefix}b`) };
  expect(place(stack).addBackends("Web", { defaultPort: 8080, backends }).backendIds).toEqual(["a", "b"]);
  expect(Object.keys(resources(stack, type))).toHaveLength(count);
  expect(findingsOf(stack).filter(({ severity }) => severity === "error")).toEqual([]);
});

interface Entrance {
  readonly protocol: string;
  readonly port?: number;
}

const albListener = (stack: TerraformStack): alicloud.IApplicationListener => {
  const attributes = { loadBalancerId: "alb-1", vpcId: "vpc-1" };
  const loadBalancer = alicloud.ApplicationLoadBalancer.fromAttributes(stack, "Lb", attributes);
  const listener = { loadBalancer, listenerId: "lsn-1", protocol: alicloud.ListenerProtocol.HTTP, port: 80 };
  return alicloud.ApplicationListener.fromAttributes(stack, "L", listener);
};

test.each<[string, (stack: TerraformStack) => Entrance, string]>([
  ["an Alibaba CLB", alicloudClb, "tcp"],
  ["an ALB", albListener, "HTTP"],
  ["an NLB", alicloudNlb, "TCP"],
  ["a Tencent CLB", (stack) => tencentListener(stack, "tcp"), "TCP"],
])("a listener of %s that exists already tells its protocol and port", (_, listener, expected) => {
  const { protocol, port } = listener(newStack());
  expect([protocol, port]).toStrictEqual([expected, 80]);
});

test("a rule of an ALB that exists already sends to a group that scaling fills, or to one of ours", () => {
  const stack = newStack();
  const listener = albListener(stack);
  const { loadBalancer } = listener;
  const existing = alicloud.ApplicationServerGroup.fromAttributes(stack, "Old", {
    loadBalancer,
    serverGroupId: "sgp-1",
  });
  const ours = new alicloud.ApplicationServerGroup(stack, "Ours", { loadBalancer });
  const rule = (id: string, serverGroup: alicloud.IApplicationServerGroup) =>
    alicloud.ApplicationRule.fromAttributes(stack, id, { listener, ruleId: `rule-${id}`, serverGroup });
  const source = alicloud.ScalingGroup.fromAttributes(stack, "Scaling", { scalingGroupId: "asg-1" });
  rule("scaled", existing).addBackends("Scaled", { source, defaultPort: 80 });
  rule("own", ours).addBackends("Own", {
    defaultPort: 80,
    backends: { a: Backend.instance("i-a"), b: Backend.instance("i-b") },
  });
  expect(Object.values(resources(stack, "alicloud_ess_server_group_attachment"))).toStrictEqual([
    { scaling_group_id: "asg-1", server_group_id: "sgp-1", type: "ALB", port: 80, weight: 100, force_attach: true },
  ]);
  expect(Object.values(resources(stack, "alicloud_alb_server_group"))).toMatchObject([
    { servers: [{ server_id: "i-a" }, { server_id: "i-b" }] },
  ]);
  expect([resources(stack, "alicloud_alb_rule"), rule("other", ours).ruleId]).toStrictEqual([{}, "rule-other"]);
  expect(findingsOf(stack).filter(({ severity }) => severity === "error")).toStrictEqual([]);
});

test("a listener of an Alibaba CLB is called after its load balancer, protocol and port", () => {
  const stack = newStack();
  const existing = alicloudClb(stack);
  const made = existing._loadBalancer.addListener("New", {
    protocol: alicloud.ListenerProtocol.HTTP,
    port: 81,
    backendPort: 81,
  });
  new TerraformOutput(stack, "Id", { value: made.listenerId });
  const { output } = JSON.parse(Testing.synth(stack)) as { output: { readonly Id: { readonly value: string } } };
  const [name] = Object.keys(resources(stack, "alicloud_slb_listener"));
  expect([existing.listenerId, output.Id.value]).toStrictEqual(["lb-1:tcp:80", `\${alicloud_slb_listener.${name}.id}`]);
});

describe("a master/slave group that exists already", () => {
  const serving = (stack: TerraformStack, protocol: string) => {
    const loadBalancer = alicloud.ClassicLoadBalancer.fromAttributes(stack, "Lb", { loadBalancerId: "lb-1" });
    const attributes = { loadBalancer, serverGroupId: "rsp-1" };
    const masterSlaveGroup = alicloud.MasterSlaveServerGroup.fromAttributes(stack, "Pair", attributes);
    return loadBalancer.addListener("L", {
      protocol: alicloud.ListenerProtocol.of(protocol),
      port: 80,
      masterSlaveGroup,
    });
  };
  const said = (stack: TerraformStack) =>
    findingsOf(stack)
      .filter(({ severity }) => severity === "error")
      .map(({ message }) => message);

  test("is what a listener sends to", () => {
    const stack = newStack();
    serving(stack, "tcp");
    expect(Object.values(resources(stack, "alicloud_slb_listener"))).toMatchObject([
      { master_slave_server_group_id: "rsp-1" },
    ]);
    expect(said(stack)).toStrictEqual([]);
  });

  test("takes no backends, and no HTTP listener", () => {
    const stack = newStack();
    const backends = { a: Backend.instance("i-a"), b: Backend.instance("i-b") };
    serving(stack, "http").addBackends("Web", { defaultPort: 80, backends });
    expect(said(stack)).toStrictEqual([
      expect.stringContaining("exists already, and no resource adds backends to it; make the group here"),
      expect.stringContaining("a master/slave group needs a TCP or UDP listener"),
    ]);
  });
});

test.each<[string, (stack: TerraformStack, id: string) => unknown]>([
  [
    "certificateId",
    (stack, certificateId) => [
      alicloud.ClassicServerCertificate.fromAttributes(stack, "A", { certificateId }).certificateId,
      alicloud.ClassicCaCertificate.fromAttributes(stack, "B", { certificateId }).certificateId,
      alicloud.SslCertificate.fromAttributes(stack, "C", { certificateId }).certificateId,
      tencentcloud.SslCertificate.fromAttributes(stack, "D", { certificateId }).certificateId,
    ],
  ],
  [
    "securityPolicyId",
    (stack, securityPolicyId) => [
      alicloud.ApplicationSecurityPolicy.fromAttributes(stack, "A", { securityPolicyId }).securityPolicyId,
      alicloud.NetworkSecurityPolicy.fromAttributes(stack, "B", { securityPolicyId }).securityPolicyId,
    ],
  ],
])("what is known by its %s alone has it, and an empty one is refused", (name, idsOf) => {
  const stack = newStack();
  const ids = idsOf(stack, "x-1") as string[];
  expect([new Set(ids), findingsOf(stack)]).toStrictEqual([new Set(["x-1"]), []]);
  const wrong = newStack();
  idsOf(wrong, "");
  expect(findingsOf(wrong).map(({ message }) => message)).toStrictEqual(
    ids.map(() => expect.stringContaining(`${name} is empty`)),
  );
});

test("a listener that is created tells its protocol and port, one with a range of ports no port", () => {
  const stack = newStack();
  const vpc = { vpcId: "vpc-1" };
  const alb = alicloud.ApplicationLoadBalancer.fromAttributes(stack, "Alb", { loadBalancerId: "alb-1", ...vpc });
  const nlb = alicloud.NetworkLoadBalancer.fromAttributes(stack, "Nlb", { loadBalancerId: "nlb-1", ...vpc });
  const clb = tencentcloud.CloudLoadBalancer.fromAttributes(stack, "Clb", { loadBalancerId: "lb-1" });
  const listeners: readonly Entrance[] = [
    alb.addListener("OnAlb", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 }),
    nlb.addListener("OnNlb", { protocol: alicloud.ListenerProtocol.TCP, port: 81 }),
    nlb.addListener("Range", { protocol: alicloud.ListenerProtocol.TCP, startPort: 90, endPort: 99 }),
    clb.addListener("OnClb", { protocol: tencentcloud.ListenerProtocol.UDP, port: 82 }),
  ];
  expect(listeners.map(({ protocol, port }) => [protocol, port])).toStrictEqual([
    ["HTTP", 80],
    ["TCP", 81],
    ["TCP", undefined],
    ["UDP", 82],
  ]);
});

test.each<[string, (clb: alicloud.IClassicLoadBalancer) => IListenerTarget, string]>([
  ["the default server group", (clb) => clb.defaultServerGroup, "alicloud_slb_backend_server"],
  [
    "a VServer group",
    (clb) => new alicloud.VServerGroup(clb, "Group", { loadBalancer: clb }),
    "alicloud_slb_server_group",
  ],
  [
    "a master/slave group",
    (clb) => new alicloud.MasterSlaveServerGroup(clb, "Group", { loadBalancer: clb, masterBackendId: "a" }),
    "alicloud_slb_master_slave_server_group",
  ],
])("%s of an Alibaba CLB takes backends in one call", (_, group, type) => {
  const stack = newStack();
  const clb = alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", { loadBalancerId: "lb-1" });
  const backends = { a: Backend.instance("i-a"), b: Backend.instance("i-b") };
  const pool = group(clb).addBackends("Web", { defaultPort: 8080, backends });
  const [{ servers, backend_servers: members = servers }] = Object.values(resources(stack, type));
  expect([pool.backendIds, members]).toEqual([["a", "b"], expect.arrayContaining([expect.anything()])]);
  expect(findingsOf(stack, "pool-unbound")).toEqual([]);
});

describe("a GWLB", () => {
  const group = (stack: TerraformStack) => {
    const attributes = { loadBalancerId: "gwlb-1", vpcId: "vpc-1" };
    const loadBalancer = alicloud.GatewayLoadBalancer.fromAttributes(stack, "Gwlb", attributes);
    const existing = { loadBalancer, serverGroupId: "sgp-1" };
    return { loadBalancer, serverGroup: alicloud.GatewayServerGroup.fromAttributes(stack, "Group", existing) };
  };
  const scaled = (stack: TerraformStack) =>
    new BackendPool(stack, "Scaled", {
      source: alicloud.ScalingGroup.fromAttributes(stack, "Scaling", { scalingGroupId: "asg-1" }),
    });
  const errors = (stack: TerraformStack) => findingsOf(stack).filter(({ severity }) => severity === "error");

  test("a new listener sends to a group that exists already", () => {
    const stack = newStack();
    const { loadBalancer, serverGroup } = group(stack);
    loadBalancer.addListener("All", { serverGroup });
    expect(Object.values(resources(stack, "alicloud_gwlb_listener"))).toStrictEqual([
      { load_balancer_id: "gwlb-1", server_group_id: "sgp-1" },
    ]);
    expect(resources(stack, "alicloud_gwlb_server_group")).toStrictEqual({});
    expect(errors(stack)).toStrictEqual([]);
  });

  test("behind a listener that exists already, a scaling group fills a group that exists already", () => {
    const stack = newStack();
    const listener = alicloud.GatewayListener.fromAttributes(stack, "All", group(stack));
    new ListenerBinding(stack, "Binding", { listener, pool: scaled(stack) });
    expect(Object.values(resources(stack, "alicloud_ess_server_group_attachment"))).toStrictEqual([
      { scaling_group_id: "asg-1", server_group_id: "sgp-1", type: "GWLB", force_attach: true },
    ]);
    expect(resources(stack, "alicloud_gwlb_listener")).toStrictEqual({});
    expect(errors(stack)).toStrictEqual([]);
  });

  test("backends come through a listener that exists already into a group of ours", () => {
    const stack = newStack();
    const { loadBalancer } = group(stack);
    const serverGroup = new alicloud.GatewayServerGroup(stack, "Ours", { loadBalancer });
    const listener = alicloud.GatewayListener.fromAttributes(stack, "All", { loadBalancer, serverGroup });
    listener.addBackends("Firewalls", { backends: { a: Backend.instance("i-a"), b: Backend.instance("i-b") } });
    expect(Object.values(resources(stack, "alicloud_gwlb_server_group"))).toMatchObject([
      {
        servers: [
          { server_type: "Ecs", server_id: "i-a" },
          { server_type: "Ecs", server_id: "i-b" },
        ],
      },
    ]);
    expect(errors(stack)).toStrictEqual([]);
  });

  test("a group that exists already is told by an id of its kind", () => {
    const stack = newStack();
    const { loadBalancer } = group(stack);
    const serverGroup = { loadBalancer, serverGroupId: "rsp-1" };
    alicloud.GatewayServerGroup.fromAttributes(stack, "Wrong", serverGroup);
    expect(findingsOf(stack, "id-form").map(({ message }) => message)).toStrictEqual([
      expect.stringContaining('server group "Wrong": serverGroupId must begin with "sgp-" and have no #, got "rsp-1"'),
    ]);
  });
});
