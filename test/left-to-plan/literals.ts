import { TerraformStack, TerraformVariable } from "cdktf";
import { isUnknown } from "../../lib/values/unknown";

/** A number or text that a program wrote: in which call, counted from 0, and where in what it handed over. */
export interface Literal {
  readonly call: number;
  /** `RuleOptions.healthCheck.port`. */
  readonly path: string;
  readonly value: string | number;
}

/** Sees all that is handed to the public API, and can put a value known only at plan in the place of a literal. */
export class Literals {
  private calls = 0;
  private variable?: string | number;
  public readonly seen: Literal[] = [];

  public constructor(
    private readonly stack: TerraformStack,
    private readonly replaced?: Literal,
  ) {}

  /** The value of an operand of a check, were the variable what the literal was. */
  public valueOf(operand: unknown): unknown {
    if (this.replaced === undefined) return operand;
    if (operand === this.variable) return this.replaced.value;
    if (Array.isArray(operand)) return operand.map((one) => this.valueOf(one));
    if (typeof operand !== "string" || typeof this.variable !== "string") return operand;
    return operand.replaceAll(this.variable, String(this.replaced.value));
  }

  /** What is handed over instead. */
  public handOver(name: string, given: unknown): unknown {
    return this.walk(this.calls++, name, given, 0);
  }

  private walk(call: number, path: string, given: unknown, depth: number): unknown {
    if (typeof given === "string" || typeof given === "number") {
      if (isUnknown(given)) return given;
      const { replaced } = this;
      if (replaced?.call === call && replaced.path === path) return this.unknown(given);
      this.seen.push({ call, path, value: given });
      return given;
    }
    if (isWord(given)) {
      const text = this.walk(call, path, given.value, depth);
      return text === given.value ? given : given.constructor.of(text);
    }
    if (depth > 5) return given;
    const inner = (value: unknown, key: string) => this.walk(call, `${path}.${key}`, value, depth + 1);
    if (Array.isArray(given)) return given.map((value, at) => inner(value, String(at)));
    if (!isPlain(given)) return given;
    return Object.fromEntries(Object.entries(given).map(([key, value]) => [key, inner(value, key)]));
  }

  private unknown(value: string | number): string | number {
    return (this.variable ??= this.newVariable(value));
  }

  private newVariable(value: string | number): string | number {
    const variable = new TerraformVariable(this.stack, "replaced", { type: typeof value });
    return typeof value === "number" ? variable.numberValue : variable.stringValue;
  }
}

/** A constant of a class that stands for a text: see docs/decisions/closed-sets.md. */
interface Word {
  readonly value: string;
  readonly constructor: { of(text: unknown): unknown };
}

function isWord(given: unknown): given is Word {
  return typeof given === "object" && given !== null && "of" in given.constructor && "value" in given;
}

function isPlain(given: unknown): given is object {
  return typeof given === "object" && given !== null && Object.getPrototypeOf(given) === Object.prototype;
}

/** Who sees what is handed over at the moment. */
export const watching: { literals?: Literals } = {};
