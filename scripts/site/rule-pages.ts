import { FAMILIES } from "../../lib/families";
import { Family } from "../../lib/families/family";
import { rulesOf } from "../../lib/families/rules";
import { fence, table } from "../markdown";
import { INTRODUCTION, PRELUDE, ruleText } from "../rules-doc";
import { Draft } from "./page";

const HEAD = "Every rule has a page of its own, whose address is its id. Messages end with that id in brackets.";

/** A page for each rule, and their index. */
export function rulePages(families: readonly Family[] = FAMILIES): Draft[] {
  const rules = rulesOf(families);
  const rows = rules.map(({ id, severity, summary }) => [`[${id}](/rules/${id}.md)`, severity, summary]);
  const index = [INTRODUCTION, HEAD, table([["rule", "severity", "what"], ...rows])].join("\n\n");
  const standing = `The examples stand behind this code:\n\n${fence(PRELUDE)}`;
  return [
    { path: "rules/index.md", file: "docs/rules.md", text: `${index}\n` },
    ...rules.map((rule) => ({
      path: `rules/${rule.id}.md`,
      text: `# ${rule.id}\n\n${ruleText(rule)}\n\n${standing}\n\n[All rules](/rules/index.md)\n`,
    })),
  ];
}
