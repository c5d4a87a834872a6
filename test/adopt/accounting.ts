import { Adoption } from "../../lib/adopt";
import { Attribute, Attributes } from "../../lib/adopt/attributes";
import { Known } from "../../lib/adopt/source/known";
import { FAMILIES } from "../../lib/families";
import { adoptableOf } from "../../lib/families/adopt";

/** A resource of an input. */
export interface InputResource {
  readonly address: string;
  readonly type: string;
  readonly id?: string;
  readonly values: Readonly<Record<string, unknown>>;
}

const { providers, types, formerNames } = adoptableOf(FAMILIES);
export const KNOWN = new Known(providers, types);

/** Whether an argument is an older name of another one, whose value it has. */
export function isOlderName(type: string, argument: string): boolean {
  const older = formerNames.arguments.get(type) ?? {};
  return argument in older || KNOWN.attributesOf(type)?.[argument]?.deprecated === true;
}

/**
 * Arguments of an input of which an adoption says nothing: neither has the program the value, in a prop or in an override,
 * nor does a line of the list name it. Counted from the outside, by the texts that users get.
 */
export function unaccounted(kind: "state" | "hcl", input: readonly InputResource[], adoption: Adoption): string[] {
  const books = new Books(kind, input, adoption);
  return input.flatMap((one) => books.missingOf(one).map((path) => `${one.address}: ${path}`));
}

type Json = Readonly<Record<string, unknown>>;

/** Never arguments of a provider. */
export const META = [
  "lifecycle",
  "depends_on",
  "provider",
  "provisioner",
  "connection",
  "count",
  "for_each",
  "//",
  "timeouts",
];
const NAMING = ["id", "listener_id", "rule_id"];

class Books {
  private readonly emitted: Readonly<Record<string, Readonly<Record<string, Json>>>>;
  private readonly inputs: Map<string, InputResource>;
  private readonly replaced = new Map<string, string>();

  public constructor(
    private readonly kind: "state" | "hcl",
    input: readonly InputResource[],
    private readonly adoption: Adoption,
  ) {
    this.emitted = (adoption.expected.stack.resource ?? {}) as Books["emitted"];
    this.inputs = new Map(input.map((one) => [one.address, one]));
    const todo = /\/\/ TODO: the input has (.*) here\.\nconst \w+ = new TerraformVariable\(\s*stack,\s*"([^"]+)"/g;
    for (const [, original, id] of adoption.program.matchAll(todo)) this.replaced.set(`\${var.${id}}`, original);
    for (const [id, text] of Object.entries(adoption.expected.secrets)) this.replaced.set(`\${var.${id}}`, text);
  }

  public missingOf(one: InputResource): string[] {
    const made = this.adoption.expected.resources.find(({ source }) => source.address === one.address);
    if (made === undefined) return this.isListed(one.address, "") ? [] : ["the whole resource"];
    const [type, name] = made.address.split(".");
    const ours = this.emitted[type]?.[name] ?? {};
    const attributes = KNOWN.attributesOf(type) ?? {};
    return Object.entries(one.values)
      .filter(([argument]) => !META.includes(argument) && argument !== "id")
      .flatMap(([argument, value]) => this.missing(argument, attributes[argument] ?? {}, value, ours[argument]))
      .filter(
        (path) => !this.isOfScaling(path) && !this.isListed(one.address, path) && !this.isAlias(type, path, one, ours),
      );
  }

  /** A line that begins with the address, and names the argument. */
  private isListed(address: string, path: string): boolean {
    return this.adoption.remarks.some((line) => {
      if (!line.startsWith(`${address}: `)) return false;
      if (path === "") return true;
      const words = line.slice(address.length).split(/[^\w.[\]]+/);
      return words.some((word) => word !== "" && (word === path || path.startsWith(`${word}.`)));
    });
  }

  /** Servers that a scaling group brings are those of the pool's source. */
  private isOfScaling(path: string): boolean {
    return path.startsWith("servers") && this.adoption.program.includes("  source: scalingGroup,");
  }

  /** Two names of one argument, such as `name` and `load_balancer_name`: the program has one of them. */
  private isAlias(type: string, path: string, one: InputResource, ours: Json): boolean {
    const value = one.values[path];
    const deprecated = KNOWN.attributesOf(type)?.[path]?.deprecated === true;
    return deprecated && Object.values(ours).some((other) => this.isSame({}, value, other));
  }

  /** Paths below an argument that are missing. */
  private missing(path: string, attribute: Attribute, theirs: unknown, ours: unknown): string[] {
    if (theirs === undefined || theirs === null || isReadOnly(attribute) || isOldAndEmpty(attribute, theirs)) return [];
    if (attribute.block === undefined) return this.isSaid(attribute, theirs, ours) ? [] : [path];
    const [rest, mine] = [blocksOf(theirs), blocksOf(ours)];
    if (rest === undefined) return this.isSame(attribute, theirs, ours) ? [] : [path];
    if (mine === undefined || (mine.length !== rest.length && mine.length > 0)) return [path];
    const unmatched = [...mine];
    return rest.flatMap((block) => {
      const tried = unmatched.map((other) => this.missingIn(path, attribute.block as Attributes, block, other));
      const best = tried.reduce((found, gaps, i) => (gaps.length < (tried[found]?.length ?? Infinity) ? i : found), -1);
      if (best >= 0) unmatched.splice(best, 1);
      return best >= 0 ? tried[best] : this.missingIn(path, attribute.block as Attributes, block, {});
    });
  }

  private missingIn(path: string, attributes: Attributes, theirs: Json, ours: Json): string[] {
    return Object.entries(attributes).flatMap(([name, attribute]) =>
      this.missing(`${path}.${name}`, attribute, theirs[name], ours[name]),
    );
  }

  private isSaid(attribute: Attribute, theirs: unknown, ours: unknown): boolean {
    if (ours !== undefined) return this.isSame(attribute, theirs, ours);
    if (attribute.default !== undefined) return String(attribute.default) === String(theirs);
    // A state has zero values for what was never given; in HCL somebody wrote them, which only counts where the cloud has
    // a default of its own.
    return isZero(theirs) && (this.kind === "state" || attribute.computed !== true);
  }

  private isSame(attribute: Attribute, theirs: unknown, ours: unknown): boolean {
    const [one, other] = [this.plain(theirs), this.plain(ours)];
    if (Array.isArray(one) && Array.isArray(other) && attribute.type === "set") {
      return JSON.stringify(one.map(text).sort()) === JSON.stringify(other.map(text).sort());
    }
    return text(one) === text(other);
  }

  /** With the names of the input for the resources of the program. */
  private plain(value: unknown): unknown {
    if (typeof value === "string") return this.plainText(value);
    if (Array.isArray(value)) return value.map((item) => this.plain(item));
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([name, item]) => [name, this.plain(item)]));
  }

  private plainText(written: string): unknown {
    const value = unwrapped(this.replaced.get(written) ?? written);
    if (/^\$\{[^}]*\}$/.test(value)) return this.plainReference(value);
    const inside = value.replace(/(?<!\$)\$\{[\w.-]+\}/g, (reference) => String(this.plainReference(reference)));
    return this.kind === "state" ? inside.replace(/\$\$\{/g, "${").replace(/%%\{/g, "%{") : inside;
  }

  private plainReference(value: string): unknown {
    const [, address, attribute] = /^\$\{([\w-]+\.[\w-]+)\.([\w.-]+)\}$/.exec(value) ?? [];
    if (address === undefined) return value;
    const made = this.adoption.expected.resources.find((one) => one.address === address)?.source.address ?? address;
    const target = this.inputs.get(made);
    if (target === undefined) return `\${${made}.${attribute}}`;
    const next = attribute === "id" ? target.id : target.values[attribute];
    if (this.kind === "state") return next ?? value;
    if (NAMING.includes(attribute)) return `\${${made}}`;
    return next === undefined ? `\${${made}.${attribute}}` : this.plain(next);
  }
}

/** Constructs mark secrets and cut texts, as a stack that they wrote does already. */
function unwrapped(value: string): string {
  const inner = /^\$\{(?:sensitive|trimspace)\((.*)\)\}$/.exec(value)?.[1];
  if (inner === undefined) return value;
  return unwrapped(inner.startsWith('"') ? (JSON.parse(inner) as string) : `\${${inner}}`);
}

function text(value: unknown): string {
  return typeof value === "object" && value !== null ? JSON.stringify(value, (_, item) => scalar(item)) : String(value);
}

function scalar(item: unknown): unknown {
  return typeof item === "number" || typeof item === "boolean" ? String(item) : item;
}

function isReadOnly({ computed, optional, required }: Attribute): boolean {
  return computed === true && !optional && !required;
}

/** Providers fill older names of an argument in. */
function isOldAndEmpty({ deprecated }: Attribute, value: unknown): boolean {
  return deprecated === true && isZero(value);
}

function isZero(value: unknown): boolean {
  if (value === "" || value === 0 || value === false) return true;
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

function blocksOf(value: unknown): Json[] | undefined {
  if (value === undefined || value === null) return [];
  const list = Array.isArray(value) ? value : [value];
  return list.every((one): one is Json => typeof one === "object" && one !== null) ? list : undefined;
}
