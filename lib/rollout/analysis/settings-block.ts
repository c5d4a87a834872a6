import { isObject, kindOf, shown } from "../../values/json-shape";
import { RolloutError } from "../rollout-error";
import { DURATION_FORM, durationMs } from "./duration";

/** The bounds of a number, both included. */
interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

/** An object of an analysis file. What is wrong in it is told by its path; what nobody asked for is refused. */
export class SettingsBlock {
  private readonly asked = new Set<string>();

  public static of(value: unknown, path: string): SettingsBlock {
    if (!isObject(value)) throw new RolloutError(`${path} is ${kindOf(value)}; write an object there`);
    return new SettingsBlock(value, path);
  }

  private constructor(
    private readonly values: { readonly [name: string]: unknown },
    public readonly path: string,
  ) {}

  public has(name: string): boolean {
    return this.value(name) !== undefined;
  }

  public text(name: string): string {
    const value = this.value(name);
    if (typeof value === "string" && value.trim() !== "") return value;
    throw this.wrong(name, "a text");
  }

  /** A text of those that are known; the first one where nothing is written. */
  public oneOf<T extends string>(name: string, known: readonly T[]): T {
    if (!this.has(name)) return known[0];
    const value = known.find((one) => one === this.value(name));
    if (value === undefined) throw this.wrong(name, known.join(" or "));
    return value;
  }

  public number(name: string, fallback?: number, { min = -Infinity, max = Infinity }: Bounds = {}): number {
    const value = this.value(name) ?? fallback;
    if (typeof value === "number" && value >= min && value <= max) return value;
    const bounds = [min > -Infinity ? `from ${min}` : "", max < Infinity ? `to ${max}` : ""];
    throw this.wrong(name, ["a number", ...bounds].filter((part) => part !== "").join(" "));
  }

  public integer(name: string, fallback: number, min: number): number {
    const value = this.number(name, fallback, { min });
    if (!Number.isInteger(value)) throw this.wrong(name, "an integer");
    return value;
  }

  /** Milliseconds. */
  public duration(name: string, fallback: number): number {
    if (!this.has(name)) return fallback;
    const value = durationMs(this.value(name));
    if (value === undefined) throw this.wrong(name, DURATION_FORM);
    return value;
  }

  public url(name: string): URL {
    const text = this.text(name);
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol)) throw this.wrong(name, "an http or https address");
    if (url.username !== "" || url.password !== "") {
      throw new RolloutError(
        `${this.at(name)} holds a password; put a token into the environment and name it in tokenFrom`,
      );
    }
    return url;
  }

  public block(name: string): SettingsBlock {
    return SettingsBlock.of(this.value(name), this.at(name));
  }

  /** What stands there: texts by name, at least one. */
  public texts(name: string): Array<[string, string]> {
    const value = this.value(name);
    const entries = isObject(value) ? Object.entries(value) : [];
    if (entries.length === 0) throw this.wrong(name, "an object of texts");
    return entries.map(([key, text]) => {
      if (typeof text !== "string" && typeof text !== "number") throw this.wrong(`${name}.${key}`, "a text", text);
      return [key, String(text)];
    });
  }

  /** A list with something in it. */
  public list(name: string): unknown[] {
    const value = this.value(name);
    if (!Array.isArray(value) || value.length === 0) throw this.wrong(name, "a list with something in it");
    return value as unknown[];
  }

  /** The names that are written there. */
  public get names(): string[] {
    return Object.keys(this.values);
  }

  /** Refuses what was not asked for, which somebody wrote for a reason. */
  public end(): void {
    const unknown = this.names.find((name) => !this.asked.has(name));
    if (unknown === undefined) return;
    const known = [...this.asked].sort().join(", ");
    throw new RolloutError(`${this.path} has ${shown(unknown)}, which nothing reads; it takes: ${known}`);
  }

  public at(name: string): string {
    return this.path === "" ? name : `${this.path}.${name}`;
  }

  private value(name: string): unknown {
    this.asked.add(name);
    return this.values[name] ?? undefined;
  }

  private wrong(name: string, wanted: string, value = this.values[name]): RolloutError {
    const told = typeof value === "string" ? shown(value) : typeof value === "number" ? String(value) : kindOf(value);
    return new RolloutError(`${this.at(name)} is ${told}; write ${wanted}`);
  }
}
