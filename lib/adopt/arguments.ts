import { Argument, Arguments, TagBlocks } from "../facts/arguments";
import { Expression, list, record, value } from "./program/expression";
import { blocks } from "./source/records";
import { Holder, Values } from "./values";

/** The props of a table as entries of a record of the program; undefined where the input says nothing of them. */
export function readArguments(
  values: Values,
  holder: Holder,
  table: Arguments,
): { readonly [prop: string]: Expression | undefined } {
  return Object.fromEntries(Object.entries(table).map(([prop, one]) => [prop, read(values, holder, one)]));
}

function read(values: Values, holder: Holder, argument: Argument): Expression | undefined {
  const { argument: name } = argument;
  if (argument.kind !== "tags" && !values.chosen(holder, name)) return undefined;
  if (!isId(argument) && values.namesDeclared(holder.values[name])) return undefined;
  switch (argument.kind) {
    case "text":
      return values.text(holder, name);
    case "number":
      return values.number(holder, name);
    case "flag":
      return values.flag(holder, name);
    case "on or off":
      return switched(values, holder, name, "on", "off");
    case "1 or 0":
      return switched(values, holder, name, 1, 0);
    case "one of two words":
      return worded(values.flag(holder, name), argument);
    case "texts":
      return values.texts(holder, name);
    case "tags":
      if (argument.blocks !== undefined) return tagRecord(values, holder.values[name], argument.blocks);
      return values.map(holder, name);
    default:
      return readBlocks(values, holder, argument);
  }
}

/** What an id names is not made by the program; what is has a setting of its own. */
function isId(argument: Argument): boolean {
  return "id" in argument && argument.id !== undefined;
}

/** What the provider takes for granted is left out, as with every other argument. */
function switched(
  values: Values,
  holder: Holder,
  argument: string,
  yes: string | number,
  no: string | number,
): Expression | undefined {
  const raw = String(holder.values[argument]);
  // Whatever else stands there has no prop; a rule tells of it.
  if (values.isJudged && ![yes, no].map(String).includes(raw)) return values.of(holder.values[argument], "any");
  if (![yes, no].map(String).includes(raw) || values.isTakenForGranted(holder, argument)) return undefined;
  return value(raw === String(yes));
}

/** One that only the engine knows is left out. */
function worded(
  flag: Expression | undefined,
  words: { readonly yes: string; readonly no: string },
): Expression | undefined {
  if (flag?.kind !== "value") return undefined;
  return value(flag.value === true ? words.yes : words.no);
}

/** One with a key that is known only at plan is left out: no record can hold it. */
function tagRecord(values: Values, given: unknown, { key, value: text }: TagBlocks): Expression | undefined {
  const tags = blocks(given).filter((one) => !values.isExpression(String(one[key])));
  if (tags.length === 0) return undefined;
  return record(Object.fromEntries(tags.map((one) => [String(one[key]), values.of(one[text], "string")])));
}

function readBlocks(
  values: Values,
  holder: Holder,
  { argument, kind, of }: Extract<Argument, { readonly of: Arguments }>,
): Expression | undefined {
  const inner = blocks(holder.values[argument]);
  const records = inner.map((one) => record(readArguments(values, { type: "", values: one }, of)));
  const said = records.filter((one) => one.kind === "record" && one.entries.length > 0);
  if (said.length === 0) return undefined;
  return kind === "block" ? said[0] : list(said);
}
