import { writeFileSync } from "node:fs";
import { UserError } from "./exit";

/** Writes what a command made to a file, or to standard output where none is named. */
export function writeOutput(text: string, file: string | undefined): void {
  try {
    if (file === undefined) process.stdout.write(text);
    else writeFileSync(file, text);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why =
      code === "ENOENT" ? "no such folder" : code === "EISDIR" ? "this is a directory" : message.split("\n", 1)[0];
    throw new UserError(`cannot write ${file ?? "standard output"}: ${why}`);
  }
}
