import { readFileSync } from "node:fs";
import { UserError } from "./exit";

/** The text of a file, or of standard input for "-". */
export function readInput(path: string): string {
  try {
    const text = readFileSync(path === "-" ? 0 : path);
    // PowerShell writes UTF-16 when output is redirected, and a mark before either encoding.
    const decoded = text[0] === 0xff && text[1] === 0xfe ? text.toString("utf16le") : text.toString("utf8");
    return decoded.replace(/^\ufeff/, "");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = code === "ENOENT" ? "no such file" : code === "EISDIR" ? "this is a directory" : message;
    throw new UserError(`cannot read ${path === "-" ? "standard input" : path}: ${why}`);
  }
}

/** Whether to colour what goes to a stream: only on a terminal, never with NO_COLOR (no-color.org). */
export function wantsColour(stream: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): boolean {
  const { NO_COLOR: no, FORCE_COLOR: force, TERM: term } = env;
  if (no !== undefined && no !== "") return false;
  if (force !== undefined && force !== "") return force !== "0";
  return stream.isTTY === true && term !== "dumb";
}
