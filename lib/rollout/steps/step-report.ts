import { StepEvent } from "./step-world";

/** What happened when, as it is kept for the report. */
export interface TimedEvent extends StepEvent {
  /** ISO 8601, in UTC. */
  readonly at: string;
}

/** A report of a run, for a pull request or an incident. */
export function stepReport(events: readonly TimedEvent[], end: string): string {
  const rows = events.map(({ at, event, percent, text }) => {
    const step = percent === undefined ? "" : `${percent} %`;
    return `| ${at} | ${event} | ${step} | ${cell(text)} |`;
  });
  return `# Rollout in steps: ${end}\n\n| when (UTC) | what | step | |\n| --- | --- | --- | --- |\n${rows.join("\n")}\n`;
}

/** Lines and bars would end the cell; what clouds and programs say is no Markdown of ours. */
function cell(text: string): string {
  return text.replace(/[\\|`<>*_[\]]/g, "\\$&").replace(/\s*\n\s*/g, " / ");
}
