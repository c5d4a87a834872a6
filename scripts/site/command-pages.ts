import { Command } from "commander";
import { COMMANDS } from "../../lib/cli/commands";
import { CDKTF_LB } from "../../lib/cli/tool";
import { Draft } from "./page";

/** Wide enough that no line of a block of code is broken in a narrow way. */
const COLUMNS = 100;

/** A page for each command: what `--help` tells. */
export function commandPages(): Draft[] {
  return commands().map((command) => ({
    path: `commands/${command.name()}.md`,
    text: [
      `# ${CDKTF_LB.name} ${command.name()}`,
      `${command.description().replace(/</g, "\\<")}`,
      `\`\`\`text\n${helpOf(command).trimEnd()}\n\`\`\``,
      `[All commands](/cli.md)`,
      "",
    ].join("\n\n"),
  }));
}

/** The commands of the command line, each with its options. */
export function commands(): readonly Command[] {
  const program = new Command(CDKTF_LB.name);
  for (const add of COMMANDS) add(program, () => undefined);
  return program.commands;
}

function helpOf(command: Command): string {
  let said = "";
  command.configureOutput({ writeOut: (text) => void (said += text), getOutHelpWidth: () => COLUMNS });
  command.outputHelp();
  return said;
}
