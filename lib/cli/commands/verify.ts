import { Command } from "commander";
import { verificationJson } from "../../rollout/serving/verification-json";
import { verificationText } from "../../rollout/serving/verification-text";
import { Verification, verify } from "../../rollout/serving/verify";
import { allPrintable } from "../../values/printable";
import { ExitCode } from "../exit";
import { wantsColour } from "../input";
import { writeOutput } from "../output";
import { addServingOptions, askServing, ServingOptions } from "../serving-command";

const HELP = `
Compares members, weights, ports, listeners and rules in the cloud with the last synth: what is declared, with the ids
that only the states know. Only lists and describes. Each difference comes with who may have made it: a guess.

Credentials and endpoints are those of wait-healthy. The region is --region, or that of the provider's configuration, or
that of the environment.

Exit status: 0 all is as declared; 2 wrong usage, or something cannot be verified, which is named; 3 something differs.`;

/** `cdktf-lb verify`: whether the cloud has what was declared. */
export function addVerify(program: Command, done: (code: ExitCode) => void): void {
  addServingOptions(
    program
      .command("verify")
      .summary("compare what serves with what is declared")
      .description(
        "Compare members, weights, ports, listeners and rules in the cloud with what the last synth declares.",
      ),
  )
    .addHelpText("after", HELP)
    .action(async (path: string, options: ServingOptions) => {
      const result = allPrintable(await askServing(path, options, verify));
      const { format, output } = options;
      const colour = output === undefined && wantsColour(process.stdout, process.env);
      writeOutput(format === "json" ? verificationJson(result) : verificationText(result, colour), output);
      done(codeOf(result));
    });
}

/** A difference is known, whatever else is not. */
function codeOf({ differing, unreadable }: Verification): ExitCode {
  if (differing.length > 0) return ExitCode.IMPACT;
  return unreadable.length > 0 ? ExitCode.USAGE : ExitCode.FINE;
}
