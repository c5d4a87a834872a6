import { SeverityName } from "../../values/severity";
import { h, Markup } from "./markup";
import { BackendState } from "./traffic-map";

/** Shapes of states in a square of 12: they differ without colour. Drawn with `currentColor`. */
export function stateIcon(state: BackendState): Markup {
  switch (state) {
    case "active":
      return h("circle", { cx: 6, cy: 6, r: 4, fill: "currentColor" });
    case "draining":
      return h("g", null, ring(), h("path", { d: "M2 6a4 4 0 0 0 8 0z", fill: "currentColor" }));
    case "parked":
      return h("path", { d: "M3 2h2v8H3zM7 2h2v8H7z", fill: "currentColor" });
    case "standby":
      return ring();
    case "unknown":
      return h("g", null, ring("1.6 1.5"), h("circle", { cx: 6, cy: 6, r: 1.1, fill: "currentColor" }));
    case "absent":
      return h("path", { d: "M3 6h6", stroke: "currentColor", "stroke-width": 1.3 });
  }
}

/** The sign for a finding: a triangle for what needs a look, lines in a square for a note. */
export function findingIcon(severity: SeverityName): Markup {
  if (severity === "info") {
    const square = {
      x: 2,
      y: 2,
      width: 8,
      height: 8,
      rx: 2,
      fill: "none",
      stroke: "currentColor",
      "stroke-width": 1.3,
    };
    return h("g", null, h("rect", square), h("path", { d: "M4.4 5h3.2M4.4 7.2h2", ...LINE }));
  }
  const fill = severity === "error" ? "currentColor" : "none";
  const sign = severity === "error" ? "mark" : undefined;
  return h(
    "g",
    null,
    h("path", { d: "M6 1.4 11 10.4H1z", fill, ...LINE, "stroke-linejoin": "round" }),
    h("path", { d: "M6 4.6v2.6M6 8.6v.4", ...LINE, class: sign }),
  );
}

const LINE = { stroke: "currentColor", "stroke-width": 1.3, "stroke-linecap": "round" };

function ring(dashes?: string): Markup {
  const look = { fill: "none", stroke: "currentColor", "stroke-width": 1.3, "stroke-dasharray": dashes };
  return h("circle", { cx: 6, cy: 6, r: 4, ...look });
}
