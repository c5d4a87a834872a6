import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Draft } from "./page";

const ROOT = join(__dirname, "../..");

/** Rules, which have pages of their own, and what else is more than its file says. */
const MADE = /^(rules\.md|zh\/rules\/.*|zh\/impact-findings\.md)$/;

/** Pages whose text is a file of the repository: those in docs/, and four beside it. */
export function repositoryPages(): Draft[] {
  const docs = readdirSync(join(ROOT, "docs"), { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".md") && !MADE.test(name))
    .sort();
  return [
    { ...page("README.md", "overview.md"), title: "Overview" },
    { ...page("README.zh-CN.md", "zh/overview.md"), title: "概览" },
    page("CHANGELOG.md", "changelog.md"),
    page("CONTRIBUTING.md", "contributing.md"),
    ...docs.map((name) => page(`docs/${name}`, name.replace(/README\.md$/, "index.md"))),
  ];
}

function page(file: string, path: string): Draft {
  return { path, text: readFileSync(join(ROOT, file), "utf8"), file };
}

/** Pictures that pages of docs/ show. */
export function repositoryPictures(): ReadonlyMap<string, string> {
  const names = readdirSync(join(ROOT, "docs")).filter((name) => name.endsWith(".svg"));
  return new Map(names.map((name) => [name, readFileSync(join(ROOT, "docs", name), "utf8")]));
}
