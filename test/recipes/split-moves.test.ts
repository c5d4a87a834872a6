import { TerraformResource, TerraformStack, Testing } from "cdktf";
import { Construct } from "constructs";
import {
  alicloud,
  Backend,
  BackendPool,
  BackendPoolProps,
  BindingStrategy,
  Forward,
  IListenerTarget,
  ListenerBinding,
  tencentcloud,
} from "../../lib";
import { newStack, resources } from "../synth";

interface Place {
  readonly name: string;
  readonly type: string;
  readonly strategy?: BindingStrategy;
  on(stack: TerraformStack): IListenerTarget;
}

const ALB_VPC = { vpcId: "vpc-1", zoneMappings: [] };

/** Groups that stay whatever pool is bound to them. */
const STAYING: readonly Place[] = [
  {
    name: "target group of a listener",
    type: "tencentcloud_clb_target_group_instance_attachment",
    strategy: BindingStrategy.TARGET_GROUP,
    on: (stack) =>
      tencentcloud.CloudLoadBalancer.fromAttributes(stack, "Clb", { loadBalancerId: "lb-1" }).addListener("L", {
        protocol: tencentcloud.ListenerProtocol.TCP,
        port: 80,
      }),
  },
  {
    name: "NLB group of the user",
    type: "alicloud_nlb_server_group_server_attachment",
    on: (stack) =>
      new alicloud.NetworkServerGroup(stack, "Group", {
        loadBalancer: new alicloud.NetworkLoadBalancer(stack, "Nlb", ALB_VPC),
      }),
  },
  {
    name: "VServer group of the user",
    type: "alicloud_slb_server_group_server_attachment",
    on: (stack) =>
      new alicloud.VServerGroup(stack, "Group", {
        loadBalancer: alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", { loadBalancerId: "lb-1" }),
        strategy: BindingStrategy.VSERVER_ATTACHMENTS,
      }),
  },
];

const LEAVING: Place = {
  name: "group of a pool",
  type: "alicloud_nlb_server_group_server_attachment",
  on: (stack) =>
    new alicloud.NetworkLoadBalancer(stack, "Nlb", ALB_VPC).addListener("L", {
      protocol: alicloud.ListenerProtocol.TCP,
      port: 80,
    }),
};

/** By pool: ids of its backends, and the rest. */
type Pools = Readonly<Record<string, readonly [ids: readonly string[], props?: BackendPoolProps]>>;

function declare({ on, strategy }: Place, pools: Pools): TerraformStack {
  const stack = newStack();
  const made = Object.entries(pools).map(([name, [ids, props]], i) => {
    const backends = ids.map((id, k) => [id, Backend.ip(`10.0.${i}.${k}`)]);
    const pool = new BackendPool(stack, name, { defaultPort: 80, backends: Object.fromEntries(backends), ...props });
    return { pool, weight: 50 };
  });
  new ListenerBinding(stack, "Binding", { listener: on(stack), forward: Forward.weighted(made), strategy });
  return stack;
}

/** The address of a backend by its id at a place. */
function addressesOf({ type }: Place, stack: TerraformStack): Record<string, string> {
  const named = Object.keys(resources(stack, type)).map((id) => {
    const [, backend] = /_Attachments_(.*)_[0-9A-F]{8}$/.exec(id)!;
    return [backend, `${type}.${id}`];
  });
  return Object.fromEntries(named) as Record<string, string>;
}

const movesOf = (stack: TerraformStack) => (JSON.parse(Testing.synth(stack)) as { moved?: unknown }).moved;

describe.each(STAYING)("$name", (place) => {
  test.each<[string, Pools, Pools, ReadonlyArray<readonly [from: string, to: string]>]>([
    ["a split takes the place of a pool", { Blue: [["a"]] }, { Blue: [["a"]], Green: [["b"]] }, [["a", "Blue-a"]]],
    ["a pool takes the place of a split", { Blue: [["a"]], Green: [["b"]] }, { Green: [["b"]] }, [["Green-b", "b"]]],
    [
      "of two backends with one id, that of the first pool was there",
      { Blue: [["a"]] },
      { Blue: [["a"]], Green: [["a"]] },
      [["a", "Blue-a"]],
    ],
    [
      "where a backend still stands, nothing moves away",
      { A: [["x", "A-x"]], B: [["y"]] },
      { A: [["x", "A-x"]] },
      [["A-A-x", "A-x"]],
    ],
  ])("%s", (_name, before, after, expected) => {
    const stack = declare(place, after);
    const [old, now] = [addressesOf(place, declare(place, before)), addressesOf(place, stack)];
    const moves = movesOf(stack) as Array<{ from: string; to: string }>;
    const known = moves.filter(({ from }) => Object.values(old).includes(from));
    expect(known).toEqual(expected.map(([from, to]) => ({ from: old[from], to: now[to] })));
    expect(new Set(moves.map(({ from }) => from)).size).toBe(moves.length);
    expect(new Set(moves.map(({ to }) => to)).size).toBe(moves.length);
    expect(moves.filter(({ from }) => Object.values(now).includes(from))).toEqual([]);
  });

  test("renamed at the same time, a backend moves by way of its former name", () => {
    const before = addressesOf(place, declare(place, { Blue: [["a"]] }));
    const stack = declare(place, {
      Navy: [["z"], { formerPath: "Blue", formerIds: { z: "a" } }],
      Green: [["b"]],
    });
    const moves = movesOf(stack) as Array<{ from: string; to: string }>;
    const first = moves.find(({ from }) => from === before.a)!;
    const second = moves.find(({ from }) => from === first.to)!;
    expect(second.to).toBe(addressesOf(place, stack)["Navy-z"]);
  });
});

test.each<[string, Pools]>([
  ["pool", { Blue: [["a"]] }],
  ["split", { Blue: [["a"]], Green: [["b"]] }],
])("a group that leaves with its %s moves nothing", (_name, pools) => {
  expect(movesOf(declare(LEAVING, pools))).toBeUndefined();
});

test.each([...STAYING, LEAVING])("a pool that is renamed in a split is known again: $name", (place) => {
  const before = addressesOf(place, declare(place, { Blue: [["a"]], Green: [["b"]] }));
  const stack = declare(place, { Blue: [["a"]], Lime: [["b"], { formerPath: "Green" }] });
  expect(movesOf(stack)).toContainEqual({ from: before["Green-b"], to: addressesOf(place, stack)["Lime-b"] });
});

describe("what the user moves is not moved twice, which engines refuse", () => {
  const place = STAYING[0];
  const split: Pools = { Blue: [["a"]], Green: [["b"]] };

  test.each(["from", "to"] as const)("%s an address, by an override", (side) => {
    const all = movesOf(declare(place, split)) as Array<{ from: string; to: string }>;
    const own = { from: "null_resource.x", to: "null_resource.y", [side]: all[0][side] };
    const stack = declare(place, split);
    stack.addOverride("moved", [own]);
    const moves = movesOf(stack);
    expect(moves).toContainEqual(own);
    expect(moves).not.toContainEqual(all[0]);
  });

  test("by CDKTF's own way", () => {
    const stack = declare(place, split);
    const [first] = stack.node
      .findAll()
      .filter(TerraformResource.isTerraformResource)
      .filter(({ terraformResourceType }) => terraformResourceType === place.type);
    first.moveFromId(`${place.type}.old`);
    const to = `${place.type}.${first.friendlyUniqueId}`;
    const moves = movesOf(stack) as Array<{ from: string; to: string }>;
    expect(moves.filter((move) => move.to === to)).toEqual([{ from: `${place.type}.old`, to }]);
  });
});

test("pools of one name are told apart by the paths that they had", () => {
  const place = STAYING[0];
  const split = (pathOfSecond: string, formerPath?: string) => {
    const stack = newStack();
    const pools = ["One/Web", pathOfSecond].map((path, i) => {
      const [parent, id] = path.split("/");
      const scope = new Construct(stack, parent);
      const props = i === 1 ? { formerPath } : {};
      return new BackendPool(scope, id, { defaultPort: 80, backends: { a: Backend.ip(`10.0.0.${i}`) }, ...props });
    });
    const forward = Forward.weighted(pools.map((pool) => ({ pool, weight: 50 })));
    new ListenerBinding(stack, "Binding", { listener: place.on(stack), forward, strategy: place.strategy });
    return stack;
  };
  const before = addressesOf(place, split("Two/Web"));
  const stack = split("Two/Site", "Two/Web");
  const now = addressesOf(place, stack);
  const moves = movesOf(stack) as Array<{ from: string; to: string }>;
  expect(moves.filter(({ from }) => Object.values(before).includes(from))).toEqual([
    { from: before["stack-One-Web-a"], to: now["Web-a"] },
    { from: before["stack-Two-Web-a"], to: now["Site-a"] },
  ]);
});
