import { ImpactReport, labelled, renderMarkdown, renderText } from "../../impact";
import { checkOfImpact, ImpactGate } from "../../report/check/of-impact";
import { renderCheck } from "../../report/check/render";
import { allPrintable } from "../../values/printable";
import { wantsColour } from "../input";
import { ownTool } from "../tool";

/** How a report can be printed. */
export const FORMATS = ["text", "json", "markdown", "html", "svg", "sarif", "junit"] as const;

interface Look extends ImpactGate {
  readonly format: (typeof FORMATS)[number];
  readonly output?: string;
}

/** The text of a report. */
export async function rendered(whole: ImpactReport, options: Look): Promise<string> {
  const { format, output, failOn } = options;
  if (format === "json") return `${JSON.stringify(allPrintable(whole), undefined, 2)}\n`;
  const report = labelled(whole);
  if (format === "sarif" || format === "junit") {
    const { name: tool, impact: command } = ownTool();
    const origin = { tool, command, page: "docs/impact-findings.md" };
    const look = { failOn: failOn === "none" ? ("error" as const) : failOn, colour: false, origin };
    return renderCheck(checkOfImpact(report, options), format, look);
  }
  if (format === "html" || format === "svg") return drawn(report, format);
  if (format === "markdown") return renderMarkdown(report);
  return renderText(report, output === undefined && wantsColour(process.stdout, process.env));
}

/** What lays out and draws is half of all the code, so it is loaded only where something is drawn. */
async function drawn(report: ImpactReport, format: "html" | "svg"): Promise<string> {
  const { mapOfImpact } = await import("../../report/map/from-impact");
  const { renderMap } = await import("../../report/map/render");
  return renderMap(mapOfImpact(report), format);
}
