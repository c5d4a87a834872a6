import { Guidance, Placed } from "./guidance";
import { comment } from "./program/print";

const HEAD = ["Leads back to the configuration that was adopted, under the addresses that it had."];

const STATE_GOES_ON = [
  "Copy this file as undo.tf beside the old configuration, and the state of the adopted stack to where it keeps its own.",
  "What left the state before the first apply comes back from the copy of the state that was kept of it.",
];

const STATE_STARTED_ANEW = [
  "Nothing to undo while the old state has the resources: remove the new state, and destroy nothing.",
  "When the old state has forgotten them, copy this file as undo.tf beside the old configuration.",
];

const THEN = "Its plan shows these and no changes. Apply, then take this file out.";

/** Blocks in the engine's own language that undo the guidance; undefined where there is nothing to undo. */
export function undoOf(guidance: Guidance, placed: readonly Placed[], moved: readonly Placed[]): string | undefined {
  if (guidance === "none" || placed.length === 0) return undefined;
  const goesOn = guidance === "moved";
  const lines = [...HEAD, ...(goesOn ? STATE_GOES_ON : STATE_STARTED_ANEW), THEN];
  const back = moved.map(({ cover, address }) =>
    block("moved", [`from = ${address}`, `to   = ${cover.source.address}`]),
  );
  const others = placed.filter((one) => !moved.includes(one)).map((one) => taken(one, goesOn));
  return [lines.map(hash).join(""), ...back, ...others].join("\n");
}

/** What was imported under another type, or into another state. */
function taken({ cover: { source }, address }: Placed, goesOn: boolean): string {
  const forget = goesOn ? hash(`First: state rm ${address}`) : "";
  if (source.id === undefined) {
    return forget + hash(`Then: import ${source.address} by its id, which was not in the input.`);
  }
  return forget + block("import", [`to = ${source.address}`, `id = ${quoted(source.id)}`]);
}

function block(kind: string, lines: readonly string[]): string {
  return `${kind} {\n${lines.map((line) => `  ${line}\n`).join("")}}\n`;
}

function hash(text: string): string {
  return comment(text).replace(/^\/\//, "#");
}

function quoted(text: string): string {
  return JSON.stringify(text).replace(/\$\{/g, "$$${").replace(/%\{/g, "%%{");
}
