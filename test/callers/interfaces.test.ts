import { Parameter, TypeReference, TYPES } from "./assembly";

function named({ fqn, collection }: TypeReference): string | undefined {
  return collection === undefined ? fqn : named(collection.elementtype);
}

function isConstruct(fqn: string | undefined): boolean {
  return fqn === "constructs.Construct" || (fqn !== undefined && isConstruct(TYPES[fqn]?.base));
}

/** Whatever a program hands over, by where it does. */
const GIVEN = Object.values(TYPES)
  .flatMap(({ fqn, datatype, properties = [], methods = [], initializer }) => {
    const calls = [...methods, { name: "constructor", parameters: initializer?.parameters ?? [] }];
    const of = (at: string, list: readonly Parameter[]) =>
      list.map(({ name, type }) => ({ at: `${at}.${name}`, fqn: named(type) }));
    return [
      ...(datatype === true ? of(fqn, properties) : []),
      ...calls.flatMap(({ name, parameters = [] }) => of(`${fqn}.${name}`, parameters)),
    ];
  })
  .filter(({ fqn }) => fqn !== undefined && TYPES[fqn] !== undefined);

test("a program hands over constructs by their interfaces, so that those known by id will do", () => {
  const classes = GIVEN.filter(({ fqn }) => TYPES[fqn!].kind === "class" && isConstruct(fqn));
  expect(classes).toEqual([]);
});

test("interfaces are handed over at many places", () => {
  expect(
    GIVEN.filter(({ fqn }) => TYPES[fqn!].kind === "interface" && TYPES[fqn!].datatype !== true).length,
  ).toBeGreaterThan(40);
});
