import { TerraformStack, Testing } from "cdktf";
import * as fc from "fast-check";
import {
  alicloud,
  Backend,
  BackendPool,
  BindingStrategy,
  Forward,
  IListenerTarget,
  ListenerBinding,
  LoadBalancingRules,
  tencentcloud,
} from "../lib";
import { RULES } from "../lib/families/rules";
import { findingsOf, newStack } from "./synth";

type Make = (stack: TerraformStack, id: string) => IListenerTarget;

interface Place {
  readonly name: string;
  readonly server: "instance" | "tencent instance" | "ip" | "function" | "network interface";
  readonly strategy?: BindingStrategy;
  /** Called twice with ids of constructs where the place can be named by an id, for one and the same place. */
  readonly on: Make;
}

const clb = (stack: TerraformStack, id: string) =>
  alicloud.ClassicLoadBalancer.fromAttributes(stack, `Clb${id}`, { loadBalancerId: "lb-1", spec: "slb.s2.small" });
const vpc = { vpcId: "vpc-1" };
const alb = (stack: TerraformStack, id: string) =>
  alicloud.ApplicationLoadBalancer.fromAttributes(stack, `Alb${id}`, { loadBalancerId: "alb-1", ...vpc });
const nlb = (stack: TerraformStack, id: string) =>
  alicloud.NetworkLoadBalancer.fromAttributes(stack, `Nlb${id}`, { loadBalancerId: "nlb-1", ...vpc });
const gwlb = (stack: TerraformStack, id: string) =>
  alicloud.GatewayLoadBalancer.fromAttributes(stack, `Gwlb${id}`, { loadBalancerId: "gwlb-1", ...vpc });
const tencent = (stack: TerraformStack, id: string) =>
  tencentcloud.CloudLoadBalancer.fromAttributes(stack, `Clb${id}`, { loadBalancerId: "lb-2", ...vpc });
const http = { protocol: "HTTP", port: 80 };
const tcp = { protocol: "tcp", port: 80 };
const paths = { paths: ["/a"] };
const { VSERVER_ATTACHMENTS, VSERVER_IMMUTABLE, ALB_IN_PLACE, TARGET_GROUP } = BindingStrategy;

const onClb: Make = (stack, id) => clb(stack, id).addListener(id, tcp);
const onAlb: Make = (stack, id) => alb(stack, id).addListener(id, http);
const onAlbRule: Make = (stack, id) =>
  alb(stack, id).addListener(`${id}L`, http).addRule(id, { priority: 1, conditions: paths });
const onTencent: Make = (stack, id) => tencent(stack, id).addListener(id, { protocol: "TCP", port: 80 });
const onTencentRule: Make = (stack, id) =>
  tencent(stack, id).addListener(`${id}L`, http).addRule(id, { domain: "a.example.com", url: "/" });
const existing = { serverGroupId: "sgp-1" };

/** All families, in each form, created here and known by id. */
const PLACES: readonly Place[] = [
  { name: "default group", server: "instance", on: (stack, id) => clb(stack, id).defaultServerGroup },
  { name: "CLB listener, inline", server: "instance", on: onClb },
  { name: "CLB listener, attachments", server: "instance", strategy: VSERVER_ATTACHMENTS, on: onClb },
  { name: "CLB listener, immutable", server: "instance", strategy: VSERVER_IMMUTABLE, on: onClb },
  {
    name: "CLB rule",
    server: "instance",
    on: (stack, id) => clb(stack, id).addListener(`${id}L`, { protocol: "http", port: 80 }).addRule(id, { url: "/a" }),
  },
  {
    name: "CLB listener that exists",
    server: "instance",
    on: (stack, id) => alicloud.ClassicListener.fromAttributes(stack, id, { loadBalancer: clb(stack, id), ...tcp }),
  },
  {
    name: "VServer group",
    server: "instance",
    on: (stack, id) => new alicloud.VServerGroup(stack, id, { loadBalancer: clb(stack, id) }),
  },
  {
    name: "VServer group with attachments",
    server: "instance",
    on: (stack, id) =>
      new alicloud.VServerGroup(stack, id, { loadBalancer: clb(stack, id), strategy: VSERVER_ATTACHMENTS }),
  },
  {
    name: "VServer group that exists",
    server: "instance",
    on: (stack, id) =>
      alicloud.VServerGroup.fromAttributes(stack, id, { loadBalancer: clb(stack, id), serverGroupId: "rsp-1" }),
  },
  {
    name: "master/slave group",
    server: "instance",
    on: (stack, id) =>
      new alicloud.MasterSlaveServerGroup(stack, id, { loadBalancer: clb(stack, id), masterBackendId: "a" }),
  },
  { name: "ALB listener", server: "instance", on: onAlb },
  { name: "ALB listener, in place", server: "instance", strategy: ALB_IN_PLACE, on: onAlb },
  { name: "ALB listener, functions", server: "function", on: onAlb },
  { name: "ALB rule", server: "ip", on: onAlbRule },
  {
    name: "ALB group",
    server: "instance",
    on: (stack, id) => new alicloud.ApplicationServerGroup(stack, id, { loadBalancer: alb(stack, id) }),
  },
  {
    name: "ALB group that exists",
    server: "instance",
    on: (stack, id) =>
      alicloud.ApplicationServerGroup.fromAttributes(stack, id, { loadBalancer: alb(stack, id), ...existing }),
  },
  { name: "NLB listener", server: "instance", on: (stack, id) => nlb(stack, id).addListener(id, tcp) },
  {
    name: "NLB group",
    server: "ip",
    on: (stack, id) => new alicloud.NetworkServerGroup(stack, id, { loadBalancer: nlb(stack, id) }),
  },
  {
    name: "NLB group that exists",
    server: "instance",
    on: (stack, id) =>
      alicloud.NetworkServerGroup.fromAttributes(stack, id, { loadBalancer: nlb(stack, id), ...existing }),
  },
  { name: "GWLB listener", server: "network interface", on: (stack, id) => gwlb(stack, id).addListener(id, {}) },
  {
    name: "GWLB group",
    server: "ip",
    on: (stack, id) => new alicloud.GatewayServerGroup(stack, id, { loadBalancer: gwlb(stack, id) }),
  },
  {
    name: "GWLB group that exists",
    server: "ip",
    on: (stack, id) =>
      alicloud.GatewayServerGroup.fromAttributes(stack, id, { loadBalancer: gwlb(stack, id), ...existing }),
  },
  { name: "Tencent listener", server: "tencent instance", on: onTencent },
  { name: "Tencent listener, target group", server: "ip", strategy: TARGET_GROUP, on: onTencent },
  { name: "Tencent rule", server: "ip", on: onTencentRule },
  { name: "Tencent rule, target group", server: "ip", strategy: TARGET_GROUP, on: onTencentRule },
  { name: "Tencent rule, functions", server: "function", on: onTencentRule },
  {
    name: "Tencent listener that exists",
    server: "tencent instance",
    on: (stack, id) =>
      tencentcloud.CloudListener.fromAttributes(stack, id, {
        loadBalancer: tencent(stack, id),
        listenerId: "lbl-1",
        protocol: "TCP",
        port: 80,
      }),
  },
  {
    name: "target group",
    server: "ip",
    on: (stack, id) =>
      new tencentcloud.TargetGroup(stack, id, { loadBalancer: tencent(stack, id), protocol: "TCP", ...vpc }),
  },
  {
    name: "target group that exists",
    server: "ip",
    on: (stack, id) =>
      tencentcloud.TargetGroup.fromAttributes(stack, id, {
        loadBalancer: tencent(stack, id),
        targetGroupId: "lbtg-1",
      }),
  },
  {
    name: "Tencent GWLB group that exists",
    server: "ip",
    on: (stack, id) => {
      const attributes = { loadBalancerId: "gwlb-2", ...vpc };
      const loadBalancer = tencentcloud.GatewayLoadBalancer.fromAttributes(stack, `Gwlb${id}`, attributes);
      return tencentcloud.GatewayTargetGroup.fromAttributes(stack, id, { loadBalancer, targetGroupId: "lbtg-2" });
    },
  },
];

/** Ids that are names in every JavaScript object, and ids that constructs write in another way. */
const IDS = ["a", "b", "web-1", "constructor", "toString", "valueOf", "hasOwnProperty", "x/y", "Attachments"];
const POOLS = ["Blue", "Green", "Red"];

interface Spec {
  readonly place: Place;
  /** Ids of the backends of each pool. */
  readonly pools: readonly (readonly string[])[];
  readonly how: "bindings" | "split" | "two constructs" | "one call each";
  readonly weights: readonly number[];
  /** What a pool gets when the others are there already. */
  readonly late: boolean;
}

const specs: fc.Arbitrary<Spec> = fc.record({
  place: fc.constantFrom(...PLACES),
  pools: fc.array(fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 3,
  }),
  how: fc.constantFrom("bindings", "split", "two constructs", "one call each"),
  weights: fc.array(fc.constantFrom(0, 1, 100), { minLength: 9, maxLength: 9 }),
  late: fc.boolean(),
});

interface Declared {
  readonly stack: TerraformStack;
  /** What messages may name, by the server that they must name. */
  readonly servers: ReadonlyMap<string, readonly string[]>;
}

function declare({ place, pools, how, weights, late }: Spec): Declared {
  const stack = newStack();
  for (const { id, acceptable } of RULES) {
    if (acceptable === true) LoadBalancingRules.of(stack).acknowledge(id, { reason: "to see what then comes" });
  }
  const one = place.on(stack, "Place");
  // Where the place is made here, the other construct is another place.
  const two = how === "two constructs" ? place.on(stack, "Twin") : one;
  const servers = new Map<string, readonly string[]>();
  const made = pools.map((ids, at) => {
    const name = POOLS[at];
    const backends = ids.map((id, n): [string, Backend] => {
      const [server, backend] = serverOf(place, at, n, weights[3 * at + n]);
      servers.set(server, [name, `${name}Binding`, "Split", "Place", "Twin", "ClbPlace", "ClbTwin"]);
      return [id, backend];
    });
    const first = Object.fromEntries(late ? backends.slice(0, 1) : backends);
    const target = at === 1 ? two : one;
    const defaultPort = place.name.includes("functions") ? undefined : place.name.includes("GWLB") ? 6081 : 8080;
    const pool =
      how === "one call each"
        ? target.addBackends(name, { defaultPort, backends: first })
        : new BackendPool(stack, name, { defaultPort, backends: first });
    const rest = () =>
      backends.slice(late ? 1 : backends.length).forEach(([id, backend]) => pool.addBackend(id, backend));
    return { pool, target, rest, weight: at === 0 ? 90 : 10 };
  });
  const { strategy } = place;
  if (how === "split") {
    new ListenerBinding(stack, "Split", { listener: one, forward: Forward.weighted(made), strategy });
  } else if (how !== "one call each") {
    for (const { pool, target } of made) {
      new ListenerBinding(stack, `${pool.node.id}Binding`, { listener: target, pool, strategy });
    }
  }
  made.forEach(({ rest }) => rest());
  return { stack, servers };
}

/** A server that nothing else of the app is called. */
function serverOf({ server }: Place, pool: number, n: number, weight: number): [name: string, backend: Backend] {
  const name = `${pool}x${n}`;
  switch (server) {
    case "instance":
      return [`i-${name}`, Backend.instance(`i-${name}`, { weight })];
    case "tencent instance":
      return [`ins-${name}`, Backend.instance(`ins-${name}`, { weight })];
    case "function":
      return [`fc-${name}`, Backend.cloudFunction(`fc-${name}`, { weight })];
    case "network interface":
      return [`eni-${name}`, Backend.networkInterface(`eni-${name}`, { weight })];
    case "ip":
      return [`10.0.${pool}.${n + 1}`, Backend.ip(`10.0.${pool}.${n + 1}`, { weight })];
  }
}

/** How many blocks of all resources hold a text as a value of theirs. */
function countIn(json: unknown, text: string): number {
  if (typeof json !== "object" || json === null) return 0;
  const values: unknown[] = Object.values(json);
  return values.reduce<number>((sum, value) => sum + countIn(value, text), values.includes(text) ? 1 : 0);
}

test("every backend of every bound pool stands in the output once, or an error that nobody can accept names it", () => {
  fc.assert(
    fc.property(specs, (spec) => {
      const { stack, servers } = declare(spec);
      const { resource } = JSON.parse(Testing.synth(stack)) as { resource?: unknown };
      const errors = findingsOf(stack).filter(({ severity }) => severity === "error");
      const lost = [...servers].filter(([server, names]) => {
        const told = errors.some(({ message }) => names.some((name) => message.includes(`"${name}"`)));
        return countIn(resource, server) !== 1 && !told;
      });
      expect(lost.map(([server]) => `${spec.place.name}, ${spec.how}: ${server}`)).toStrictEqual([]);
    }),
    { numRuns: 100, seed: 15 },
  );
});

test.each(PLACES)("$name: a pool alone is written whole, whatever ids its backends have", (place) => {
  const ids = place.name.startsWith("master") ? ["a", "constructor"] : place.server === "function" ? ["toString"] : IDS;
  const weights = Array.from({ length: 9 }, () => (place.name.startsWith("Tencent GWLB") ? 16 : 100));
  const { stack, servers } = declare({ place, pools: [ids], how: "bindings", weights, late: false });
  const { resource } = JSON.parse(Testing.synth(stack)) as { resource?: unknown };
  const counts = [...servers.keys()].map((server) => countIn(resource, server));
  const owned = findingsOf(stack, "existing-group").length > 0;
  expect(counts).toStrictEqual(counts.map(() => (owned ? 0 : 1)));
});

test("a classic binding writes all backends, whatever ids they have", () => {
  const stack = newStack();
  const backends = Object.fromEntries(IDS.map((id, n) => [id, Backend.instance(`ins-${n}`)]));
  const pool = new BackendPool(stack, "Pool", { backends });
  new tencentcloud.ClassicBinding(stack, "Classic", { loadBalancerId: "lb-1", pool });
  const { resource } = JSON.parse(Testing.synth(stack)) as { resource?: unknown };
  expect(IDS.map((_, n) => countIn(resource, `ins-${n}`))).toStrictEqual(IDS.map(() => 1));
});
