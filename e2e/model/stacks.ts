import type { ApplyResult, PlanResult, Stack, World } from "../harness";

/** Hand-written Terraform JSON, without any code of the library under test. */

export const ids = (n: number, prefix = "i-s", from = 1): string[] =>
  Array.from({ length: n }, (_, i) => `${prefix}${from + i}`);

type Blocks = Record<string, Record<string, unknown>>;

/** Merges resource blocks: { type: { name: {...} } }. */
export function stack(...parts: Blocks[]): Stack {
  const resource: Blocks = {};
  for (const part of parts)
    for (const [type, named] of Object.entries(part)) {
      // An empty block type is refused by the engines.
      if (Object.keys(named).length > 0) resource[type] = { ...resource[type], ...named };
    }
  return { resource };
}

/** The tables' columns of one edit: did it succeed, which calls, what traffic saw, was the second plan empty. */
export interface Row {
  ok: boolean;
  calls: string[];
  servers: string;
  empty: boolean;
}

/** Applies the edit and reads its row; `front` is the listener or group that the row is about. */
export async function row(
  w: World,
  edit: Stack,
  front: string,
  options: Parameters<World["apply"]>[1] = {},
): Promise<Row> {
  const r = await w.apply(edit, options);
  const second = await w.plan();
  return { ok: r.ok, calls: r.calls, servers: r.shape(front), empty: second.ok && second.empty };
}

/** An apply that must succeed. */
export async function applied(w: World, s: Stack, options: Parameters<World["apply"]>[1] = {}): Promise<ApplyResult> {
  const r = await w.apply(s, options);
  if (!r.ok) throw new Error(`apply failed:\n${r.output}`);
  return r;
}

/** A plan that must have nothing to do, and a destroy that must leave nothing. */
export async function settled(w: World): Promise<void> {
  const p: PlanResult = await w.plan();
  if (!p.empty) throw new Error(`the second plan is not empty:\n${p.output}`);
  const d = await w.destroy();
  if (!d.ok || d.leftovers.length > 0) throw new Error(`destroy left ${d.leftovers.join(", ")}\n${d.output}`);
}

export const times = <T>(n: number, x: T): T[] => Array.from({ length: n }, () => x);

/** The barrier recipe: a terraform_data that depends on every attachment of a pool. */
export const barrier = (type: string, names: readonly string[]): Blocks => ({
  terraform_data: { barrier: { input: names.map((n) => `\${${type}.${n}.id}`) } },
});

/** Two zones of one region, as load balancers of Alibaba Cloud name them. */
export const ZONES = ["a", "b"].map((z) => ({ vswitch_id: `vsw-${z}`, zone_id: `cn-hangzhou-${z}` }));

/** The ALB that listeners of models stand on. */
export const ALB = {
  vpc_id: "vpc-1",
  address_type: "Intranet",
  address_allocated_mode: "Fixed",
  load_balancer_edition: "Standard",
  load_balancer_billing_config: [{ pay_type: "PayAsYouGo" }],
  zone_mappings: ZONES,
};
