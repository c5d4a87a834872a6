import { TerraformStack, Testing } from "cdktf";
import { alicloud, Backend, BackendPool, ListenerBinding, tencentcloud } from "cdktf-load-balancing";
import { Stack, World } from "../../e2e/harness";
import { median } from "../measure";

/** What one edit of an app of some size costs. */
export interface EditRow {
  readonly family: string;
  readonly backends: number;
  readonly resources: number;
  readonly edit: string;
  readonly planMilliseconds: number;
  readonly calls: number;
  /** The smallest number of calls in which the API can carry the edit. */
  readonly fewest: number;
}

export const PLANS = 5;
const SIZES = [20, 200, 2_000];
/** No multiple of the batch: the providers send one call too many there. */
const POOL = 50;
/** Two pools of 50 stay within the quota of a load balancer on both clouds. */
const POOLS_PER_LOAD_BALANCER = 2;
/** Both APIs take 20 members a call. */
const BATCH = 20;

type Weights = (pool: number, backend: number) => number | undefined;

interface Family {
  readonly name: string;
  bind(stack: TerraformStack, id: string, pools: readonly BackendPool[]): void;
}

const FAMILIES: readonly Family[] = [
  {
    name: "Alibaba CLB, VServer group",
    bind(stack, id, pools) {
      const clb = new alicloud.ClassicLoadBalancer(stack, id, {
        spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL,
        deletionProtection: false,
      });
      pools.forEach((pool, at) => {
        const listener = clb.addListener(`Listener${at}`, { protocol: alicloud.ListenerProtocol.TCP, port: 8000 + at });
        new ListenerBinding(stack, `${id}Binding${at}`, { listener, pool });
      });
    },
  },
  {
    name: "Tencent CLB, targets of listeners",
    bind(stack, id, pools) {
      const options = { networkType: tencentcloud.NetworkType.OPEN, vpcId: "vpc-1", deletionProtection: false };
      const clb = new tencentcloud.CloudLoadBalancer(stack, id, options);
      pools.forEach((pool, at) => {
        const listener = clb.addListener(`Listener${at}`, {
          protocol: tencentcloud.ListenerProtocol.TCP,
          port: 8000 + at,
        });
        new ListenerBinding(stack, `${id}Binding${at}`, { listener, pool });
      });
    },
  },
];

interface Edit {
  readonly name: string;
  readonly weights: Weights;
  fewest(pools: readonly number[]): number;
}

const EDITS: readonly Edit[] = [
  { name: "weight of one", weights: (pool, i) => (pool + i === 0 ? 50 : 100), fewest: () => 1 },
  {
    name: "weight of all",
    weights: () => 60,
    fewest: (pools) => pools.reduce((sum, size) => sum + Math.ceil(size / BATCH), 0),
  },
  {
    name: "remove one of each pool",
    weights: (_, i) => (i === 0 ? undefined : 100),
    fewest: (pools) => pools.length,
  },
];

/** On the real engine and providers, against the stand-in cloud of the end-to-end suite. */
export async function measureEdits(sizes: readonly number[] = SIZES): Promise<EditRow[]> {
  const rows: EditRow[] = [];
  for (const size of sizes) for (const family of FAMILIES) rows.push(...(await editsOf(family, size)));
  return rows;
}

async function editsOf(family: Family, backends: number): Promise<EditRow[]> {
  const pools = poolSizes(backends);
  const rows: EditRow[] = [];
  const world = await World.create({ faults: { latencyMs: 1 } });
  const before = stackOf(family, pools, () => 100);
  try {
    for (const edit of EDITS) {
      const first = await world.apply(before);
      if (!first.ok) throw new Error(`${family.name}, ${backends} backends: ${first.output}`);
      const planTimes: number[] = [];
      world.write(stackOf(family, pools, edit.weights));
      for (let n = 0; n < PLANS; n++) {
        const start = performance.now();
        const plan = await world.plan();
        if (!plan.ok) throw new Error(plan.output);
        planTimes.push(performance.now() - start);
      }
      const { ok, calls, output } = await world.apply();
      if (!ok) throw new Error(`${family.name}, ${edit.name}: ${output}`);
      const planMilliseconds = median(planTimes);
      const fewest = edit.fewest(pools);
      const resources = resourcesIn(before);
      rows.push({
        family: family.name,
        backends,
        resources,
        edit: edit.name,
        planMilliseconds,
        calls: calls.length,
        fewest,
      });
    }
  } finally {
    world.dispose();
  }
  return rows;
}

/** 20 as two pools, as one would be a multiple of the batch. */
function poolSizes(backends: number): number[] {
  return backends < POOL ? [backends / 2, backends / 2] : Array<number>(backends / POOL).fill(POOL);
}

function stackOf(family: Family, sizes: readonly number[], weights: Weights): Stack {
  const stack = new TerraformStack(Testing.app(), "bench");
  new alicloud.AlicloudProvider(stack, "Alicloud", { region: "cn-hangzhou" });
  new tencentcloud.TencentcloudProvider(stack, "Tencentcloud", { region: "ap-guangzhou" });
  const pools = sizes.map((size, pool) => {
    const one = new BackendPool(stack, `Pool${pool}`, { defaultPort: 8080 });
    for (let i = 0; i < size; i++) {
      const weight = weights(pool, i);
      const server = `${family.name.startsWith("Tencent") ? "ins" : "i"}-${pool}-${i}`;
      if (weight !== undefined) one.addBackend(`s${i}`, Backend.instance(server, { weight }));
    }
    return one;
  });
  for (let at = 0; at < pools.length; at += POOLS_PER_LOAD_BALANCER) {
    family.bind(stack, `Clb${at}`, pools.slice(at, at + POOLS_PER_LOAD_BALANCER));
  }
  return JSON.parse(Testing.synth(stack, true)) as Stack;
}

function resourcesIn(stack: Stack): number {
  return Object.values(stack.resource as Record<string, object>).reduce(
    (sum, named) => sum + Object.keys(named).length,
    0,
  );
}
