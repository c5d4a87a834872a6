import { AdoptError } from "../adopt-error";
import type { Found } from "./found";
import { isModule, readModule } from "./hcl";
import { isObject } from "../../values/json-shape";
import { Known } from "./known";
import { changesIn, isPlan, priorStateOf } from "./plan";
import { JsonObject } from "./records";
import { Source } from "./resource";
import { isState, readState } from "./state";

/** One input: its name in messages and its text, JSON. */
export interface Input {
  readonly name: string;
  readonly json: string;
  /** Where it was found, when no file has it. */
  readonly cloud?: Omit<Found, "resources">;
}

/** Reads states, plans for the states in them, or the files of one module converted to JSON. */
export function readSources(inputs: readonly Input[], known: Known): Source {
  const parsed = inputs.map((input) => parse(input, known));
  const states = parsed.filter(({ state }) => state).map(({ json }) => readState(json, known));
  const modules = parsed.filter(({ state }) => !state).map(({ json }) => json);
  if (states.length > 0 && modules.length > 0) {
    throw new AdoptError(
      "the inputs are states and HCL; pass either: a state, which knows all values, is the better one",
    );
  }
  if (modules.length > 0) return readModule(modules, known);
  const clouds = inputs.flatMap(({ cloud }) => cloud ?? []);
  return {
    kind: "state",
    found: clouds.length > 0,
    resources: states.flatMap(({ resources }) => resources),
    variables: [],
    providers: clouds.map(({ cloud, region }) => ({ cloud, region, others: [] })),
    remarks: [...states, ...parsed].flatMap(({ remarks = [] }) => remarks).concat(clouds.flatMap(({ notes }) => notes)),
    known,
  };
}

function neither(name: string): AdoptError {
  return new AdoptError(`cannot read ${name}: not a state and not HCL converted to JSON`);
}

interface Parsed {
  readonly json: JsonObject;
  readonly state: boolean;
  /** What is said of the input beside what it holds. */
  readonly remarks?: readonly string[];
}

function parse({ name, json: text }: Input, known: Known): Parsed {
  const json = parseJson(name, text);
  if (!isObject(json)) throw neither(name);
  if (isState(json)) return { json, state: true };
  if (isPlan(json)) {
    return { json: naming(name, () => priorStateOf(json)), state: true, remarks: changesIn(json, known) };
  }
  // A file without blocks, such as one of comments alone.
  if (/\.tf(\.json)?$/.test(name) && Object.keys(json).length === 0) return { json, state: false };
  if (!isModule(json) && Object.keys(json).join() !== "format_version") {
    throw neither(name);
  }
  return { json, state: "format_version" in json };
}

/** The text of an input as JSON. */
export function parseJson(name: string, text: string): unknown {
  try {
    return naming(name, () => JSON.parse(text.replace(/^\uFEFF/, ""), harmless) as unknown);
  } catch (error) {
    if (error instanceof AdoptError) throw error;
    const why = (error as Error).message.replace(/\s+/g, " ").slice(0, 120);
    throw new AdoptError(`cannot read ${name}: not JSON (${why})`);
  }
}

/** Says which input it was that cannot be read. */
function naming<T>(name: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof AdoptError ? new AdoptError(`cannot read ${name}: ${error.message}`) : error;
  }
}

/** CDKTF would take the one for a token of its own, and the other for the prototype of all objects. */
function harmless(key: string, value: unknown): unknown {
  if (key === "__proto__") throw new AdoptError("it has something named __proto__, which CDKTF cannot carry");
  for (const text of [key, value]) {
    if (typeof text === "string" && text.includes("TfToken[")) {
      throw new AdoptError('it holds "TfToken[", which CDKTF would take for a token of its own');
    }
  }
  return value;
}
