import { Command, CommanderError } from "commander";
import { COMMANDS } from "./commands";
import { ExitCode, UserError } from "./exit";
import { ownVersion } from "./version";

/** Parses the command line and runs a command. Never throws and never shows a stack for what a user can mend. */
export async function run(argv: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = ExitCode.FINE;
  const program = new Command("cdktf-lb")
    .description("Tools around load-balancer backends on Alibaba Cloud and Tencent Cloud")
    .version(ownVersion())
    .exitOverride()
    .showHelpAfterError("(cdktf-lb --help shows the usage)");
  for (const add of COMMANDS) add(program, (result) => (code = result));
  for (const command of program.commands)
    command.exitOverride().showHelpAfterError(`(cdktf-lb ${command.name()} --help shows the usage)`);
  try {
    await program.parseAsync(argv, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.FINE : ExitCode.USAGE;
    if (error instanceof UserError) {
      process.stderr.write(`cdktf-lb: ${error.message}\n`);
      return ExitCode.USAGE;
    }
    throw error;
  }
}

/** The entry of the executable. */
export function main(): void {
  // A reader such as `head` may leave early, which is no error.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
    process.stderr.write(`cdktf-lb: cannot write standard output: ${error.message}\n`);
    process.exit(ExitCode.USAGE);
  });
  void run(process.argv.slice(2)).then(end);
}

/** Ends when all is written, whatever a library still holds open: a pipeline waits for the process, not for its work. */
function end(code: ExitCode): void {
  process.exitCode = code;
  process.stdout.write("", () => process.stderr.write("", () => process.exit()));
}
