import { TerraformStack, Testing } from "cdktf";
import * as fc from "fast-check";
import { Backend, BackendPool, Forward, ListenerBinding, LoadBalancingRules, tencentcloud } from "../lib";
import { FAMILIES } from "../lib/families";
import { rulesOf } from "../lib/families/rules";
import { Place, PLACES, serverOf } from "./places";
import { findingsOf, newStack } from "./synth";

const RULES = rulesOf(FAMILIES);

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
