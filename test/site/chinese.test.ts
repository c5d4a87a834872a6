import * as fs from "node:fs";
import * as path from "node:path";
import { FAMILIES } from "../../lib/families";
import { rulesOf } from "../../lib/families/rules";
import { FINDING_KINDS } from "../../lib/impact/findings/all";
import { WAY_LOSSES } from "../../lib/impact/ways/loss-kinds";
import { TRAFFIC_LOSS } from "../../lib/report/check/of-impact";
import { FINDINGS_INTRODUCTION } from "../../scripts/impact-findings-doc";
import { rulesHead } from "../../scripts/rules-doc";
import {
  CHINESE_FINDINGS,
  CHINESE_RULES,
  ChineseEntry,
  chineseFindings,
  chineseHead,
  chineseRules,
  digestOf,
  EnglishWords,
  entriesOf,
  translatedWords,
} from "../../scripts/site/chinese-entries";
import { chinesePages } from "../../scripts/site/chinese-pages";
import { linksOf } from "../../scripts/site/links";
import { rulePages } from "../../scripts/site/rule-pages";
import { ROOT } from "../readme";

const FOLDERS = ["tutorials", "how-to", "families", "explanation"];

const pagesOf = (folder: string) => fs.readdirSync(path.join(ROOT, folder)).sort();

const PAIRS = [
  { english: "README.md", chinese: "README.zh-CN.md" },
  { english: "docs/guide.md", chinese: "docs/zh/guide.md" },
  ...FOLDERS.flatMap((folder) =>
    pagesOf(`docs/${folder}`).map((name) => ({
      english: `docs/${folder}/${name}`,
      chinese: `docs/zh/${folder}/${name}`,
    })),
  ),
];

const BLOCK = /^( *)```.*?^\1```$/gms;

const blocksOf = (text: string) => [...text.matchAll(BLOCK)].map(([block]) => block);

/** The levels of all headings, in order. */
const levelsOf = (text: string) => [...text.replace(BLOCK, "").matchAll(/^#{1,6}(?= )/gm)].map(([marks]) => marks);

const read = (file: string) => fs.readFileSync(path.join(ROOT, file), "utf8");

test.each(FOLDERS)("every page of docs/%s has its Chinese page, and no other is there", (folder) => {
  expect(pagesOf(`docs/zh/${folder}`)).toEqual(pagesOf(`docs/${folder}`));
});

test("there is no Chinese page elsewhere, and the first one names them all", () => {
  expect(pagesOf("docs/zh")).toEqual([...FOLDERS, "README.md", "guide.md", "impact-findings.md", "rules"].sort());
  const named = linksOf(read("docs/zh/README.md")).map((target) => path.posix.join("docs/zh", target));
  const pages = [...PAIRS.map(({ chinese }) => chinese), `${CHINESE_RULES}/README.md`, CHINESE_FINDINGS];
  expect(pages.filter((page) => !named.includes(page))).toEqual([]);
  expect(linksOf(read(`${CHINESE_RULES}/README.md`))).toEqual(
    expect.arrayContaining(pagesOf(CHINESE_RULES).filter((name) => name !== "README.md")),
  );
});

test("Chinese pages lead to the Chinese of rules and findings; the index of the rules to the English code, too", () => {
  const files = [
    ...PAIRS.map(({ chinese }) => chinese),
    ...pagesOf(CHINESE_RULES).map((name) => `${CHINESE_RULES}/${name}`),
  ];
  const english = [...files, "docs/zh/README.md", CHINESE_FINDINGS].flatMap((file) =>
    linksOf(read(file))
      .filter((target) => !/^https?:/.test(target))
      .map((target) => path.posix.join(path.posix.dirname(file), target))
      .filter((target) => /^docs\/(rules|impact-findings)\.md/.test(target))
      .map((target) => `${file}: ${target}`),
  );
  expect(english).toEqual([`${CHINESE_RULES}/README.md: docs/rules.md`]);
});

test("the front pages lead to each other", () => {
  expect(linksOf(read("README.md")).filter((target) => target.endsWith("/blob/main/README.zh-CN.md"))).toHaveLength(1);
  expect(linksOf(read("README.zh-CN.md"))).toContain("README.md");
});

test.each(PAIRS)("$chinese has the blocks of code and the headings of $english", ({ english, chinese }) => {
  expect(blocksOf(read(chinese))).toEqual(blocksOf(read(english)));
  expect(levelsOf(read(chinese))).toEqual(levelsOf(read(english)));
});

test("blocks and headings are counted as they stand", () => {
  const text = "# A\n\n- x\n\n  ```sh\n  # no\n  ```\n\n## B\n\n```ts\none\n```\n";
  expect(blocksOf(text)).toEqual(["  ```sh\n  # no\n  ```", "```ts\none\n```"]);
  expect(levelsOf(text)).toEqual(["#", "##"]);
});

/** What is to be done about each entry that is not the Chinese of its English, by name. */
function faults(english: readonly EnglishWords[], chinese: readonly ChineseEntry[]): string[] {
  const known = new Map(english.map((one) => [one.id, one]));
  const told = new Map(chinese.map((one) => [one.id, one]));
  return [
    ...english.filter(({ id }) => !told.has(id)).map(({ id }) => `${id}: has no Chinese; write it`),
    ...chinese.flatMap((one) => {
      const words = known.get(one.id);
      if (words === undefined) return [`${one.id}: is in ${one.file} and nowhere else; take it out`];
      if (told.get(one.id) !== one) return [`${one.id}: is twice in Chinese; take one out`];
      return [...outOfDate(one, words), ...lost(one, words)];
    }),
  ];
}

function outOfDate({ id, file, english }: ChineseEntry, words: EnglishWords): string[] {
  const digest = digestOf(translatedWords(words));
  if (english === digest) return [];
  return [`${id}: its English changed; translate it anew in ${file}, then write <!-- en: ${digest} --> there`];
}

/** Numbers, and names with an underscore or a capital inside: what both languages have in common. */
const COMMON = /\d+(?:\.\d+)*|[A-Za-z]+(?:_[A-Za-z]+)+|\b[a-z]+[A-Z]\w*/g;

function lost({ id, file, summary, why, offPlan, milder }: ChineseEntry, words: EnglishWords): string[] {
  const { offPlan: off, milder: less } = words;
  const parts: ReadonlyArray<readonly [string, string | undefined, string | undefined]> = [
    ["summary", words.summary, summary],
    ["why", words.why, why],
    ["offPlan", off, offPlan],
    ["milder", less?.when, milder],
  ];
  return parts.flatMap(([part, one, other]) => {
    if ((one === undefined) !== (other === undefined)) return [`${id}: ${part} is in one language only; see ${file}`];
    const missing = [...(one ?? "").matchAll(COMMON)].map(([word]) => word).filter((word) => !other?.includes(word));
    return missing.map((word) => `${id}: ${part} lost ${word}; see ${file}`);
  });
}

const RULES = rulesOf(FAMILIES);

test("every rule and every finding of impact has its Chinese, none is out of date, and there are no others", () => {
  expect(faults(RULES, chineseRules())).toEqual([]);
  expect(faults([...FINDING_KINDS, ...WAY_LOSSES, TRAFFIC_LOSS], chineseFindings())).toEqual([]);
});

test("what stands before the rules, and before the findings, is not out of date", () => {
  expect([chineseHead(`${CHINESE_RULES}/README.md`).english, chineseHead(CHINESE_FINDINGS).english]).toEqual([
    digestOf([rulesHead([])]),
    digestOf([FINDINGS_INTRODUCTION]),
  ]);
});

test("what is missing, too many, twice, out of date or lost is named", () => {
  const english = [
    { id: "kept", summary: "At most 20.", why: "The API of user_id refuses them." },
    { id: "changed", summary: "New.", why: "Why." },
    { id: "missing", summary: "Here.", why: "Why." },
    { id: "less", summary: "At most 100.", why: "The snatPro is off.", offPlan: "It is about code." },
  ];
  const mark = (n: number) => `<!-- en: ${digestOf(translatedWords(english[n]))} -->`;
  const text = [
    "# 组",
    `## kept\n\n最多 20。\n\n为什么：user_id 的 API 会拒绝。\n\n${mark(0)}`,
    `## changed\n\n旧。\n\n为什么：因为。\n\n<!-- en: 00000000 -->`,
    `## less\n\n最多 200。\n\n为什么：没有了。\n\n${mark(3)}`,
    `## less\n\n最多 100。\n\n为什么：snatPro 关闭。\n\n不在 plan 上运行：它针对代码。\n\n${mark(3)}`,
    "## gone\n\n过去。\n\n为什么：因为。",
  ].join("\n\n");
  expect(faults(english, entriesOf("zh.md", text))).toEqual([
    "missing: has no Chinese; write it",
    `changed: its English changed; translate it anew in zh.md, then write ${mark(1)} there`,
    "less: is twice in Chinese; take one out",
    "gone: is in zh.md and nowhere else; take it out",
  ]);
  expect(faults(english, entriesOf("zh.md", text).slice(0, 3))).toEqual([
    "missing: has no Chinese; write it",
    `changed: its English changed; translate it anew in zh.md, then write ${mark(1)} there`,
    "less: summary lost 100; see zh.md",
    "less: why lost snatPro; see zh.md",
    "less: offPlan is in one language only; see zh.md",
  ]);
  expect(() => entriesOf("zh.md", "## bare\n\n只有一句。\n")).toThrow(
    "zh.md: bare must have one paragraph without a label and one of 为什么：",
  );
});

/** Those without Chinese are named above. */
const TOLD = RULES.filter(({ id }) => chineseRules().some((entry) => entry.id === id));

const PAGES = new Map([...rulePages(), ...chinesePages(RULES)].map(({ path: page, text }) => [page, text]));

const sourceOf = (text: string) => /^(?:Source: |出处：)(.+)$/m.exec(text)?.[1];

test("the pages of a rule lead to each other, and have the same code and source", () => {
  const apart = TOLD.filter(({ id }) => {
    const english = PAGES.get(`rules/${id}.md`) ?? "";
    const chinese = PAGES.get(`zh/rules/${id}.md`) ?? "";
    return (
      !linksOf(english).includes(`/zh/rules/${id}.md`) ||
      !linksOf(chinese).includes(`/rules/${id}.md`) ||
      blocksOf(chinese).join() !== blocksOf(english).join() ||
      blocksOf(chinese).length !== 3 ||
      sourceOf(english) === undefined ||
      sourceOf(chinese) !== sourceOf(english)
    );
  });
  expect(apart.map(({ id }) => id)).toEqual([]);
});

test("the Chinese page of a rule tells its severity, and what a plan has to do with it", () => {
  const text = PAGES.get("zh/rules/one-port.md") ?? "";
  expect(text.split("\n\n").slice(0, 5)).toEqual([
    "# one-port",
    "**错误。** 默认服务器组的所有后端用同一个端口，即每个使用该组的监听器的后端端口。",
    "为什么：这种组没有自己的端口；无论后端写的是什么，每台服务器用的都是监听器的后端端口。",
    "只有 plan 时才知道的值，届时由前置条件（precondition）检查。",
    "不在 plan 上运行：默认服务器组没有端口这个参数：端口写在各个监听器上，各写各的。",
  ]);
  expect(PAGES.get("zh/rules/plain-http.md")).toMatch(/^# plain-http\n\n\*\*警告。\*\* /);
});

test("the Chinese index names every rule once, in the table of its group", () => {
  const text = PAGES.get("zh/rules/index.md") ?? "";
  const named = linksOf(text).filter((target) => target.startsWith("/zh/rules/"));
  expect([...named].sort()).toEqual(TOLD.map(({ id }) => `/zh/rules/${id}.md`).sort());
  expect(text).toContain("- [后端](#后端)");
  expect(text).toMatch(
    /\n## 后端\n\n\| 规则 [\s\S]*?\| \[weight-range\]\(\/zh\/rules\/weight-range\.md\) +\| 错误 +\| 是 +\|/,
  );
  expect(text).not.toContain("<!--");
});

test("the Chinese page of the findings tells severity, the milder case, and what is only a loss", () => {
  const text = PAGES.get("zh/impact-findings.md") ?? "";
  const section = (id: string) => new RegExp(`\n## ${id}\n\n(.*)\n\n(.*)\n`).exec(text)?.slice(1);
  expect(section("two-owners")).toEqual([
    "**错误**：某个资源拥有一个组或监听器的全部成员，而另一个资源也在向其中填充成员。",
    "以下情况只是警告：该 plan 不改变其中任何成员。",
  ]);
  expect(section("clients-refused")?.[0]).toMatch(/^\*\*错误\*\*（在报告中单独占一行的损失）：/);
  expect(section("traffic-loss")?.[0]).toMatch(/^\*\*错误\*\*（只用于 SARIF 和 JUnit/);
  expect(text).not.toContain("<!--");
});
