import { Json, object } from "../../impact/json";
import { Judge, LinkChange, LinkLoss, NO_LOSS, WayLossKind } from "../../impact/operations/link";

/** All values of attributes of a name, at any depth. */
export function valuesOf(value: unknown, name: string): unknown[] {
  if (Array.isArray(value)) return value.flatMap((one) => valuesOf(one, name));
  return Object.entries(object(value) ?? {}).flatMap(([key, one]) => {
    if (key !== name) return valuesOf(one, name);
    return one === null || one === undefined ? [] : [one];
  });
}

/** The one value of the first of some attributes that has one, before or after the change. */
export function valueOf(change: LinkChange, when: "before" | "after", ...names: readonly string[]): unknown {
  return names.flatMap((name) => valuesOf(change.change[when], name))[0];
}

/** A text of an attribute, "" for none. */
export function textOf(change: LinkChange, when: "before" | "after", ...names: readonly string[]): string {
  const value = valueOf(change, when, ...names);
  return value === undefined || typeof value === "object" ? "" : String(value as string | number | boolean);
}

/** A switch, which providers write as true or "on". */
export function isOn(value: unknown): boolean {
  return value === true || /^(?:on|true|open|enabled?|1)$/i.test(String(value));
}

/** All texts of attributes of a name, in lists too. */
export function listOf(change: LinkChange, when: "before" | "after", ...names: readonly string[]): string[] {
  return names.flatMap((name) => valuesOf(change.change[when], name)).flatMap((value) => textsIn(value));
}

function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value === "object" || value === "" || value === undefined) return [];
  return [String(value as string | number | boolean)];
}

/** What left a list and what came. */
export function moves(before: readonly string[], after: readonly string[]): { gone: string[]; come: string[] } {
  return { gone: before.filter((one) => !after.includes(one)), come: after.filter((one) => !before.includes(one)) };
}

/** Many names in one text. */
export function named(names: readonly string[]): string {
  return names.length <= 3 ? names.join(", ") : `${names.slice(0, 2).join(", ")} and ${names.length - 2} more`;
}

/** One loss. */
export function loss(kind: WayLossKind, text: string, remedy: string): readonly LinkLoss[] {
  return [{ kind, text, remedy }];
}

/** The same change, seen only in one block of it. */
export function within(change: LinkChange, block: string): LinkChange {
  const part = (value: Json | undefined) => value && { [block]: value[block] };
  const narrowed = { ...change.change, before: part(change.change.before), after: part(change.change.after) };
  return Object.assign(Object.create(change) as LinkChange, { change: narrowed });
}

/** Blocks of a name, at any depth. */
export function blocksOf(value: unknown, name: string): Json[] {
  return valuesOf(value, name)
    .flatMap((one) => (Array.isArray(one) ? one : [one]))
    .filter((one) => object(one) !== undefined) as Json[];
}

/** Another number: fewer of something is a loss, as many or more is none. */
export function lowered(
  names: readonly string[],
  kind: WayLossKind,
  say: (before: string, after: string) => string,
  remedy: string,
  unlimited: readonly number[] = [],
): Judge {
  return (change) => {
    const read = (when: "before" | "after") => {
      const value = valueOf(change, when, ...names);
      const number = value === undefined || value === "" ? NaN : Number(value);
      return unlimited.includes(number) ? Infinity : number;
    };
    const [before, after] = [read("before"), read("after")];
    if (Number.isNaN(before) && after === Infinity) return NO_LOSS;
    if (Number.isNaN(before) || Number.isNaN(after)) return undefined;
    const text = (number: number) => (number === Infinity ? "no limit" : String(number));
    return after < before ? loss(kind, say(text(before), text(after)), remedy) : NO_LOSS;
  };
}

/** Something that is switched off or on: one of them is a loss. */
export function switched(to: "on" | "off", names: readonly string[], found: readonly LinkLoss[]): Judge {
  return (change) => {
    const after = valueOf(change, "after", ...names);
    if (after === undefined) return undefined;
    return isOn(after) === (to === "on") ? found : NO_LOSS;
  };
}

/** Edits that leave traffic alone. */
export const leavesAlone: Judge = () => NO_LOSS;

/** Of a bandwidth that is lowered. */
export function narrower(before: string, after: string): string {
  return `has ${after} Mbit/s where ${before} are now: more than that is dropped`;
}

/** Of clients that were let in, and no longer are. */
export function shutOut(who: string): string {
  return `no longer lets in ${who}`;
}
