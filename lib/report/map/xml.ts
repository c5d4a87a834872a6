import { renderToStaticMarkup } from "preact-render-to-string";
import type { Markup } from "./markup";

/**
 * Writes what must be XML, and not HTML alone, where `]]>` may stand in a text. Characters that XML cannot carry, not even
 * escaped, are gone by then: see `allPrintable`.
 */
export function xmlOf(markup: Markup): string {
  return renderToStaticMarkup(markup).replace(/\]\]>/g, "]]&gt;");
}
