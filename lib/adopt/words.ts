import { Translation } from "./translation/translation";
import { Placed } from "./guidance";
import { onlyReference, Reference } from "./source/expression";
import { SourceResource } from "./source/resource";

/** Attributes that name the resource itself. A listener of Tencent Cloud has two, of which modules confuse one. */
const NAMING = ["id", "listener_id", "rule_id"];

/** Translates references between the addresses of the input and those of the program. */
export class Words {
  private readonly theirs: Map<string, SourceResource>;
  private readonly ours: Map<string, string>;

  public constructor(
    private readonly t: Translation,
    placed: readonly Placed[],
  ) {
    this.theirs = new Map(placed.map(({ cover, address }) => [address, cover.source]));
    this.ours = new Map(placed.map(({ cover, address }) => [cover.source.address, address]));
  }

  /** A text of the program as the input would write it: a value of the state, or a reference of HCL. */
  public inTheirs(text: string): unknown {
    const original = this.t.variables.original(text);
    if (original !== text) return this.plain(original);
    const reference = onlyReference(text);
    const source = reference && this.theirs.get(reference.target);
    if (source === undefined || reference === undefined) return this.t.source.kind === "state" ? unescaped(text) : text;
    if (this.t.source.kind === "state") return this.valueOf(source, reference.attribute);
    return this.plain(`\${${source.address}.${reference.attribute}}`);
  }

  /** One spelling for references that mean the same. */
  public plain(text: string): unknown {
    const reference = this.t.source.kind === "hcl" ? onlyReference(text) : undefined;
    if (reference === undefined || !this.ours.has(reference.target)) return text;
    if (NAMING.includes(reference.attribute)) return `\${${reference.target}}`;
    const next = this.t.graph.followed(text);
    return typeof next === "string" && next !== text ? this.plain(next) : next;
  }

  /** A reference of the input in the program; undefined when the program does not declare the resource. */
  public inOurs({ target, attribute }: Reference): string | undefined {
    const address = this.ours.get(target);
    return address === undefined
      ? undefined
      : `${address}${attribute === "" || attribute.startsWith("[") ? "" : "."}${attribute}`;
  }

  private valueOf(source: SourceResource, attribute: string): unknown {
    return attribute === "id" ? source.id : source.values[attribute];
  }
}

function unescaped(text: string): string {
  return text.replace(/\$\$\{/g, "${").replace(/%%\{/g, "%{");
}
