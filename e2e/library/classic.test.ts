import { TerraformStack, Testing } from "cdktf";
import { Backend, BackendPool, tencentcloud } from "../../lib";
import { exceeds, parsePlan } from "../../lib/impact";
import { impactOf } from "../../test/impact/impact-of";
import { Cloud, SECRET_ID, SECRET_KEY } from "../../test/tencentcloud/classic/cloud";
import { Stack, World } from "../harness";
import { cdktfLb } from "../rollout/cdktf-lb";

/**
 * Instances behind a classic load balancer: no provider binds them, the engine runs the package's command, which calls a
 * cloud on loopback. Each edit is predicted by `cdktf-lb impact` and seen there.
 */

type Weights = Readonly<Record<string, number>>;

function synthesize(weights: Weights): Stack {
  const stack = new TerraformStack(Testing.app(), "stack");
  const backends = Object.entries(weights).map(([id, weight]) => [id, Backend.instance(`ins-${id}`, { weight })]);
  new tencentcloud.ClassicBinding(stack, "Binding", {
    loadBalancerId: "lb-1",
    pool: new BackendPool(stack, "Pool", { backends: Object.fromEntries(backends) }),
    command: `"${process.execPath}" "${cdktfLb()}"`,
  });
  return JSON.parse(Testing.synth(stack, true)) as Stack;
}

const before = { ...process.env };
let cloud: Cloud;
let world: World;

beforeEach(async () => {
  cloud = await Cloud.open();
  Object.assign(process.env, {
    TENCENTCLOUD_SECRET_ID: SECRET_ID,
    TENCENTCLOUD_SECRET_KEY: SECRET_KEY,
    TENCENTCLOUD_REGION: "ap-guangzhou",
    CDKTF_LB_TENCENTCLOUD_ENDPOINT: cloud.endpoint,
  });
  world = await World.create();
});
afterEach(async () => {
  world.dispose();
  process.env = { ...before };
  await cloud.close();
});

const START: Weights = { a: 10, b: 10, c: 10 };

interface Edit {
  readonly name: string;
  readonly after: Weights;
  /** In the worst order: nothing orders what the engine does to the backends. */
  readonly predicted: string;
  readonly calls: number;
  readonly refused: boolean;
}

const EDITS: readonly Edit[] = [
  { name: "weight of one", after: { ...START, a: 20 }, predicted: "3 -> 2 -> 3", calls: 2, refused: true },
  { name: "weight of all", after: { a: 20, b: 20, c: 20 }, predicted: "3 -> 0 -> 3", calls: 6, refused: true },
  { name: "add one", after: { ...START, d: 10 }, predicted: "3 -> 3 -> 4", calls: 1, refused: false },
  { name: "remove one", after: { a: 10, b: 10 }, predicted: "3 -> 2 -> 2", calls: 1, refused: false },
  { name: "swap all", after: { d: 10, e: 10, f: 10 }, predicted: "3 -> 0 -> 3", calls: 6, refused: true },
];

test.each(EDITS)("$name", async ({ after, predicted, calls, refused }) => {
  expect(await world.apply(synthesize(START))).toMatchObject({ ok: true });
  const report = impactOf(parsePlan(JSON.stringify(await world.planJson(synthesize(after)))));
  expect(report.subjects.map(({ active: said }) => `${said.before} -> ${said.minimum} -> ${said.after}`)).toEqual([
    predicted,
  ]);
  expect(exceeds(report, 0)).toBe(refused);
  const changes = cloud.active.length;
  expect(await world.applyPlanned()).toMatchObject({ ok: true });
  const active = cloud.active.slice(changes);
  expect(active).toHaveLength(calls);
  expect(Math.min(...active)).toBeGreaterThanOrEqual(Number(predicted.split(" ")[2]));
  expect(Object.fromEntries(cloud.bound)).toEqual(
    Object.fromEntries(Object.entries(after).map(([id, weight]) => [`ins-${id}`, weight])),
  );
  expect(await world.plan()).toMatchObject({ ok: true, empty: true });
  expect(await world.apply(synthesize({}))).toMatchObject({ ok: true });
  expect(cloud.bound.size).toBe(0);
});
