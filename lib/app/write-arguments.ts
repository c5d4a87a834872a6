import { conditional, Op } from "cdktf";
import { Construct, IConstruct } from "constructs";
import { Argument, Arguments, TagBlocks } from "../facts/arguments";
import { IdView, Settings } from "./app-view";
import { idsOf } from "./ids";
import { asList, isUnknown, isUnknownList } from "../values/unknown";
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

/** The props of a table as a block of the provider, by its own names: for blocks that are written late. */
export function blockOf(table: Arguments, props: object): Written {
  return written(
    table,
    props,
    (given) => given,
    (argument) => argument,
  );
}

/** The props of a table that rules about settings look at; of a list, each of it: `zoneMappings[0].eipType`. */
export function settingsIn(table: Arguments, props: object): Settings {
  const given = props as Written;
  return Object.fromEntries(Object.entries(table).flatMap(([prop, one]) => settingsOf(prop, one, given[prop])));
}

function settingsOf(prop: string, argument: Argument, value: unknown): (readonly [string, Settings[string]])[] {
  if ("of" in argument) {
    if (argument.kind === "blocks") return ofEach(prop, value, (name, one) => ofBlock(name, argument.of, one));
    return ofBlock(prop, argument.of, value ?? {});
  }
  if (argument.limits === undefined) return [];
  if (argument.kind === "texts") return ofEach(prop, value, (name, one) => [[name, one as Settings[string]]]);
  return [[prop, value as Settings[string]]];
}

function ofBlock(prop: string, table: Arguments, value: unknown): (readonly [string, Settings[string]])[] {
  return Object.entries(settingsIn(table, value as object)).map(([name, one]) => [`${prop}.${name}`, one]);
}

/** What a list that is known only at plan holds, no rule can ask. */
function ofEach<T>(prop: string, value: unknown, settings: (name: string, one: unknown) => T[]): T[] {
  const list = value as readonly unknown[] | undefined;
  return isUnknownList(list) ? [] : asList(list).flatMap((one, at) => settings(`${prop}[${at}]`, one));
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

function written(table: Arguments, props: object, tags: WriteTags, nameOf = camelCase): Written {
  const given = props as { readonly [prop: string]: unknown };
  return Object.fromEntries(
    Object.entries(table).map(([prop, one]) => [nameOf(one.argument), valueOf(one, given[prop], tags, nameOf)]),
  );
}

function valueOf(argument: Argument, value: unknown, tags: WriteTags, nameOf: (argument: string) => string): unknown {
  if (argument.kind === "tags") {
    return tags(value, argument.blocks);
  }
  if (value === undefined) return undefined;
  switch (argument.kind) {
    case "on or off":
      return either(value, "on", "off");
    case "1 or 0":
      return either(value, 1, 0);
    case "one of two words":
      return isUnknown(value) ? Op.eq(value, argument.yes) : value === argument.yes;
    case "block":
      return written(argument.of, value as object, tags, nameOf);
    case "blocks":
      return (value as object[]).map((one) => written(argument.of, one, tags, nameOf));
    default:
      return value;
  }
}

/** A boolean in the provider's spelling, chosen by the engine where it is known only at plan. */
function either<T>(value: unknown, yes: T, no: T): unknown {
  if (isUnknown(value)) return conditional(value, yes, no);
  return value === true ? yes : no;
}
