import { Command } from "commander";
import { Status, statusOf } from "../../rollout/serving/status";
import { isBad, statusText } from "../../rollout/serving/status-text";
import { allPrintable } from "../../values/printable";
import { ExitCode } from "../exit";
import { writeOutput } from "../output";
import { addServingOptions, askServing, ServingOptions } from "../serving-command";

const HELP = `
Asks the clouds who stands behind each listener and rule of the last synth, and how they are. Only lists and describes.

Exit status: 0 nobody with a weight is known to be ill; 1 somebody is, or a listener is stopped; 2 wrong usage, or
something cannot be read, which is named.`;

/** `cdktf-lb status`: who serves now. */
export function addStatus(program: Command, done: (code: ExitCode) => void): void {
  addServingOptions(
    program
      .command("status")
      .summary("who serves now, with health and share")
      .description("Show who serves now behind each listener and rule, with weight, share and health."),
  )
    .addHelpText("after", HELP)
    .action(async (path: string, options: ServingOptions) => {
      const status = allPrintable(await askServing(path, options, statusOf));
      const json = () => `${JSON.stringify({ version: 1, ...status }, undefined, 2)}\n`;
      writeOutput(options.format === "json" ? json() : statusText(status), options.output);
      done(codeOf(status));
    });
}

function codeOf({ here, unreadable }: Status): ExitCode {
  if (here.some(({ stopped, servers }) => stopped || servers.some(isBad))) return ExitCode.FINDINGS;
  return unreadable.length > 0 ? ExitCode.USAGE : ExitCode.FINE;
}
