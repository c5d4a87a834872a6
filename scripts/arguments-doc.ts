import { pathsIn, ResourceArguments } from "../lib/facts/arguments";
import { FAMILIES } from "../lib/families";
import { resourceArgumentsOf } from "../lib/families/facts";
import { Family } from "../lib/families/family";
import { argumentsOf } from "./provider-arguments";

const INTRODUCTION = `# Arguments

What becomes of every argument of the providers' resources that this library writes. Written by \`npm run docs\` from the
schemas and from the tables in \`lib/families\`; a test fails when a schema has an argument of which nothing is said here.

*override* means that no prop carries it: set it with \`resource.addOverride\`, or take the generated class. Rules do not look
at what an override writes.
`;

/** The whole of docs/arguments.md. */
export function argumentsDoc(families: readonly Family[] = FAMILIES): string {
  const resources = resourceArgumentsOf(families);
  return [INTRODUCTION, summary(resources, families), ...resources.map((one) => section(one, families))].join("\n");
}

function summary(resources: readonly ResourceArguments[], families: readonly Family[]): string {
  const rows = resources.map((resource) => {
    const { typed, live } = counted(resource, families);
    return `| [\`${resource.type}\`](#${resource.type}) | ${live} | ${typed} | ${Math.floor((100 * typed) / live)} % |`;
  });
  return ["| resource | arguments | with a prop | |", "| --- | --: | --: | --: |", ...rows, ""].join("\n");
}

function section(resource: ResourceArguments, families: readonly Family[]): string {
  const plain = new Map(pathsIn(resource.plain));
  const rows = argumentsOf(resource.type, families).map(({ path, state }) => {
    const prop = plain.get(path) ?? resource.own[path];
    const reason = resource.left[path];
    const what = prop !== undefined ? `\`${prop}\`` : reason !== undefined ? `override: ${reason}` : state;
    return `| \`${path}\` | ${what} |`;
  });
  const heading = `## ${resource.type}\n\nProps of \`${resource.settings}\`.\n`;
  return [heading, "| argument | prop |", "| --- | --- |", ...rows, ""].join("\n");
}

/** How many arguments a resource has that can be set, and how many of them a prop carries. */
export function counted(
  { type, plain, own }: ResourceArguments,
  families = FAMILIES,
): { readonly live: number; readonly typed: number } {
  const typed = new Set([...pathsIn(plain).map(([path]) => path), ...Object.keys(own)]);
  const live = argumentsOf(type, families).filter(({ state }) => state === "live");
  return { live: live.length, typed: live.filter(({ path }) => typed.has(path)).length };
}
