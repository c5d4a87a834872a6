import * as axe from "axe-core";
import { Browser, Page } from "playwright-core";

/** How a page is looked at: on a desk and on a phone, by day and by night. */
export const VIEWS = [1280, 390].flatMap((width) => (["light", "dark"] as const).map((scheme) => ({ width, scheme })));

export type View = (typeof VIEWS)[number];

export async function open(browser: Browser, address: string, { width, scheme }: View): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width, height: 900 },
    colorScheme: scheme,
    reducedMotion: "reduce",
  });
  await page.goto(address, { waitUntil: "networkidle" });
  return page;
}

/** What readers cannot use: https://github.com/dequelabs/axe-core. Takes minutes on a page of thousands of rows. */
export async function unusable(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run(document));
  return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

/** Whether the page has to be moved sideways. */
export async function tooWide(page: Page): Promise<string[]> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return wide > 0 ? [`is ${wide} pixels wider than the window`] : [];
}
