import { h, Markup } from "../markup";
import { stateIcon } from "../icons";
import { BackendSide, MapBackend, MapPool, shareText, STATE_WORDS } from "../traffic-map";
import { findingList, icon, searched } from "./tree";

/** Rows that the browser may leave undrawn together while they are out of sight. */
const CHUNK = 50;

/** The backends of a pool, in one or two sides. Roles instead of a table element: rows of those cannot be skipped. */
export function backendTable(pool: MapPool, sides: readonly string[]): Markup {
  const chunks: MapBackend[][] = [];
  for (let at = 0; at < pool.backends.length; at += CHUNK) chunks.push(pool.backends.slice(at, at + CHUNK));
  return h(
    "div",
    {
      class: "rows",
      role: "table",
      "aria-label": `Backends of ${pool.name}`,
      "aria-rowcount": pool.backends.length + 1,
    },
    h("div", { role: "rowgroup" }, head(sides)),
    chunks.map((chunk) =>
      h(
        "div",
        { role: "rowgroup", class: pool.backends.length > CHUNK ? "chunk" : undefined },
        chunk.map((backend) => row(backend, sides)),
      ),
    ),
  );
}

/** A header without words would be read as one. */
const EMPTY = h("span", { class: "cell", role: "cell" });

function head(sides: readonly string[]): Markup[] {
  const values = sides.flatMap(() => [
    column("port", "number"),
    column("weight", "number"),
    h("span", { class: "cell", "aria-hidden": "true" }, "traffic"),
    column("share", "number"),
  ]);
  if (sides.length === 1) {
    return [h("div", { class: "row head", role: "row" }, column("backend"), column("server"), values)];
  }
  const names = sides.map((name) => h("span", { class: "cell span", role: "columnheader", "aria-colspan": 3 }, name));
  return [
    h("div", { class: "row head sides", role: "row" }, EMPTY, names, EMPTY),
    h("div", { class: "row head", role: "row" }, column("backend"), values, column("what happens")),
  ];
}

function column(name: string, look = ""): Markup {
  return h("span", { class: `cell ${look}`.trim(), role: "columnheader" }, name);
}

function row(backend: MapBackend, sides: readonly string[]): Markup {
  const { id, server, event, interrupted, findings } = backend;
  const last = backend.sides[backend.sides.length - 1];
  const two = sides.length > 1;
  const quiet = last.state !== "active";
  const look = { ...searched(findings, id, server ?? "", STATE_WORDS[last.state], event ?? "") };
  if (interrupted) look["data-look"] = "yes";
  return h(
    "div",
    { class: quiet ? "row quiet" : "row", role: "row", ...look },
    h(
      "span",
      { class: "cell id", role: "rowheader" },
      icon(stateIcon(last.state), quiet ? "quiet" : ""),
      id,
      h("span", { class: quiet ? "tag" : "sr" }, STATE_WORDS[last.state]),
    ),
    !two && h("span", { class: "cell server", role: "cell" }, server === null ? "known at plan" : server),
    backend.sides.map((side, at) => values(side, two ? ` s${at}` : "")),
    two && h("span", { class: "cell event", role: "cell" }, h("span", { class: interrupted ? "tag bad" : "" }, event)),
    findings.length > 0 && h("div", { class: "finding-cell", role: "cell" }, findingList(findings)),
  );
}

/** Of one side, which narrow pages put on a line of its own. */
function values({ state, port, weight, share }: BackendSide, side: string): Markup[] {
  const cell = (look: string, content: unknown) =>
    h("span", { class: `cell ${look}${side}`, role: "cell" }, content as string);
  if (state === "absent") return [cell("number port", "–"), cell("number weight", ""), flow(), cell("number part", "")];
  return [
    cell("number port", port === null ? "–" : String(port)),
    cell("number weight", weight === null ? "?" : weight === "none" ? "–" : String(weight)),
    flow(bar(share)),
    cell("number part", shareText(share)),
  ];
}

/** The share again, for the eye only. */
function flow(content?: Markup): Markup {
  return h("span", { class: "cell flow", "aria-hidden": "true" }, content);
}

function bar(share: number | null): Markup {
  if (share === null) return h("svg", { class: "bar hatched", "aria-hidden": "true" });
  return h(
    "svg",
    { class: "bar", viewBox: "0 0 100 8", preserveAspectRatio: "none", "aria-hidden": "true" },
    h("rect", { width: Math.round(share * 100) / 100, height: 8 }),
  );
}
