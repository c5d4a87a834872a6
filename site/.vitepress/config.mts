import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitepress";
import { anchorOf } from "../../scripts/site/anchors";

const out = fileURLToPath(new URL("../../build/site", import.meta.url));
const { description, homepage, name } = JSON.parse(
  readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
) as Record<string, string>;
const repository = homepage.replace(/#.*$/, "");

export default defineConfig({
  title: name,
  description,
  // GitHub serves the pages of a project below its name.
  base: process.env.SITE_BASE ?? "/",
  srcDir: `${out}/pages`,
  outDir: `${out}/dist`,
  cacheDir: `${out}/cache`,
  metaChunk: true,
  head: [["link", { rel: "icon", href: "data:," }]],
  markdown: {
    // Texts of the providers have angle brackets, and nobody writes HTML on purpose.
    html: false,
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    anchor: { slugify: anchorOf },
    config: (markdown) => void markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false }),
  },
  locales: {
    root: { label: "English", lang: "en" },
    zh: {
      label: "简体中文",
      lang: "zh-CN",
      themeConfig: {
        outline: { level: [2, 3], label: "本页内容" },
        nav: [
          { text: "教程", link: "/zh/tutorials/" },
          { text: "操作指南", link: "/zh/how-to/" },
          { text: "类型", link: "/zh/families/" },
          { text: "原理说明", link: "/zh/explanation/" },
          { text: "规则", link: "/zh/rules/" },
          { text: "参考（英文）", link: "/cli" },
        ],
      },
    },
  },
  themeConfig: {
    // The switch leads to the first page of the other language: most pages are in English only.
    i18nRouting: false,
    search: { provider: "local", options: { detailedView: false } },
    outline: { level: [2, 3] },
    nav: [
      { text: "Tutorials", link: "/tutorials/" },
      { text: "How-to", link: "/how-to/" },
      { text: "Families", link: "/families/" },
      { text: "Reference", link: "/cli" },
      { text: "Rules", link: "/rules/" },
      { text: "API", link: "/api/" },
      { text: "Explanation", link: "/explanation/" },
    ],
    sidebar: JSON.parse(readFileSync(`${out}/sidebar.json`, "utf8")),
    socialLinks: [{ icon: "github", link: repository }],
    docFooter: { prev: false, next: false },
  },
});
