import * as fs from "node:fs";
import * as path from "node:path";
import { ROOT } from "../readme";
import { argumentOf } from "./constraints";
import { DOCSTRING_FACTS, NO_DEFAULTS, NO_RANGES, Told } from "./docstring-facts";

interface Documented {
  readonly name?: string;
  readonly fqn?: string;
  readonly overrides?: string;
  readonly docs?: { readonly summary?: string; readonly remarks?: string; readonly default?: string };
  readonly parameters?: readonly Documented[];
}

/** A docstring of the public API, by the type and the member that it describes. */
interface Docstring {
  readonly type: string;
  readonly member: string;
  readonly text: string;
  /** What it says of the value that is left out. */
  readonly default: string;
}

const ASSEMBLY = JSON.parse(fs.readFileSync(path.join(ROOT, ".jsii"), "utf8")) as {
  types: { [fqn: string]: Documented & { readonly [members: string]: unknown } };
};

const DOCSTRINGS = Object.values(ASSEMBLY.types).flatMap((type): Docstring[] => {
  const name = type.fqn!.replace(/^cdktf-load-balancing\./, "");
  const members = ["properties", "methods", "members"].flatMap((kind) => (type[kind] ?? []) as Documented[]);
  const own = members.filter(({ overrides }) => overrides === undefined);
  return [
    docstring(name, "", [type]),
    ...own.map((one) => docstring(name, one.name!, [one, ...(one.parameters ?? [])])),
  ];
});

function docstring(type: string, member: string, documented: readonly Documented[]): Docstring {
  const texts = documented.flatMap(({ docs }) => [docs?.summary, docs?.remarks]);
  return { type, member, text: texts.join(" ").replace(/\s+/g, " "), default: documented[0].docs?.default ?? "" };
}

/** `0 to 100`; of one that says more than one, all of them. */
const RANGE = /(?<![\w.])(-?[\d.]+) to (\d+)(?![\w/])/g;

/** A default that is a number, or the cloud's. */
const NUMBER = /^(?:- the cloud's choice, )?(\d+)$/;

const ranges = ({ text }: Docstring) => [...text.matchAll(RANGE)].map(([, min, max]) => [Number(min), Number(max)]);
const numberIn = (text: string) => NUMBER.exec(text)?.[1];
const nameOf = ({ type, member }: Docstring) => `${type}.${member}`;
const factOf = ({ type, member }: Docstring): Told | undefined => DOCSTRING_FACTS[type]?.[member];
/** What a range or default of a docstring is not, for each that is not the fact's. */
function wrongRanges(one: Docstring): string[] {
  const fact = factOf(one);
  const wrong = ranges(one).filter(([min, max]) => fact?.min !== min || fact.max !== max);
  return wrong.map((range) => `${nameOf(one)} says ${range.join(" to ")}, the fact ${fact?.min} to ${fact?.max}`);
}

function wrongDefaults(one: Docstring): string[] {
  const said = numberIn(one.default);
  if (said === undefined) return [];
  const fact = factOf(one);
  const providers = (fact?.confidence?.attributes ?? []).flatMap((name) => argumentOf(name)?.default ?? []);
  const known = fact?.default === undefined ? providers : [fact.default];
  const right = known.length > 0 && known.every((value) => value === Number(said));
  return right ? [] : [`${nameOf(one)} says ${said}, known is ${known.join(", ") || "none"}`];
}

test("the docstrings of the public API are looked at", () => {
  const said = DOCSTRINGS.flatMap((one) => ranges(one));
  const defaults = DOCSTRINGS.filter((one) => numberIn(one.default) !== undefined);
  expect([said.length > 40, defaults.length > 30]).toEqual([true, true]);
});

test.each([
  ["range", wrongRanges, NO_RANGES],
  ["default", wrongDefaults, NO_DEFAULTS],
] as const)("every %s in a docstring is that of a fact, or of the provider, or listed", (_, wrong, listed) => {
  const names = Object.values(listed).flat();
  const found = DOCSTRINGS.flatMap((one) => wrong(one).map((text) => ({ name: nameOf(one), text })));
  expect(found.filter(({ name }) => !names.includes(name)).map(({ text }) => text)).toEqual([]);
  // What has become a fact must leave the list.
  expect(names.filter((name) => !found.some((one) => one.name === name))).toEqual([]);
});
