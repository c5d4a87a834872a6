import { Attribute, Attributes } from "./attributes";
import { isObject } from "../values/json-shape";
import { isEmpty, JsonObject } from "./source/records";

/**
 * Whether two values of an argument mean the same to the provider. Both are written with the names that the input has
 * for resources.
 *
 * @param theirs of the input
 * @param ours of the program
 */
export function isSame(attribute: Attribute, theirs: unknown, ours: unknown): boolean {
  if (attribute.block !== undefined) return sameBlocks(attribute, theirs, ours);
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

function sameBlocks(attribute: Attribute, theirs: unknown, ours: unknown): boolean {
  const [rest, mine] = [asBlocks(theirs), asBlocks(ours)];
  if (rest === undefined || mine === undefined) return theirs === ours;
  if (rest.length !== mine.length) return false;
  const same = (their: JsonObject, our: JsonObject) => sameBlock(attribute.block as Attributes, their, our);
  if (attribute.type !== "set") return mine.every((our, i) => same(rest[i], our));
  return mine.every((our) => {
    const found = rest.findIndex((their) => same(their, our));
    if (found >= 0) rest.splice(found, 1);
    return found >= 0;
  });
}

function sameBlock(block: Attributes, theirs: JsonObject, ours: JsonObject): boolean {
  return Object.entries(block).every(([argument, attribute]) => {
    const [their, our] = [theirs[argument], ours[argument]];
    // What is left out and computed stays as the cloud has it.
    if ((our === undefined || our === null) && attribute.computed) return true;
    return isSame(attribute, their, our);
  });
}

/** The blocks of an argument; undefined where an expression stands for all of them. */
function asBlocks(value: unknown): JsonObject[] | undefined {
  if (value === undefined || value === null) return [];
  if (isObject(value)) return [value];
  return Array.isArray(value) && value.every(isObject) ? [...value] : undefined;
}
