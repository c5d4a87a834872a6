import { types } from "node:util";
import { IResolvable, Token, Tokenization } from "cdktf";
import type { Declaration } from "../../values/declaration";
import { notARecord } from "../../values/record";
import { isUnknown, show, UNKNOWN_VALUE } from "../../values/unknown";
import { settingsOf, Shape, SettingShape, wordsOf } from "./shape";

/** What a caller handed over that is none of what the declaration says; only callers that no compiler checks can. */
export interface Fault {
  readonly kind: "missing" | "type";
  /** Name of the setting, from the outermost: `zoneMappings[0].zoneId`. */
  readonly setting: string;
  /** What is wrong and what to do, without the setting. */
  readonly text: string;
  /** Where it was written, where that is not where the settings are. */
  readonly declaration?: Declaration;
}

/** Maps that reach the engine as they are; keys of others name children or conditions, so they must be known. */
const HANDED_ON = /(?:^|\.)tags$/;

/** Stands for a value that cannot be read: a getter or a proxy that throws. */
const UNREADABLE = Symbol("unreadable");

/** Faults of things that stand in no tree until they are handed to one that does: backends, gates, splits. */
const CARRIED = new WeakMap<object, readonly Fault[]>();

/** Lets a thing tell of its faults where it is used. */
export function carry(thing: object, faults: readonly Fault[], declaration: Declaration): void {
  if (faults.length === 0) return;
  const before = CARRIED.get(thing) ?? [];
  CARRIED.set(thing, [...before, ...faults.map((fault) => ({ declaration, ...fault }))]);
}

/** The faults that a thing carries, as those of the setting that it is. */
export function carriedBy(thing: object, setting: string): readonly Fault[] {
  const carried = CARRIED.get(thing) ?? [];
  return carried.map((fault) => ({ ...fault, setting: `${setting}.${fault.setting}` }));
}

/**
 * Settings as their declaration says, read once from what a caller handed over. What is none of it is left out, with a
 * fault that tells of it, so that nothing behind has to expect it and everything else is still judged.
 */
export function takeSettings(name: string, given: unknown, faults: Fault[], path = ""): Record<string, unknown> {
  const settings = settingsOf(name);
  // What no declaration knows goes through: it may be read by a subclass, and it is read by nothing here.
  const taken = copyOf(given);
  for (const setting of settings) {
    const value = setting.name in taken ? taken[setting.name] : read(given as object, setting.name);
    // None of most settings is given: no work for those.
    if (value === undefined && !setting.required) continue;
    taken[setting.name] = takeSetting(setting, value, `${path}${setting.name}`, faults);
  }
  return taken;
}

/** The same of what may be no object at all. */
export function takeGiven(settings: string, given: unknown, faults: Fault[]): Record<string, unknown> {
  if (given === undefined || given === null || isObject(given)) return takeSettings(settings, given ?? {}, faults);
  const text = `must be an object, got ${got(given)}; write { ... } with the settings`;
  faults.push({ kind: "type", setting: "settings", text });
  return takeSettings(settings, {}, []);
}

/** A text that is no setting but an argument of its own. That it is missing is left to the rules, which look at it. */
export function takeText(given: string, name: string, faults: Fault[]): string {
  if (typeof given === "string" || given === undefined || given === null) return given;
  return take({ kind: "string" }, given, name, faults) as string;
}

/** Settings of a caller together with those that a method adds. */
export function joined<Given extends object, Added extends object>(
  given: Given | undefined,
  added: Added,
): Given & Added {
  return { ...(copyOf(given) as Given), ...added };
}

function takeSetting({ shape, required }: SettingShape, value: unknown, path: string, faults: Fault[]): unknown {
  if (value !== undefined && value !== null) return take(shape, value, path, faults);
  if (!required) return undefined;
  faults.push({ kind: "missing", setting: path, text: `is missing; it must be ${wordsOf(shape)}` });
  return emptyOf(shape);
}

/** What lets everything else be judged. */
function emptyOf(shape: Shape): unknown {
  if (shape.kind === "list") return [];
  return shape.kind === "map" || shape.kind === "settings" ? {} : undefined;
}

/** One value as its declaration says; undefined, with a fault, where it is none. */
export function take(shape: Shape, given: unknown, path: string, faults: Fault[]): unknown {
  switch (shape.kind) {
    case "string":
    case "boolean":
      if (typeof given === shape.kind) return given;
      break;
    case "number":
      if (Number.isFinite(given)) return given;
      break;
    case "word":
      given = textOf(given);
      if (typeof given === "string") return spelledAs(shape.spelled, given);
      break;
    case "list":
      if (isReadableList(given)) return takeList(shape.of, given, path, faults);
      // As `cdktf.Fn` returns a list.
      if (isScalar(shape.of) && isToken(given)) return Token.asList(given);
      break;
    case "map":
      if (isRecord(given)) return takeMap(shape.of, given, path, faults);
      if (HANDED_ON.test(path) && (isUnknownMap(given) || isToken(given))) return Token.asStringMap(given);
      break;
    case "settings":
      if (isObject(given)) return takeSettings(shape.name, given, faults, `${path}.`);
      break;
    case "thing":
      if (isThing(shape.members, given)) {
        faults.push(...carriedBy(given, path));
        return given;
      }
  }
  if (isScalar(shape) && isToken(given)) return asToken(shape, given);
  const text = `must be ${wordsOf(shape)}, got ${got(given)}; ${remedyFor(shape, given)}`;
  faults.push({ kind: "type", setting: path, text });
  return emptyOf(shape);
}

/** What stands in a class of a closed set, also of another copy of this library; anything else as it is. */
function textOf(given: unknown): unknown {
  if (typeof given !== "object" || given === null || isResolvable(given)) return given;
  return isThing(["value"], given) && isObject(given) && !isRecord(given) ? read(given, "value") : given;
}

/** A text as the provider spells it here: products and their parts differ in case alone. */
function spelledAs(spelled: readonly string[], given: string): string {
  const meant = given.toLowerCase();
  return spelled.find((one) => one.toLowerCase() === meant) ?? given;
}

function takeList(of: Shape, given: readonly unknown[], path: string, faults: Fault[]): unknown[] {
  const taken: unknown[] = [];
  const { length } = given;
  for (let at = 0; at < length; at++) {
    const value = takeInner(of, read(given, at), `${path}[${at}]`, faults);
    if (value !== undefined) taken.push(value);
  }
  return taken;
}

/** Also of a proxy of a list, which may throw at every turn. */
function isReadableList(given: unknown): given is readonly unknown[] {
  return Array.isArray(given) && typeof read(given, "length") === "number";
}

function takeMap(of: Shape, given: object, path: string, faults: Fault[]): Record<string, unknown> {
  const entries: [string, unknown][] = [];
  for (const [key, inner] of Object.entries(copyOf(given))) {
    const value = takeInner(of, inner, `${path}.${key}`, faults);
    if (value !== undefined) entries.push([key, value]);
  }
  // Also a key that an assignment would take for the prototype.
  return Object.fromEntries(entries);
}

function takeInner(of: Shape, value: unknown, path: string, faults: Fault[]): unknown {
  return takeSetting({ name: path, shape: of, required: true }, value, path, faults);
}

/** All that can be read of an object, each once. */
function copyOf(given: unknown): Record<string, unknown> {
  try {
    return { ...(given as object) };
  } catch {
    return Object.fromEntries(keysOf(given as object).map((key) => [key, read(given as object, key)]));
  }
}

function keysOf(given: object): string[] {
  try {
    return Object.keys(given);
  } catch {
    return [];
  }
}

function read(given: object, key: string | number): unknown {
  try {
    return (given as Record<string | number, unknown>)[key];
  } catch {
    return UNREADABLE;
  }
}

function isScalar({ kind }: Shape): boolean {
  return kind === "string" || kind === "word" || kind === "number" || kind === "boolean";
}

/** Whether it holds settings or values by key: no list, no collection of JavaScript, nothing that is known at plan. */
export function isObject(given: unknown): given is object {
  if (typeof given !== "object" || given === null || Array.isArray(given)) return false;
  return (
    !types.isMap(given) &&
    !types.isSet(given) &&
    !types.isDate(given) &&
    !types.isPromise(given) &&
    !isUnknownMap(given)
  );
}

/** An object whose own keys are all that it holds: what else a class has under its keys would be lost. */
function isRecord(given: unknown): given is object {
  try {
    return isObject(given) && notARecord(given) === undefined;
  } catch {
    return false;
  }
}

function isThing(members: readonly string[], given: unknown): given is object {
  if (typeof given !== "object" || given === null) return false;
  try {
    return members.every((member) => member in given);
  } catch {
    return false;
  }
}

function isResolvable(given: unknown): given is IResolvable {
  try {
    return Tokenization.isResolvable(given);
  } catch {
    return false;
  }
}

/** As a variable or `cdktf.Fn` hands over a map, or `Token.asStringMap`, whose one key is a marker. */
function isUnknownMap(given: unknown): given is object {
  try {
    return Tokenization.isResolvable(given) || (typeof given === "object" && Token.isUnresolved(given));
  } catch {
    return false;
  }
}

function isToken(given: unknown): boolean {
  if (typeof given === "object") return isResolvable(given);
  return isUnknown(given);
}

/** What is known only at plan, as a text or number that stands for it: nothing here expects anything else there. */
function asToken({ kind }: Shape, given: unknown): unknown {
  if (kind === "number") return Token.asNumber(given);
  return kind === "string" || kind === "word" ? Token.asString(given) : given;
}

/** A value as a message may name it. Never looks inside: what is there may throw, or refer to itself. */
export function got(given: unknown): string {
  switch (typeof given) {
    case "string":
    case "number":
    case "boolean":
      return show(given);
    case "bigint":
      return `the BigInt ${given}n`;
    case "symbol":
      return given === UNREADABLE ? "what throws when it is read" : "a symbol";
    case "function":
      return "a function";
    default:
      if (given === null) return "null";
      return isUnknownMap(given) ? UNKNOWN_VALUE : nameOf(given);
  }
}

function nameOf(given: unknown): string {
  try {
    return notARecord(given) ?? "an object";
  } catch {
    return "an object";
  }
}

function remedyFor(shape: Shape, given: unknown): string {
  if (shape.kind === "number" && typeof given === "string" && given.trim() !== "" && Number.isFinite(Number(given))) {
    return `write ${Number(given)} without quotes`;
  }
  if ((shape.kind === "string" || shape.kind === "word") && (typeof given === "number" || typeof given === "bigint"))
    return `write "${given}"`;
  if (shape.kind === "boolean" && (given === "true" || given === "false")) return `write ${given} without quotes`;
  if (shape.kind === "list" && types.isSet(given)) return "write [...set]";
  if (shape.kind === "map" && types.isMap(given)) return "write Object.fromEntries(map)";
  if (shape.kind === "list" && typeof given === "string") return `write [${show(given)}]`;
  if (shape.kind === "map" && Array.isArray(given)) {
    return "its indexes would be parts of addresses of resources; give each an id of its own, as in { web1: ... }";
  }
  return "hand over that, or leave it out where it has a default";
}
