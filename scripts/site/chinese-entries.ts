import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");

/** Where the Chinese of the rules stands: a file a group, and their index. */
export const CHINESE_RULES = "docs/zh/rules";

/** Where the Chinese of the findings of impact stands. */
export const CHINESE_FINDINGS = "docs/zh/impact-findings.md";

/** The English words of a rule or finding, those of a page included. */
export interface EnglishWords {
  readonly id: string;
  readonly summary: string;
  readonly why: string;
  readonly offPlan?: string;
  readonly milder?: { readonly when: string };
}

/** The Chinese of a rule or finding. */
export interface ChineseEntry {
  readonly id: string;
  /** The file that it stands in, from the root of the repository. */
  readonly file: string;
  readonly summary: string;
  readonly why: string;
  readonly offPlan?: string;
  /** The case in which a finding is less. */
  readonly milder?: string;
  /** The digest of the English words that it was translated from. */
  readonly english?: string;
}

/** What a paragraph tells, by how it begins; one that begins otherwise is the summary. */
export const LABELS = { why: "为什么：", offPlan: "不在 plan 上运行：", milder: "较轻的情况：" } as const;

const MARK = /\n*<!-- en: ([0-9a-f]{8}) -->/;

/** A short digest of English words: another one says that they changed since they were translated. */
export function digestOf(words: readonly string[]): string {
  return createHash("sha256").update(words.join("\n")).digest("hex").slice(0, 8);
}

/** The words of a rule or finding that are translated. */
export function translatedWords({ summary, why, offPlan = "", milder }: EnglishWords): string[] {
  return [summary, why, offPlan, milder?.when ?? ""];
}

/** The files with the Chinese of the rules, without their index. */
export function chineseRuleFiles(): string[] {
  const names = readdirSync(join(ROOT, CHINESE_RULES)).filter((name) => name !== "README.md");
  return names.sort().map((name) => `${CHINESE_RULES}/${name}`);
}

/** The Chinese of every rule. */
export function chineseRules(): ChineseEntry[] {
  return chineseRuleFiles().flatMap((file) => entriesOf(file, read(file)));
}

/** The Chinese of every finding of impact. */
export function chineseFindings(): ChineseEntry[] {
  return entriesOf(CHINESE_FINDINGS, read(CHINESE_FINDINGS));
}

/** What stands before the entries of a file, and the digest of its English. */
export function chineseHead(file: string): { readonly text: string; readonly english?: string } {
  const [text] = file.endsWith("README.md") ? [read(file)] : read(file).split(/^(?=## )/m);
  return { text: text.replace(MARK, "").trimEnd(), english: MARK.exec(text)?.[1] };
}

/** The entries of a text: one a heading of the second level, which is its id. */
export function entriesOf(file: string, text: string): ChineseEntry[] {
  return text
    .split(/^## /m)
    .slice(1)
    .map((section) => entryOf(file, section));
}

function entryOf(file: string, section: string): ChineseEntry {
  const [id, ...paragraphs] = section
    .replace(MARK, "")
    .trim()
    .split(/\n{2,}/);
  const labelled = (label: string) => paragraphs.find((one) => one.startsWith(label))?.slice(label.length);
  const summaries = paragraphs.filter((one) => Object.values(LABELS).every((label) => !one.startsWith(label)));
  const why = labelled(LABELS.why);
  if (summaries.length !== 1 || why === undefined) {
    const labels = Object.values(LABELS).join(" ");
    throw new Error(
      `${file}: ${id} must have one paragraph without a label and one of ${LABELS.why}; labels: ${labels}`,
    );
  }
  const [summary] = summaries;
  const [, english] = MARK.exec(section) ?? [];
  return { id, file, summary, why, offPlan: labelled(LABELS.offPlan), milder: labelled(LABELS.milder), english };
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}
