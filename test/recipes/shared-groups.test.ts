import { TerraformStack, Testing } from "cdktf";
import {
  alicloud,
  Backend,
  BackendPool,
  BackendPoolProps,
  BindingStrategy,
  HealthGate,
  IListenerTarget,
  ListenerBinding,
  tencentcloud,
} from "../../lib";
import { findingsOf, newStack, resources } from "../synth";

interface Sharing {
  readonly name: string;
  readonly type: string;
  /** Makes a construct for the one group that there is. */
  on(stack: TerraformStack, id: string): IListenerTarget;
}

/** Groups that exist already and whose members are resources of their own. */
const SHARING: readonly Sharing[] = [
  {
    name: "NLB group",
    type: "alicloud_nlb_server_group_server_attachment",
    on: (stack, id) => {
      const attributes = { loadBalancerId: "nlb-1", vpcId: "vpc-1" };
      const loadBalancer = alicloud.NetworkLoadBalancer.fromAttributes(stack, `Lb${id}`, attributes);
      return alicloud.NetworkServerGroup.fromAttributes(stack, id, { loadBalancer, serverGroupId: "sgp-1" });
    },
  },
  {
    name: "VServer group",
    type: "alicloud_slb_server_group_server_attachment",
    on: (stack, id) => {
      const loadBalancer = alicloud.ClassicLoadBalancer.fromAttributes(stack, `Lb${id}`, {
        loadBalancerId: "lb-1",
        spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL,
      });
      return alicloud.VServerGroup.fromAttributes(stack, id, { loadBalancer, serverGroupId: "rsp-1" });
    },
  },
  {
    name: "target group",
    type: "tencentcloud_clb_target_group_instance_attachment",
    on: (stack, id) => {
      const loadBalancer = tencentcloud.CloudLoadBalancer.fromAttributes(stack, `Lb${id}`, { loadBalancerId: "lb-1" });
      return tencentcloud.TargetGroup.fromAttributes(stack, id, { loadBalancer, targetGroupId: "lbtg-1" });
    },
  },
];

/** Servers of a pool, which no other pool has; by ids. */
function serversOf({ type }: Sharing, pool: string, ids: readonly string[]): BackendPoolProps {
  const n = pool.length;
  const tencent = type.startsWith("tencentcloud");
  const make = (id: string, at: number) =>
    tencent ? Backend.ip(`10.0.${n}.${at}`) : Backend.instance(`i-${pool}${id}`);
  return { defaultPort: 80, backends: Object.fromEntries(ids.map((id, at) => [id, make(id, at)])) };
}

type Pools = readonly (readonly [pool: string, ...ids: string[]])[];

/** Some pools at one construct of a group, in this order. */
function share(sharing: Sharing, pools: Pools): TerraformStack {
  const stack = newStack();
  const group = sharing.on(stack, "Group");
  for (const [id, ...ids] of pools) {
    const pool = new BackendPool(stack, id, serversOf(sharing, id, ids));
    new ListenerBinding(stack, `${id}Binding`, { listener: group, pool });
  }
  return stack;
}

const errorsOf = (stack: TerraformStack) =>
  findingsOf(stack).flatMap(({ severity, message }) => (severity === "error" ? [message] : []));

/** Which server or address stands at which id below the group. */
function attachedAt({ type }: Sharing, stack: TerraformStack): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(resources(stack, type)).map(([id, { server_id: server, bind_ip: address }]) => [
      /^Group_Attachments_(.*)_[0-9A-F]{8}$/.exec(id)![1],
      server ?? address,
    ]),
  );
}

const movesOf = (stack: TerraformStack) => {
  const { moved = [] } = JSON.parse(Testing.synth(stack)) as { moved?: { from: string; to: string }[] };
  const short = (address: string) => /_Attachments_(.*)_[0-9A-F]{8}$/.exec(address)![1];
  return moved.map(({ from, to }) => `${short(from)} -> ${short(to)}`);
};

describe.each(SHARING)("a $name that exists already", (sharing) => {
  test("takes all backends of two pools", () => {
    const stack = share(sharing, [
      ["Blue", "a", "b"],
      ["Green1", "c"],
    ]);
    expect(Object.keys(attachedAt(sharing, stack))).toStrictEqual(["a", "b", "c"]);
    expect(errorsOf(stack)).toStrictEqual([]);
  });

  test("takes them by addBackends, and whatever comes later", () => {
    const stack = newStack();
    const group = sharing.on(stack, "Group");
    const blue = group.addBackends("Blue", serversOf(sharing, "Blue", ["a"]));
    group.addBackends("Green1", serversOf(sharing, "Green1", ["b"]));
    blue.addBackend("c", sharing.type.startsWith("tencent") ? Backend.ip("10.0.9.9") : Backend.instance("i-c"));
    expect(Object.keys(attachedAt(sharing, stack))).toStrictEqual(["a", "b", "c"]);
  });

  test("tells backends of one id apart by their pools, in whatever order these are bound", () => {
    const pools: Pools = [
      ["Blue", "a", "b"],
      ["Green1", "a", "c"],
    ];
    const [stack, reversed] = [share(sharing, pools), share(sharing, [...pools].reverse())];
    const attached = attachedAt(sharing, stack);
    expect(Object.keys(attached).sort()).toStrictEqual(["Blue-a", "Green1-a", "b", "c"]);
    expect(attachedAt(sharing, reversed)).toStrictEqual(attached);
    expect(new Set(Object.values(attached)).size).toBe(4);
    expect(errorsOf(stack)).toStrictEqual([]);
  });

  test("knows backends again when a pool with one of the same id comes, and when it goes", () => {
    const both = share(sharing, [
      ["Blue", "a"],
      ["Green1", "a"],
    ]);
    expect(movesOf(both)).toStrictEqual(["a -> Blue-a"]);
    expect(movesOf(share(sharing, [["Green1", "a"]]))).toStrictEqual(["Green1-a -> a"]);
  });

  test("knows a renamed backend again beside one of the same id", () => {
    const stack = newStack();
    const group = sharing.on(stack, "Group");
    const renamed = { ...serversOf(sharing, "Blue", ["a"]), formerIds: { a: "before" } };
    for (const [id, props] of [
      ["Blue", renamed],
      ["Green1", serversOf(sharing, "Green1", ["a"])],
    ] as const) {
      new ListenerBinding(stack, `${id}Binding`, { listener: group, pool: new BackendPool(stack, id, props) });
    }
    expect(movesOf(stack).sort()).toStrictEqual(["Blue-before -> Blue-a", "a -> Green1-a", "before -> Blue-before"]);
  });

  test("of two constructs has one order of changes, and takes a pool once", () => {
    const stack = newStack();
    const [one, two] = [sharing.on(stack, "Group"), sharing.on(stack, "Again")];
    const blue = one.addBackends("Blue", serversOf(sharing, "Blue", ["a"]));
    two.addBackends("Green1", serversOf(sharing, "Green1", ["b"]));
    new ListenerBinding(stack, "Twice", { listener: two, pool: blue });
    expect(Object.keys(resources(stack, sharing.type))).toHaveLength(2);
    expect(errorsOf(stack)).toStrictEqual([]);
  });

  test("tells of a server that two constructs attach", () => {
    const stack = newStack();
    for (const id of ["Group", "Again"]) sharing.on(stack, id).addBackends("Blue", serversOf(sharing, "Blue", ["a"]));
    expect(errorsOf(stack)).toStrictEqual([expect.stringContaining('backend "a": is the same as backend "a" of pool')]);
  });
});

describe("one thing of the cloud that two constructs name", () => {
  const [nlb, vserver, targets] = SHARING;
  const dependsOn = (stack: TerraformStack, type: string) =>
    Object.entries(resources(stack, type)).map(([id, { depends_on: waits }]): [string, string[]] => [
      id,
      (waits ?? []) as string[],
    ]);

  test("a target group registers backends one after another", () => {
    const stack = newStack();
    targets.on(stack, "Group").addBackends("Blue", serversOf(targets, "Blue", ["a", "c"]));
    targets.on(stack, "Again").addBackends("Green1", serversOf(targets, "Green1", ["b", "d"]));
    const waits = dependsOn(stack, targets.type);
    expect(waits.filter(([, on]) => on.length === 0)).toHaveLength(1);
    const waitedFor = waits.flatMap(([, on]) => on);
    expect([waitedFor.length, new Set(waitedFor).size]).toStrictEqual([3, 3]);
  });

  test("a listener switches to a target group when the backends of both are in", () => {
    const stack = newStack();
    const [one, two] = ["Group", "Again"].map((id) => targets.on(stack, id));
    const loadBalancer = tencentcloud.CloudLoadBalancer.fromAttributes(stack, "Lb", { loadBalancerId: "lb-1" });
    loadBalancer.addListener("L", {
      protocol: tencentcloud.ListenerProtocol.TCP,
      port: 80,
      targetGroup: one as tencentcloud.ITargetGroup,
    });
    one.addBackends("Blue", serversOf(targets, "Blue", ["a"]));
    two.addBackends("Green1", serversOf(targets, "Green1", ["b"]));
    const [[, waits]] = dependsOn(stack, "tencentcloud_clb_target_group_attachment");
    expect(waits).toHaveLength(2);
  });

  test("whoever leaves an NLB group waits for those that come through either", () => {
    const stack = newStack();
    nlb.on(stack, "Group").addBackends("Blue", serversOf(nlb, "Blue", ["a"]));
    nlb.on(stack, "Again").addBackends("Green1", serversOf(nlb, "Green1", ["b"]));
    const inputs = Object.values(resources(stack, "terraform_data")).map(({ input }) => String(input));
    expect(inputs).toHaveLength(2);
    for (const input of inputs) expect(input.match(/nlb_server_group_server_attachment/g)).toHaveLength(2);
  });

  test("the listeners of a CLB come one after another, behind all members", () => {
    const stack = newStack();
    vserver.on(stack, "Group").addBackends("Blue", serversOf(vserver, "Blue", ["a"]));
    for (const id of ["One", "Two"]) {
      const clb = alicloud.ClassicLoadBalancer.fromAttributes(stack, id, { loadBalancerId: "lb-1" });
      clb.addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: id.length + 80, backendPort: 80 });
    }
    const [[first], [, second]] = [0, 1].map((at) => dependsOn(stack, "alicloud_slb_listener")[at]);
    const [[, ofFirst]] = dependsOn(stack, "alicloud_slb_listener");
    expect(ofFirst).toHaveLength(1);
    expect(second).toStrictEqual([`alicloud_slb_listener.${String(first)}`]);
  });

  test("the default group of a CLB serves the listeners of both", () => {
    const stack = newStack();
    const [one, two] = ["One", "Two"].map((id) =>
      alicloud.ClassicLoadBalancer.fromAttributes(stack, id, {
        loadBalancerId: "lb-1",
        spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL,
      }),
    );
    one.defaultServerGroup.addBackends("Web", serversOf(vserver, "Web", ["a"]));
    two.addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 90 });
    const [{ backend_port: port }] = Object.values(resources(stack, "alicloud_slb_listener"));
    expect([port, errorsOf(stack)]).toStrictEqual([80, []]);
  });

  test("a scaling group of Alibaba Cloud keeps one list of VServer groups", () => {
    const stack = newStack();
    const loadBalancer = alicloud.ClassicLoadBalancer.fromAttributes(stack, "Lb", { loadBalancerId: "lb-1" });
    for (const id of ["One", "Two"]) {
      const source = alicloud.ScalingGroup.fromAttributes(stack, id, { scalingGroupId: "asg-1" });
      const pool = new BackendPool(stack, `Pool${id}`, { source, defaultPort: 80 });
      const listener = alicloud.VServerGroup.fromAttributes(stack, `G${id}`, {
        loadBalancer,
        serverGroupId: `rsp-${id}`,
      });
      new ListenerBinding(stack, `B${id}`, { listener, pool });
    }
    const all = Object.values(resources(stack, "alicloud_ess_scalinggroup_vserver_groups"));
    expect(all).toHaveLength(1);
    expect(JSON.stringify(all[0].vserver_groups).match(/rsp-(One|Two)/g)).toStrictEqual(["rsp-One", "rsp-Two"]);
  });

  test("a scaling group of Tencent Cloud keeps one list of listeners", () => {
    const stack = newStack();
    const own = new tencentcloud.AutoScalingGroup(stack, "Own", {
      configurationId: "asc-1",
      vpcId: "vpc-1",
      subnetIds: ["subnet-1"],
      minSize: 1,
      maxSize: 2,
    });
    const resource = own.resource as Parameters<typeof tencentcloud.AutoScalingGroup.fromResource>[2];
    const loadBalancer = tencentcloud.CloudLoadBalancer.fromAttributes(stack, "Lb", { loadBalancerId: "lb-1" });
    const sources = [own, tencentcloud.AutoScalingGroup.fromResource(stack, "Again", resource)];
    for (const [at, source] of sources.entries()) {
      const pool = new BackendPool(stack, `Pool${at}`, { source, defaultPort: 80 });
      const listener = loadBalancer.addListener(`L${at}`, {
        protocol: tencentcloud.ListenerProtocol.TCP,
        port: 80 + at,
      });
      new ListenerBinding(stack, `B${at}`, { listener, pool });
    }
    const [{ forward_balancer_ids: blocks }] = Object.values(resources(stack, "tencentcloud_as_scaling_group"));
    expect(blocks).toHaveLength(2);
  });

  test("targets wait for what the load balancer needs, whatever construct names it", () => {
    const stack = newStack();
    const own = new tencentcloud.CloudLoadBalancer(stack, "Own", {
      networkType: tencentcloud.NetworkType.OPEN,
      vpcId: "vpc-1",
      snatAddresses: [{ ip: "10.0.0.1", subnetId: "subnet-1" }],
    });
    const { loadBalancerId } = own;
    const again = tencentcloud.CloudLoadBalancer.fromAttributes(stack, "Again", { loadBalancerId });
    again
      .addListener("L", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 })
      .addBackends("Web", { defaultPort: 80, backends: { a: Backend.instance("ins-a") } });
    const [[, waits]] = dependsOn(stack, "tencentcloud_clb_attachment");
    expect(waits).toStrictEqual([expect.stringContaining("tencentcloud_clb_snat_ip.")]);
  });
});

test("a listener of an NLB group that two existing listeners share sends to the backends of both", () => {
  const stack = newStack();
  const [nlb] = SHARING;
  const loadBalancer = alicloud.NetworkLoadBalancer.fromAttributes(stack, "Nlb", {
    loadBalancerId: "nlb-1",
    vpcId: "vpc-1",
  });
  const serverGroup = nlb.on(stack, "Group") as alicloud.INetworkServerGroup;
  for (const [port, id] of [
    [80, "a"],
    [81, "b"],
  ] as const) {
    const attributes = { loadBalancer, protocol: alicloud.ListenerProtocol.TCP, port, serverGroup };
    const listener = alicloud.NetworkListener.fromAttributes(stack, `L${port}`, attributes);
    listener.addBackends("Web", serversOf(nlb, id, [id]));
  }
  expect(Object.keys(attachedAt(nlb, stack))).toStrictEqual(["a", "b"]);
  expect(errorsOf(stack)).toStrictEqual([]);
});

test("each binding's health gate is asked", () => {
  const stack = newStack();
  const [nlb] = SHARING;
  const group = nlb.on(stack, "Group");
  for (const id of ["Blue", "Green1"]) {
    const pool = new BackendPool(stack, id, serversOf(nlb, id, [id]));
    new ListenerBinding(stack, `B${id}`, { listener: group, pool, healthGate: HealthGate.cloud() });
  }
  const steps = Object.values(resources(stack, "terraform_data")).flatMap(({ provisioner = [] }) => provisioner);
  const members = (steps as { "local-exec": { environment: Record<string, string> } }[]).map(
    (step) => step["local-exec"].environment.CDKTF_LB_MEMBERS,
  );
  expect(members).toStrictEqual(["i-BlueBlue:80", "i-Green1Green1:80"]);
  expect(errorsOf(stack)).toStrictEqual([]);
});

test("a created group with attachments is shared as well", () => {
  const stack = newStack();
  const loadBalancer = alicloud.ClassicLoadBalancer.fromAttributes(stack, "Lb", { loadBalancerId: "lb-1" });
  const strategy = BindingStrategy.VSERVER_ATTACHMENTS;
  const group = new alicloud.VServerGroup(stack, "Group", { loadBalancer, strategy });
  for (const id of ["a", "b"]) group.addBackends(`Pool${id}`, serversOf(SHARING[1], id, [id]));
  expect(Object.keys(attachedAt(SHARING[1], stack))).toStrictEqual(["a", "b"]);
  expect(errorsOf(stack)).toStrictEqual([]);
});
