import { h, Markup } from "../markup";
import { xmlOf } from "../xml";
import { findingIcon, stateIcon } from "../icons";
import { MapBackend, MapEntry, MapFinding, MapLoadBalancer, shareText, STATE_WORDS, TrafficMap } from "../traffic-map";
import { EntryBox, PoolBox, Sheet, sheetOf, SIZES, Stream } from "./layout";
import { STYLE, VERDICT_STYLE } from "./style";
import { fit, fitMono, textWidth } from "./text-fit";

const TITLE_HEIGHT = 52;
const VERDICT_HEIGHT = 36;
const EMPTY = { width: 520, height: 80 };

/** One picture of the whole map, load balancers below each other. Follows light and dark of the reader. */
export function renderSvg(map: TrafficMap): string {
  const columns = map.sides.map((name, side) => column(map, name, side));
  const width = Math.ceil(
    Math.max(
      EMPTY.width,
      columns.reduce((sum, one) => sum + one.width, 0),
    ),
  );
  const top = map.verdict === undefined ? 0 : VERDICT_HEIGHT;
  const height = top + Math.ceil(Math.max(EMPTY.height, ...columns.map((one) => one.height)));
  let x = 0;
  const parts = columns.map((one) => {
    const part = h("g", { transform: `translate(${x} ${top})` }, one.parts);
    x += one.width;
    return part;
  });
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: "img",
  };
  const named = map.loadBalancers.map(({ name }) => name).join(", ");
  const picture = h(
    "svg",
    { ...attributes, "aria-label": [map.title, ...(map.verdict ? [map.verdict.text] : []), named].join(": ") },
    h("style", { dangerouslySetInnerHTML: { __html: map.verdict ? STYLE + VERDICT_STYLE : STYLE } }),
    h("defs", null, hatch()),
    h("rect", { class: "paper", width, height, rx: 10 }),
    map.verdict && verdict(map.verdict, width),
    map.loadBalancers.length === 0 ? label(24, top + 44, "no listener, rule or pool in this app", "soft") : parts,
  );
  return `${xmlOf(picture)}\n`;
}

function verdict({ text, alarming }: NonNullable<TrafficMap["verdict"]>, width: number): Markup {
  const shown = label(SIZES.pad, 30, fit(text, 15, width - 2 * SIZES.pad), classes("title", alarming && "alarming"));
  return h("g", null, h("title", null, text), shown);
}

function hatch(): Markup {
  const lines = h("path", { class: "hatch", d: "M0 6 6 0", "stroke-width": 1.4 });
  return h("pattern", { id: "hatch", width: 6, height: 6, patternUnits: "userSpaceOnUse" }, lines);
}

function column(map: TrafficMap, name: string, side: number): { parts: Markup[]; width: number; height: number } {
  const parts: Markup[] = [];
  let [width, y] = [0, 0];
  if (map.sides.length > 1) {
    parts.push(label(SIZES.pad, 30, name, "title"));
    y = 36;
  }
  for (const one of map.loadBalancers) {
    const sheet = sheetOf(one, side);
    parts.push(h("g", { transform: `translate(0 ${y})` }, loadBalancer(one, sheet, side)));
    width = Math.max(width, sheet.width);
    y += TITLE_HEIGHT + sheet.height;
  }
  return { parts, width, height: y };
}

function loadBalancer(one: MapLoadBalancer, sheet: Sheet, side: number): Array<Markup | undefined> {
  const name = fit(one.name, 15, 280);
  return [
    label(SIZES.pad, 30, name, "title"),
    label(SIZES.pad, 47, fit(`${one.cloud}  ·  ${one.path}`, 12, 420), "soft"),
    worst(one.findings, SIZES.pad + textWidth(name, 15) + 8, 19),
    h(
      "g",
      { transform: `translate(0 ${TITLE_HEIGHT})` },
      sheet.streams.map(stream),
      sheet.entries.map(entryCard),
      sheet.pools.map((box) => poolCard(box, side)),
      sheet.streams.map(streamLabel),
    ),
  ];
}

function stream({ from, to, share, through }: Stream): Markup {
  const [start, end] = [rightOf(from), leftOf(to)];
  const half = SIZES.entry.width / 2;
  const stops =
    through === undefined
      ? [start, end]
      : [start, { x: through.x - half, y: through.y }, { x: through.x + half, y: through.y }, end];
  const d = `M${point(start)}${stops
    .slice(1)
    .map((stop, at) => bend(stops[at], stop))
    .join("")}`;
  if (share === undefined) return h("path", { class: "path", d });
  const dashes = share === null ? "2 4" : share === 0 ? "1 5" : undefined;
  return h("path", { class: "flow", d, "stroke-width": 1.5 + (12 * (share ?? 0)) / 100, "stroke-dasharray": dashes });
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function bend(from: Point, to: Point): string {
  const middle = (from.x + to.x) / 2;
  return `C${point({ x: middle, y: from.y })} ${point({ x: middle, y: to.y })} ${point(to)}`;
}

function point({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

function streamLabel({ to, share }: Stream): Markup | undefined {
  if (share === undefined) return undefined;
  const { x, y } = leftOf(to);
  return label(x - 8, y - 10, shareText(share), "share small");
}

function rightOf({ x, y, width, height }: EntryBox): Point {
  return { x: x + width, y: y + height / 2 };
}

function leftOf(box: EntryBox | PoolBox): Point {
  return { x: box.x, y: box.y + ("pool" in box ? SIZES.head : box.height) / 2 };
}

function entryCard(box: EntryBox): Markup {
  const { x, y, width, height, entry } = box;
  const card = { x: 0.5, y: 0.5, width: width - 1, height: height - 1, rx: entry.kind === "rule" ? 8 : height / 2 };
  return h(
    "g",
    { transform: `translate(${round(x)} ${round(y)})` },
    h(
      "title",
      null,
      [entry.path, ...(entry.note === undefined ? [] : [entry.note]), ...entry.findings.map(({ text }) => text)].join(
        "\n",
      ),
    ),
    h("rect", { class: classes("card", entry.findings.some(isProblem) && "problem"), ...card }),
    label(18, 20, fit(entry.title, 12, width - 44), "name"),
    label(18, 36, fit(subtitle(entry), 11, width - 36), "soft small"),
    worst(entry.findings, width - 26, 8),
  );
}

function subtitle({ kind, name, title, note }: MapEntry): string {
  const words = kind === "group" ? "group" : name === title ? kind : `${kind} ${name}`;
  return note ?? words;
}

function poolCard(box: PoolBox, side: number): Markup {
  const { x, y, width, height, pool, backends, more } = box;
  const marks = [pool.parked && "parked", pool.findings.some(isProblem) && "problem"];
  const filled = pool.source === undefined ? countText(backends.length + more) : `filled by ${pool.source}`;
  const note = fit(pool.parked ? "parked" : filled, 11, 240);
  const total = pool.backends.reduce((sum, { sides }) => sum + (sides[side].share ?? 0), 0) || 1;
  const lineY = (at: number) => SIZES.head + at * SIZES.row;
  return h(
    "g",
    { transform: `translate(${round(x)} ${round(y)})` },
    h("title", null, [pool.path, ...pool.findings.map(({ text }) => text)].join("\n")),
    h("rect", { class: classes("card", ...marks), x: 0.5, y: 0.5, width: width - 1, height: height - 1, rx: 10 }),
    label(18, 25, fit(pool.name, 12, width - 60 - textWidth(note, 11)), "name"),
    label(width - 18, 25, note, "soft small number"),
    worst(pool.findings, width - 38 - textWidth(note, 11), 14),
    h("path", { class: "line", d: `M18 ${SIZES.head - 4.5}H${width - 18}` }),
    backends.map((backend, at) => row(backend, side, lineY(at), width, total)),
    more > 0 && label(36, lineY(backends.length) + 16, `and ${more} more`, "soft small"),
    backends.length === 0 && label(18, lineY(0) + 16, "servers come and go with the group", "soft small"),
  );
}

function row(backend: MapBackend, side: number, y: number, width: number, total: number): Markup {
  const { state, port, weight, share } = backend.sides[side];
  const part = share === null ? null : (100 * share) / total;
  const words = state === "active" || state === "unknown" ? "" : `  ${STATE_WORDS[state]}`;
  const bar = { x: width - 150, y: 9, width: 78, height: 8, rx: 4 };
  const severity = worstOf(backend.findings);
  const text = `${backend.id}${words}`;
  return h(
    "g",
    { transform: `translate(0 ${y})` },
    h("title", null, [`${backend.id}: ${STATE_WORDS[state]}`, ...backend.findings.map((one) => one.text)].join("\n")),
    severity === undefined
      ? icon(stateIcon(state), 16, 7, state === "active" ? "" : "quiet")
      : icon(findingIcon(severity), 16, 7, severity),
    label(36, 17, fit(text, 12, 110), state === "active" ? "" : "soft"),
    label(152, 17, fitMono(backend.server === null ? "known at plan" : (backend.server ?? ""), 11, 126), "id soft"),
    label(width - 202, 17, port === null ? "" : `:${port}`, "number small"),
    label(width - 160, 17, weight === null ? "?" : weight === "none" ? "" : `×${weight}`, "number small soft"),
    h("rect", { class: share === null ? "unknown-bar" : "track", ...bar }),
    part !== null &&
      part > 0 &&
      h("rect", { class: "bar", ...bar, width: round(Math.max(2, (bar.width * part) / 100)) }),
    label(width - 18, 17, shareText(part), "number small"),
  );
}

function countText(count: number): string {
  return `${count} backend${count === 1 ? "" : "s"}`;
}

function isProblem({ severity }: MapFinding): boolean {
  return severity !== "info";
}

function worstOf(findings: readonly MapFinding[]): MapFinding["severity"] | undefined {
  return (["error", "warning", "info"] as const).find((level) => findings.some(({ severity }) => severity === level));
}

function worst(findings: readonly MapFinding[], x: number, y: number): Markup | undefined {
  const severity = worstOf(findings);
  return severity === undefined ? undefined : icon(findingIcon(severity), x, y, severity);
}

function icon(shape: Markup, x: number, y: number, look: string): Markup {
  return h("g", { class: classes("icon", look), transform: `translate(${round(x)} ${round(y)})` }, shape);
}

function label(x: number, y: number, text: string, look: string): Markup {
  return h("text", { x: round(x), y: round(y), class: look === "" ? undefined : look }, text);
}

function classes(...names: ReadonlyArray<string | false | undefined>): string {
  return names.filter((name) => name !== false && name !== undefined && name !== "").join(" ");
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
