import { BRANDS, SETTINGS } from "./table";

/** What a value must be, read from one cell of the table. */
export type Shape =
  | { readonly kind: "string" | "number" | "boolean" }
  | { readonly kind: "word"; readonly name: string; readonly spelled: readonly string[] }
  | { readonly kind: "list" | "map"; readonly of: Shape }
  | { readonly kind: "settings"; readonly name: string }
  | { readonly kind: "thing"; readonly name: string; readonly members: readonly string[] };

/** One setting of many: its name, and what it must be. */
export interface SettingShape {
  readonly name: string;
  readonly shape: Shape;
  readonly required: boolean;
}

/** Members of what CDKTF makes, by which it is known. */
const FOREIGN: { readonly [name: string]: readonly string[] } = {
  "cdktf.ITerraformIterator": ["getString"],
  "cdktf.TerraformProvider": ["node", "fqn"],
  "cdktf.TerraformResource": ["node", "fqn", "addOverride", "getStringAttribute"],
};

const KNOWN = new Map<string, readonly SettingShape[]>();

/** The settings that have a name in the table. */
export function settingsOf(name: string): readonly SettingShape[] {
  const known = KNOWN.get(name);
  if (known !== undefined) return known;
  const settings = (SETTINGS[name].match(/\S+/g) ?? []).map((line) => {
    const [setting, cell] = line.split(/:(.*)/s);
    const required = !cell.endsWith("?");
    return { name: setting, shape: shapeOf(required ? cell : cell.slice(0, -1)), required };
  });
  KNOWN.set(name, settings);
  return settings;
}

/** What a cell of the table says, without the question mark. */
export function shapeOf(cell: string): Shape {
  if (cell.startsWith("[]")) return { kind: "list", of: shapeOf(cell.slice(2)) };
  if (cell.startsWith("{}")) return { kind: "map", of: shapeOf(cell.slice(2)) };
  if (cell === "string" || cell === "number" || cell === "boolean") return { kind: cell };
  const [, set, values] = /^=(.+?)\((.*)\)$/.exec(cell) ?? [];
  if (set !== undefined) return { kind: "word", name: set, spelled: values.split("|") };
  if (cell in SETTINGS) return { kind: "settings", name: cell };
  return { kind: "thing", name: cell, members: BRANDS[cell] ?? FOREIGN[cell] };
}

/** What users call the things that a member name would not tell. */
const WORDS: { readonly [name: string]: string } = {
  Backend: "made by one of the methods of Backend, such as Backend.instance",
  IBackendPool: "a BackendPool; make one with new BackendPool",
  Forward: "made by one of the methods of Forward, such as Forward.weighted",
  HealthGate: "made by one of the methods of HealthGate, such as HealthGate.cloud",
  IListenerTarget:
    "a listener, rule or server group of this library; make one from its id with fromAttributes where it exists already",
  IPoolSource: "a scaling group of this library; make one from its id with fromAttributes where it exists already",
  "cdktf.ITerraformIterator":
    "an iterator of CDKTF; make one with TerraformIterator.fromList or another of its methods",
  "cdktf.TerraformProvider": "a provider of CDKTF, such as new alicloud.AlicloudProvider",
  "cdktf.TerraformResource": "a resource of CDKTF",
};

/** What a value must be, in words: `a number`, `a list of texts`. */
export function wordsOf(shape: Shape): string {
  switch (shape.kind) {
    case "string":
    case "word":
      return "a text";
    case "number":
      return "a number";
    case "boolean":
      return "true or false";
    case "list":
      return `a list, each of it ${wordsOf(shape.of)}`;
    case "map":
      return `an object, each value of it ${wordsOf(shape.of)}`;
    case "settings":
      return `an object with ${namesOf(shape.name)}`;
    case "thing":
      return (
        WORDS[shape.name] ??
        `${articleOf(shape.name)} ${classOf(shape.name)} of this library, made by new or by fromAttributes`
      );
  }
}

/** Names of settings, as far as a line holds them. */
function namesOf(name: string): string {
  const all = settingsOf(name);
  const required = all.filter((setting) => setting.required);
  return (required.length > 0 ? required : all.slice(0, 3)).map((setting) => setting.name).join(", ");
}

/** `alicloud.NetworkLoadBalancer` for its interface. */
function classOf(name: string): string {
  return name.replace(/\.I(?=[A-Z])/, ".");
}

function articleOf(name: string): string {
  return /^[aeiou]/i.test(name) ? "an" : "a";
}
