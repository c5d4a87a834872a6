/** Widths of signs in parts of the font size: a drawing cannot ask the browser. Rather too wide than too narrow. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u{1f300}-\u{1faff}]/u;
const NARROW = /[iljtfrI.,:;'!|()[\] /-]/;
const BROAD = /[mwMW@%]/;

/** About how wide a text is in the system's sans-serif font. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const sign of text) width += WIDE.test(sign) ? 1 : NARROW.test(sign) ? 0.36 : BROAD.test(sign) ? 0.88 : 0.6;
  return width * size;
}

/** The text, or as much of its start as fits with an ellipsis. */
export function fit(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const signs = [...text];
  while (signs.length > 0 && textWidth(`${signs.join("")}…`, size) > width) signs.pop();
  return `${signs.join("").trimEnd()}…`;
}

/** The same for a font in which all signs are equally wide. */
export function fitMono(text: string, size: number, width: number): string {
  const room = Math.floor(width / (size * 0.61));
  return text.length <= room ? text : `${text.slice(0, room - 1)}…`;
}
