/** A page of the site before its links are those of the site. */
export interface Draft {
  /** Where it stands in the site: `rules/plain-http.md`. */
  readonly path: string;
  readonly text: string;
  /** The file of the repository whose text it is: links are relative to it, or from the root of the site. */
  readonly file?: string;
  /** What it is called in lists, where its heading says too little. */
  readonly title?: string;
}

/** A page of the site, as Markdown. */
export interface Page {
  readonly path: string;
  readonly title: string;
  readonly text: string;
}

/** The first heading of a page, without marks of code. */
export function titleOf(text: string, path: string): string {
  const [, title] = /^# (.+)$/m.exec(text) ?? [];
  if (title === undefined) throw new Error(`${path} has no heading of the first level; begin it with "# "`);
  return title.replaceAll("`", "");
}

/** The first paragraph of a page, in one line and without links. */
export function leadOf(text: string): string {
  const paragraphs = text.split(/\n{2,}/).map((one) => one.trim());
  const lead = paragraphs.find((one) => one !== "" && !/^(#|```|\||[-*] |!\[|<|---)/.test(one)) ?? "";
  return lead.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/\s+/g, " ");
}
