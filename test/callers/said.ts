import { TerraformStack } from "cdktf";
import { Findings } from "../../lib";
import { newStack } from "../synth";
import { Parameter, settingsOf, Type, TypeReference, TYPES } from "./assembly";
import { Caller, EVERY_WAY } from "./caller";
import { seeded } from "./hostile-values";

/** One setting of what a program hands over. */
export interface Row {
  readonly struct: Type;
  readonly setting: Parameter;
}

/** Settings that programs read and never write; the findings of rules of their own are looked at in own-rules.test.ts. */
const READ = new Set([
  "AcknowledgedFinding",
  "DeferredCheck",
  "EditStage",
  "Finding",
  "TrafficBackend",
  "TrafficEntry",
  "TrafficFinding",
  "TrafficPool",
]);

/** Every setting of everything that a program hands over. */
export const SETTINGS: readonly Row[] = Object.values(TYPES)
  .filter(({ datatype, name }) => datatype === true && !READ.has(name))
  .flatMap((struct) => settingsOf(struct).map((setting) => ({ struct, setting })));

type Way = readonly [...way: (typeof EVERY_WAY)[number], seed: number];

/** How often things that stand in a tree are made anew until one uses what takes the struct. */
const SEEDS = Array.from({ length: 12 }, (_, at) => at + 1);
const ofTree = ([{ base }]: (typeof EVERY_WAY)[number]) => base !== undefined;
/** Things that stand in a tree first: what is wrong with others is told where these use them. */
const WAYS: readonly Way[] = [
  ...SEEDS.flatMap((seed) => EVERY_WAY.filter(ofTree).map((way): Way => [...way, seed])),
  ...EVERY_WAY.filter((way) => !ofTree(way)).map((way): Way => [...way, 1]),
];
/** By struct: the first way on which it is handed over. */
const WAY_TO = new Map<Type, Way>();

/** What is said of a call that hands over such settings with one of them changed, as finding or as error. */
export function said({ struct, setting }: Row, value: unknown): string[] {
  const known = WAY_TO.get(struct);
  for (const way of known === undefined ? WAYS : [known]) {
    let changed = false;
    const stack = newStack();
    const change = (_path: string, { fqn }: TypeReference, given: unknown) => {
      if (fqn !== struct.fqn || changed) return given;
      changed = true;
      return { ...(given as object), [setting.name]: value };
    };
    const [made, method, seed] = way;
    const refused = refusalOf(new Caller(stack, seeded(seed), change, 1), made, method);
    if (!changed) continue;
    WAY_TO.set(struct, way);
    return [...refused, ...settingFindings(stack)];
  }
  throw new Error(`nothing takes ${struct.name}`);
}

function refusalOf(caller: Caller, type: Type, method: (typeof EVERY_WAY)[number][1]): string[] {
  try {
    const thing = caller.make(type, method);
    for (const next of type.methods ?? []) {
      if (next.static !== true && !next.name.startsWith("synthesize")) caller.call(thing, next, type.name);
    }
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}

function settingFindings(stack: TerraformStack): string[] {
  return Findings.of(stack).errors.map(({ message }) => message);
}
