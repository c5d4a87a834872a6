import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { pathToFileURL } from "node:url";
import * as axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { mapOfImpact } from "../../lib/report/map/from-impact";
import { mapOfReport } from "../../lib/report/map/from-report";
import { renderMap } from "../../lib/report/map/render";
import { backend, entry, finding, reportOf } from "../../test/map/maps";
import { report as impact } from "../../test/impact/plan-json";
import { openBrowser } from "./browser";

/** Pages at the widths of a desk and of a phone, in both palettes: nothing is cut off, and axe finds nothing. */

const dir = fs.mkdtempSync(path.join(os.tmpdir(), "readable-"));
let browser: Browser;
beforeAll(async () => (browser = await openBrowser()));
afterAll(async () => {
  await browser?.close();
  fs.rmSync(dir, { recursive: true, force: true });
});

/** A listener whose first half of servers changes its port, with a white list put before it. */
function changing(count: number): string {
  const ids = Array.from({ length: count }, (_, at) => `i-bp1${String(at).padStart(4, "0")}`);
  const group = (port: number) => ({
    id: "rsp-1",
    servers: ids.map((id, at) => ({ server_ids: [id], port: at < count / 2 ? port : 80, weight: 100 })),
  });
  const listener = { id: "lb-1:tcp:80", frontend_port: 80, protocol: "tcp", server_group_id: "rsp-1" };
  const report = impact(
    {
      address: "alicloud_slb_server_group.web",
      before: group(80),
      after: group(8080),
      config: { servers: [{}] },
    },
    {
      address: "alicloud_slb_listener.http",
      before: { ...listener, acl_status: "off" },
      after: { ...listener, acl_status: "on", acl_type: "white", acl_ids: ["acl-1"] },
      config: { server_group_id: {}, acl_status: {}, acl_type: {}, acl_ids: {} },
    },
  );
  return renderMap(mapOfImpact(report), "html");
}

const now = renderMap(
  mapOfReport(
    reportOf(
      [entry([backend("blue1", 66.6667), backend("blue2", 33.3333, { weight: 50 }), backend("old", 0)])],
      [finding("s/Web", "blue2")],
    ),
    "/",
  ),
  "html",
);

/** Axe looks at small ones: of large ones it looks at the same kinds of elements, for minutes. */
const PAGES: readonly { readonly name: string; readonly html: string; readonly large?: boolean }[] = [
  { name: "a map of now", html: now },
  { name: "3 members, before and after", html: changing(3) },
  { name: "300 members", html: changing(300), large: true },
  { name: "2,000 members", html: changing(2000), large: true },
];

async function open(html: string, width: number, colorScheme: "light" | "dark"): Promise<Page> {
  const file = path.join(dir, "page.html");
  fs.writeFileSync(file, html);
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  await page.goto(pathToFileURL(file).href);
  return page;
}

/** What sticks out of the screen, or out of what holds it. */
function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const texts = Array.from(document.querySelectorAll("h1, h2, p, button, .cell, .tag, summary span, li")).filter(
      (element) => element.checkVisibility({ contentVisibilityAuto: true }) && !element.closest(".sr, .head"),
    );
    return texts
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        const rows = element.closest(".rows")?.getBoundingClientRect();
        return right > Math.min(width, rows?.right ?? width) + 1 || left < -1;
      })
      .map((element) => element.textContent ?? "");
  });
}

describe.each(PAGES)("$name", ({ html, large = false }) => {
  test.each([
    [1280, "light"],
    [390, "light"],
    [390, "dark"],
  ] as const)("at %i pixels, %s", async (width, scheme) => {
    const page = await open(html, width, scheme);
    await page.getByRole("button", { name: "Expand all" }).click();
    expect(await cutOff(page)).toEqual([]);
    if (large) return page.close();
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run(document));
    expect(violations.map(({ id, nodes }) => [id, nodes.slice(0, 2).map(({ html: node }) => node)])).toEqual([]);
    await page.close();
  });
});

test("a pool that starts closed says what happens to how many", async () => {
  const page = await open(changing(2000), 1280, "light");
  expect(await page.locator("summary", { hasText: "2,000 backends" }).innerText()).toMatch(/1,000 remove then add/);
  await page.close();
});
