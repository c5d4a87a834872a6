import * as fs from "node:fs";
import * as path from "node:path";
import { anchorOf, anchorsOf } from "../../scripts/site/anchors";
import { readAssembly } from "../../scripts/site/assembly";
import { linked, linksOf, withLinks } from "../../scripts/site/links";
import { sitePages } from "../../scripts/site/pages";
import { ROOT } from "../readme";

const pages = sitePages(readAssembly());

/** Links that lead nowhere: `page: target`. Pictures are made when the site is built. */
function broken(all: ReadonlyArray<{ readonly path: string; readonly text: string }>): string[] {
  const anchors = new Map(all.map((page) => [page.path, anchorsOf(page.text)]));
  return all.flatMap((page) =>
    linksOf(page.text)
      .filter((target) => !/^(https?|mailto):/.test(target) && !target.endsWith(".svg"))
      .filter((target) => {
        const [name, anchor] = target.split("#");
        const to = name === "" ? page.path : path.posix.join(path.posix.dirname(page.path), name);
        const known = anchors.get(to);
        return known === undefined || (anchor !== undefined && !known.has(anchor));
      })
      .map((target) => `${page.path}: ${target}`),
  );
}

test("every link of the site leads to a page, and every anchor to a heading", () => {
  expect(pages.length).toBeGreaterThan(300);
  expect(pages.flatMap(({ text }) => linksOf(text)).length).toBeGreaterThan(1000);
  expect(broken(pages)).toEqual([]);
});

test("a link and an anchor that lead nowhere are seen", () => {
  const page = { path: "a/one.md", text: "# One\n\n[x](./two.md) [y](#one) [z](#two) [code](../b.md#b) `[no](no.md)`" };
  expect(broken([page, { path: "b.md", text: "# B" }])).toEqual(["a/one.md: ./two.md", "a/one.md: #two"]);
});

test("every link of a page in the repository leads to a file, and every anchor to a heading", () => {
  const files = ["README.md", "README.zh-CN.md", "CHANGELOG.md", "CONTRIBUTING.md", ...docs()];
  const texts = new Map(files.map((file) => [file, anchorsOf(read(file))]));
  const lost = files.flatMap((file) =>
    linksOf(read(file))
      .filter((target) => !/^(https?|mailto):/.test(target))
      .filter((target) => {
        const [name, anchor] = target.split("#");
        const to = name === "" ? file : path.posix.join(path.posix.dirname(file), name);
        return !fs.existsSync(path.join(ROOT, to)) || (anchor !== undefined && texts.get(to)?.has(anchor) !== true);
      })
      .map((target) => `${file}: ${target}`),
  );
  expect(lost).toEqual([]);
});

function docs(): string[] {
  const names = fs.readdirSync(path.join(ROOT, "docs"), { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(".md")).map((name) => `docs/${name.replaceAll("\\", "/")}`);
}

function read(file: string): string {
  return fs.readFileSync(path.join(ROOT, file), "utf8");
}

const HOME = "https://github.com/cdktf-load-balancing/cdktf-load-balancing";

test.each([
  ["a page beside it", "[x](families.md#quotas)", "[x](../families.md#quotas)"],
  ["the root's page", "[x](../README.md)", "[x](../overview.md)"],
  ["a rule, which has a page of its own", "[x](rules.md#weight-range)", "[x](../rules/weight-range.md)"],
  ["all rules", "[x](rules.md)", "[x](../rules/index.md)"],
  ["a heading of the page itself", "[x](#here)", "[x](#here)"],
  ["a page by its address at GitHub", `[x](${HOME}/blob/main/docs/families.md)`, "[x](../families.md)"],
  ["a file that is no page", "[x](../package.json)", `[x](${HOME}/blob/main/package.json)`],
  ["a picture", "![x](map.svg)", "![x](../map.svg)"],
  ["what stands in code", "`[x](families.md)`", "`[x](families.md)`"],
  ["an address elsewhere", "[x](https://example.com/a.md)", "[x](https://example.com/a.md)"],
])("%s", (_what, link, wanted) => {
  expect(textOf(`# T\n\n${link}\n`)).toBe(`# T\n\n${wanted}\n`);
});

function textOf(text: string): string {
  const drafts = [
    { path: "deep/page.md", file: "docs/page.md", text },
    { path: "families.md", file: "docs/families.md", text: "# F" },
    { path: "overview.md", file: "README.md", text: "# O" },
    { path: "rules/index.md", file: "docs/rules.md", text: "# R" },
    { path: "rules/weight-range.md", text: "# W" },
  ];
  return linked(drafts, new Set(["map.svg"]))[0].text;
}

test("a page that links to a file which is not there is refused", () => {
  expect(() => textOf("# T\n\n[x](nowhere.md)")).toThrow(
    "a page links to docs/nowhere.md, which is not in the repository",
  );
  expect(() => textOf("# T\n\n[x](/nowhere.md)")).toThrow("/nowhere.md is no page of the site");
  expect(() => textOf("no heading")).toThrow('deep/page.md has no heading of the first level; begin it with "# "');
});

test.each([
  ["Going back", "going-back"],
  ["`alicloud_slb_rule`", "alicloud_slb_rule"],
  ["Policies: OPA, conftest", "policies-opa-conftest"],
  ["A [link](x.md) in it", "a-link-in-it"],
  ["a & b", "a--b"],
])("the anchor of %s is that of GitHub", (heading, anchor) => {
  expect(anchorOf(heading)).toBe(anchor);
});

test("anchors are counted where headings are equal, and read where they are named", () => {
  const text = '# A\n\n## A\n\n<a id="own"></a>\n\n## B {#named}\n\n```sh\n# no heading\n```\n';
  expect([...anchorsOf(text)]).toEqual(["a", "a-1", "named", "own"]);
});

test("links are changed outside of code alone", () => {
  expect(withLinks("[a](b) `[a](b)`\n```\n[a](b)\n```", (target) => `${target}!`)).toBe(
    "[a](b!) `[a](b)`\n```\n[a](b)\n```",
  );
});
