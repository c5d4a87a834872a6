import { NO_BACKENDS } from "../../traffic-text";
import { ComponentChildren } from "preact";
import { h, Markup } from "../markup";
import { findingIcon, stateIcon } from "../icons";
import { MapBackend, MapEntry, MapFinding, MapLoadBalancer, MapPool, shareText } from "../traffic-map";
import { backendTable } from "./backend-table";

/** Pools that are larger start closed, so that a page of thousands is quick to open. */
const OPEN_UP_TO = 30;

/** A load balancer with its tree: nested lists that open and close. */
export function loadBalancerSection(one: MapLoadBalancer, sides: readonly string[]): Markup {
  return h(
    "section",
    {
      class: "lb",
      "aria-label": `Load balancer ${one.path}`,
      ...searched(one.findings, one.name, one.path, one.cloud),
    },
    h(
      "header",
      null,
      h("h2", null, one.name),
      h("span", { class: "tag" }, one.cloud),
      one.path !== one.name && h("span", { class: "path" }, one.path),
    ),
    findingList(one.findings),
    h(
      "ul",
      { class: "tree" },
      one.entries.map((entry) => entryItem(entry, sides)),
    ),
  );
}

function entryItem(entry: MapEntry, sides: readonly string[]): Markup {
  const { kind, name, title, note, alarming = false, path, pools, rules, findings } = entry;
  const what = name === title ? kind : `${kind} ${name}`;
  const empty = pools.length === 0 && rules.length === 0 && note === undefined;
  return h(
    "li",
    { class: `entry ${kind}`, ...searched(findings, title, name, path), ...(alarming ? { "data-look": "yes" } : {}) },
    h(
      "details",
      { open: true },
      h(
        "summary",
        null,
        h("span", { class: "entry-title" }, title),
        h("span", { class: "kind" }, what),
        note !== undefined && h("span", { class: alarming ? "tag bad" : "tag" }, note),
        marks(findings),
      ),
      findingList(findings),
      empty && h("p", { class: "empty" }, NO_BACKENDS),
      h(
        "ul",
        { class: "tree" },
        pools.map((pool) => poolItem(pool, sides)),
        rules.map((rule) => entryItem(rule, sides)),
      ),
    ),
  );
}

function poolItem(pool: MapPool, sides: readonly string[]): Markup {
  const { name, path, source, parked, shares, backends, findings } = pool;
  const count = `${backends.length.toLocaleString("en")} backend${backends.length === 1 ? "" : "s"}`;
  const look = [...findings, ...backends.flatMap((backend) => backend.findings)];
  return h(
    "li",
    { class: "pool", ...searched(findings, name, path, source ?? "") },
    h(
      "details",
      { open: backends.length <= OPEN_UP_TO || undefined },
      h(
        "summary",
        null,
        h("span", { class: "pool-name" }, name),
        h("span", { class: "kind" }, source === undefined ? count : "scaling group"),
        parked && h("span", { class: "tag" }, icon(stateIcon("parked"), "quiet"), " parked"),
        marks(look),
        events(backends),
        h("span", { class: "fill" }),
        h(
          "span",
          { class: "sides" },
          shares.map((share, side) =>
            h(
              "span",
              { class: "side" },
              sides.length > 1 && h("span", { class: "name" }, `${sides[side]} `),
              strip(
                backends.map((backend) => backend.sides[side].share),
                share,
              ),
              h("span", { class: "share" }, shareText(share)),
            ),
          ),
        ),
      ),
      findingList(findings),
      source !== undefined && h("p", { class: "empty" }, `servers come and go with ${source}`),
      backends.length > 0 && backendTable(pool, sides),
    ),
  );
}

/** What an apply does to how many: a pool may be closed. */
function events(backends: readonly MapBackend[]): ComponentChildren {
  const counts = new Map<string, { count: number; interrupted: boolean }>();
  for (const { event, interrupted = false } of backends) {
    if (event === undefined || event === "unchanged") continue;
    counts.set(event, { count: (counts.get(event)?.count ?? 0) + 1, interrupted });
  }
  return [...counts].map(([event, { count, interrupted }]) =>
    h("span", { class: interrupted ? "tag bad" : "tag" }, `${count.toLocaleString("en")} ${event}`),
  );
}

/** The pool's part of the traffic as a bar; in it, the parts of its backends while they can be told apart. */
function strip(parts: ReadonlyArray<number | null>, share: number | null): Markup {
  if (share === null) return h("svg", { class: "bar hatched strip", "aria-hidden": "true" });
  const ends: number[] = [];
  let end = 0;
  for (const part of parts.length <= 24 ? parts : []) ends.push((end += part ?? 0));
  return h(
    "svg",
    { class: "bar strip", viewBox: "0 0 100 8", preserveAspectRatio: "none", "aria-hidden": "true" },
    h("rect", { width: share, height: 8 }),
    ends.slice(0, -1).map((x) => x > 0 && x < share && h("rect", { class: "gap", x: x - 0.5, width: 1, height: 8 })),
  );
}

function marks(findings: readonly MapFinding[]): Markup | undefined {
  const severity = (["error", "warning"] as const).find((level) => findings.some((one) => one.severity === level));
  if (severity === undefined) return undefined;
  const count = findings.filter((one) => one.severity === severity).length;
  const text = `${count} ${severity}${count === 1 ? "" : "s"}`;
  return h("span", { class: "tag" }, icon(findingIcon(severity), severity), ` ${text}`);
}

/** Findings in full, each with the rule and the place. */
export function findingList(findings: readonly MapFinding[]): ComponentChildren {
  const words = { error: "Error", warning: "Warning", info: "Note" };
  return findings.map(({ severity, text, ruleId, file, line }) =>
    h(
      "p",
      { class: `finding ${severity}` },
      icon(findingIcon(severity), severity),
      h(
        "span",
        null,
        h("b", null, `${words[severity]}: `),
        text,
        h(
          "span",
          { class: "rule" },
          ` ${ruleId}${file === undefined ? "" : `, ${file}${line === undefined ? "" : `:${line}`}`}`,
        ),
      ),
    ),
  );
}

/** A sign; the words stand beside it. */
export function icon(shape: Markup, look: string): Markup {
  return h("svg", { class: `icon ${look}`.trim(), viewBox: "0 0 12 12", "aria-hidden": "true" }, shape);
}

/** What search and filter look at. */
export function searched(findings: readonly MapFinding[], ...texts: readonly string[]): Record<string, string> {
  const look = findings.some(({ severity }) => severity !== "info") ? "yes" : "no";
  return { "data-text": [...texts, ...findings.map(({ ruleId }) => ruleId)].join(" "), "data-look": look };
}
