import { isObject } from "../../values/json-shape";
import { JsonObject } from "../source/records";

/** An attribute that the first plan would set otherwise. */
export interface AttributeChange {
  /** `servers[0].weight`. */
  readonly path: string;
  /** `50 -> 100`; of a secret only that it is one. */
  readonly text: string;
  /** Whether the resource is replaced for it. */
  readonly replaces: boolean;
}

/** What must not be printed, besides what the plan marks. */
export interface Secrets {
  /** Of arguments. */
  readonly names: readonly string[];
  readonly values: readonly string[];
}

const SECRET_NAME = /password|secret|token|private_key/;

/** Both sides of an attribute, with what the plan says of them in the same form. */
interface Sides {
  readonly before: unknown;
  readonly after: unknown;
  readonly unknown: unknown;
  readonly secretBefore: unknown;
  readonly secretAfter: unknown;
}

/** The attributes in which the two sides of a planned change differ. */
export function changesOf(change: JsonObject, secrets: Secrets): AttributeChange[] {
  const replaced = Array.isArray(change.replace_paths) ? change.replace_paths.map(pathOf) : [];
  const sides: Sides = {
    before: change.before,
    after: change.after,
    unknown: change.after_unknown,
    secretBefore: change.before_sensitive,
    secretAfter: change.after_sensitive,
  };
  return compared("", sides, secrets).map(({ path, text }) => ({
    path,
    text,
    replaces: replaced.some((one) => path === one || path.startsWith(`${one}.`) || path.startsWith(`${one}[`)),
  }));
}

function pathOf(steps: unknown): string {
  if (!Array.isArray(steps)) return String(steps);
  return steps.reduce<string>((path, step: unknown) => at(path, typeof step === "number" ? step : String(step)), "");
}

function at(path: string, step: string | number): string {
  if (typeof step === "number") return `${path}[${step}]`;
  return path === "" ? step : `${path}.${step}`;
}

function compared(path: string, sides: Sides, secrets: Secrets): Pick<AttributeChange, "path" | "text">[] {
  const { before, after, unknown, secretBefore, secretAfter } = sides;
  if (!hasTrue(unknown) && JSON.stringify(before ?? null) === JSON.stringify(after ?? null)) return [];
  if (secretBefore === true || secretAfter === true || SECRET_NAME.test(path) || secrets.names.includes(path)) {
    return [{ path, text: HIDDEN }];
  }
  if (unknown === true) return [{ path, text: hideable(sides, secrets, `${json(before)} -> known after the apply`) }];
  const steps = stepsOf(before, after);
  if (steps === undefined) return [{ path, text: hideable(sides, secrets, `${json(before)} -> ${json(after)}`) }];
  return steps.flatMap((step) => compared(at(path, step), insideOf(sides, step), secrets));
}

const HIDDEN = "another value (secret, not shown)";

/** A value that is printed as a whole may have a secret in it. */
function hideable({ before, after, secretBefore, secretAfter }: Sides, { values }: Secrets, text: string): string {
  const printed = [before, after].map((one) => JSON.stringify(one) ?? "");
  const said = values.some(
    (one) => one !== "" && printed.some((side) => side.includes(JSON.stringify(one).slice(1, -1))),
  );
  return said || hasTrue(secretBefore) || hasTrue(secretAfter) ? HIDDEN : text;
}

/** Into what both sides have inside; undefined where they are not of one form. */
function stepsOf(before: unknown, after: unknown): (string | number)[] | undefined {
  if (isObject(before) && isObject(after)) return [...new Set([...Object.keys(before), ...Object.keys(after)])];
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length && before.length > 0) {
    return before.every(isObject) ? before.map((_, i) => i) : undefined;
  }
  return undefined;
}

function insideOf(sides: Sides, step: string | number): Sides {
  const inside = (value: unknown) =>
    typeof value === "object" && value !== null ? (value as Record<string | number, unknown>)[step] : value;
  return {
    before: inside(sides.before),
    after: inside(sides.after),
    unknown: inside(sides.unknown),
    secretBefore: inside(sides.secretBefore),
    secretAfter: inside(sides.secretAfter),
  };
}

/** Marks of a plan are `true` at the place of what they mark, however deep. */
export function hasTrue(marks: unknown): boolean {
  return typeof marks === "object" && marks !== null ? Object.values(marks).some(hasTrue) : marks === true;
}

const LONGEST = 200;

function json(value: unknown): string {
  const text = JSON.stringify(value ?? null);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text;
}
