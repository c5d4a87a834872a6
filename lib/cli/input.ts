import { closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import { UserError } from "./exit";

/** Far above the plan of 10,000 servers. Some devices never end, and of more Node makes no text. */
const MAX_BYTES = 256 * 1024 * 1024;
const CHUNK_BYTES = 1024 * 1024;

/** The text of a file, or of standard input for "-". */
export function readInput(path: string): string {
  try {
    const text = bytesOf(path);
    // PowerShell writes UTF-16 when output is redirected, and a mark before either encoding.
    const decoded = text[0] === 0xff && text[1] === 0xfe ? text.toString("utf16le") : text.toString("utf8");
    return decoded.replace(/^\ufeff/, "");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = code === "ENOENT" ? "no such file" : code === "EISDIR" ? "this is a directory" : message;
    throw new UserError(`cannot read ${path === "-" ? "standard input" : path}: ${why}`);
  }
}

function bytesOf(path: string): Buffer {
  const file = path === "-" ? 0 : openSync(path, "r");
  try {
    const status = fstatSync(file);
    if (status.size > MAX_BYTES) throw tooLarge(status.size);
    // What a device or a pipe has is known only at its end.
    return status.isFile() ? readFileSync(file) : untilEnd(file);
  } finally {
    if (file !== 0) closeSync(file);
  }
}

function untilEnd(file: number): Buffer {
  const chunks: Buffer[] = [];
  for (let size = 0; ;) {
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    const length = readSync(file, chunk, 0, CHUNK_BYTES, null);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(chunk.subarray(0, length));
    size += length;
    if (size > MAX_BYTES) throw tooLarge(size);
  }
}

function tooLarge(size: number): Error {
  return new Error(`${Math.round(size / 1e6)} MB are too large for what an engine or a synth writes`);
}

/** Whether to colour what goes to a stream: only on a terminal, never with NO_COLOR (no-color.org). */
export function wantsColour(stream: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): boolean {
  const { NO_COLOR: no, FORCE_COLOR: force, TERM: term } = env;
  if (no !== undefined && no !== "") return false;
  if (force !== undefined && force !== "") return force !== "0";
  return stream.isTTY === true && term !== "dumb";
}
