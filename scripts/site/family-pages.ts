import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fence, table } from "../markdown";
import { capabilityText } from "../families-doc";
import { apiPath, Assembly } from "./assembly";
import { FAMILY_PAGES, FamilyPage } from "./family-list";
import { editsText, keptText, Measured, measurements } from "./matrix";
import { Draft } from "./page";
import { pictureOf } from "./pictures";

const ROOT = join(__dirname, "../..");

/** The page that ends with what was measured of all families, in both languages. */
const COMPARISON = ["explanation/what-each-family-can.md", "zh/explanation/what-each-family-can.md"];

/** Adds to the texts of docs/families what is known of each family: example, picture, edits, limits, rules and API. */
export function withFamilies(drafts: readonly Draft[], assembly: Assembly): Draft[] {
  const measured = measurements();
  return drafts.map((draft) => {
    if (COMPARISON.includes(draft.path)) {
      return { ...draft, text: `${draft.text.trimEnd()}\n\n${keptText(measured)}\n` };
    }
    const page = FAMILY_PAGES.find(({ name }) => draft.path === `families/${name}.md`);
    return page === undefined
      ? draft
      : { ...draft, text: `${draft.text.trimEnd()}\n\n${known(page, assembly, measured)}\n` };
  });
}

function known(page: FamilyPage, assembly: Assembly, measured: readonly Measured[]): string {
  const parts = [examples(page), edits(page, measured), limits(page), rules(page), api(page, assembly)];
  return parts.filter((part) => part !== "").join("\n\n");
}

function examples({ examples: names }: FamilyPage): string {
  const shown = names.map((name) => {
    const code = readFileSync(join(ROOT, "examples", name, "stack.ts"), "utf8").trimEnd();
    const where = `Also in the package, as [examples/${name}](../../examples/${name}/stack.ts). Its picture by \`cdktf-lb map\`:`;
    return [fence(code), where, `![What ${name} sends where](/${pictureOf(name)})`].join("\n\n");
  });
  return ["## A complete example", ...shown].join("\n\n");
}

function edits({ name, family }: FamilyPage, measured: readonly Measured[]): string {
  const own = [name, ...(family.facts?.().capabilities ?? []).map((one) => one.family)];
  const found = measured.filter(({ title }) => own.some((one) => title === one || title.startsWith(`${one} (`)));
  const head = `Measured with a real engine in one apply each; how to read it stands in the [traffic matrix](/traffic-matrix.md).`;
  const parts = found.flatMap((one) => [`### ${one.title}`, editsText(one)]);
  return found.length === 0 ? "" : ["## What each edit does", head, ...parts].join("\n\n");
}

function limits({ family }: FamilyPage): string {
  const capabilities = family.facts?.().capabilities ?? [];
  return capabilities.length === 0
    ? ""
    : ["## Limits", ...capabilities.map((one) => `### ${one.title}\n\n${capabilityText(one)}`)].join("\n\n");
}

function rules({ family }: FamilyPage): string {
  const rows = (family.rules?.() ?? []).map(({ id, severity, summary }) => [
    `[${id}](/rules/${id}.md)`,
    severity,
    summary,
  ]);
  const all = `[All rules](/rules/index.md) look at it${rows.length === 0 ? "" : "; these look at nothing else"}.`;
  return ["## Rules", all, ...(rows.length === 0 ? [] : [table([["rule", "severity", "what"], ...rows])])].join("\n\n");
}

function api({ folder }: FamilyPage, assembly: Assembly): string {
  const own = Object.values(assembly.types).filter(({ locationInModule }) =>
    locationInModule?.filename.startsWith(`lib/families/${folder}/`),
  );
  const constructs = own.filter(
    ({ kind, datatype, name }) => kind === "class" && datatype !== true && !name.endsWith("Base"),
  );
  const lines = constructs.map(
    (type) => `- [${type.namespace}.${type.name}](/${apiPath(type)}): ${type.docs?.summary}`,
  );
  return lines.length === 0 ? "" : ["## API", lines.join("\n")].join("\n\n");
}
