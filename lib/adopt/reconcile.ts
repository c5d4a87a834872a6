import { Attribute, Attributes } from "./attributes";
import { isGiven, isSame, pairsOf } from "./sameness";
import { isObject } from "../values/json-shape";
import { blocks, isEmpty, JsonObject } from "./source/records";
import { Source, SourceResource } from "./source/resource";

/** An argument that the program must set beside what its constructs write. */
export interface Override {
  readonly argument: string;
  /** `undefined` takes the argument out again. */
  readonly value: unknown;
}

/** How the resource of the program differs from the one of the input. */
export interface Difference {
  readonly overrides: readonly Override[];
  /** Arguments that a state has, that nobody need write, and that have no place in the program. */
  readonly left: readonly string[];
  /** Arguments that the state has, and no provider that this library knows. */
  readonly unknown: readonly string[];
}

/** What is known beside the two resources. */
export interface Hints extends Pick<Source, "kind" | "known"> {
  readonly elsewhere: readonly string[];
  readonly assumed: { readonly [argument: string]: unknown };
}

/** Compares what the program writes with what the input has, argument by argument. */
export function differenceOf(source: SourceResource, ours: JsonObject, hints: Hints): Difference {
  const attributes = hints.known.attributesOf(source.type) ?? {};
  const overrides: Override[] = [];
  const left: string[] = [];
  for (const argument of argumentsOf(source, ours, attributes, hints)) {
    const attribute = attributes[argument] ?? {};
    const today = source.recorded?.instance.attributes;
    const recorded = isObject(today) ? { [argument]: today[argument] } : undefined;
    const verdict = judge(argument, attribute, source.values[argument], ours[argument], hints, recorded);
    if (verdict === "left" && !isOlderName(argument, attributes, source)) left.push(argument);
    if (verdict === "same" && hints.kind === "state") {
      left.push(...leftInside(argument, attribute, source.values[argument], ours[argument]));
    }
    if (verdict === "theirs") {
      overrides.push({
        argument,
        value: hints.kind === "state" ? written(attribute, source.values[argument]) : source.values[argument],
      });
    }
  }
  return { overrides, left: [...new Set(left)], unknown: hints.kind === "hcl" ? [] : unknownOf(source, attributes) };
}

/** What the engine has of every resource. */
const OF_THE_ENGINE = ["id", "timeouts"];

function unknownOf({ values }: SourceResource, attributes: Attributes): string[] {
  const names = Object.keys(values).filter((name) => !(name in attributes) && !OF_THE_ENGINE.includes(name));
  return names.filter((name) => !isEmpty(values[name])).sort();
}

/** Providers fill in older names of an argument, too. */
function isOlderName(argument: string, attributes: Attributes, { values }: SourceResource): boolean {
  if (!attributes[argument]?.deprecated) return false;
  const text = JSON.stringify(values[argument]);
  return Object.keys(attributes).some((name) => !attributes[name].deprecated && JSON.stringify(values[name]) === text);
}

/** What blocks of a state have besides what the program writes of them, by their paths. */
function leftInside(path: string, attribute: Attribute, theirs: unknown, ours: unknown): string[] {
  const { block } = attribute;
  if (block === undefined) return [];
  return pairsOf(attribute, theirs, ours).flatMap(([their, our]) =>
    Object.entries(block).flatMap(([name, inner]) => {
      const [value, mine] = [their[name], our[name]];
      if (isGiven(mine)) return leftInside(`${path}.${name}`, inner, value, mine);
      return inner.computed && isSettable(inner) && !inner.deprecated && !isEmpty(value) ? [`${path}.${name}`] : [];
    }),
  );
}

function isSettable({ optional, required }: Attribute): boolean {
  return optional === true || required === true;
}

/** What the successor of another type has no argument for: the two are not compared argument by argument. */
export function lostWithType({ type, values }: SourceResource, ours: JsonObject, known: Source["known"]): string[] {
  const written = new Set(leavesOf(ours));
  const attributes = known.attributesOf(type);
  return Object.keys(values).filter((name) => {
    const [value, attribute] = [values[name], attributes?.[name]];
    // Of the oldest types no arguments are known, and all count.
    if ([...META, ...OF_THE_ENGINE].includes(name) || (attribute !== undefined && !isSettable(attribute))) return false;
    if (isEmpty(value) || String(attribute?.default) === String(value)) return false;
    return !leavesOf(value).every((leaf) => written.has(leaf));
  });
}

function leavesOf(value: unknown): string[] {
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(leavesOf) : [String(value)];
}

/** What the engine, not the provider, reads of a resource. */
const META = ["lifecycle", "depends_on", "provider", "provisioner", "connection", "count", "for_each", "//"];

function argumentsOf(source: SourceResource, ours: JsonObject, attributes: Attributes, hints: Hints): string[] {
  const known = (argument: string) => hints.kind === "hcl" || argument in attributes;
  const theirs = Object.keys(source.values).filter(known);
  const all = new Set([...theirs, ...Object.keys(ours)]);
  return [...all].filter((argument) => !META.includes(argument) && !hints.elsewhere.includes(argument)).sort();
}

function judge(
  argument: string,
  attribute: Attribute,
  theirs: unknown,
  ours: unknown,
  { kind, assumed }: Hints,
  recorded: { readonly [argument: string]: unknown } | undefined,
): "same" | "theirs" | "left" {
  const readOnly = attribute.computed === true && !isSettable(attribute);
  if (readOnly && ours === undefined) return "same";
  const silent = theirs === undefined || theirs === null;
  const expected = silent && kind === "hcl" ? (attribute.default ?? (recorded ?? assumed)[argument]) : theirs;
  // Written out, what is off or empty says more than nothing: the cloud's own default may be another.
  const isOff = isEmpty(theirs) || String(theirs) === "false";
  const off = kind === "hcl" && attribute.computed === true && ours === undefined && !silent && isOff;
  if (!off && isSame(attribute, expected, ours, kind === "hcl")) return "same";
  if (ours === undefined && attribute.computed) {
    // Tags are nobody's choice but the user's.
    if (kind === "hcl" || (attribute.type === "map" && !isEmpty(theirs))) return "theirs";
    return isEmpty(theirs) ? "same" : "left";
  }
  return "theirs";
}

/** A value of a state as one would write it: without what only the cloud sets, and without what is not given. */
export function written(attribute: Attribute, value: unknown): unknown {
  if (isEmpty(value) && (attribute.default === undefined || value === null)) return undefined;
  if (attribute.block === undefined) return value;
  return blocks(value).map((block) => writtenBlock(attribute.block as Attributes, block));
}

function writtenBlock(attributes: Attributes, block: JsonObject): JsonObject {
  const entries = Object.entries(block).flatMap(([name, inner]) => {
    const attribute = attributes[name];
    const readOnly = attribute === undefined || (attribute.computed && !isSettable(attribute));
    const kept = readOnly ? undefined : attribute.required ? inner : written(attribute, inner);
    return kept === undefined ? [] : [[name, kept] as const];
  });
  return Object.fromEntries(entries);
}

/** Puts the names of the input in place of those of the program, so that the two can be compared. */
export function inTheirWords(value: unknown, translate: (text: string) => unknown): unknown {
  if (typeof value === "string") return translate(value);
  if (Array.isArray(value)) return value.map((item) => inTheirWords(item, translate));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, inTheirWords(item, translate)]));
}
