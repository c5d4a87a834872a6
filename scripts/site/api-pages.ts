import { name as packageName } from "../../package.json";
import { pathsIn } from "../../lib/facts/arguments";
import { FAMILIES } from "../../lib/families";
import { resourceArgumentsOf } from "../../lib/families/facts";
import {
  apiPath,
  ApiDocs,
  ApiMethod,
  ApiParameter,
  ApiProperty,
  ApiType,
  Assembly,
  constructsBySettings,
  inherited,
  isConstruct,
  settingsOf,
} from "./assembly";
import { typeText, TypeWriter } from "./type-text";
import { Draft } from "./page";

/** A page for each construct with its settings, and for each other type of the public API. */
export function apiPages(assembly: Assembly): Draft[] {
  const within = constructsBySettings(assembly);
  const all = Object.values(assembly.types).filter((type) => !within.has(type));
  const types = all.sort((one, other) => (apiPath(one) < apiPath(other) ? -1 : 1));
  const write = typeText(assembly);
  return [index(types), ...types.map((type) => ({ path: apiPath(type), text: pageOf(type, assembly, write) }))];
}

function index(types: readonly ApiType[]): Draft {
  const part = (title: string, shown: readonly ApiType[]): string =>
    [`## ${title}`, shown.map((type) => `- [${nameOf(type)}](/${apiPath(type)}): ${line(type.docs)}`).join("\n")].join(
      "\n\n",
    );
  const head = `Everything that \`${packageName}\` exports, written at each build of the site from what jsii reads in the code.`;
  const constructs = types.filter(isConstruct);
  const others = types.filter((type) => !isConstruct(type));
  return {
    path: "api/index.md",
    text: `${["# API", head, part("Constructs", constructs), part("Settings and other types", others)].join("\n\n")}\n`,
  };
}

function pageOf(type: ApiType, assembly: Assembly, write: TypeWriter): string {
  const { docs, members = [] } = type;
  const shown = <T extends { readonly name: string }>(all: readonly T[]) =>
    all.filter(({ name }) => !/^(toString|_)/.test(name));
  const made = isConstruct(type) ? initializerText(type, assembly, write) : [];
  const calls = shown(inherited(type, assembly, ({ methods }) => methods));
  const fields = shown(inherited(type, assembly, ({ properties }) => properties));
  const parts = [
    `# ${nameOf(type)}`,
    ...texts(docs),
    ...made,
    ...(members.length > 0
      ? ["## Values", ...members.map(({ name, docs: of }) => [`### ${name}`, ...texts(of)].join("\n\n"))]
      : []),
    ...(fields.length > 0
      ? [type.datatype ? "## Settings" : "## Properties", ...fields.map((one) => propertyText(one, type, write))]
      : []),
    ...(calls.length > 0 ? ["## Methods", ...calls.map((one) => methodText(one, type, write))] : []),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** How a construct is made, and its settings. */
function initializerText(type: ApiType, assembly: Assembly, write: TypeWriter): string[] {
  const parameters = type.initializer?.parameters ?? [];
  const names = parameters.map(({ name, optional }) => (optional ? `${name}?` : name)).join(", ");
  const root = type.namespace ?? type.name;
  const code = `\`\`\`ts\nimport { ${root} } from "${packageName}";\n\nnew ${nameOf(type)}(${names});\n\`\`\``;
  const props = settingsOf(type, assembly);
  if (props === undefined) return ["## Make one", code];
  const own = [...inherited(props, assembly, ({ properties }) => properties)].sort(
    (one, other) => Number(one.optional ?? false) - Number(other.optional ?? false),
  );
  return [
    "## Make one",
    code,
    "## Settings",
    `They are \`${nameOf(props)}\`. Those that must be given come first.`,
    ...own.map((one) => propertyText(one, props, write)),
  ];
}

function propertyText(
  { name, type, optional, static: fixed, docs }: ApiProperty,
  of: ApiType,
  write: TypeWriter,
): string {
  const facts = [`Type: ${write(type)}`];
  if (of.datatype) facts.push(optional ? `optional, by default ${defaultText(docs)}` : "**required**");
  else if (fixed) facts.push("static");
  const argument = of.datatype ? argumentsOf(of).get(name) : undefined;
  const written = argument === undefined ? [] : [`Writes ${argument.map((one) => `\`${one}\``).join(", ")}.`];
  return [`### ${name}`, facts.join("; "), ...texts(docs), ...written].join("\n\n");
}

function defaultText(docs: ApiDocs | undefined): string {
  const said = docs?.default;
  if (said === undefined) return "left out";
  return said.startsWith("- ") ? said.slice(2) : `\`${said}\``;
}

/** The arguments that the props of a type are written to, by prop. */
function argumentsOf({ namespace, name }: ApiType): ReadonlyMap<string, readonly string[]> {
  const settings = namespace === undefined ? name : `${namespace}.${name}`;
  const found = new Map<string, string[]>();
  for (const resource of resourceArgumentsOf(FAMILIES).filter((one) => one.settings === settings)) {
    const own = Object.entries(resource.own);
    for (const [path, prop] of [...pathsIn(resource.plain), ...own]) {
      const [first] = prop.split(".");
      found.set(first, [...(found.get(first) ?? []), `${resource.type}.${path}`]);
    }
  }
  return found;
}

function methodText(
  { name, parameters = [], returns, static: fixed, docs }: ApiMethod,
  of: ApiType,
  write: TypeWriter,
): string {
  const call = `${fixed ? `${nameOf(of)}.` : ""}${name}(${parameters.map(parameterName).join(", ")})`;
  const lines = parameters.map(
    (one) =>
      `- \`${one.name}\`: ${write(one.type)}${one.optional ? ", optional" : ""}${one.docs?.summary === undefined ? "" : `. ${line(one.docs)}`}`,
  );
  const gives =
    returns === undefined
      ? []
      : [
          `Gives ${write(returns.type)}${returns.optional ? " or nothing" : ""}${docs?.returns === undefined ? "" : `: ${docs.returns}`}`,
        ];
  return [`### ${name}`, `\`${call}\``, ...texts(docs), ...(lines.length > 0 ? [lines.join("\n")] : []), ...gives].join(
    "\n\n",
  );
}

function parameterName({ name, optional, variadic }: ApiParameter): string {
  return `${variadic ? "..." : ""}${name}${optional ? "?" : ""}`;
}

function nameOf({ namespace, name }: ApiType): string {
  return namespace === undefined ? name : `${namespace}.${name}`;
}

function texts(docs: ApiDocs | undefined): string[] {
  return [docs?.summary, docs?.remarks].flatMap((one) => (one === undefined ? [] : [one.trim()]));
}

function line(docs: ApiDocs | undefined): string {
  return (docs?.summary ?? "").replace(/\s+/g, " ");
}
