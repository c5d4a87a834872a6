import * as fc from "fast-check";
import { Adoption, AdoptError, Input } from "../../lib/adopt";
import { adopt } from "./adopt";
import { KNOWN } from "./accounting";
import { CORPUS } from "./corpus";
import { inputsOf } from "./corpus/read";
import { clb, group, shown } from "./states";

/** Folders of the corpus with something in them that nobody would write: refused in one line, or nothing of them is lost. */

/** How many: `MUTATIONS=10000` for a long run. */
const COUNT = Number(process.env.MUTATIONS ?? 120);

const JUNK: readonly unknown[] = [
  null,
  true,
  -1,
  1e9,
  "",
  "${",
  "${}",
  "${each.value}",
  "${count.index + 1}",
  "${var.nowhere}",
  "${local.nowhere[0].x}",
  "${module.nowhere.id}",
  "${alicloud_slb_server_group.web}",
  "${[for x in var.nowhere : x]}",
  "${{ for k, v in local.nowhere : k => v... }}",
  "${[for a in range(900) : [for b in range(900) : a * b]]}",
  '${try(element([], 0), "x")}',
  "${self.id}-%{ if true }x%{ endif }",
  "%%{x} $${y}",
  [],
  {},
  [[["a"]]],
  { dynamic: { servers: [{ for_each: "${var.nowhere}", content: [{}] }] } },
  [{ count: 2, for_each: { a: 1 } }],
];
const NAMES = ["count", "for_each", "dynamic", "source", "provider", "servers", "default", "value", "providers", "id"];

type Json = Record<string, unknown> | unknown[];

/** One change at the place that some numbers lead to. */
interface Change {
  readonly steps: readonly number[];
  readonly junk: number;
  readonly name: number;
  readonly kind: "replace" | "remove" | "add";
}

function change(json: Json, { steps, junk, name, kind }: Change): void {
  let at: Json = json;
  for (const [i, step] of steps.entries()) {
    const keys = Object.keys(at);
    if (keys.length === 0) return;
    const key = keys[step % keys.length];
    const inner = (at as Record<string, unknown>)[key];
    if (i < steps.length - 1 && typeof inner === "object" && inner !== null) {
      at = inner as Json;
      continue;
    }
    if (kind === "replace") (at as Record<string, unknown>)[key] = structuredClone(JUNK[junk % JUNK.length]);
    else if (!Array.isArray(at) && kind === "remove") delete at[key];
    else if (!Array.isArray(at)) at[NAMES[name % NAMES.length]] = structuredClone(JUNK[junk % JUNK.length]);
    return;
  }
}

const CHANGES = fc.array(
  fc.record({
    steps: fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 9 }),
    junk: fc.nat({ max: 200 }),
    name: fc.nat({ max: 200 }),
    kind: fc.constantFrom<Change["kind"]>("replace", "replace", "remove", "add"),
  }),
  { minLength: 1, maxLength: 4 },
);

function changed(inputs: readonly Input[], changes: readonly Change[]): Input[] {
  return inputs.map((input, i) => {
    const json = JSON.parse(input.json) as Json;
    changes.filter(({ name }) => name % inputs.length === i).forEach((one) => change(json, one));
    return { ...input, json: JSON.stringify(json) };
  });
}

/** Parts of load balancers of the root module that are there once, be it as it may. */
function addressesIn([{ json }]: readonly Input[]): string[] {
  const { resource } = JSON.parse(json) as { resource?: Record<string, Record<string, unknown>> };
  return Object.entries(resource ?? {}).flatMap(([type, named]) => {
    if (!KNOWN.isOfLoadBalancers(type) || typeof named !== "object" || named === null) return [];
    return Object.entries(named).flatMap(([name, bodies]) => {
      const list = (Array.isArray(bodies) ? bodies : [bodies]) as unknown[];
      const [body, ...others] = list.filter((one) => typeof one === "object" && one !== null && !Array.isArray(one));
      return body === undefined || others.length > 0 || "count" in (body as object) || "for_each" in (body as object)
        ? []
        : [`${type}.${name}`];
    });
  });
}

function lost(inputs: readonly Input[], { expected, remarks }: Adoption): string[] {
  const carried = new Set(expected.resources.map(({ source }) => source.address));
  return addressesIn(inputs).filter(
    (address) => !carried.has(address) && !remarks.some((line) => line.startsWith(`${address}: `)),
  );
}

test(`${COUNT} changed folders`, async () => {
  const all = await Promise.all(CORPUS.map(inputsOf));
  const state = { name: "state.json", json: JSON.stringify(shown([clb(), group("web")])) };
  fc.assert(
    fc.property(fc.nat({ max: all.length - 1 }), CHANGES, fc.boolean(), (i, changes, withState) => {
      const inputs = [...changed(all[i], changes), ...(withState ? [state] : [])];
      try {
        expect(lost(inputs, adopt(inputs, { stack: "adopted" }))).toEqual([]);
      } catch (error) {
        if (!(error instanceof AdoptError)) throw error;
        expect(error.message).not.toMatch(/[\r\n]/);
      }
    }),
    { numRuns: COUNT, seed: Number(process.env.MUTATION_SEED ?? 11) },
  );
}, 7_200_000);
