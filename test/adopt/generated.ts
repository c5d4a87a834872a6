import * as fc from "fast-check";
import { Attribute, Attributes } from "../../lib/adopt/attributes";
import { InputResource, isOlderName, KNOWN } from "./accounting";

interface Validated extends Attribute {
  readonly validate?: {
    readonly oneOf?: readonly unknown[];
    readonly accepted?: readonly (readonly [number, number])[];
  };
}

/** Names by which resources find each other. */
const NAMES_ANOTHER = /(^|_)(id|ids)$/;

/** A resource in which some arguments that nobody need write have values that their provider takes. */
export function changed(resource: InputResource): fc.Arbitrary<InputResource> {
  const all = Object.entries(KNOWN.attributesOf(resource.type) ?? {}).filter(isFree);
  const free = all.filter(([name]) => !isOlderName(resource.type, name));
  const change = fc.subarray(free, { maxLength: Math.min(4, free.length) }).chain((chosen) => valuesOf(chosen));
  const future = fc.constantFrom({}, {}, {}, { future_argument: "on" });
  return fc.tuple(change, future).map(([values, more]) => ({
    ...resource,
    values: { ...resource.values, ...values, ...more },
  }));
}

function isFree([name, { optional, required }]: readonly [string, Attribute]): boolean {
  return optional === true && !required && !NAMES_ANOTHER.test(name);
}

function valuesOf(chosen: readonly (readonly [string, Attribute])[]): fc.Arbitrary<Record<string, unknown>> {
  return fc.record(Object.fromEntries(chosen.map(([name, attribute]) => [name, valueOf(attribute)])));
}

function valueOf(attribute: Validated): fc.Arbitrary<unknown> {
  const { block, type, validate } = attribute;
  if (block !== undefined) return blockOf(block).map((one) => [one]);
  if (validate?.oneOf !== undefined) return fc.constantFrom(...validate.oneOf);
  switch (type) {
    case "bool":
      return fc.boolean();
    case "int":
    case "float":
      return fc.oneof(...rangesOf(validate).map(([min, max]) => fc.integer({ min, max })));
    case "map":
      return fc.dictionary(fc.constantFrom("Team", "cost-Center", "a.b"), fc.constantFrom("x", "${y}", ""));
    case "list":
    case "set":
      return fc.uniqueArray(fc.constantFrom("one", "two", "three"), { maxLength: 2 });
    default:
      return fc.constantFrom("", "text", "with ${name}", "0");
  }
}

function rangesOf(validate: Validated["validate"]): readonly (readonly [number, number])[] {
  return validate?.accepted === undefined || validate.accepted.length === 0 ? [[0, 100]] : validate.accepted;
}

/** A block with all that it needs, and some of what it takes. */
function blockOf(block: Attributes): fc.Arbitrary<Record<string, unknown>> {
  const settable = Object.entries(block).filter(([, { optional, required }]) => optional || required);
  return fc.subarray(settable).chain((some) => {
    const chosen = settable.filter((one) => one[1].required === true || some.includes(one));
    return valuesOf(chosen);
  });
}
