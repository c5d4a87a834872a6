import { isObject } from "../../values/json-shape";
import { blocks, JsonObject } from "./records";
import { inlineLocals } from "./locals";
import { Known } from "./known";
import { Source, SourceProvider, SourceResource, SourceVariable } from "./resource";

const SECTIONS = ["resource", "variable", "provider", "terraform", "locals", "data", "output", "module", "moved"];

/** Whether parsed JSON is a module: HCL that `@cdktf/hcl2json` converted. */
export function isModule(json: JsonObject): boolean {
  const names = Object.keys(json);
  return names.length > 0 && names.every((name) => SECTIONS.includes(name) || OTHER_SECTIONS.includes(name));
}

const OTHER_SECTIONS = ["import", "removed", "check", "//"];

/** Reads the files of one module, each converted to JSON. */
export function readModule(files: readonly JsonObject[], known: Known): Source {
  const locals = Object.assign({}, ...files.flatMap((file) => blocks(file.locals))) as JsonObject;
  return {
    kind: "hcl",
    resources: files.flatMap((file) => labelled(file.resource).map((resource) => read(resource, locals, known))),
    variables: files.flatMap((file) => Object.entries(asObject(file.variable)).flatMap(variable)),
    providers: files.flatMap((file) => Object.entries(asObject(file.provider)).flatMap((one) => provider(one, known))),
    remarks: files.flatMap(remarks),
    known,
  };
}

interface Labelled {
  readonly type: string;
  readonly name: string;
  readonly body: JsonObject;
}

function labelled(section: unknown): Labelled[] {
  return Object.entries(asObject(section)).flatMap(([type, named]) =>
    Object.entries(asObject(named)).flatMap(([name, bodies]) => blocks(bodies).map((body) => ({ type, name, body }))),
  );
}

/** Arguments that the engine, not the provider, reads. */
const META = ["count", "for_each", "provider", "depends_on", "lifecycle", "dynamic", "provisioner", "connection", "//"];

function read({ type, name, body }: Labelled, locals: JsonObject, known: Known): SourceResource {
  const written = Object.entries(body).filter(([argument, value]) => !META.includes(argument) && value !== null);
  return {
    address: `${type}.${name}`,
    type,
    words: [name],
    values: inlineLocals(Object.fromEntries(written), locals) as JsonObject,
    obstacles: obstacles(body),
    asides: asides(body, known),
    providerAlias: /^\$\{\w+\.(\w+)\}$/.exec(String(body.provider ?? ""))?.[1],
  };
}

function obstacles(body: JsonObject): string[] {
  const repeats = ["count", "for_each"].filter((name) => name in body);
  const dynamic = blocks(body.dynamic).flatMap((block) => Object.keys(block));
  return [
    ...repeats.map((name) => `it has ${name} = ${JSON.stringify(body[name])}`),
    ...dynamic.map((name) => `it has a dynamic block "${name}"`),
  ];
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

function variable([name, bodies]: [string, unknown]): SourceVariable[] {
  return blocks(bodies).map((body) => ({
    name,
    type: typeof body.type === "string" ? body.type.replace(/^\$\{(.*)\}$/s, "$1") : undefined,
    default: body.default,
    description: typeof body.description === "string" ? body.description : undefined,
    sensitive: body.sensitive === true,
  }));
}

function provider([name, bodies]: [string, unknown], known: Known): SourceProvider[] {
  if (!known.providers.some(({ cloud }) => cloud === name)) return [];
  return blocks(bodies).map(({ region, alias, version: _version, ...others }) => ({
    cloud: name,
    alias: typeof alias === "string" ? alias : undefined,
    region,
    others: Object.keys(others),
  }));
}

function remarks(file: JsonObject): string[] {
  const named = (section: string) => Object.keys(asObject(file[section]));
  const backend = blocks(file.terraform).flatMap((body) => Object.keys(asObject(body.backend)));
  return [
    ...named("output").map((name) => `output "${name}"`),
    ...labelled(file.data).map(({ type, name }) => `data "${type}" "${name}"`),
    ...named("module").map((name) => `module "${name}": what it makes is not in this input; adopt its state instead`),
    ...backend.map((name) => `backend "${name}": write it into the app, or move the state`),
  ];
}

function asObject(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}
