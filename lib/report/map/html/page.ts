import { createHash } from "node:crypto";
import { h, Markup } from "../markup";
import { renderToStaticMarkup } from "preact-render-to-string";
import { stateIcon, findingIcon } from "../icons";
import { BackendState, entriesOf, MapFinding, STATE_WORDS, TrafficMap } from "../traffic-map";
import { BEHAVIOUR } from "./behaviour";
import { STYLE } from "./style";
import { findingList, icon, loadBalancerSection } from "./tree";

/** One page without anything from elsewhere: its policy lets it run only the script and style that it carries. */
export function renderHtml(map: TrafficMap): string {
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${hash(STYLE)}'`,
    `script-src 'sha256-${hash(BEHAVIOUR)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ];
  const page = h(
    "html",
    { lang: "en" },
    h(
      "head",
      null,
      h("meta", { charset: "utf-8" }),
      h("meta", { "http-equiv": "Content-Security-Policy", content: policy.join("; ") }),
      h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      h("meta", { name: "referrer", content: "no-referrer" }),
      h("title", null, map.title),
      h("style", { dangerouslySetInnerHTML: { __html: STYLE } }),
    ),
    h("body", null, top(map), body(map), foot(), h("script", { dangerouslySetInnerHTML: { __html: BEHAVIOUR } })),
  );
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`;
}

function top(map: TrafficMap): Markup {
  return h(
    "header",
    { class: "top" },
    h(
      "div",
      { class: "bar-inner" },
      h("h1", null, map.title),
      map.verdict && h("p", { class: map.verdict.alarming ? "verdict alarming" : "verdict" }, map.verdict.text),
      h("p", { class: "counts" }, counts(map)),
      h(
        "div",
        { class: "controls", hidden: true },
        h("input", {
          id: "search",
          type: "search",
          placeholder: "Search",
          "aria-label": "Search backends, pools, listeners",
          autocomplete: "off",
        }),
        h("button", { id: "problems", type: "button", "aria-pressed": "false" }, "Needs a look"),
        h("button", { id: "open", type: "button" }, "Expand all"),
        h("button", { id: "close", type: "button" }, "Collapse all"),
      ),
      h("p", { id: "found", class: "found", role: "status" }),
    ),
  );
}

function body(map: TrafficMap): Markup {
  const states: readonly BackendState[] = ["active", "draining", "parked", "standby", "unknown"];
  return h(
    "main",
    { class: map.sides.length > 1 ? "two" : "one" },
    h(
      "ul",
      { class: "legend", "aria-label": "Signs" },
      states.map((state) =>
        h("li", null, icon(stateIcon(state), state === "active" ? "" : "quiet"), STATE_WORDS[state]),
      ),
      h("li", null, icon(findingIcon("error"), "error"), "error"),
      h("li", null, icon(findingIcon("warning"), "warning"), "warning"),
    ),
    map.loadBalancers.map((one) => loadBalancerSection(one, map.sides)),
    map.elsewhere.length > 0 &&
      h(
        "section",
        { class: "lb", "aria-label": "Other findings" },
        h("h2", null, "Other findings"),
        findingList(map.elsewhere),
      ),
    map.loadBalancers.length === 0 && h("p", { class: "counts" }, "No listener, rule or pool in this app."),
  );
}

function foot(): Markup {
  const keys = [
    h("kbd", null, "/"),
    " searches, ",
    h("kbd", null, "Esc"),
    " clears, arrow keys walk and open the tree.",
  ];
  return h("footer", null, keys);
}

function counts({ loadBalancers, elsewhere, sides }: TrafficMap): string {
  const entries = loadBalancers.flatMap((one) => one.entries.flatMap(entriesOf));
  const pools = entries.flatMap((entry) => entry.pools);
  const backends = pools.flatMap((pool) => pool.backends);
  const findings = new Set<MapFinding>([
    ...elsewhere,
    ...[...loadBalancers, ...entries, ...pools, ...backends].flatMap((one) => one.findings),
  ]);
  const of = (level: MapFinding["severity"]) => [...findings].filter(({ severity }) => severity === level).length;
  const plural = (count: number, word: string) => `${count.toLocaleString("en")} ${word}${count === 1 ? "" : "s"}`;
  const parts = [
    ...(sides.length > 1 ? [] : [plural(loadBalancers.length, "load balancer")]),
    entries.length === 1 ? "1 listener or rule" : `${entries.length} listeners and rules`,
    plural(backends.length, "backend"),
    ...(of("error") > 0 ? [plural(of("error"), "error")] : []),
    ...(of("warning") > 0 ? [plural(of("warning"), "warning")] : []),
  ];
  return parts.join(" · ");
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}
