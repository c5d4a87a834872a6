import { Browser } from "playwright-core";
import { open, View } from "./views";

const SOUGHT = "drain a server";

/** What cannot be done with the keyboard alone: past the head, to a page by search, and through the pages' list. */
export async function keyboardFaults(browser: Browser, address: string, view: View): Promise<string[]> {
  const page = await open(browser, `${address}/tutorials/first-pool`, view);
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
  const faults: string[] = [];

  await page.keyboard.press("Tab");
  if (!/skip to content/i.test(await focused()))
    faults.push(`the first stop is "${await focused()}", not past the head`);

  const seen = new Set<string>();
  for (let stops = 0; stops < 60; stops++) {
    await page.keyboard.press("Tab");
    seen.add(await focused());
  }
  if (view.width >= 1280 && !seen.has("From HCL to a safe pipeline")) faults.push("the list of pages is not reached");

  await page.keyboard.press("Control+k");
  await page.keyboard.type(SOUGHT);
  await page.locator("#localsearch-list li").first().waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL(/drain-a-server/, { timeout: 10_000 }).catch(() => {
    faults.push(`a search for "${SOUGHT}" leads to ${page.url()}`);
  });
  await page.close();
  return faults;
}
