import { posix } from "node:path";
import { AdoptError } from "../adopt-error";
import { Folders } from "./folders";
import { Input } from "./input";
import { isModule, readModule } from "./hcl";
import { isObject } from "../../values/json-shape";
import { Known } from "./known";
import { changesIn, isPlan, priorStateOf } from "./plan";
import { JsonObject } from "./records";
import { Source } from "./resource";
import { isState, readState } from "./state";
import { States } from "./states";

/** Reads states, plans for the states in them, or the files of a module converted to JSON, or such files with the states of what they declare. */
export function readSources(inputs: readonly Input[], known: Known): Source {
  const parsed = inputs.map((input) => ({ ...input, ...parse(input, known) }));
  const states = parsed.filter(({ state }) => state).map(({ json }) => readState(json, known));
  const modules = parsed.filter(({ state }) => !state);
  const resources = states.flatMap((one) => one.resources);
  const remarks = [...states, ...parsed].flatMap((one) => one.remarks ?? []);
  if (modules.length > 0) {
    const root = modules.filter(({ folder }) => folder === undefined);
    const beside = states.length === 0 ? undefined : new States(resources, remarks);
    const source = readModule(jsonOf(root), foldersOf(root[0]?.name ?? "", modules), known, beside);
    const unread = inputs
      .filter(({ name }) => VALUES.test(name))
      .map(({ name }) => `${posix.basename(name)}: ${UNREAD}`);
    return beside === undefined ? { ...source, remarks: [...source.remarks, ...unread] } : source;
  }
  const clouds = inputs.flatMap(({ cloud }) => cloud ?? []);
  return {
    kind: "state",
    found: clouds.length > 0,
    resources,
    variables: [],
    providers: clouds.map(({ cloud, region }) => ({ cloud, region, others: [] })),
    remarks: [...remarks, ...clouds.flatMap(({ notes }) => notes)],
    known,
  };
}

/** Values of variables, which may be secret. */
const VALUES = /\.tfvars(\.json)?$/;

const UNREAD = "not read; where it gives a variable another value than its default, pass the state beside the HCL";

function jsonOf(files: readonly { readonly json: JsonObject }[]): JsonObject[] {
  return files.map(({ json }) => json);
}

interface ModuleFile extends Omit<Input, "json"> {
  readonly json: JsonObject;
}

function foldersOf(first: string, files: readonly ModuleFile[]): Folders {
  const byPath = new Map<string, JsonObject[]>();
  for (const { folder, json } of files) {
    if (folder !== undefined) byPath.set(folder, [...(byPath.get(folder) ?? []), json]);
  }
  return new Folders(posix.dirname(first), byPath);
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
  if (VALUES.test(name)) return { json: {}, state: false };
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
