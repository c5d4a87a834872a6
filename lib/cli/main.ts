import { COMMANDS } from "./commands";
import { Fill, runTool, startTool } from "./executable";
import { ExitCode } from "./exit";
import { CDKTF_LB } from "./tool";

const addCommands: Fill = (program, done) => {
  for (const add of COMMANDS) add(program, done);
};

/** Parses the command line of `cdktf-lb` and runs a command. Never throws, and says in one line what is wrong. */
export async function run(argv: readonly string[]): Promise<ExitCode> {
  return runTool(CDKTF_LB, addCommands, argv);
}

/** The entry of `cdktf-lb`. */
export function main(): void {
  startTool(CDKTF_LB, addCommands);
}
