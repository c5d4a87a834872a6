import { Command, CommanderError } from "commander";
import { ExitCode, UserError } from "./exit";
import { printable } from "../values/printable";
import { become, Tool } from "./tool";
import { tell } from "./tell";
import { ownVersion } from "./version";

/** What an executable can do; it reports its exit code through `done`. */
export type Fill = (program: Command, done: (code: ExitCode) => void) => void;

/** Parses a command line and does what it says. Never throws, and says in one line what is wrong. */
export async function runTool(tool: Tool, fill: Fill, argv: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = ExitCode.FINE;
  become(tool);
  const program = new Command(tool.name)
    .description(tool.description)
    .version(ownVersion())
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(`${printable(text.trim().replace(/\n/g, " "))}\n`) })
    .showHelpAfterError(`(${tool.name} --help shows the usage)`);
  fill(program, (result) => (code = result));
  for (const command of program.commands)
    command.exitOverride().showHelpAfterError(`(${tool.name} ${command.name()} --help shows the usage)`);
  try {
    await program.parseAsync(argv, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.FINE : ExitCode.USAGE;
    if (error instanceof UserError) {
      tell(error.message);
      return ExitCode.USAGE;
    }
    tell(defectText(tool, error));
    return ExitCode.USAGE;
  }
}

/** What no command foresaw. Some walks are as deep as the input is. */
function defectText({ name }: Tool, error: unknown): string {
  if (error instanceof RangeError && error.message.includes("call stack")) {
    return "cannot read the input: it is nested too deeply to be what an engine or a synth wrote";
  }
  return `this is a defect of ${name}, please report it with the input: ${String(error).split("\n", 1)[0]}`;
}

/** The entry of an executable. */
export function startTool(tool: Tool, fill: Fill): void {
  // A reader such as `head` may leave early, which is no error.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
    tell(`cannot write standard output: ${error.message}`);
    process.exit(ExitCode.USAGE);
  });
  void runTool(tool, fill, process.argv.slice(2)).then(end);
}

/** Ends when all is written, whatever a library still holds open: a pipeline waits for the process, not for its work. */
function end(code: ExitCode): void {
  process.exitCode = code;
  process.stdout.write("", () => process.stderr.write("", () => process.exit()));
}
