// Looks at the site that docs:site wrote, in a browser: axe, width and keyboard, and pictures of what readers see first into
// build/site/pictures. Needs a Chromium.
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { openBrowser } from "../../../e2e/map/browser";
import { readAssembly } from "../assembly";
import { sitePages } from "../pages";
import { SECTIONS } from "../sections";
import { ordered } from "../sidebar";
import { keyboardFaults } from "./keyboard";
import { serve } from "./server";
import { open, tooWide, unusable, VIEWS } from "./views";

const ROOT = join(__dirname, "../../..");
const DIST = join(ROOT, "build/site/dist");
const PICTURES = join(ROOT, "build/site/pictures");

/** What most readers see. */
const SHOWN = [
  "index.md",
  "tutorials/first-pool.md",
  "families/alicloud-alb.md",
  "rules/weight-range.md",
  "zh/index.md",
];

/** Longer texts are looked at for their width alone: what they are made of stands on shorter pages, too. */
const LONG = 12_000;

/** Of each section the first two pages and the longest, where a page can break; whether it is one for axe. */
function chosen(): ReadonlyMap<string, boolean> {
  const pages = sitePages(readAssembly());
  const ofSections = SECTIONS.flatMap(({ holds }) => {
    const within = ordered(pages.filter(({ path }) => holds(path)));
    const longest = [...within].sort((one, other) => other.text.length - one.text.length)[0];
    return [...within.slice(0, 2), longest];
  });
  const all = [...pages.filter(({ path }) => SHOWN.includes(path)), ...ofSections];
  return new Map(all.map(({ path, text }) => [path, text.length < LONG]));
}

const addressOf = (path: string) => `/${path.replace(/(index)?\.md$/, "")}`;

async function main(): Promise<void> {
  if (!existsSync(DIST)) throw new Error("there is no site; run npm run docs:site");
  mkdirSync(PICTURES, { recursive: true });
  const site = await serve(DIST);
  const browser = await openBrowser();
  const faults: string[] = [];
  const paths = chosen();
  let done = 0;
  try {
    for (const [path, short] of paths) {
      process.stderr.write(`${++done} of ${paths.size}: ${path}\n`);
      for (const view of VIEWS) {
        const page = await open(browser, site.address + addressOf(path), view);
        const name = `${path} at ${view.width} pixels, ${view.scheme}`;
        const found = [...(await tooWide(page)), ...(short ? await unusable(page) : [])];
        faults.push(...found.map((fault) => `${name}: ${fault}`));
        const picture = `${path.replaceAll("/", "-").replace(/\.md$/, "")}-${view.width}-${view.scheme}.png`;
        if (SHOWN.includes(path)) await page.screenshot({ path: join(PICTURES, picture) });
        await page.close();
      }
    }
    for (const view of VIEWS) {
      const found = await keyboardFaults(browser, site.address, view);
      faults.push(...found.map((fault) => `keyboard at ${view.width} pixels, ${view.scheme}: ${fault}`));
    }
  } finally {
    await browser.close();
    site.close();
  }
  process.stdout.write(faults.map((fault) => `${fault}\n`).join(""));
  process.stdout.write(`${paths.size} pages, each in ${VIEWS.length} views: ${faults.length} faults\n`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}

void main();
