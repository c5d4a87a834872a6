import { existsSync } from "node:fs";
import { Browser, chromium } from "playwright-core";

const EXECUTABLE = process.env.CHROMIUM ?? "/usr/bin/chromium";
const ARGUMENTS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A browser that talks to nobody of its own accord. */
export function openBrowser(): Promise<Browser> {
  if (!existsSync(EXECUTABLE)) {
    throw new Error(`no browser at ${EXECUTABLE}: install Debian's package chromium, or set CHROMIUM to a Chromium`);
  }
  return chromium.launch({ executablePath: EXECUTABLE, args: ARGUMENTS });
}
