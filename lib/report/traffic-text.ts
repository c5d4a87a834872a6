import { columns } from "../values/columns";
import { BackendTraffic, EntryTraffic } from "./traffic";

export const NO_BACKENDS = "no backends of its own";
const HEADINGS = ["backend", "kind", "server", ">port", ">weight", ">share"];
const UNKNOWN = "at plan";

/** The traffic of every listener and rule as text: a heading and a table each. */
export function trafficText(traffic: readonly EntryTraffic[]): string {
  return traffic.map((entry) => `${heading(entry)}\n${indent(body(entry))}`).join("\n\n");
}

/** `http :80 www.example.com/api  (stack/Clb/Http)` */
function heading(entry: EntryTraffic): string {
  if (entry.kind === "group") return `group (${entry.path})`;
  const place = `${entry.protocol?.toLowerCase() ?? UNKNOWN} :${entry.port ?? UNKNOWN}`;
  const branch = `${entry.domain ?? ""}${entry.url ?? ""}`;
  return [entry.kind, place, branch, `(${entry.path})`].filter((part) => part !== "").join(" ");
}

function body(entry: EntryTraffic): string {
  if (entry.redirects) return "redirects";
  if (entry.backends.length === 0) return NO_BACKENDS;
  return columns(HEADINGS, entry.backends.map(row));
}

function row(backend: BackendTraffic): string[] {
  const server = backend.server ?? UNKNOWN;
  return [
    backend.id,
    backend.kind,
    backend.address === undefined || backend.address === backend.server
      ? server
      : `${server} (${backend.address ?? UNKNOWN})`,
    String(backend.port ?? UNKNOWN),
    String(backend.weight ?? UNKNOWN),
    backend.sharePercent === null ? UNKNOWN : `${backend.sharePercent.toFixed(1)} %`,
  ];
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, "  ");
}
