import { AdoptError } from "../adopt-error";
import { isObject } from "../../values/json-shape";
import { Known } from "./known";
import { blocks, JsonObject } from "./records";
import { Source, SourceResource } from "./resource";

/** Whether parsed JSON is what `terraform show -json` or `terraform state pull` prints. */
export function isState(json: JsonObject): boolean {
  return ("values" in json && "format_version" in json) || (Array.isArray(json.resources) && "lineage" in json);
}

/** Reads a state in either form. */
export function readState(json: JsonObject, known: Known): Source {
  const resources = "lineage" in json ? pulled(json) : shown(json);
  const remarks = resources.flatMap(({ resource, provider }) => foreign(provider, resource.type, known) ?? []);
  return {
    kind: "state",
    resources: resources.map(({ resource }) => resource),
    variables: [],
    providers: [],
    remarks: [...new Set(remarks)],
    known,
  };
}

/** The resources of a state by address, without what a replacement left behind. */
export function recordedIn(json: JsonObject): Map<string, SourceResource> {
  const resources = "lineage" in json ? pulled(json) : shown(json);
  const whole = resources.map(({ resource }) => resource).filter(({ obstacles }) => obstacles.length === 0);
  return new Map(whole.map((resource) => [resource.address, resource]));
}

interface Read {
  readonly resource: SourceResource;
  /** The name of its provider, whole. */
  readonly provider: unknown;
}

/** `terraform show -json`: a tree of modules. */
function shown(json: JsonObject): Read[] {
  const root = isObject(json.values) ? json.values.root_module : undefined;
  if (root === undefined) return [];
  if (!isObject(root)) throw new AdoptError("values.root_module is not an object; pass the output as it was printed");
  return inModule(root, []);
}

function inModule(module: JsonObject, modules: readonly string[]): Read[] {
  const own = blocks(module.resources)
    .filter(({ mode }) => mode === "managed")
    .map((resource) =>
      instance({
        address: text(resource, "address"),
        type: text(resource, "type"),
        words: [...modules, text(resource, "name"), ...key(resource.index)],
        values: resource.values,
        provider: resource.provider_name,
        deposed: resource.deposed_key !== undefined,
        secret: namesWithSecrets(resource.sensitive_values),
        recorded: {
          module: typeof module.address === "string" ? module.address : undefined,
          type: text(resource, "type"),
          name: text(resource, "name"),
          provider: `provider["${String(resource.provider_name)}"]`,
          instance: {
            schema_version: resource.schema_version ?? 0,
            index_key: resource.index,
            attributes: resource.values,
          },
        },
      }),
    );
  const children = blocks(module.child_modules).flatMap((child) =>
    inModule(child, [
      ...modules,
      ...text(child, "address")
        .replace(/^.*module\./, "")
        .split(/[^\w-]+/)
        .filter(Boolean),
    ]),
  );
  return [...own, ...children];
}

/** `terraform state pull`: a flat list of resources with their instances. */
function pulled(json: JsonObject): Read[] {
  return blocks(json.resources)
    .filter(({ mode }) => mode === "managed")
    .flatMap((resource) => {
      const module = typeof resource.module === "string" ? resource.module : undefined;
      const [type, name] = [text(resource, "type"), text(resource, "name")];
      const provider = typeof resource.provider === "string" ? resource.provider : "";
      return blocks(resource.instances).map((recorded) => {
        const { index_key: index, attributes, deposed, sensitive_attributes: secrets } = recorded;
        return instance({
          address: `${module === undefined ? "" : `${module}.`}${type}.${name}${suffix(index)}`,
          type,
          words: [...(module?.split(/\.|\bmodule\b|[^\w-]+/).filter(Boolean) ?? []), name, ...key(index)],
          values: attributes,
          provider: /"([^"]*)"/.exec(provider)?.[1],
          providerAlias: /\]\.([\w-]+)$/.exec(provider)?.[1],
          deposed: deposed !== undefined,
          secret: Array.isArray(secrets) ? secrets.flatMap(firstName) : [],
          recorded: { module, type, name, provider, instance: recorded },
        });
      });
    });
}

/** Of a path into a value. */
function firstName(path: unknown): string[] {
  const [step] = Array.isArray(path) ? (path as unknown[]) : [];
  return isObject(step) && typeof step.value === "string" ? [step.value] : [];
}

/** Where `show -json` has `true` at the place of each secret. */
function namesWithSecrets(flags: unknown): string[] {
  return isObject(flags) ? Object.keys(flags).filter((name) => hasSecret(flags[name])) : [];
}

function hasSecret(flags: unknown): boolean {
  return typeof flags === "object" && flags !== null ? Object.values(flags).some(hasSecret) : flags === true;
}

interface Instance extends Pick<
  SourceResource,
  "address" | "type" | "words" | "providerAlias" | "secret" | "recorded"
> {
  readonly values: unknown;
  readonly provider: unknown;
  readonly deposed: boolean;
}

function instance({ values, provider, deposed, ...rest }: Instance): Read {
  const known = isObject(values) ? values : {};
  const resource = {
    ...rest,
    values: known,
    id: typeof known.id === "string" ? known.id : undefined,
    obstacles: deposed ? ["it is deposed: a replacement did not finish"] : [],
  };
  return { resource, provider };
}

/** A state remembers the provider by its full name; another name must be replaced before the state goes on. */
function foreign(provider: unknown, type: string, known: Known): string | undefined {
  const source = known.providerOf(type)?.source;
  if (source === undefined || typeof provider !== "string") return undefined;
  if (`/${provider}`.endsWith(`/${source}`)) return undefined;
  return `the state names the provider ${provider}: to continue it, run "terraform state replace-provider ${provider} ${source}" first`;
}

function text(resource: JsonObject, name: string): string {
  const value = resource[name];
  if (typeof value !== "string") {
    throw new AdoptError(`a resource of the state has no ${name}; pass the output of "terraform show -json" whole`);
  }
  return value;
}

function key(index: unknown): string[] {
  return index === undefined || index === null ? [] : [String(index)];
}

function suffix(index: unknown): string {
  if (index === undefined || index === null) return "";
  return typeof index === "number" ? `[${index}]` : `[${JSON.stringify(String(index))}]`;
}
