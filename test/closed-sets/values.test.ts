import * as library from "../../lib";
import { limitsOf } from "../../lib/facts/arguments";
import { ValueList } from "../../lib/facts";
import { FAMILIES } from "../../lib/families";
import { productsOf, resourceArgumentsOf } from "../../lib/families/facts";
import { constantOf } from "../../lib/families/closed-sets";
import { CLOSED_SETS } from "../../scripts/closed-sets";
import { Method, TYPES } from "../callers/assembly";

/** What a class of a closed set is outside of its constants. */
interface Word {
  readonly value: string;
}

const PREFIX = "cdktf-load-balancing.";
const SETS = Object.values(TYPES).filter(({ fqn, methods = [] }) => methods.some((method) => isOf(method, fqn)));

function isOf({ name, static: ofClass, parameters = [], returns }: Method, fqn: string): boolean {
  const ofText = parameters.every(({ type }) => type.primitive === "string");
  return name === "of" && ofClass === true && ofText && returns?.type.fqn === fqn;
}

/** The class of each setting that has one, by struct and setting. */
const SETTINGS = new Map(
  Object.values(TYPES)
    .filter(({ datatype }) => datatype === true)
    .flatMap(({ fqn, properties = [] }) =>
      properties.flatMap(({ name, type }) =>
        SETS.some((set) => set.fqn === type.fqn)
          ? [[`${fqn.slice(PREFIX.length)}.${name}`, String(type.fqn)] as const]
          : [],
      ),
    ),
);

function constantsOf(fqn: string): [name: string, value: string][] {
  const [cloud, name] = fqn.slice(PREFIX.length).split(".");
  const set = (library as unknown as Record<string, Record<string, Record<string, Word>>>)[cloud][name];
  return Object.entries(set).map(([constant, word]) => [constant, word.value]);
}

const inOneCase = (values: readonly string[]) => [...new Set(values.map((value) => value.toLowerCase()))].sort();

test("every setting whose type is a class of a closed set has a list of values, and no other has", () => {
  expect([...SETTINGS.keys()].sort()).toStrictEqual(Object.keys(CLOSED_SETS).sort());
  expect(SETS.length).toBeGreaterThan(50);
});

test.each(SETS.map(({ fqn }) => fqn))("%s has the values of its settings, and no others", (fqn) => {
  const settings = [...SETTINGS].flatMap(([setting, of]) => (of === fqn ? [setting] : []));
  const values = settings.flatMap((setting) => CLOSED_SETS[setting].values);
  expect(inOneCase(constantsOf(fqn).map(([, value]) => value))).toStrictEqual(inOneCase(values));
});

/** Constants that no value tells, since names neither begin with digits nor are empty. */
const NAMED = new Map([
  ["TCH_2", "2TCH"],
  ["TCH_3", "3TCH"],
  ["TCH_5", "5TCH"],
  ["SAME", "${protocol}"],
  ["SHARED", ""],
]);

test.each(SETS.map(({ fqn }) => fqn))("the constants of %s are called after their values", (fqn) => {
  const wrong = constantsOf(fqn).filter(([name, value]) =>
    NAMED.has(name) ? NAMED.get(name) !== value || constantOf(value) !== undefined : constantOf(value) !== name,
  );
  expect(wrong).toStrictEqual([]);
});

/** Lists of settings that stay texts: ids, an enum, and lists, of which one known only at plan has no elements to wrap. */
const TEXTS = new Set(["securityPolicyId", "strategy", "actions.cors.allowMethods"]);

test("no setting with a list of values is a plain text", () => {
  const tables = [
    ...resourceArgumentsOf(FAMILIES).map(({ type, plain }) => ({ place: type, table: limitsOf(plain) })),
    ...productsOf(FAMILIES).flatMap(({ product, settings }) =>
      Object.values(settings).map((table) => ({ place: product, table })),
    ),
  ];
  const hasClass = (name: string, { values }: ValueList) =>
    Object.entries(CLOSED_SETS).some(
      ([setting, known]) => setting.endsWith(`.${name.split(".").pop()}`) && String(known.values) === String(values),
    );
  const left = tables.flatMap(({ place, table }) =>
    Object.entries(table).flatMap(([name, { list }]) =>
      list === undefined || TEXTS.has(name) || hasClass(name, list) ? [] : [`${place} ${name}`],
    ),
  );
  expect(left).toStrictEqual([]);
});
