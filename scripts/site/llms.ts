import { description, name } from "../../package.json";
import { leadOf, Page } from "./page";
import { SECTIONS } from "./sections";
import { ordered } from "./sidebar";

/** `llms.txt`: what there is to read, for who reads it by program (https://llmstxt.org). */
export function llmsText(pages: readonly Page[]): string {
  const parts = SECTIONS.flatMap(({ title, holds }) => {
    const lines = ordered(pages.filter(({ path }) => holds(path))).map(lineOf);
    return lines.length === 0 ? [] : [`## ${title}\n\n${lines.join("\n")}`];
  });
  return `${[`# ${name}`, `> ${description}`, ...parts].join("\n\n")}\n`;
}

function lineOf({ path, title, text }: Page): string {
  const lead = leadOf(text);
  return `- [${title}](${path})${lead === "" ? "" : `: ${lead}`}`;
}
