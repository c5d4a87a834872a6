// Writes the site as Markdown into build/site/pages, and by VitePress as HTML into build/site/dist. Needs a build, and
// `npm ci` in site/.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readAssembly } from "./assembly";
import { llmsText } from "./llms";
import { sitePages } from "./pages";
import { pictures } from "./pictures";
import { repositoryPictures } from "./repository-pages";
import { sidebar } from "./sidebar";

const ROOT = join(__dirname, "../..");
const OUT = join(ROOT, "build/site");
const PAGES = join(OUT, "pages");
const DIST = join(OUT, "dist");

const VITEPRESS = join(ROOT, "site/node_modules/vitepress/bin/vitepress.js");

function write(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [name, text] of files) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function main(): void {
  if (!existsSync(VITEPRESS)) throw new Error("VitePress is not installed; run npm ci --prefix site");
  rmSync(OUT, { recursive: true, force: true });
  const pages = sitePages(readAssembly());
  const texts = new Map(pages.map(({ path, text }) => [path, text]));
  const drawn = new Map([...repositoryPictures(), ...pictures()]);
  write(PAGES, new Map([...texts, ...drawn]));
  write(OUT, new Map([["sidebar.json", JSON.stringify(sidebar(pages))]]));
  const { status } = spawnSync(process.execPath, [VITEPRESS, "build", join(ROOT, "site")], { stdio: "inherit" });
  if (status !== 0) throw new Error("VitePress refuses the pages");
  // Beside each page, what it was made of: for who reads by program.
  write(DIST, new Map([...texts, ...drawn, ["llms.txt", llmsText(pages)]]));
}

main();
