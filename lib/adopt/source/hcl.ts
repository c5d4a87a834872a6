import { withState } from "./beside";
import { blocks, JsonObject } from "./records";
import { Folders } from "./folders";
import { Asked } from "./asked";
import { Known } from "./known";
import { asObject, Labelled, labelled, named } from "./labelled";
import { Key, keyText, Module } from "./module";
import { aliasOf } from "./provider-alias";
import { Source, SourceProvider, SourceResource, SourceVariable } from "./resource";
import { States } from "./states";
import { followed, sayable, Writer } from "./written";

const SECTIONS = ["resource", "variable", "provider", "terraform", "locals", "data", "output", "module", "moved"];

/** Whether parsed JSON is a module: HCL that `@cdktf/hcl2json` converted. */
export function isModule(json: JsonObject): boolean {
  const names = Object.keys(json);
  return names.length > 0 && names.every((name) => SECTIONS.includes(name) || OTHER_SECTIONS.includes(name));
}

const OTHER_SECTIONS = ["import", "removed", "check", "ephemeral", "//"];

/**
 * Reads the files of a module, each converted to JSON, with the local modules that it calls.
 *
 * @param states what the resources are today, where that is known
 */
export function readModule(files: readonly JsonObject[], folders: Folders, known: Known, states?: States): Source {
  const asked = new Asked();
  const root = new Module(files, folders.at, "", [], { folders, asked, ...states?.beside });
  const modules = withCalled(root);
  const { result: resources, asked: assumed } = asked.during(() =>
    modules.flatMap((module) => module.resources.flatMap((one) => read(one, module, known, asked, states))),
  );
  const declared = new Set(resources.map(({ address }) => address));
  return {
    kind: "hcl",
    hasState: states !== undefined,
    resources: [...resources, ...(states?.without(declared) ?? [])],
    variables: files.flatMap((file) => named(file.variable)).map(variable),
    providers: files.flatMap((file) => named(file.provider).flatMap((one) => provider(one, known))),
    remarks: [...files.flatMap(remarks), ...modules.flatMap(ofModule), ...(states?.remarks ?? [])],
    assumed: states === undefined ? [...assumed] : [],
    known,
  };
}

function withCalled(module: Module): Module[] {
  return [module, ...module.called.flatMap(withCalled)];
}

function read(declared: Labelled, module: Module, known: Known, asked: Asked, states?: States): SourceResource[] {
  const { type, name, body } = declared;
  const path = `${type}.${name}`;
  const keys = module.keysOf(body, path);
  if (keys === undefined) {
    // Others that name it shall know that it is there.
    const { values } = new Writer(module, sayable(asked)).write(body, () => new Map());
    return [{ ...common(declared, module, known, undefined), values, obstacles: repeats(body) }];
  }
  return keys.map((key) => {
    const instance = common(declared, module, known, key);
    const bound = (reading: Parameters<Module["bound"]>[2]) => module.bound(key, body, reading);
    const said = new Writer(module, sayable(asked)).write(body, bound);
    if (states !== undefined) {
      const values = new Writer(module, followed).write(body, bound);
      return withState({ ...instance, values: said.values, obstacles: [] }, values, states, known);
    }
    return {
      ...instance,
      values: said.values,
      obstacles: said.open.map((block) => `it has a dynamic block "${block}"`),
    };
  });
}

function common(
  { type, name, body }: Labelled,
  module: Module,
  known: Known,
  key: Key,
): Omit<SourceResource, "values" | "obstacles"> {
  return {
    address: `${module.address}${type}.${name}${keyText(key)}`,
    type,
    words: [...module.words, name, ...(key === undefined ? [] : [String(key)])],
    asides: asides(body, known),
    providerAlias: aliasOf(type.split("_")[0], body.provider, module),
  };
}

function repeats(body: JsonObject): string[] {
  return ["count", "for_each"]
    .filter((name) => name in body)
    .map((name) => `it has ${name} = ${JSON.stringify(body[name])}, which is known only at plan`);
}

/** Waits for parts of load balancers are left out: the constructs put those in order themselves. */
function asides(body: JsonObject, known: Known): string[] {
  const waits = (Array.isArray(body.depends_on) ? body.depends_on : [])
    .map((one) => String(one).replace(/^\$\{(.*)\}$/s, "$1"))
    .filter((address) => !known.isOfLoadBalancers(address.split(".")[0]));
  return [
    ...waits.map((address) => `depends_on ${address}`),
    ...["lifecycle", "provisioner", "connection"]
      .filter((name) => name in body)
      .map((name) => `${name} ${JSON.stringify(body[name])}`),
  ];
}

function variable({ name, body }: { readonly name: string; readonly body: JsonObject }): SourceVariable {
  return {
    name,
    type: typeof body.type === "string" ? body.type.replace(/^\$\{(.*)\}$/s, "$1") : undefined,
    default: body.default,
    description: typeof body.description === "string" ? body.description : undefined,
    sensitive: body.sensitive === true,
  };
}

function provider(
  { name, body }: { readonly name: string; readonly body: JsonObject },
  known: Known,
): SourceProvider[] {
  if (!known.providers.some(({ cloud }) => cloud === name)) return [];
  const { region, alias } = body;
  const others = Object.keys(body).filter((argument) => !["region", "alias", "version"].includes(argument));
  return [{ cloud: name, alias: typeof alias === "string" ? alias : undefined, region, others }];
}

function remarks(file: JsonObject): string[] {
  const backend = blocks(file.terraform).flatMap((body) => Object.keys(asObject(body.backend)));
  return [
    ...Object.keys(asObject(file.output)).map((name) => `output "${name}"`),
    ...labelled(file.data).map(({ type, name }) => `data "${type}" "${name}"`),
    ...backend.map((name) => `backend "${name}": write it into the app, or move the state`),
  ];
}

/** What a module has that is not followed. */
function ofModule(module: Module): string[] {
  const own = module.address === "" ? [] : module.files.flatMap((file) => Object.keys(asObject(file.provider)));
  return [
    ...module.uncalled.map(({ name, body }) => `${module.address}module "${name}": ${notFollowed(module, body)}`),
    ...own.map(
      (name) => `${module.address}provider "${name}": configured inside of the module; write it into the program`,
    ),
  ];
}

function notFollowed(module: Module, body: JsonObject): string {
  if (module.isInput(body)) return `${repeats(body).join("; ")}; adopt its state instead`;
  const source = typeof body.source === "string" ? ` (${body.source})` : "";
  return `what it makes is not in this input${source}; adopt its state instead`;
}
