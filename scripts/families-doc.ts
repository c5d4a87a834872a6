import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Capability } from "../lib/facts";
import { FAMILIES } from "../lib/families";
import { capabilitiesOf, quotasOf } from "../lib/families/facts";
import { Family } from "../lib/families/family";
import { rangeOf } from "../lib/rules/limits";

const MATRIX = readFileSync(join(__dirname, "../docs/traffic-matrix.md"), "utf8");

/** Rows of the matrix that tell the most of a family. */
const EDITS = ["weight of all", "port of all", "add one", "remove one", "swap all"];

const INTRODUCTION = `# Families

A family is one way in which a cloud binds backends. Written by \`npm run docs\` from the capability table
(\`facts\` of each family in \`lib/families\`), which rules and tests read too.

How to read it: *weight* is the range and, in brackets, what the provider would send when none is written (this library
always writes one). *Edits* are those that [docs/traffic-matrix.md](traffic-matrix.md) has measured, in one apply each.
*Address* says whether a kind must, may or cannot name its private IP.
`;

/** The whole of docs/families.md. */
export function familiesDoc(families: readonly Family[] = FAMILIES): string {
  const capabilities = capabilitiesOf(families);
  const overview = [
    "| family | resource | weight | port | members | owns |",
    "| --- | --- | --- | --- | --- | --- |",
    ...capabilities.map(overviewRow),
  ];
  return [INTRODUCTION, `${overview.join("\n")}\n`, ...capabilities.map(section), quotas(families)].join("\n");
}

function overviewRow(family: Capability): string {
  const { weight, port, members } = family;
  return `| [${family.title}](#${family.family}) | \`${family.resource}\` | ${weightText(weight)} | ${
    port.none !== undefined ? "none" : port.perBackend ? "one each" : "one for all"
  } | ${rangeOf(members.shape)} | ${family.ownership === "authoritative" ? "all members" : "its own"} |`;
}

function section(family: Capability): string {
  return `<a id="${family.family}"></a>\n\n## ${family.title}\n\n${capabilityText(family)}\n`;
}

/** What is known of a family, in one list. */
export function capabilityText(family: Capability): string {
  const { members, description } = family;
  const lines = [
    `- Kinds and address: ${Object.entries(family.kinds)
      .map(([kind, use]) => `${kind} (${use})`)
      .join(", ")}`,
    `- Weight: ${weightText(family.weight)}`,
    `- Port: ${portText(family.port)}`,
    `- Description: ${description === undefined ? "not carried" : `${rangeOf(description)} characters: ${description.words}`}`,
    `- Members: ${rangeOf(members.shape)}; ${members.batch} a call${atCreate(members)}${quota(members)}`,
    `- Edits, active servers before, at least and after: ${measuredEdits(family.family)}`,
    `- Provider: ${family.minProviderVersion}${/^\d/.test(family.minProviderVersion) ? " or newer" : ""}`,
    `- Source: ${family.source}`,
  ];
  return lines.join("\n");
}

/** What the engine suites measured of a family, by the row of the matrix. */
function measuredEdits(family: string): string {
  const table = MATRIX.split("\n## ").find((section) => section.startsWith(`${family}\n`)) ?? "";
  const rows = table.split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
  const measured = EDITS.flatMap((edit) => {
    const row = rows.find(([, name]) => name === edit);
    return row === undefined ? [] : [`${edit} ${row[3] === "-" ? `(${row[2]})` : row[3]}`];
  });
  return measured.join("; ") || "not measured";
}

/** What the rule `quota` and its like count against; the names are those of `LoadBalancingRules.quota`. */
function quotas(families: readonly Family[]): string {
  const rows = [...quotasOf(families)].sort((one, other) => (one.name < other.name ? -1 : 1));
  const table = rows.map(({ name, limit }) => `| \`${name}\` | ${limit} |`);
  const head =
    "What an account has by default. Say with `LoadBalancingRules.of(app).quota(name, limit)` where it was raised.";
  return [`## Quotas\n\n${head}\n\n| quota | by default |\n| --- | --- |`, ...table, ""].join("\n");
}

function portText(port: Capability["port"]): string {
  if (port.none !== undefined) return "none";
  const { min, max, perBackend } = port;
  return `${min === max ? min : `${min} to ${max}`}, ${perBackend ? "one for each backend" : "one for all backends"}`;
}

function weightText(weight: Capability["weight"]): string {
  if (weight.none !== undefined) return "none";
  const { min, max, only, providerDefault } = weight;
  return `${only?.join(" or ") ?? `${min} to ${max}`} (${providerDefault})`;
}

function atCreate({ atCreate }: Capability["members"]): string {
  return atCreate === undefined ? "" : `, at most ${atCreate} at create`;
}

function quota({ quota }: Capability["members"]): string {
  return quota === undefined ? "" : `; quota \`${quota.name}\` ${quota.limit}`;
}
