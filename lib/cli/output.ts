import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { UserError } from "./exit";
import { tell } from "./tell";

export const OUTPUT_OPTION = "write to a file instead of standard output";

/** Writes what a command made to a file, and says so, or to standard output where none is named. */
export function writeOutput(text: string, file: string | undefined): void {
  try {
    if (file === undefined) {
      process.stdout.write(text);
      return;
    }
    writeWhole(text, file);
  } catch (error) {
    throw new UserError(`cannot write ${file ?? "standard output"}: ${whyNot(error as NodeJS.ErrnoException)}`);
  }
  tell(`wrote ${file}`);
}

/** A full disk, or Ctrl-C, leaves the file that was there: the new one takes its name only when it is whole. */
function writeWhole(text: string, file: string): void {
  const known = statSync(file, { throwIfNoEntry: false });
  // Devices and pipes are written to, not replaced.
  if (known !== undefined && !known.isFile()) {
    writeFileSync(file, text);
    return;
  }
  const target = known === undefined ? file : realpathSync(file);
  const temporary = `${target}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, text, { mode: known?.mode });
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function whyNot({ code, message }: NodeJS.ErrnoException): string {
  if (code === "ENOENT") return "no such folder";
  return code === "EISDIR" ? "this is a directory" : message.split("\n", 1)[0];
}
