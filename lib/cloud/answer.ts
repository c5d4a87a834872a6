import { isObject } from "../values/json-shape";
import { CloudError } from "./call";

/**
 * What an API said, read so that an answer which does not hold what was asked for is none: a wait takes "nobody sends
 * traffic to them" for a reason to go on, so nothing may be read out of what is missing.
 */
export class Answer {
  /** @param action what was asked, for messages */
  public static of(action: string, value: unknown): Answer {
    if (!isObject(value)) throw lacking(action, "an object");
    return new Answer(action, value, "");
  }

  private constructor(
    private readonly action: string,
    private readonly values: { readonly [name: string]: unknown },
    private readonly path: string,
  ) {}

  /** All that was said, for who carries it over under other names. */
  public get all(): { readonly [name: string]: unknown } {
    return this.values;
  }

  /** An object that must be there. */
  public object(name: string): Answer {
    const value = this.values[name];
    if (!isObject(value)) throw lacking(this.action, this.at(name));
    return new Answer(this.action, value, `${this.at(name)}.`);
  }

  /** A list that must be there. */
  public list(name: string): Answer[] {
    const value = this.values[name];
    if (!Array.isArray(value)) throw lacking(this.action, this.at(name));
    return value.map((item: unknown, at) => {
      const path = `${this.at(name)}[${at}]`;
      if (!isObject(item)) throw lacking(this.action, path);
      return new Answer(this.action, item, `${path}.`);
    });
  }

  /** A list for which the API says null where there is nothing. */
  public listOrNull(name: string): Answer[] {
    return this.values[name] === null ? [] : this.list(name);
  }

  /** A list that some answers do not have. */
  public listIfAny(name: string): Answer[] {
    return this.values[name] === undefined ? [] : this.listOrNull(name);
  }

  /** A text that must be there. */
  public text(name: string): string {
    const value = this.textIfAny(name);
    if (value === undefined) throw lacking(this.action, this.at(name));
    return value;
  }

  /** A text; undefined where there is none, or an empty one. */
  public textIfAny(name: string): string | undefined {
    const value = this.values[name];
    if (value === undefined || value === null || value === "") return undefined;
    if (typeof value !== "string") throw lacking(this.action, this.at(name), "as a text");
    return value;
  }

  /** A number; undefined where there is none. */
  public numberIfAny(name: string): number | undefined {
    const value = this.values[name];
    if (value === undefined || value === null) return undefined;
    if (typeof value !== "number") throw lacking(this.action, this.at(name), "as a number");
    return value;
  }

  /** A number that must be there. */
  public number(name: string): number {
    const value = this.numberIfAny(name);
    if (value === undefined) throw lacking(this.action, this.at(name));
    return value;
  }

  /** A list of numbers that must be there, and may hold none. What is none of them is undefined. */
  public numbers(name: string): Array<number | undefined> {
    const value = this.values[name];
    if (!Array.isArray(value)) throw lacking(this.action, this.at(name));
    return value.map((item: unknown) => (typeof item === "number" ? item : undefined));
  }

  /** A list of texts that must be there, and hold some. */
  public texts(name: string): string[] {
    const value = this.values[name];
    if (!Array.isArray(value) || value.length === 0) throw lacking(this.action, this.at(name));
    return value.map((item: unknown, at) => {
      if (typeof item !== "string" || item === "") throw lacking(this.action, `${this.at(name)}[${at}]`, "as a text");
      return item;
    });
  }

  /** Whether the API says so; what is neither true nor false is undefined. */
  public flag(name: string): boolean | undefined {
    const value = this.values[name];
    return typeof value === "boolean" ? value : undefined;
  }

  private at(name: string): string {
    return `${this.path}${name}`;
  }
}

/** Asking again may help: a cloud in trouble answers like that, or somebody between us and the cloud. */
function lacking(action: string, what: string, how = ""): CloudError {
  const words = ["the answer does not hold", what, how].filter((word) => word !== "").join(" ");
  return new CloudError(`${action}: ${words}`, undefined, true);
}
