import { printable } from "../values/printable";
import { ownTool } from "./tool";

/** Says something on standard error. One line, whatever names of files, words of a cloud or values stand in it. */
export function tell(text: string): void {
  process.stderr.write(`${ownTool().name}: ${printable(text)}\n`);
}
