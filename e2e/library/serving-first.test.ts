import { TerraformStack, Testing } from "cdktf";
import { alicloud, Backend, BackendPool, BindingStrategy, ListenerBinding, tencentcloud } from "../../lib";
import { Stack, World } from "../harness";
import { ALB, CLB, Family, NLB, TENCENT } from "../rollout/pools";

/** Old servers are sent to weight 0 in the same apply in which others begin to serve. */

interface Place extends Family {
  readonly strategy?: BindingStrategy;
  /** A backend with the number of its server. */
  readonly backend: (server: number, weight: number) => Backend;
}

const port = 80;
const ip = (server: number, weight: number) => Backend.ip(`10.0.0.${server}`, { port, weight });
const instance = (server: number, weight: number) => Backend.instance(`i-${server}`, { port, weight });

const PLACES: readonly Place[] = [
  { ...TENCENT, strategy: BindingStrategy.TARGET_GROUP, backend: ip },
  { ...NLB, backend: ip },
  { ...ALB, backend: instance },
  { ...CLB, strategy: BindingStrategy.VSERVER_IMMUTABLE, backend: instance },
];

type Weights = { readonly [server: string]: number };

const EDITS: ReadonlyArray<{ name: string; before: Weights; after: Weights }> = [
  {
    name: "from blue to green by weights",
    before: { a1: 100, a2: 100, b1: 0, b2: 0 },
    after: { a1: 0, a2: 0, b1: 100, b2: 100 },
  },
  { name: "drained beside new servers", before: { a1: 100, a2: 100 }, after: { a1: 0, a2: 0, b1: 100, b2: 100 } },
  {
    name: "drained beside new servers whose ids come first",
    before: { b1: 100, b2: 100 },
    after: { a1: 100, a2: 100, b1: 0, b2: 0 },
  },
];

describe.each(PLACES)("$name", ({ front, strategy, backend, listener }) => {
  const synthesize = (weights: Weights): Stack => {
    const stack = new TerraformStack(Testing.app(), "stack");
    new alicloud.AlicloudProvider(stack, "Alicloud", { region: "cn-hangzhou" });
    new tencentcloud.TencentcloudProvider(stack, "Tencentcloud", { region: "ap-guangzhou" });
    const backends = Object.entries(weights).map(([id, weight]) => [id, backend(parseInt(id, 16), weight)] as const);
    const pool = new BackendPool(stack, "Web", { backends: Object.fromEntries(backends) });
    new ListenerBinding(stack, "Binding", { listener: listener(stack), pool, strategy });
    return JSON.parse(Testing.synth(stack, true)) as Stack;
  };

  test.each(EDITS)("$name: two serve at any time", async ({ before, after }) => {
    // Calls that take time run side by side wherever the engine is free to.
    const world = await World.create({ faults: { latencyMs: 100 } });
    try {
      expect(await world.apply(synthesize(before))).toMatchObject({ ok: true });
      const edited = await world.apply(synthesize(after));
      expect(edited).toMatchObject({ ok: true });
      expect(edited.traffic(front)).toMatchObject({ before: 2, after: 2 });
      expect(edited.minActive(front)).toBe(2);
      expect(await world.plan()).toMatchObject({ ok: true, changes: [] });
      expect((await world.apply(synthesize(before))).minActive(front)).toBe(2);
      expect(await world.destroy()).toMatchObject({ ok: true, leftovers: [] });
    } finally {
      world.dispose();
    }
  });
});
