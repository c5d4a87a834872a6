import * as fc from "fast-check";
import { TerraformIterator, TerraformOutput, TerraformStack, Token, ref } from "cdktf";
import {
  alicloud,
  Backend,
  BackendPool,
  BindingStrategy,
  Forward,
  IListenerTarget,
  ListenerBinding,
  tencentcloud,
} from "../../lib";
import { MergedPool } from "../../lib/binding/merged-pool";
import { scaledWeights } from "../../lib/values/shares";
import { ApplyResult, World } from "../harness";
import { synthesized } from "./values";

/** Splits whose weights the engine computes, since a list or a weight is known only at plan. */

interface Place {
  readonly name: string;
  readonly listener: (stack: TerraformStack) => IListenerTarget;
  readonly front: string;
  readonly strategy?: BindingStrategy;
}

const classic = (stack: TerraformStack) =>
  new alicloud.ClassicLoadBalancer(stack, "Clb", {
    spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL,
    deletionProtection: false,
  });
const zoneMappings = ["a", "b"].map((z) => ({ zoneId: `cn-hangzhou-${z}`, vswitchId: `vsw-${z}` }));
const vpc = { vpcId: "vpc-1", deletionProtection: false };

const PLACES: readonly Place[] = [
  ...[BindingStrategy.VSERVER_INLINE, BindingStrategy.VSERVER_IMMUTABLE, BindingStrategy.VSERVER_ATTACHMENTS].map(
    (strategy) => ({
      name: strategy,
      listener: (stack: TerraformStack) =>
        classic(stack).addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }),
      front: "tcp:80",
      strategy,
    }),
  ),
  {
    name: "a listener of an NLB",
    listener: (stack) =>
      new alicloud.NetworkLoadBalancer(stack, "Nlb", { ...vpc, zoneMappings }).addListener("L", {
        protocol: alicloud.ListenerProtocol.TCP,
        port: 80,
        serverGroupOptions: { settleSeconds: 0 },
      }),
    front: "TCP:80",
  },
  {
    name: "a listener of an ALB",
    listener: (stack) =>
      new alicloud.ApplicationLoadBalancer(stack, "Alb", { ...vpc, zoneMappings }).addListener("L", {
        protocol: alicloud.ListenerProtocol.HTTP,
        port: 80,
      }),
    front: "HTTP:80",
  },
  {
    name: "a listener of a Tencent CLB",
    listener: (stack) =>
      new tencentcloud.CloudLoadBalancer(stack, "Clb", {
        ...vpc,
        networkType: tencentcloud.NetworkType.OPEN,
      }).addListener("L", {
        protocol: tencentcloud.ListenerProtocol.TCP,
        port: 80,
      }),
    front: "TCP:80",
  },
];

type Servers = Record<string, { readonly id: string; readonly weight: number }>;
const BLUE: Servers = { a: { id: "ins-a", weight: 100 }, b: { id: "ins-b", weight: 50 } };

/** A list of servers and one that is named. */
function canary({ listener, strategy }: Place, servers: Servers, parts: readonly [blue: unknown, green: unknown]) {
  return synthesized((stack, typed) => {
    const iterator = TerraformIterator.fromMap(typed("servers", servers).value);
    const backend = Backend.instance(iterator.getString("id"), { weight: iterator.getNumber("weight") });
    const blue = BackendPool.fromIterator(stack, "Blue", { iterator, backend, defaultPort: 8080 });
    const green = new BackendPool(stack, "Green", { defaultPort: 8080, backends: { g: Backend.instance("ins-g") } });
    const forward = Forward.weighted([
      { pool: blue, weight: typed("blue", parts[0]).numberValue },
      { pool: green, weight: typed("green", parts[1]).numberValue },
    ]);
    new ListenerBinding(stack, "Split", { listener: listener(stack), forward, strategy });
  });
}

/** The weight of each server in the last picture. */
function weightsAfter({ timeline }: ApplyResult): Record<string, number> {
  const groups = Object.values(timeline.entries.at(-1)?.groups ?? {});
  const members = groups.flatMap((group) => group.members);
  return Object.fromEntries(members.map(({ key, weight }) => [key.split(":")[0], weight]));
}

describe.each(PLACES.map((place) => [place.name, place] as const))("%s", (_, place) => {
  let world: World;
  beforeAll(async () => {
    world = await World.create();
  });
  afterAll(() => world.dispose());

  test("a split with a list gives each pool its part, and plans empty", async () => {
    const first = await world.apply(canary(place, BLUE, [90, 10]));
    expect([first.ok ? "" : first.output, first.ok && weightsAfter(first)]).toEqual([
      "",
      { "ins-a": 100, "ins-b": 50, "ins-g": 17 },
    ]);
    expect((await world.plan()).empty).toBe(true);
    const more = await world.apply(canary(place, { ...BLUE, c: { id: "ins-c", weight: 100 } }, [50, 50]));
    expect([more.ok ? "" : more.output, more.ok && weightsAfter(more)]).toEqual([
      "",
      { "ins-a": 40, "ins-b": 20, "ins-c": 40, "ins-g": 100 },
    ]);
    expect(more.traffic(place.front)).toEqual({ before: 3, min: expect.any(Number), after: 4 });
    // Attachments have no other weight but by leaving and coming back, side by side: how many are away at once is luck.
    if (place.strategy !== BindingStrategy.VSERVER_ATTACHMENTS) expect(more.minActive(place.front)).toBe(3);
    expect((await world.plan()).empty).toBe(true);
    expect((await world.destroy()).leftovers).toEqual([]);
  });

  test("wrong weights of servers and of the split are refused at plan", async () => {
    const server = await world.plan(canary(place, { ...BLUE, c: { id: "ins-c", weight: 150 } }, [90, 10]));
    expect([server.ok, server.output]).toEqual([false, expect.stringContaining("[weight-range]")]);
    const part = await world.plan(canary(place, BLUE, [90, 101]));
    expect([part.ok, part.output]).toEqual([
      false,
      expect.stringContaining('weight of pool "Green" must be an integer from 0 to 100'),
    ]);
    const nobody = await world.plan(canary(place, BLUE, [0, 0]));
    expect([nobody.ok, nobody.output]).toEqual([false, expect.stringContaining("[weight-all-zero]")]);
  });
});

test("the engine computes the weights that the synth would", async () => {
  const weight = fc.integer({ min: 0, max: 100 });
  const pool = fc.record({ weight, members: fc.array(weight, { minLength: 1, maxLength: 6 }) });
  const splits = fc.sample(fc.array(pool, { minLength: 2, maxLength: 4 }), { numRuns: 40, seed: 1 });
  const world = await World.create();
  try {
    const plan = (await world.planJson(
      synthesized((stack, typed) => {
        typed("splits", splits);
        splits.forEach((split, at) => {
          const parts = split.map(({ members }, which) => {
            const known = (path: string) => Token.asNumber(ref(`var.splits[${at}][${which}].${path}`));
            const backends = Object.fromEntries(
              members.map((_, one) => [`m${one}`, Backend.instance(`i-${one}`, { weight: known(`members[${one}]`) })]),
            );
            return { pool: new BackendPool(stack, `Pool-${at}-${which}`, { backends }), weight: known("weight") };
          });
          const merged = new MergedPool(stack, `Merged-${at}`, parts);
          const value = merged._members.map((member) => member.weight);
          new TerraformOutput(stack, `Weights-${at}`, { value, staticId: true });
        });
      }),
    )) as { planned_values: { outputs: Record<string, { value: number[] }> } };
    const { outputs } = plan.planned_values;
    expect(splits.map((_, at) => outputs[`Weights-${at}`].value)).toStrictEqual(
      splits.map((split) => scaledWeights(split, 100).flat()),
    );
  } finally {
    world.dispose();
  }
});
