import { Rule } from "../../lib/app/rule";
import { FINDING_KINDS } from "../../lib/impact/findings/all";
import { FindingKind } from "../../lib/impact/findings/finding-kind";
import { WAY_LOSSES } from "../../lib/impact/ways/loss-kinds";
import { TRAFFIC_LOSS } from "../../lib/report/check/of-impact";
import { SeverityName } from "../../lib/values/severity";
import { escape, fence, table } from "../markdown";
import { PRELUDE } from "../rules-doc";
import { anchorOf } from "./anchors";
import {
  CHINESE_FINDINGS,
  CHINESE_RULES,
  ChineseEntry,
  chineseFindings,
  chineseHead,
  chineseRuleFiles,
  chineseRules,
  LABELS,
} from "./chinese-entries";
import { linksOf, withLinks } from "./links";
import { Draft, titleOf } from "./page";

const SEVERITIES: Readonly<Record<SeverityName, string>> = { error: "错误", warning: "警告", info: "提示" };

/** A Chinese page for each rule, their index, and the page of the findings of impact: code and severities are the rules' own. */
export function chinesePages(rules: readonly Rule[]): Draft[] {
  const entries = new Map(chineseRules().map((entry) => [entry.id, entry]));
  const told = rules.flatMap((rule) => {
    const entry = entries.get(rule.id);
    return entry === undefined ? [] : [{ rule, entry }];
  });
  return [rulesIndex(told), ...told.map(rulePage), findingsPage()];
}

interface Told {
  readonly rule: Rule;
  readonly entry: ChineseEntry;
}

function rulePage({ rule: { id, severity, atPlan, wrong, right, source }, entry }: Told): Draft {
  const parts = [
    `# ${id}`,
    `**${SEVERITIES[severity]}。** ${entry.summary}`,
    `${LABELS.why}${entry.why}`,
    ...(atPlan ? ["只有 plan 时才知道的值，届时由前置条件（precondition）检查。"] : []),
    ...(entry.offPlan === undefined ? [] : [`${LABELS.offPlan}${entry.offPlan}`]),
    "错误的写法：",
    fence(wrong),
    "正确的写法：",
    fence(right),
    `出处：${escape(source)}`,
    `示例接在这段代码之后：\n\n${fence(PRELUDE)}`,
    `[全部规则](/zh/rules/index.md) · [English](/rules/${id}.md)`,
  ];
  return { path: `zh/rules/${id}.md`, text: `${parts.join("\n\n")}\n` };
}

/** The index: what its file says, and a table for each group, to which the links of the file lead. */
function rulesIndex(told: readonly Told[]): Draft {
  const file = `${CHINESE_RULES}/README.md`;
  const titles = new Map(chineseRuleFiles().map((group) => [group, titleOf(chineseHead(group).text, group)]));
  const { text } = chineseHead(file);
  const groups = linksOf(text)
    .map((target) => `${CHINESE_RULES}/${target}`)
    .flatMap((group) => {
      const title = titles.get(group);
      return title === undefined ? [] : [{ title, rules: told.filter(({ entry }) => entry.file === group) }];
    });
  const head = withLinks(text, (target) => {
    const title = titles.get(`${CHINESE_RULES}/${target}`);
    return title === undefined ? target : `#${anchorOf(title)}`;
  });
  const tables = groups.map(({ title, rules }) => `## ${title}\n\n${tableOf(rules)}`);
  return { path: "zh/rules/index.md", file, text: `${[head, ...tables, "[English](/rules/index.md)"].join("\n\n")}\n` };
}

function tableOf(rules: readonly Told[]): string {
  const rows = rules.map(({ rule: { id, severity }, entry: { summary, offPlan } }) => [
    `[${id}](/zh/rules/${id}.md)`,
    SEVERITIES[severity],
    offPlan === undefined ? "是" : "否",
    summary,
  ]);
  return table([["规则", "级别", "plan", "内容"], ...rows]);
}

/** What has an id in reports of impact, in the order of the English page; `only`: what it is besides a finding. */
const FINDINGS: ReadonlyArray<
  Pick<FindingKind, "severity" | "milder"> & { readonly id: string; readonly only?: string }
> = [
  ...FINDING_KINDS,
  ...WAY_LOSSES.map((loss) => ({ ...loss, only: "在报告中单独占一行的损失" })),
  { ...TRAFFIC_LOSS, only: "只用于 SARIF 和 JUnit，那里的数字需要写成检查结果" },
];

function findingsPage(): Draft {
  const entries = new Map(chineseFindings().map((entry) => [entry.id, entry]));
  const sections = FINDINGS.flatMap(({ id, severity, milder, only }) => {
    const entry = entries.get(id);
    if (entry === undefined) return [];
    const level = `**${SEVERITIES[severity]}**${only === undefined ? "" : `（${only}）`}：`;
    const less = milder === undefined ? [] : [`以下情况只是${SEVERITIES[milder.severity]}：${entry.milder}`];
    return [[`## ${id}`, `${level}${entry.summary}`, ...less, `${LABELS.why}${entry.why}`].join("\n\n")];
  });
  const parts = [chineseHead(CHINESE_FINDINGS).text, ...sections, "[English](/impact-findings.md)"];
  return { path: "zh/impact-findings.md", file: CHINESE_FINDINGS, text: `${parts.join("\n\n")}\n` };
}
