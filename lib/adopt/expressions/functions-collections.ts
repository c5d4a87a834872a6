import { Failed } from "./failed";
import type { EngineFunction } from "./functions";
import { numberOf } from "./operators";
import {
  byBytes,
  codeOf,
  entryOf,
  isList,
  isMap,
  isWhole,
  keysOf,
  mapOf,
  setOf,
  Unknown,
  Value,
  ValueList,
  ValueMap,
  ValueSet,
} from "./value";

/** Functions that look at lists, sets and maps, and need not know all that is in them. */
export const COLLECTIONS = new Map<string, EngineFunction>([
  ["length", length],
  ["keys", (map) => keysOf(asMap(map))],
  ["values", (map) => keysOf(asMap(map)).map((key) => asMap(map)[key])],
  ["merge", (...maps) => mapOf(maps.filter((one) => one !== null).flatMap((one) => Object.entries(asMap(one))))],
  ["concat", (...lists) => lists.flatMap((one) => asList(one))],
  ["flatten", (list) => flat(asList(list))],
  ["lookup", lookup],
  ["element", element],
  ["tolist", (value) => asList(value)],
  ["toset", (value) => setOf(wholeItems(value))],
  ["tomap", (value) => asMap(value)],
  ["distinct", (list) => unique(wholeItems(list))],
  ["compact", (list) => wholeItems(list).filter((one) => one !== "" && one !== null)],
  ["contains", (list, one) => wholeItems(list).some((item) => codeOf(item) === codeOf(known(one)))],
  ["index", (list, one) => found(wholeItems(list).findIndex((item) => codeOf(item) === codeOf(known(one))))],
  ["reverse", (list) => [...asList(list)].reverse()],
  ["slice", (list, from, to) => asList(list).slice(numberOf(known(from)), numberOf(known(to)))],
  ["sort", (list) => wholeItems(list).map(String).sort(byBytes)],
  ["zipmap", (keys, values) => mapOf(wholeItems(keys).map((key, i) => [String(key), existing(asList(values)[i])]))],
  ["one", one],
  ["coalesce", (...values) => firstOf(values, (value) => value !== null && value !== "")],
  ["coalescelist", (...lists) => firstOf(lists, (list) => list !== null && asList(list).length > 0)],
  ["setproduct", (...sets) => product(sets.map(asList))],
  ["setunion", (...sets) => setOf(sets.flatMap(wholeItems))],
  ["setsubtract", (set, other) => setOf(wholeItems(set).filter((item) => !has(wholeItems(other), item)))],
  [
    "setintersection",
    (...sets) => setOf(wholeItems(sets[0]).filter((item) => sets.every((set) => has(wholeItems(set), item)))),
  ],
  ["chunklist", (list, size) => chunks(asList(list), numberOf(known(size)))],
  ["alltrue", (list) => wholeItems(list).every((item) => item === true || item === "true")],
  ["anytrue", (list) => wholeItems(list).some((item) => item === true || item === "true")],
]);

function known(value: Value): Value {
  if (value instanceof Unknown) throw new Failed(false);
  return value;
}

function existing(value: Value | undefined): Value {
  if (value === undefined) throw new Failed(true);
  return value;
}

function found(at: number): number {
  if (at < 0) throw new Failed(true);
  return at;
}

function asList(value: Value): ValueList {
  if (value instanceof ValueSet) return value.items;
  if (!isList(value)) throw new Failed(!(value instanceof Unknown));
  return value;
}

function asMap(value: Value): ValueMap {
  if (!isMap(value)) throw new Failed(!(value instanceof Unknown));
  return value;
}

function wholeItems(value: Value): ValueList {
  const items = asList(value);
  if (!items.every(isWhole)) throw new Failed(false);
  return items;
}

function length(value: Value): Value {
  if (typeof value === "string") return [...value].length;
  return isMap(value) ? Object.keys(value).length : asList(value).length;
}

function flat(list: ValueList): ValueList {
  return list.flatMap((item) => {
    // How many there are in it is not known.
    if (item instanceof Unknown) throw new Failed(false);
    return isList(item) || item instanceof ValueSet ? flat(asList(item)) : [item];
  });
}

function lookup(map: Value, key: Value, fallback?: Value): Value {
  return entryOf(asMap(map), String(known(key))) ?? existing(fallback);
}

function element(list: Value, at: Value): Value {
  const items = asList(list);
  const index = numberOf(known(at));
  if (items.length === 0 || index < 0) throw new Failed(true);
  return existing(items[index % items.length]);
}

function one(value: Value): Value {
  const items = value === null ? [] : asList(value);
  if (items.length > 1) throw new Failed(true);
  return items[0] ?? null;
}

/** Whether an unknown one is taken is not known. */
function firstOf(values: readonly Value[], isTaken: (value: Value) => boolean): Value {
  for (const value of values) if (isTaken(known(value))) return value;
  throw new Failed(true);
}

function unique(items: ValueList): ValueList {
  return [...new Map(items.map((item) => [codeOf(item), item])).values()];
}

function has(items: ValueList, one: Value): boolean {
  return items.some((item) => codeOf(item) === codeOf(one));
}

const LARGEST = 10_000;

function product(lists: readonly ValueList[]): Value {
  if (lists.reduce((size, { length: count }) => size * count, 1) > LARGEST) throw new Failed(false);
  return lists.reduce<ValueList[]>((rows, list) => rows.flatMap((row) => list.map((item) => [...row, item])), [[]]);
}

function chunks(list: ValueList, size: number): Value {
  if (!(size >= 1)) throw new Failed(true);
  return list.flatMap((_, i) => (i % size === 0 ? [list.slice(i, i + size)] : []));
}
