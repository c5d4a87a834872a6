import { renderHtml } from "./html/page";
import { renderMermaid } from "./mermaid";
import { renderSvg } from "./svg/drawing";
import { TrafficMap } from "./traffic-map";

/** Draws a map. */
export function renderMap(map: TrafficMap, format: "mermaid" | "svg" | "html"): string {
  if (format === "html") return renderHtml(map);
  return format === "svg" ? renderSvg(map) : renderMermaid(map);
}
