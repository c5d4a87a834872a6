import { written } from "../reconcile";
import { isSame } from "../sameness";
import { isObject } from "../../values/json-shape";
import { references } from "./expression";
import { Known } from "./known";
import { SourceResource } from "./resource";
import { States } from "./states";
import { confirmed, isSettled, Written } from "./written";

/**
 * A resource of HCL with what the state has of it. What is written stays where it leads to the value of the state;
 * elsewhere the value of the state is written, so that the first plan changes nothing.
 *
 * @param followed what the arguments come to
 */
export function withState(resource: SourceResource, followed: Written, states: States, known: Known): SourceResource {
  const recorded = states.at(resource.address);
  if (recorded === undefined) return { ...resource, obstacles: ["the state of the input does not have it"] };
  const attributes = known.attributesOf(resource.type) ?? {};
  const names = new Set([...Object.keys(resource.values), ...Object.keys(followed.values), ...followed.open]);
  const values: { [name: string]: unknown } = {};
  const others: string[] = [];
  for (const name of names) {
    const [attribute, value, today] = [attributes[name] ?? {}, followed.values[name], recorded.values[name]];
    const isOpen = followed.open.includes(name) || !isSettled(value);
    if (!(name in recorded.values)) values[name] = resource.values[name];
    else if (!isOpen && isSame(attribute, today, value, false)) {
      values[name] = confirmed(resource.values[name], value, (text) => canSay(text, known));
    } else {
      const given = escaped(written(attribute, today));
      if (given !== undefined) values[name] = given;
      if (!isOpen) others.push(name);
    }
  }
  const { id, secret, recorded: file } = recorded;
  return { ...resource, id, secret, recorded: file, values, asInState: others };
}

function canSay(text: string, known: Known): boolean {
  return references(text)?.every(({ type }) => type === "var" || known.isOfLoadBalancers(type)) ?? false;
}

/** Texts of a state are what they are; in HCL, `${` begins an expression. */
function escaped(value: unknown): unknown {
  if (typeof value === "string") return value.replace(/([$%])\{/g, "$1$1{");
  if (Array.isArray(value)) return value.map(escaped);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, escaped(item)]));
}
