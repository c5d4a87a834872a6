import { conditional } from "cdktf";
import { Construct, IConstruct } from "constructs";
import { Argument, Arguments, TagBlocks } from "../facts/arguments";
import { IdView, Settings } from "./app-view";
import { idsOf } from "./ids";
import { isUnknown } from "../values/unknown";
import { TagLayer } from "./tag-layers";
import { tagsAt } from "./tags";
import { camelCase } from "./camel-case";

/** Settings of a generated class, by its own names. */
interface Written {
  readonly [name: string]: unknown;
}

type WriteTags = (given: unknown, blocks?: TagBlocks) => unknown;

/**
 * The props of a table as settings of a generated class.
 *
 * @param construct takes the tags
 * @param from what hands its tags down: the load balancer of a listener
 */
export function writeArguments(construct: Construct, table: Arguments, props: object, from?: IConstruct): Written {
  return written(table, props, (given, blocks) => tagsAt(construct, given as TagLayer | undefined, from, blocks));
}

/** The props of a table that rules about settings look at. */
export function settingsIn(table: Arguments, props: object): Settings {
  const given = props as Written;
  return Object.fromEntries(
    Object.entries(table).flatMap(([prop, one]): (readonly [string, Settings[string]])[] => {
      if (one.kind === "block") {
        const inner = Object.entries(settingsIn(one.of, given[prop] ?? {}));
        return inner.map(([name, value]) => [`${prop}.${name}`, value]);
      }
      return "limits" in one && one.limits !== undefined ? [[prop, given[prop] as Settings[string]]] : [];
    }),
  );
}

/** The ids among the props of a table, as rules about ids look at them. */
export function idsIn(table: Arguments, props: object): IdView[] {
  const given = props as { readonly [prop: string]: string | readonly string[] | undefined };
  return Object.entries(table).flatMap(([name, one]): IdView[] => {
    if ("of" in one) {
      const { [name]: held } = props as { readonly [prop: string]: object | readonly object[] | undefined };
      const blocks = held === undefined ? [] : [held].flat();
      return blocks.flatMap((block) => idsIn(one.of, block)).map((id) => ({ ...id, name: `${name}.${id.name}` }));
    }
    if (!("id" in one) || one.id === undefined) return [];
    const prefix = one.id === "" ? {} : { prefix: one.id };
    return idsOf({ [name]: given[name] }).map((id) => ({ ...id, ...prefix }));
  });
}

function written(table: Arguments, props: object, tags: WriteTags): Written {
  const given = props as { readonly [prop: string]: unknown };
  return Object.fromEntries(
    Object.entries(table).map(([prop, one]) => [camelCase(one.argument), valueOf(one, given[prop], tags)]),
  );
}

function valueOf(argument: Argument, value: unknown, tags: WriteTags): unknown {
  if (argument.kind === "tags") {
    return tags(value, argument.blocks);
  }
  if (value === undefined) return undefined;
  switch (argument.kind) {
    case "on or off":
      return either(value, "on", "off");
    case "1 or 0":
      return either(value, 1, 0);
    case "block":
      return written(argument.of, value as object, tags);
    case "blocks":
      return (value as object[]).map((one) => written(argument.of, one, tags));
    default:
      return value;
  }
}

/** A boolean in the provider's spelling, chosen by the engine where it is known only at plan. */
function either<T>(value: unknown, yes: T, no: T): unknown {
  if (isUnknown(value)) return conditional(value, yes, no);
  return value === true ? yes : no;
}
