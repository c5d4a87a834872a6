import { Attribute } from "./attributes";
import { Expression, list, value } from "./program/expression";
import { Rewrite, ValueType, Variables } from "./program/variables";
import { isExpression, references } from "./source/expression";
import { isObject } from "../values/json-shape";
import { isEmpty } from "./source/records";
import { Source, SourceResource } from "./source/resource";

/** Something that holds arguments: a resource, or a block of one. */
export type Holder = Pick<SourceResource, "values" | "type">;

/** Turns values of the input into expressions of the program. */
export class Values {
  /** Expressions that were asked for their value, which only the engine knows. */
  public readonly doubts = new Set<string>();

  public constructor(
    private readonly source: Pick<Source, "kind" | "known" | "judged">,
    private readonly variables: Variables,
    /** Whether the program may declare resources of a type. */
    private readonly isDeclared: (type: string) => boolean,
  ) {}

  /** A text argument; undefined when it is not given, or says what the provider takes for granted. */
  public text(holder: Holder, argument: string): Expression | undefined {
    return this.wanted(holder, argument) ? this.of(holder.values[argument], "string") : undefined;
  }

  /** A number. */
  public number(holder: Holder, argument: string): Expression | undefined {
    return this.wanted(holder, argument) ? this.of(holder.values[argument], "number") : undefined;
  }

  /** A list of texts. */
  public texts(holder: Holder, argument: string): Expression | undefined {
    return this.wanted(holder, argument) ? this.of(holder.values[argument], "list") : undefined;
  }

  /** Whether somebody wrote it; a state does not tell that from what the cloud chose. */
  public chosen(holder: Holder, argument: string): boolean {
    return this.source.kind === "hcl" || this.source.known.attributesOf(holder.type)?.[argument]?.computed !== true;
  }

  /** A switch. */
  public flag(holder: Holder, argument: string): Expression | undefined {
    return this.wanted(holder, argument) ? this.of(holder.values[argument], "boolean") : undefined;
  }

  /** Texts by key. */
  public map(holder: Holder, argument: string): Expression | undefined {
    return this.wanted(holder, argument) ? this.of(holder.values[argument], "any") : undefined;
  }

  /** The value of an argument when it is known, the provider's default when it is not given. */
  public known(holder: Holder, argument: string): string | number | boolean | undefined {
    const raw = holder.values[argument] ?? this.source.known.attributesOf(holder.type)?.[argument]?.default;
    if (typeof raw === "string" && this.isExpression(raw)) {
      this.doubts.add(raw);
      return undefined;
    }
    return isScalar(raw) ? raw : undefined;
  }

  /** As `known`, for numbers. */
  public knownNumber(holder: Holder, argument: string): number | undefined {
    const raw = this.known(holder, argument);
    const result = raw === undefined || raw === "" ? NaN : Number(raw);
    return Number.isFinite(result) ? result : undefined;
  }

  /** As `known`, for switches; HCL may write them as text. */
  public knownBoolean(holder: Holder, argument: string): boolean | undefined {
    const raw = String(this.known(holder, argument) ?? "");
    return raw === "true" ? true : raw === "false" ? false : undefined;
  }

  /** Whether mistakes of the input stay in the program. */
  public get isJudged(): boolean {
    return this.source.judged === true;
  }

  /** Whether a text of the input is for the engine to evaluate. A state has results only. */
  public isExpression(text: string): boolean {
    return this.source.kind === "hcl" && isExpression(text);
  }

  /**
   * Whether a value is made of a resource that the program may declare. Where it will stand is not known until all of
   * them are declared, so that only an override can name it.
   */
  public namesDeclared(raw: unknown): boolean {
    if (this.source.judged) return false;
    if (typeof raw !== "string") return isObject(raw) && Object.values(raw).some((one) => this.namesDeclared(one));
    if (!this.isExpression(raw)) return false;
    return (references(raw) ?? []).some(({ type }) => this.isDeclared(type));
  }

  /** A value of the input as an expression of a type; undefined when it cannot be one. */
  public of(raw: unknown, type: ValueType, rewrite?: Rewrite): Expression | undefined {
    if (typeof raw === "string" && this.isExpression(raw)) return this.variables.expression(raw, type, rewrite);
    switch (type) {
      case "string":
        return isScalar(raw) ? value(this.literal(String(raw))) : undefined;
      case "number":
        return isScalar(raw) && raw !== "" && Number.isFinite(Number(raw)) ? value(Number(raw)) : undefined;
      case "boolean":
        return raw === true || raw === "true"
          ? value(true)
          : raw === false || raw === "false"
            ? value(false)
            : undefined;
      case "list":
        return Array.isArray(raw) ? list(raw.flatMap((item) => this.of(item, "string", rewrite) ?? [])) : undefined;
      default:
        return this.any(raw, rewrite);
    }
  }

  private any(raw: unknown, rewrite: Rewrite | undefined): Expression {
    if (typeof raw === "string") return this.of(raw, "string", rewrite) as Expression;
    if (Array.isArray(raw)) return list(raw.map((item) => this.nested(item, rewrite)));
    if (!isObject(raw)) return value(raw as number | boolean | null);
    return {
      kind: "record",
      entries: Object.entries(raw).map(([key, item]) => [this.literal(key), this.nested(item, rewrite)]),
    };
  }

  private nested(raw: unknown, rewrite: Rewrite | undefined): Expression {
    return typeof raw === "string" ? (this.of(raw, "any", rewrite) as Expression) : this.any(raw, rewrite);
  }

  /** Texts of a state are what they are; the engine would read `${` in them as its own. */
  private literal(text: string): string {
    return this.source.kind === "state" ? text.replace(/\$\{/g, "$$${").replace(/%\{/g, "%%{") : text;
  }

  /** Whether a state says what the provider does anyway. */
  public isTakenForGranted(holder: Holder, argument: string): boolean {
    return (
      this.source.kind === "state" &&
      isDefault(this.source.known.attributesOf(holder.type)?.[argument], holder.values[argument])
    );
  }

  private wanted(holder: Holder, argument: string): boolean {
    const raw = holder.values[argument];
    if (raw === undefined || raw === null) return false;
    return this.source.kind === "hcl" || (!isEmpty(raw) && !this.isTakenForGranted(holder, argument));
  }
}

function isScalar(raw: unknown): raw is string | number | boolean {
  return ["string", "number", "boolean"].includes(typeof raw);
}

function isDefault(attribute: Attribute | undefined, raw: unknown): boolean {
  return attribute?.default !== undefined && String(attribute.default) === String(raw);
}
