import * as fs from "node:fs";
import * as path from "node:path";
import { linksOf } from "../../scripts/site/links";
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
  expect(pagesOf("docs/zh")).toEqual([...FOLDERS, "README.md", "guide.md"].sort());
  const named = linksOf(read("docs/zh/README.md")).map((target) => path.posix.join("docs/zh", target));
  expect(PAIRS.map(({ chinese }) => chinese).filter((page) => !named.includes(page))).toEqual([]);
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
