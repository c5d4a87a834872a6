import { Arguments, pathsIn } from "../../lib/facts/arguments";
import { FAMILIES } from "../../lib/families";
import { resourceArgumentsOf } from "../../lib/families/facts";
import { settingsOf } from "../../lib/app/shapes/shape";
import { SETTINGS } from "../../lib/app/shapes/table";
import { counted } from "../../scripts/arguments-doc";
import { argumentsOf } from "../../scripts/provider-arguments";

const RESOURCE_ARGUMENTS = resourceArgumentsOf(FAMILIES);

describe.each(RESOURCE_ARGUMENTS.map((resource) => [resource.type, resource] as const))("%s", (type, resource) => {
  const decided = [
    ...pathsIn(resource.plain).map(([path]) => path),
    ...Object.keys(resource.own),
    ...Object.keys(resource.left),
  ];

  test("something is said of every argument, once", () => {
    const live = argumentsOf(type).filter(({ state }) => state === "live");
    expect(live.map(({ path }) => path).filter((path) => !decided.includes(path))).toEqual([]);
    expect(decided.filter((path, at) => decided.indexOf(path) !== at)).toEqual([]);
  });

  test("nothing is said of an argument that there is not", () => {
    const known = argumentsOf(type).map(({ path }) => path);
    expect(decided.filter((path) => !known.includes(path))).toEqual([]);
  });

  test("every prop is one of the public settings", () => {
    expect(propsIn(resource.plain, resource.settings).filter((prop) => prop !== undefined)).toEqual([]);
    // Of the settings, or of others that are named: `BackendPoolProps.backends`.
    const unknown = Object.values(resource.own).filter((prop) => {
      const [, settings = resource.settings, name] = /^((?:\w+cloud\.)?[A-Z]\w*(?=\.))?\.?(\w+)/.exec(prop) ?? [];
      return !namesOf(settings).includes(name);
    });
    expect(unknown).toEqual([]);
  });

  test("at least 95 of 100 arguments have a prop", () => {
    const { typed, live } = counted(resource);
    expect(typed / live).toBeGreaterThanOrEqual(0.95);
  });
});

function namesOf(settings: string): string[] {
  return settings in SETTINGS ? settingsOf(settings).map(({ name }) => name) : [];
}

/** The props of a table that the settings do not have. */
function propsIn(table: Arguments, settings: string): string[] {
  const shapes = new Map(settingsOf(settings).map(({ name, shape }) => [name, shape]));
  return Object.entries(table).flatMap(([prop, one]) => {
    const shape = shapes.get(prop);
    if (shape === undefined) return [`${settings}.${prop}`];
    if (!("of" in one)) return [];
    const inner = shape.kind === "list" ? shape.of : shape;
    return inner.kind === "settings" ? propsIn(one.of, inner.name) : [`${settings}.${prop} holds no settings`];
  });
}
