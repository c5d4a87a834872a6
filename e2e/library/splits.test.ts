import { TerraformStack, Testing } from "cdktf";
import {
  alicloud,
  Backend,
  BackendPool,
  BindingStrategy,
  Forward,
  IListenerTarget,
  ListenerBinding,
  tencentcloud,
  WeightedPool,
} from "../../lib";
import { Stack, World } from "../harness";
import { VPC } from "../matrix/alicloud-families";
import { TENCENT } from "../rollout/pools";

/** A canary on groups that stay: one pool, a split, the split with a renamed pool, the other pool alone. Nobody leaves. */

interface Place {
  readonly name: string;
  readonly strategy?: BindingStrategy;
  listener(stack: TerraformStack): IListenerTarget;
}

const PLACES: readonly Place[] = [
  {
    name: "target group",
    strategy: BindingStrategy.TARGET_GROUP,
    listener: TENCENT.listener,
  },
  {
    name: "group of an NLB that the user made",
    listener: (stack) => {
      const loadBalancer = new alicloud.NetworkLoadBalancer(stack, "Nlb", { ...VPC, deletionProtection: false });
      const group = new alicloud.NetworkServerGroup(stack, "Group", { loadBalancer });
      loadBalancer.addListener("Listener", { protocol: alicloud.ListenerProtocol.TCP, port: 80, serverGroup: group });
      return group;
    },
  },
];

type Parts = ReadonlyArray<readonly [pool: string, weight: number, formerPath?: string]>;

const STAGES: readonly Parts[] = [
  [["Blue", 100]],
  [
    ["Blue", 95],
    ["Green", 5],
  ],
  [
    ["Blue", 50],
    ["Lime", 50, "Green"],
  ],
  [["Lime", 100]],
];

/** Both pools name their backends alike, as blue and green do. */
const SERVERS: Readonly<Record<string, readonly number[]>> = { Blue: [1, 2], Green: [3, 4], Lime: [3, 4] };

function synthesize({ strategy, listener }: Place, parts: Parts): Stack {
  const stack = new TerraformStack(Testing.app(), "stack");
  new alicloud.AlicloudProvider(stack, "Alicloud", { region: "cn-hangzhou" });
  new tencentcloud.TencentcloudProvider(stack, "Tencentcloud", { region: "ap-guangzhou" });
  const pools = parts.map(([name, weight, formerPath]): WeightedPool => {
    const [a, b] = SERVERS[name].map((host) => Backend.ip(`10.0.0.${host}`));
    return { pool: new BackendPool(stack, name, { defaultPort: 80, backends: { a, b }, formerPath }), weight };
  });
  new ListenerBinding(stack, "Binding", { listener: listener(stack), forward: Forward.weighted(pools), strategy });
  return JSON.parse(Testing.synth(stack, true)) as Stack;
}

test.each(PLACES)("$name", async (place) => {
  const world = await World.create({ faults: { latencyMs: 5 } });
  try {
    const seen: Array<readonly [boolean, string]> = [];
    for (const parts of STAGES) {
      const { ok, traffic } = await applied(world, synthesize(place, parts));
      seen.push([ok, traffic]);
      expect(await world.plan()).toMatchObject({ ok: true, changes: [] });
    }
    expect(seen.slice(1)).toEqual([
      [true, "2 -> 2 -> 4"],
      [true, "4 -> 4 -> 4"],
      [true, "4 -> 2 -> 2"],
    ]);
  } finally {
    world.dispose();
  }
});

async function applied(world: World, stack: Stack) {
  const result = await world.apply(stack);
  return { ok: result.ok, traffic: result.ok ? result.shape("TCP:80") : result.output };
}
