import { readFileSync } from "node:fs";
import { isObject, list, map, number, object, record, text } from "../values/json-shape";

/** Names the file that says which members a stage keeps. Set by `cdktf-lb rollout`, read by every synth under it. */
export const STAGE_VARIABLE = "CDKTF_LB_STAGE";

/** The construct, and so the resource, in which a state remembers what served before a rollout in steps. */
export const RECORD_ID = "CdktfLbRollout";

/** A member as the resource writes it: one block of the provider's JSON. */
export type Block = Readonly<Record<string, unknown>>;

/** Declared members that a stage leaves out, by their places in the argument. */
export interface Withheld {
  /** How many are declared, so that another declaration is not taken for this one. */
  readonly of: number;
  readonly places: readonly number[];
}

/** Other weights of the declared members, by their places in the argument. */
export interface Reweighed {
  /** How many are declared, so that another declaration is not taken for this one. */
  readonly of: number;
  readonly weights: readonly number[];
}

/** What a stage keeps in service besides what is declared, and what of it has to wait. */
export interface StageFile {
  /** 2 where weights are named: a library that does not know of them would bring all traffic at once. */
  readonly version: 1 | 2;
  /** By stack, then by address of the resource. */
  readonly keep: { readonly [stack: string]: { readonly [address: string]: readonly Block[] } };
  /** The same for those for which there is no room yet. */
  readonly withhold?: { readonly [stack: string]: { readonly [address: string]: Withheld } };
  /** The same for weights that are not yet, or no more, those that are declared. */
  readonly reweigh?: { readonly [stack: string]: { readonly [address: string]: Reweighed } };
  /** What the state is to remember until the rollout is over, by stack. */
  readonly record?: { readonly [stack: string]: string };
}

const STAGE = record(
  {
    keep: map(map(list(object))),
    withhold: map(map(record({ of: number, places: list(number) }, ["of", "places"]))),
    reweigh: map(map(record({ of: number, weights: list(number) }, ["of", "weights"]))),
    record: map(text),
  },
  ["keep"],
);

/** The members that the current stage keeps in a resource; none outside of a rollout. */
export function keptIn(stack: string, address: string): readonly Block[] {
  return keptInStack(stack)[address] ?? [];
}

/** The resources of a type that the current stage keeps, each with its one member, by name. */
export function keptOfType(stack: string, type: string): Array<[name: string, block: Block]> {
  return Object.entries(keptInStack(stack))
    .filter(([address]) => address.startsWith(`${type}.`))
    .map(([address, [block]]) => [address.slice(type.length + 1), block]);
}

/** The declared members of a resource that the current stage deploys; all of them outside of a rollout. */
export function admittedIn<T>(stack: string, address: string, declared: readonly T[]): readonly T[] {
  const withheld = currentStage()?.withhold?.[stack]?.[address];
  if (withheld === undefined) return declared;
  checkCount(stack, address, declared.length, withheld.of);
  return declared.filter((_, at) => !withheld.places.includes(at));
}

/** The declared members of a resource with the weights that the current step gives them. */
export function reweighedIn(stack: string, address: string, declared: readonly Block[]): readonly Block[] {
  const reweighed = currentStage()?.reweigh?.[stack]?.[address];
  if (reweighed === undefined) return declared;
  checkCount(stack, address, declared.length, reweighed.of);
  return declared.map((member, at) => ({ ...member, weight: reweighed.weights[at] }));
}

/** What the state of a stack is to remember; undefined outside of a rollout in steps. */
export function recordIn(stack: string): string | undefined {
  return currentStage()?.record?.[stack];
}

function checkCount(stack: string, address: string, declared: number, planned: number): void {
  if (declared === planned) return;
  const counts = `${declared} members where ${planned} were`;
  throw new Error(
    `stack ${stack}: ${address} declares ${counts} when the stages were planned; run cdktf-lb rollout again`,
  );
}

function keptInStack(stack: string): { readonly [address: string]: readonly Block[] } {
  return currentStage()?.keep[stack] ?? {};
}

function currentStage(): StageFile | undefined {
  const path = process.env[STAGE_VARIABLE];
  return path === undefined || path === "" ? undefined : readStage(path);
}

function readStage(path: string): StageFile {
  let stage: unknown;
  try {
    stage = JSON.parse(readFileSync(path, "utf8"));
  } catch {
    // Said below, as of any other file that is something else.
  }
  const file = `the stage ${JSON.stringify(path)}`;
  if (!isObject(stage)) {
    throw new Error(`cannot read ${file} that ${STAGE_VARIABLE} names; unset it, or run cdktf-lb rollout`);
  }
  if ((stage.version !== 1 && stage.version !== 2) || STAGE(stage, "") !== undefined) {
    throw new Error(`${file} is of another version; use one version of the package for all`);
  }
  return stage as unknown as StageFile;
}
