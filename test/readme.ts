import * as fs from "node:fs";
import * as path from "node:path";

/** The root of the repository. */
export const ROOT = path.join(__dirname, "..");

/** The blocks of one language in a Markdown file, in order. */
export function codeBlocks(file: string, language: string): string[] {
  const text = fs.readFileSync(path.join(ROOT, file), "utf8");
  return [...text.matchAll(new RegExp("^```" + language + "\\n(.*?)^```$", "gms"))].map((match) => match[1]);
}
