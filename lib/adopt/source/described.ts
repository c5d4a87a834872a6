import { isObject } from "../../values/json-shape";
import { Attribute, Attributes } from "../attributes";
import { blocks, isEmpty, JsonObject } from "./records";

/** How a cloud's words for a resource differ from those of its provider. */
export interface Wording {
  /** By argument, wherever it stands: the path of its value in the answer, where only the names differ. */
  readonly renamed?: { readonly [argument: string]: string };
  /** What the answer has that is no argument: ids, times, what the cloud does just now. */
  readonly silent?: readonly string[];
}

/** A resource as an answer of its cloud describes it. */
export interface Description {
  /** By the names of the provider's arguments. */
  readonly values: { readonly [argument: string]: unknown };
  /** Paths of what the answer has beyond them. */
  readonly unread: readonly string[];
}

/**
 * Reads the arguments of a type out of an answer. Both clouds name what they answer as their providers name the
 * arguments, but for the case: `ListenerPort` is `listener_port`. Older names of an argument are left out.
 */
export function describedBy(attributes: Attributes, answer: JsonObject, wording: Wording = {}): Description {
  const { renamed = {}, silent = [] } = wording;
  const byName = new Map(Object.keys(answer).map((name) => [plain(name), name]));
  const read = new Set<string>(silent);
  const values: { [argument: string]: unknown } = {};
  const deeper: string[] = [];
  for (const [argument, attribute] of Object.entries(attributes)) {
    const own = renamed[argument];
    if (attribute.deprecated && own === undefined) continue;
    const path = own?.split(".") ?? [byName.get(plain(argument)) ?? ""];
    const raw = path.reduce<unknown>((value, step) => (isObject(value) ? value[step] : undefined), answer);
    if (raw === undefined || raw === null) continue;
    read.add(path[0]);
    if (attribute.block === undefined) values[argument] = valueOf(attribute, raw);
    else {
      const { block } = attribute;
      const inside = blocks(raw)
        .filter((one) => !isEmpty(one))
        .map((one) => describedBy(block, one, wording));
      values[argument] = inside.map((one) => one.values);
      deeper.push(...inside.flatMap(({ unread }) => unread.map((name) => `${path.join(".")}.${name}`)));
    }
  }
  const unread = Object.keys(answer).filter((name) => !read.has(name) && !isEmpty(answer[name]));
  return { values, unread: [...new Set([...unread, ...deeper])] };
}

function plain(name: string): string {
  return name.replace(/_/g, "").toLowerCase();
}

function valueOf({ type }: Attribute, raw: unknown): unknown {
  switch (type) {
    case "int":
    case "float":
      return raw === "" ? undefined : Number(raw);
    case "bool":
      return raw === true || ["true", "on", "1"].includes(String(raw));
    case "map":
      return tagsIn(raw);
    case "string":
      return String(raw);
    default:
      return raw;
  }
}

/** Tags, which answers hold as a list of pairs. */
export function tagsIn(raw: unknown): { [key: string]: string } {
  if (isObject(raw)) return Object.fromEntries(Object.entries(raw).map(([key, text]) => [key, String(text)]));
  return Object.fromEntries(
    blocks(raw).map(({ Key, TagKey = Key, Value, TagValue = Value }) => [String(TagKey), String(TagValue ?? "")]),
  );
}
