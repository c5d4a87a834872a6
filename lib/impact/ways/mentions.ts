import { Relevance } from "../operations/relevance";
import { object } from "../json";

/** Names of attributes whose texts may be ids of something of its own. */
const NAMES = /(?:^|_)(?:ids?|groups?|balancer|instance|interface|cipher_policy)$/;

/** Ids that an object names, at any depth. */
export function mentionsOf(value: unknown, relevance: Relevance, into: Set<string> = new Set()): Set<string> {
  if (typeof value === "string" && value !== "") into.add(value);
  else if (Array.isArray(value)) for (const one of value) mentionsOf(one, relevance, into);
  else {
    for (const [name, one] of Object.entries(object(value) ?? {})) {
      if ((typeof one === "object" || NAMES.test(name)) && !relevance.isShared(name)) {
        mentionsOf(one, relevance, into);
      }
    }
  }
  return into;
}

/** All texts of an object, at any depth. */
export function textsOf(value: unknown, into: Set<string> = new Set()): Set<string> {
  if (typeof value === "string") into.add(value);
  else if (Array.isArray(value)) for (const one of value) textsOf(one, into);
  else for (const one of Object.values(object(value) ?? {})) textsOf(one, into);
  return into;
}

/** Ports that an object names, at any depth; undefined where it takes every port. */
export function portsOf(value: unknown, name = "", into: Set<number> = new Set()): Set<number> | undefined {
  if (name === "any_port_enabled" && value === true) return undefined;
  if (Array.isArray(value)) {
    for (const one of value) if (portsOf(one, name, into) === undefined) return undefined;
  } else if (object(value) !== undefined) {
    for (const [key, one] of Object.entries(object(value)!)) {
      if (portsOf(one, key, into) === undefined) return undefined;
    }
  } else if (/(?:^|_)port$/.test(name)) {
    const port = Number(value);
    if (Number.isInteger(port) && port > 0) into.add(port);
  }
  return into;
}
