import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { mapOfImpact } from "../../lib/report/map/from-impact";
import { mapOfReport } from "../../lib/report/map/from-report";
import { renderMap } from "../../lib/report/map/render";
import type { SynthReport } from "../../lib/report/synth-report";
import { backend, entry, finding, reportOf } from "../../test/map/maps";
import { report as impact } from "../../test/impact/plan-json";
import { openBrowser } from "./browser";

const NAMES = ["backend", "server", "port", "weight", "share"];
const HEADINGS = [`row ${NAMES.join(" ")}`, ...NAMES.map((name) => `columnheader ${name}`)];
const HOSTILE = `"><img src=x onerror="document.title='broken'"><script>document.title='broken'</script>`;
const dir = fs.mkdtempSync(path.join(os.tmpdir(), "map-"));
let browser: Browser;
beforeAll(async () => (browser = await openBrowser()));
afterAll(async () => {
  await browser?.close();
  fs.rmSync(dir, { recursive: true, force: true });
});

/** What a page asked for and said while it was open. */
interface Opened {
  readonly page: Page;
  readonly requests: string[];
  readonly errors: string[];
}

async function open(html: string, scheme: "light" | "dark" = "light"): Promise<Opened> {
  const file = path.join(dir, "map.html");
  fs.writeFileSync(file, html);
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 }, colorScheme: scheme });
  const [requests, errors]: [string[], string[]] = [[], []];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => errors.push(message.text()));
  await page.goto(pathToFileURL(file).href);
  return { page, requests, errors };
}
const html = (report: SynthReport) => renderMap(mapOfReport(report, "/"), "html");

const api = entry([backend("api1", 95, { pool: "s/Old" }), backend("api2", 5, { pool: "s/New", weight: 5 })], {
  path: "s/Clb/Http/Api",
  kind: "rule",
  name: "Api",
  listener: "s/Clb/Http",
  url: "/api",
  pools: [
    { path: "s/Old", parked: false, sharePercent: 95 },
    { path: "s/New", parked: false, sharePercent: 5 },
  ],
});
const web = entry([backend("blue1", 66.6667), backend("blue2", 33.3333, { weight: 50 }), backend("old", 0)]);
const small = () => html(reportOf([web, api], [finding("s/Web", "blue2")]));
const rows = (page: Page) => page.getByRole("row").filter({ has: page.getByRole("rowheader") });

test("the accessibility tree holds every listener, rule, pool and backend with its share", async () => {
  const { page } = await open(small());
  const tree = await page.getByRole("region", { name: "Load balancer s/Clb" }).ariaSnapshot();
  const parts = [...tree.matchAll(/^ *- '?(heading|text:|table|row|columnheader) "?(.*?)"?'?:?$/gm)];
  expect(parts.map(([, role, name]) => `${role} ${name}`)).toEqual([
    'heading Clb" [level=2]',
    "text: alicloud s/Clb",
    "text: HTTP :80 listener Http",
    "text: Web 3 backends 1 error 100 %",
    "table Backends of Web",
    ...HEADINGS,
    "row blue1 active i-blue1 8080 100 66.7 %",
    "row blue2 active i-blue2 8080 50 33.3 % Error: s/Web is wrong r, main.ts:7",
    "row old draining i-old 8080 0 0 %",
    "text: /api rule Api",
    "text: Old 1 backend 95 %",
    "table Backends of Old",
    ...HEADINGS,
    "row api1 active i-api1 8080 100 95 %",
    "text: New 1 backend 5 %",
    "table Backends of New",
    ...HEADINGS,
    "row api2 active i-api2 8080 5 5 %",
  ]);
});

test("search shows what matches and what it stands in, and tells how many", async () => {
  const { page } = await open(small());
  expect(await rows(page).count()).toBe(5);
  await page.keyboard.press("/");
  await page.keyboard.type("blue2");
  await page.getByText("1 of 5 backends shown").waitFor();
  expect(await rows(page).allInnerTexts()).toEqual([expect.stringContaining("blue2")]);
  expect(await page.getByText("/api").isVisible()).toBe(false);
  await page.keyboard.press("Escape");
  expect(await rows(page).count()).toBe(5);
  await page.getByRole("searchbox").fill("/api");
  await page.getByText("2 of 5 backends shown").waitFor();
  expect(await rows(page).count()).toBe(2);
});

test("one button leaves what needs a look", async () => {
  const { page } = await open(small());
  const button = page.getByRole("button", { name: "Needs a look" });
  await button.click();
  expect(await button.getAttribute("aria-pressed")).toBe("true");
  expect(await rows(page).allInnerTexts()).toEqual([expect.stringContaining("s/Web is wrong")]);
  await button.click();
  expect(await rows(page).count()).toBe(5);
});

test("keys walk the tree, close and open it", async () => {
  const { page } = await open(small());
  const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).innerText.split("\n")[0]);
  await page.locator("summary").first().focus();
  expect(await focused()).toBe("HTTP :80");
  await page.keyboard.press("ArrowDown");
  expect(await focused()).toBe("Web");
  await page.keyboard.press("ArrowLeft");
  expect(await rows(page).count()).toBe(2);
  await page.keyboard.press("ArrowRight");
  expect(await rows(page).count()).toBe(5);
  await page.keyboard.press("ArrowDown");
  expect(await focused()).toBe("/api");
  await page.keyboard.press("Enter");
  expect(await rows(page).count()).toBe(3);
});

test("collapse all, expand all", async () => {
  const { page } = await open(small());
  await page.getByRole("button", { name: "Collapse all" }).click();
  expect(await rows(page).count()).toBe(0);
  await page.getByRole("button", { name: "Expand all" }).click();
  expect(await rows(page).count()).toBe(5);
});

test("2,000 backends: closed at first, found by search, and not all of them drawn", async () => {
  const many = Array.from({ length: 2000 }, (_, i) => backend(`server${i}`, 0.05));
  const { page } = await open(html(reportOf([entry(many)])));
  expect(await rows(page).count()).toBe(0);
  await page.getByRole("searchbox").fill("server1999");
  await page.getByText("1 of 2000 backends shown").waitFor();
  expect(await rows(page).count()).toBe(1);
  await page.getByRole("searchbox").fill("");
  await page.getByRole("button", { name: "Expand all" }).click();
  expect(await page.locator(".row[data-text]").count()).toBe(2000);
  const far = page.locator(".row[data-text]").nth(1999);
  expect(await far.evaluate((row) => row.checkVisibility({ contentVisibilityAuto: true }))).toBe(false);
  await far.scrollIntoViewIfNeeded();
  // The browser draws the row in a frame after the scroll.
  await page.waitForFunction((row) => row?.checkVisibility({ contentVisibilityAuto: true }), await far.elementHandle());
});

test("no name becomes markup or script, nothing is asked of the network, nothing is refused", async () => {
  const one = backend(HOSTILE, 100, { server: HOSTILE, pool: HOSTILE });
  const pools = [{ path: HOSTILE, parked: false, sharePercent: 100, source: HOSTILE }];
  const names = { path: HOSTILE, name: HOSTILE, cloud: HOSTILE, loadBalancer: HOSTILE, protocol: HOSTILE, pools };
  const { page, requests, errors } = await open(html(reportOf([entry([one], names)], [finding(HOSTILE, HOSTILE)])));
  await page.getByRole("searchbox").fill(HOSTILE);
  await page.getByText("1 of 1 backends shown").waitFor();
  expect(await page.title()).toBe("Traffic map");
  expect(await page.locator("img").count()).toBe(0);
  expect(await page.locator("script").count()).toBe(1);
  expect(requests).toEqual([page.url()]);
  expect(errors).toEqual([]);
});

test("the policy of the page stops a script that would slip in, and the network", async () => {
  const slipped = small().replace(
    "<main",
    `<script>document.title="broken"</script><img src="http://127.0.0.1:9/x"><main`,
  );
  const { page, errors } = await open(slipped);
  expect(await page.title()).toBe("Traffic map");
  expect(errors.filter((error) => error.includes("Content Security Policy")).length).toBeGreaterThanOrEqual(2);
});

test.each(["light", "dark"] as const)("%s: text stands out from what is behind it", async (scheme) => {
  const { page } = await open(small(), scheme);
  const contrasts = await page.evaluate(() => {
    const rgb = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
    const light = (color: string) => {
      const [r, g, b] = rgb(color).map((part) =>
        (part /= 255) <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const behind = (element: Element | null): string => {
      if (element === null) return "rgb(255, 255, 255)";
      const color = getComputedStyle(element).backgroundColor;
      return color === "transparent" || rgb(color)[3] === 0 ? behind(element.parentElement) : color;
    };
    const texts = Array.from(document.querySelectorAll("main span, main b, main h2, footer")).filter(
      (element) => element.textContent !== "" && element.checkVisibility(),
    );
    return texts.map((element) => {
      const [a, b] = [light(getComputedStyle(element).color), light(behind(element))];
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    });
  });
  expect(contrasts.length).toBeGreaterThan(30);
  // WCAG 2.2, success criterion 1.4.3: 4.5 to 1.
  expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(4.5);
});

test("a narrow screen needs no scrolling sideways", async () => {
  const { page } = await open(small());
  await page.setViewportSize({ width: 360, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test("without scripts everything is there", async () => {
  const file = path.join(dir, "plain.html");
  fs.writeFileSync(file, small());
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(pathToFileURL(file).href);
  expect(await rows(page).count()).toBe(5);
  expect(await page.getByRole("searchbox").count()).toBe(0);
  await context.close();
});

test("before and after an apply stand side by side", async () => {
  const values = (weight: number) => ({
    id: "g",
    servers: [
      { server_ids: ["i-1"], port: 80, weight },
      { server_ids: ["i-2"], port: 80, weight: 100 },
    ],
  });
  const group = {
    address: "alicloud_slb_server_group.g",
    before: values(100),
    after: values(25),
    config: { servers: [{}, {}] },
  };
  const { page } = await open(renderMap(mapOfImpact(impact(group)), "html"));
  const names = await page
    .getByRole("row")
    .evaluateAll((all) => all.map((row) => (row as HTMLElement).innerText.split(/\s*\n\s*/).join(" ")));
  expect(names).toEqual([
    "before after",
    "backend port weight traffic share port weight traffic share what happens",
    "i-1 active 80 100 50 % 80 25 20 % in place",
    "i-2 active 80 100 50 % 80 100 80 % unchanged",
  ]);
});

test("the SVG is drawn, in light and dark, without asking anybody", async () => {
  const file = path.join(dir, "map.svg");
  fs.writeFileSync(file, renderMap(mapOfReport(reportOf([web, api]), "/"), "svg"));
  const colours = new Set<string>();
  for (const colorScheme of ["light", "dark"] as const) {
    const page = await browser.newPage({ colorScheme });
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.goto(pathToFileURL(file).href);
    expect(await page.locator("text", { hasText: /^blue1$/ }).isVisible()).toBe(true);
    colours.add(await page.locator(".paper").evaluate((paper) => getComputedStyle(paper).fill));
    expect(requests).toHaveLength(1);
  }
  expect(colours.size).toBe(2);
});
