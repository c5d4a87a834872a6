import { Attribute, Attributes } from "./attributes";
import { isObject } from "../values/json-shape";
import { isEmpty, JsonObject } from "./source/records";

/**
 * Whether two values of an argument mean the same to the provider. Both are written with the names that the input has
 * for resources.
 *
 * @param theirs of the input
 * @param ours of the program
 * @param chosen whether somebody wrote all of theirs; a state has what the cloud chose, too
 */
export function isSame(attribute: Attribute, theirs: unknown, ours: unknown, chosen: boolean): boolean {
  if (attribute.block !== undefined) return sameBlocks(attribute, theirs, ours, chosen);
  const [one, other] = [theirs ?? attribute.default, ours ?? attribute.default];
  if (isEmpty(one) && isEmpty(other)) return true;
  if (Array.isArray(one) && Array.isArray(other)) return sameTexts(attribute, one, other);
  if (isObject(one) && isObject(other)) return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
  return String(one) === String(other) && Array.isArray(one) === Array.isArray(other);
}

function sameTexts({ type }: Attribute, theirs: readonly unknown[], ours: readonly unknown[]): boolean {
  const [one, other] = [theirs.map(String), ours.map(String)];
  if (type === "set") [one, other].forEach((texts) => texts.sort());
  return JSON.stringify(one) === JSON.stringify(other);
}

function sorted(map: JsonObject): [string, unknown][] {
  return Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1));
}

function sameBlocks(attribute: Attribute, theirs: unknown, ours: unknown, chosen: boolean): boolean {
  const [rest, mine] = [asBlocks(theirs), asBlocks(ours)];
  if (rest === undefined || mine === undefined) return theirs === ours;
  return rest.length === mine.length && matched(attribute, rest, mine, chosen).length === mine.length;
}

/** Blocks of a state and of the program that mean the same, two and two. */
export function pairsOf(attribute: Attribute, theirs: unknown, ours: unknown): [JsonObject, JsonObject][] {
  return matched(attribute, asBlocks(theirs) ?? [], asBlocks(ours) ?? [], false);
}

function matched(
  attribute: Attribute,
  theirs: readonly JsonObject[],
  ours: readonly JsonObject[],
  chosen: boolean,
): [JsonObject, JsonObject][] {
  const same = (their: JsonObject, our: JsonObject) => sameBlock(attribute.block as Attributes, their, our, chosen);
  if (attribute.type !== "set") {
    const pairs = ours.slice(0, theirs.length).map((our, i): [JsonObject, JsonObject] => [theirs[i], our]);
    return pairs.filter(([their, our]) => same(their, our));
  }
  const rest = [...theirs];
  return ours.flatMap((our) => {
    const found = rest.findIndex((their) => same(their, our));
    return found < 0 ? [] : rest.splice(found, 1).map((their): [JsonObject, JsonObject] => [their, our]);
  });
}

function sameBlock(block: Attributes, theirs: JsonObject, ours: JsonObject, chosen: boolean): boolean {
  return Object.entries(block).every(([argument, attribute]) => {
    const [their, our] = [theirs[argument], ours[argument]];
    // What is left out and computed stays as the cloud has it.
    if (!isGiven(our) && attribute.computed) return !chosen || !isGiven(their);
    return isSame(attribute, their, our, chosen);
  });
}

/** Whether somebody, or the cloud, said something. */
export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** The blocks of an argument; undefined where an expression stands for all of them. */
function asBlocks(value: unknown): JsonObject[] | undefined {
  if (value === undefined || value === null) return [];
  if (isObject(value)) return [value];
  return Array.isArray(value) && value.every(isObject) ? [...value] : undefined;
}
