import { TerraformIterator, TerraformStack } from "cdktf";
import {
  alicloud,
  Backend,
  BackendPool,
  BindingStrategy,
  IListenerTarget,
  ListenerBinding,
  tencentcloud,
} from "../../lib";
import { World } from "../harness";
import { synthesized } from "./values";

/** Pools of the elements of a list that is known only at plan: each is checked, and edits touch what they must. */

interface Family {
  readonly name: string;
  readonly listener: (stack: TerraformStack) => IListenerTarget;
  readonly front: string;
  readonly strategy?: BindingStrategy;
  /** Whether the family makes a resource for each element, whose messages can name it. */
  readonly named: boolean;
}

const CLASSIC = {
  listener: (stack: TerraformStack) =>
    new alicloud.ClassicLoadBalancer(stack, "Clb", {
      spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL,
      deletionProtection: false,
    }).addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }),
  front: "tcp:80",
};

const FAMILIES: readonly Family[] = [
  { name: "a listener of an Alibaba CLB", ...CLASSIC, named: true },
  { name: "an inline VServer group", ...CLASSIC, strategy: BindingStrategy.VSERVER_INLINE, named: false },
  { name: "an immutable VServer group", ...CLASSIC, strategy: BindingStrategy.VSERVER_IMMUTABLE, named: false },
  {
    name: "a listener of an NLB",
    listener: (stack) =>
      new alicloud.NetworkLoadBalancer(stack, "Nlb", {
        vpcId: "vpc-1",
        deletionProtection: false,
        zoneMappings: ["a", "b"].map((z) => ({ zoneId: `cn-hangzhou-${z}`, vswitchId: `vsw-${z}` })),
      }).addListener("L", {
        protocol: alicloud.ListenerProtocol.TCP,
        port: 80,
        serverGroupOptions: { settleSeconds: 0 },
      }),
    front: "TCP:80",
    named: true,
  },
  {
    name: "a listener of an ALB",
    listener: (stack) =>
      new alicloud.ApplicationLoadBalancer(stack, "Alb", {
        vpcId: "vpc-1",
        deletionProtection: false,
        zoneMappings: ["a", "b"].map((z) => ({ zoneId: `cn-hangzhou-${z}`, vswitchId: `vsw-${z}` })),
      }).addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 }),
    front: "HTTP:80",
    named: false,
  },
  {
    name: "a listener of a Tencent CLB",
    listener: (stack) =>
      new tencentcloud.CloudLoadBalancer(stack, "Clb", {
        networkType: tencentcloud.NetworkType.OPEN,
        vpcId: "vpc-1",
        deletionProtection: false,
      }).addListener("L", {
        protocol: tencentcloud.ListenerProtocol.TCP,
        port: 80,
      }),
    front: "TCP:80",
    named: false,
  },
];

type Servers = Record<string, { readonly id: string; readonly weight: number }>;

function stackOf({ listener, strategy }: Family, servers: Servers) {
  return synthesized((stack, typed) => {
    const iterator = TerraformIterator.fromMap(typed("servers", servers).value);
    const backend = Backend.instance(iterator.getString("id"), { weight: iterator.getNumber("weight") });
    const pool = BackendPool.fromIterator(stack, "Web", { iterator, backend, defaultPort: 8080 });
    new ListenerBinding(stack, "Binding", { listener: listener(stack), pool, strategy });
  });
}

const three: Servers = {
  a: { id: "ins-a", weight: 100 },
  b: { id: "ins-b", weight: 50 },
  c: { id: "ins-c", weight: 0 },
};

describe.each(FAMILIES.map((family) => [family.name, family] as const))("%s", (_, family) => {
  let world: World;
  beforeAll(async () => {
    world = await World.create();
  });
  afterAll(() => world.dispose());

  test("deploys, plans empty, changes one element alone, and destroys", async () => {
    const first = await world.apply(stackOf(family, three));
    expect(first.ok ? "" : first.output).toBe("");
    // The third one drains.
    expect(first.traffic(family.front).after).toBe(2);
    expect((await world.plan()).empty).toBe(true);
    const { b, ...others } = three;
    const less = await world.apply(stackOf(family, { ...others, d: { id: "ins-d", weight: 100 } }));
    expect([less.ok, less.traffic(family.front).after]).toEqual([true, 2]);
    expect((await world.plan()).empty).toBe(true);
    expect(b.id).toBe("ins-b");
    expect((await world.destroy()).leftovers).toEqual([]);
  });

  test("refuses a wrong element, with its name where there is one", async () => {
    const { ok, output } = await world.plan(stackOf(family, { ...three, d: { id: "ins-d", weight: 150 } }));
    const name = family.named ? `element "d", ` : "";
    expect([ok, output]).toEqual([
      false,
      expect.stringContaining(`${name}backend "each": weight must be an integer from 0 to 100`),
    ]);
  });

  test("refuses an empty list, and one of which nobody takes traffic", async () => {
    const empty = await world.plan(stackOf(family, {}));
    expect([empty.ok, empty.output]).toEqual([false, expect.stringContaining("[member-count]")]);
    const idle = await world.plan(stackOf(family, { a: { id: "ins-a", weight: 0 } }));
    expect([idle.ok, idle.output]).toEqual([
      false,
      expect.stringContaining("all backends of the list have weight 0, so nobody takes traffic"),
    ]);
  });
});

test("a default server group takes a list of network interfaces", async () => {
  const world = await World.create();
  const declare = (ips: Record<string, string>) =>
    synthesized((stack, typed) => {
      const clb = alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", {
        loadBalancerId: "lb-1",
        spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL,
      });
      clb.addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 80 });
      const iterator = TerraformIterator.fromMap(typed("ips", ips).value);
      const backend = Backend.networkInterface("eni-1", { serverIp: iterator.value });
      const pool = BackendPool.fromIterator(stack, "Pods", { iterator, backend, defaultPort: 80 });
      new ListenerBinding(stack, "Binding", { listener: clb.defaultServerGroup, pool });
    });
  try {
    const applied = await world.apply(declare({ a: "10.0.0.1", b: "10.0.0.2" }));
    expect([applied.ok, applied.traffic("tcp:80").after]).toEqual([true, 2]);
    expect((await world.plan()).empty).toBe(true);
    const wrong = await world.plan(declare({ a: "10.0.0.1", b: "" }));
    expect([wrong.ok, wrong.output]).toEqual([false, expect.stringContaining("[eni-ip-required]")]);
  } finally {
    world.dispose();
  }
});

test("edits of a list keep an ALB at its servers: weights, a swap of all, one less", async () => {
  const world = await World.create();
  const alb = FAMILIES.find(({ front }) => front === "HTTP:80") as Family;
  const weighing = (ids: readonly string[], weight: number): Servers =>
    Object.fromEntries(ids.map((id) => [id, { id: `ins-${id}`, weight }]));
  try {
    expect((await world.apply(stackOf(alb, weighing(["a", "b", "c"], 100)))).ok).toBe(true);
    const edits: Array<[Servers, string]> = [
      [weighing(["a", "b", "c"], 50), "3 -> 3 -> 3"],
      [weighing(["d", "e", "f"], 50), "3 -> 3 -> 3"],
      [weighing(["d", "e"], 50), "3 -> 2 -> 2"],
    ];
    for (const [servers, shape] of edits) {
      const edited = await world.apply(stackOf(alb, servers));
      expect([edited.ok ? "" : edited.output, edited.shape(alb.front)]).toEqual(["", shape]);
      expect((await world.plan()).empty).toBe(true);
    }
    expect((await world.destroy()).leftovers).toEqual([]);
  } finally {
    world.dispose();
  }
});

describe.each([
  // Inline, the provider removes before it adds; what only comes or goes touches no other.
  ["inline", BindingStrategy.VSERVER_INLINE, "3 -> 0 -> 3"],
  ["immutable", BindingStrategy.VSERVER_IMMUTABLE, "3 -> 3 -> 3"],
])("a list of a VServer group, %s", (_, strategy, swap) => {
  const family: Family = { name: "", ...CLASSIC, strategy, named: false };
  const weighing = (ids: readonly string[], weights: readonly number[]): Servers =>
    Object.fromEntries(ids.map((id, at) => [id, { id: `ins-${id}`, weight: weights[at] }]));

  test("is edited as named servers are: weights, one more, a swap of all, one less", async () => {
    const world = await World.create();
    try {
      expect((await world.apply(stackOf(family, weighing(["a", "b", "c"], [100, 100, 50])))).ok).toBe(true);
      const edits: Array<[Servers, string]> = [
        [weighing(["a", "b", "c"], [50, 50, 50]), "3 -> 3 -> 3"],
        [weighing(["a", "b", "c", "d"], [50, 50, 50, 50]), "3 -> 3 -> 4"],
        [weighing(["a", "b", "c"], [50, 50, 50]), "4 -> 3 -> 3"],
        [weighing(["d", "e", "f"], [50, 50, 100]), swap],
        [weighing(["d", "e"], [50, 50]), "3 -> 2 -> 2"],
      ];
      for (const [servers, shape] of edits) {
        const edited = await world.apply(stackOf(family, servers));
        expect([edited.ok ? "" : edited.output, edited.shape(family.front)]).toEqual(["", shape]);
        expect((await world.plan()).empty).toBe(true);
      }
      expect((await world.destroy()).leftovers).toEqual([]);
    } finally {
      world.dispose();
    }
  });

  test("is refused with exactly 20 servers, and taken with 21", async () => {
    const world = await World.create();
    const many = (count: number) => {
      const ids = Array.from({ length: count }, (_, at) => `s${String(at).padStart(2, "0")}`);
      return stackOf(
        family,
        weighing(
          ids,
          ids.map(() => 100),
        ),
      );
    };
    try {
      const refused = await world.plan(many(20));
      expect([refused.ok, refused.output]).toEqual([false, expect.stringContaining("[batch-multiple]")]);
      const applied = await world.apply(many(21));
      expect([applied.ok ? "" : applied.output, applied.traffic(family.front).after]).toEqual(["", 21]);
      expect((await world.plan()).empty).toBe(true);
    } finally {
      world.dispose();
    }
  });
});

test("servers of a list stand inline in its order, beside those that are named", async () => {
  const world = await World.create();
  const declare = (ids: readonly string[]) =>
    synthesized((stack, typed) => {
      const rows = ids.map((id) => ({ id, weight: 100 }));
      const iterator = TerraformIterator.fromComplexList(typed("rows", rows).value, "id");
      const backend = Backend.instance(iterator.key, { weight: iterator.getNumber("weight") });
      const pool = BackendPool.fromIterator(stack, "Web", { iterator, backend, defaultPort: 8080 });
      pool.addBackend("named", Backend.instance("ins-named", { port: 8081 }));
      const strategy = BindingStrategy.VSERVER_INLINE;
      new ListenerBinding(stack, "Binding", { listener: CLASSIC.listener(stack), pool, strategy });
    });
  try {
    for (const [ids, active] of [[["ins-z"], 2] as const, [["ins-z", "ins-a"], 3] as const]) {
      const applied = await world.apply(declare(ids));
      expect([applied.ok ? "" : applied.output, applied.traffic(CLASSIC.front).after]).toEqual(["", active]);
      expect((await world.plan()).empty).toBe(true);
    }
  } finally {
    world.dispose();
  }
});

test("a gateway takes a list of addresses", async () => {
  const world = await World.create();
  const declare = (ips: readonly string[]) =>
    synthesized((stack, typed) => {
      const gateway = new alicloud.GatewayLoadBalancer(stack, "Gateway", {
        vpcId: "vpc-1",
        zoneMappings: ["a", "b"].map((z) => ({ zoneId: `cn-hangzhou-${z}`, vswitchId: `vsw-${z}` })),
      });
      const iterator = TerraformIterator.fromList(typed("ips", ips).listValue);
      const backend = Backend.ip(iterator.value as string);
      const pool = BackendPool.fromIterator(stack, "Firewalls", { iterator, backend });
      new ListenerBinding(stack, "Binding", { listener: gateway.addListener("All", {}), pool });
    });
  try {
    const applied = await world.apply(declare(["10.0.0.1", "10.0.0.2"]));
    expect([applied.ok ? "" : applied.output, applied.traffic("GENEVE:6081").after]).toEqual(["", 2]);
    expect((await world.plan()).empty).toBe(true);
    const edited = await world.apply(declare(["10.0.0.1", "10.0.0.2", "10.0.0.3"]));
    expect([edited.ok, edited.shape("GENEVE:6081")]).toEqual([true, "2 -> 2 -> 3"]);
    expect((await world.plan()).empty).toBe(true);
    const wrong = await world.plan(declare(["10.0.0.1", "firewall"]));
    expect([wrong.ok, wrong.output]).toEqual([false, expect.stringContaining("[ip-form]")]);
  } finally {
    world.dispose();
  }
});
