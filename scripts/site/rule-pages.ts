import { FAMILIES } from "../../lib/families";
import { Family } from "../../lib/families/family";
import { rulesOf } from "../../lib/families/rules";
import { fence } from "../markdown";
import { chineseRules } from "./chinese-entries";
import { PRELUDE, rulesHead, ruleText } from "../rules-doc";
import { Draft } from "./page";

/** A page for each rule, whose address is its id, and their index. */
export function rulePages(families: readonly Family[] = FAMILIES): Draft[] {
  const rules = rulesOf(families);
  const chinese = new Set(chineseRules().map(({ id }) => id));
  const waysOn = (id: string) =>
    ["[All rules](/rules/index.md)", ...(chinese.has(id) ? [`[简体中文](/zh/rules/${id}.md)`] : [])].join(" · ");
  const standing = `The examples stand behind this code:\n\n${fence(PRELUDE)}`;
  return [
    { path: "rules/index.md", file: "docs/rules.md", text: `${rulesHead(rules)}\n` },
    ...rules.map((rule) => ({
      path: `rules/${rule.id}.md`,
      text: `# ${rule.id}\n\n${ruleText(rule)}\n\n${standing}\n\n${waysOn(rule.id)}\n`,
    })),
  ];
}
