import { FAMILIES } from "../../lib/families";
import { Family } from "../../lib/families/family";
import { rulesOf } from "../../lib/families/rules";
import { fence } from "../markdown";
import { PRELUDE, rulesHead, ruleText } from "../rules-doc";
import { Draft } from "./page";

/** A page for each rule, whose address is its id, and their index. */
export function rulePages(families: readonly Family[] = FAMILIES): Draft[] {
  const rules = rulesOf(families);
  const standing = `The examples stand behind this code:\n\n${fence(PRELUDE)}`;
  return [
    { path: "rules/index.md", file: "docs/rules.md", text: `${rulesHead(rules)}\n` },
    ...rules.map((rule) => ({
      path: `rules/${rule.id}.md`,
      text: `# ${rule.id}\n\n${ruleText(rule)}\n\n${standing}\n\n[All rules](/rules/index.md)\n`,
    })),
  ];
}
