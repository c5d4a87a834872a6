import { columns } from "../../values/columns";
import { Serving, ServingHere, Status } from "./status";

const HEADINGS = ["server", ">weight", ">share", "health"];
/** Of a line, as narrow as a terminal may be. */
const WIDTH = 80;

/** Who serves now, for people at a terminal: what is bad comes first. */
export function statusText({ here, unreadable }: Status): string {
  const sorted = [...here].sort((one, other) => badness(other) - badness(one));
  const unknown = unreadable.map(({ name, why }) => `  ${name}: ${why}`);
  const parts = [...sorted.map(block), ...(unknown.length === 0 ? [] : [["cannot be read:", ...unknown].join("\n")])];
  return `${parts.join("\n\n")}\n`;
}

/** Whether somebody who shall serve is known not to. */
export function isBad({ healthy, weight }: Serving): boolean {
  return healthy === false && weight !== 0;
}

function badness({ stopped, servers }: ServingHere): number {
  const lost = servers.filter(isBad).reduce((sum, { sharePercent }) => sum + sharePercent, 0);
  return stopped ? 1000 : lost;
}

function block({ name, stopped, servers }: ServingHere): string {
  const rows = [...servers]
    .sort((one, other) => Number(isBad(other)) - Number(isBad(one)))
    .map(({ member, weight, sharePercent, healthy, why }) => [
      member,
      weight === null ? "-" : String(weight),
      `${sharePercent.toFixed(1)} %`,
      healthy === null ? `unknown: ${why}` : why,
    ]);
  const table = rows.length === 0 ? "nobody serves" : columns(HEADINGS, rows);
  const lines = table.split("\n").map((line) => `  ${line}`.slice(0, WIDTH).trimEnd());
  return [`${name}${stopped ? ": stopped" : ""}`, ...lines].join("\n");
}
