import * as fs from "node:fs";
import * as path from "node:path";

/** The root of the repository. */
export const ROOT = path.join(__dirname, "..");

/** The blocks of one language in a Markdown file, in order; those in a list without its indentation. */
export function codeBlocks(file: string, language: string): string[] {
  const text = fs.readFileSync(path.join(ROOT, file), "utf8");
  return [...text.matchAll(new RegExp("^( *)```" + language + "\\n(.*?)^\\1```$", "gms"))].map(([, indent, block]) =>
    block.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
  );
}
