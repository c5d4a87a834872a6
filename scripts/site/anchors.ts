/** The anchor of a heading, as GitHub makes it: links to a section hold in the repository and on the site. */
export function anchorOf(heading: string): string {
  return heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/\s/g, "-");
}

/** Every anchor of a text of Markdown: its headings, and what it names itself. */
export function anchorsOf(text: string): Set<string> {
  const anchors = new Set<string>();
  const prose = text.replace(/^ *```.*?^ *```$/gms, "");
  for (const [, heading] of prose.matchAll(/^#{1,6} (.+)$/gm)) {
    const [, own] = /\{#([^}]+)\}$/.exec(heading) ?? [];
    const anchor = own ?? anchorOf(heading);
    let unique = anchor;
    for (let count = 1; anchors.has(unique); count++) unique = `${anchor}-${count}`;
    anchors.add(unique);
  }
  for (const [, id] of prose.matchAll(/<a (?:id|name)="([^"]+)"/g)) anchors.add(id);
  return anchors;
}
