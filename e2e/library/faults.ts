import { TerraformStack, Testing } from "cdktf";
import { alicloud, Backend, BackendPool, ListenerBinding, tencentcloud } from "../../lib";
import { Faults, Stack, World } from "../harness";
import { serversNamed } from "../matrix/edits";
import { FAMILIES } from "../matrix/families";
import { FamilyUnderTest, Servers } from "../matrix/family";
import { synthesizeOne } from "../matrix/synthesize";

/** Three API calls of 20, 20 and 5. */
export const MANY = 45;

/** Further applies before a fault counts as lasting. */
const MOST = 2;

/** A family under faults, with the call that is made to fail. */
export interface FaultyFamily {
  readonly name: string;
  /** Adds members. */
  readonly add: string;
  /** Calls that add all members. */
  readonly addCalls: number;
  readonly perBackendPorts: boolean;
  synthesize(servers: Servers): Stack;
}

const CALLS: Readonly<Record<string, readonly [add: string, addCalls: number]>> = {
  "alicloud-clb-vserver-inline": ["AddVServerGroupBackendServers", 3],
  "alicloud-clb-vserver-attachments": ["AddVServerGroupBackendServers", MANY],
  "tencentcloud-clb-attachment (listener)": ["RegisterTargets", 3],
  "tencentcloud-clb-attachment (rule)": ["RegisterTargets", 3],
};

/** The families that can be created with 45 backends. */
export const CREATED: readonly FaultyFamily[] = FAMILIES.filter(({ name }) => name in CALLS).map((family) => {
  const [add, addCalls] = CALLS[family.name];
  return {
    name: family.name,
    add,
    addCalls,
    perBackendPorts: true,
    synthesize: (servers: Servers) => synthesizeOne(family, servers),
  };
});

export function familyNamed(name: string): FamilyUnderTest {
  return FAMILIES.find((family) => family.name === name)!;
}

/** The default group of a load balancer that exists: of one that is created, synth refuses more than 20 (measured on the real provider, alicloud 1.289). */
export const EXISTING_DEFAULT_GROUP: FaultyFamily = {
  name: "alicloud-clb-default-group",
  add: "AddBackendServers",
  addCalls: 3,
  perBackendPorts: false,
  synthesize(servers) {
    const stack = new TerraformStack(Testing.app(), "stack");
    new alicloud.AlicloudProvider(stack, "Alicloud", { region: "cn-hangzhou" });
    new tencentcloud.TencentcloudProvider(stack, "Tencentcloud", { region: "ap-guangzhou" });
    const clb = alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", {
      loadBalancerId: "lb-1",
      spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL,
    });
    clb.addListener("Listener", { protocol: alicloud.ListenerProtocol.TCP, port: 80 });
    const backends = Object.entries(servers).map(([key, { server, port, weight }]): [string, Backend] => [
      key,
      Backend.instance(`i-${server}`, { port, weight }),
    ]);
    const pool = new BackendPool(stack, "Pool", { backends: Object.fromEntries(backends) });
    new ListenerBinding(stack, "Binding", { listener: clb.defaultServerGroup, pool });
    return JSON.parse(Testing.synth(stack, true)) as Stack;
  },
};

/** What came of a fault: whether the apply failed, and after how many more the plan was empty. */
export interface Outcome {
  readonly failed: boolean;
  /** Applies after the one with the fault; Infinity when two did not do it. */
  readonly more: number;
  /** Members that the model has too few or too many, or with another port or weight. */
  readonly wrong: readonly string[];
  readonly leftovers: readonly string[];
}

interface Member {
  readonly server: string;
  readonly port: number;
  readonly weight: number;
}

/** Applies `before` (when given) without fault, then `after` with one, then `after` until the plan is empty. */
export async function underFault(
  family: FaultyFamily,
  before: Servers | undefined,
  after: Servers,
  { duplicates, ...fault }: Faults,
): Promise<Outcome> {
  const world = await World.create({ faults: { latencyMs: 10, duplicates } });
  try {
    if (before !== undefined) {
      const first = await world.apply(family.synthesize(before));
      if (!first.ok) throw new Error(first.output);
    }
    const { ok } = await world.apply(family.synthesize(after), { faults: fault });
    let more = 0;
    while (more <= MOST && !(await world.plan()).empty) {
      more++;
      if (more <= MOST) await world.apply();
    }
    const wrong = differences(family, world, after);
    const { leftovers } = await world.destroy();
    return { failed: !ok, more: more <= MOST ? more : Infinity, wrong, leftovers };
  } finally {
    world.dispose();
  }
}

/** The load-balancer calls of a create, in order. */
export async function callsOfCreate(family: FaultyFamily, servers: Servers): Promise<readonly string[]> {
  const world = await World.create({ faults: { latencyMs: 10 } });
  try {
    const { ok, output, timeline } = await world.apply(family.synthesize(servers));
    if (!ok) throw new Error(output);
    return timeline.sequence;
  } finally {
    world.dispose();
  }
}

function differences({ name, perBackendPorts }: FaultyFamily, world: World, servers: Servers): string[] {
  const prefix = name.startsWith("alicloud") ? "i-" : "ins-";
  const wanted = Object.values(servers).map(({ server, port, weight }) => rowOf(prefix + server, port, weight));
  const groups = Object.values(world.model().groups);
  const there = groups.flatMap(({ members = [] }) =>
    (members as Member[]).map(({ server, port, weight }) => rowOf(server, perBackendPorts ? port : 8080, weight)),
  );
  const lost = wanted.filter((row) => !there.includes(row)).map((row) => `lost ${row}`);
  const odd = there
    .filter((row, i) => !wanted.includes(row) || there.indexOf(row) !== i)
    .map((row) => `too many ${row}`);
  return [...lost, ...odd].sort();
}

function rowOf(server: string, port: number, weight: number): string {
  return `${server}:${port} weight ${weight}`;
}

/** 45 servers, with another port or weight when one is given. */
export function manyServers(change: { readonly port?: number; readonly weight?: number } = {}): Servers {
  return Object.fromEntries(Object.entries(serversNamed(MANY)).map(([key, server]) => [key, { ...server, ...change }]));
}
