import { argumentOf } from "./constraints";
import { Docstring, DOCSTRINGS } from "./docstrings";
import { DOCSTRING_FACTS, NO_DEFAULTS, NO_RANGES, PLAIN_FACTS, Told } from "./docstring-facts";

/** `0 to 100`; of one that says more than one, all of them. */
const RANGE = /(?<![\w.])(-?[\d.]+) to (\d+)(?![\w/])/g;

/** A default that is a number, or the cloud's. */
const NUMBER = /^(?:- the cloud's choice, )?(\d+)$/;

const ranges = ({ text }: Docstring) => [...text.matchAll(RANGE)].map(([, min, max]) => [Number(min), Number(max)]);
const numberIn = (text: string) => NUMBER.exec(text)?.[1];
const nameOf = ({ type, member }: Docstring) => `${type}.${member}`;
const factOf = ({ type, member }: Docstring): Told | undefined =>
  DOCSTRING_FACTS[type]?.[member] ?? PLAIN_FACTS.find((facts) => facts[type]?.[member] !== undefined)?.[type][member];
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
