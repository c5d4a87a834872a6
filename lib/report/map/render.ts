import { allPrintable } from "../../values/printable";
import { renderHtml } from "./html/page";
import { renderMermaid } from "./mermaid";
import { renderSvg } from "./svg/drawing";
import { TrafficMap } from "./traffic-map";

/** Draws a map. */
export function renderMap(drawn: TrafficMap, format: "mermaid" | "svg" | "html"): string {
  const map = allPrintable(drawn);
  if (format === "html") return renderHtml(map);
  return format === "svg" ? renderSvg(map) : renderMermaid(map);
}
