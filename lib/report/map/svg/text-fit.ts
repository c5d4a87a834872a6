/** Widths of signs in parts of the font size: a drawing cannot ask the browser. Rather too wide than too narrow. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u{1f300}-\u{1faff}]/u;
const NARROW = /[iljtfrI.,:;'!|()[\] /-]/;
const BROAD = /[mwMW@%]/;

const ELLIPSIS = signWidth("…");

/** About how wide a text is in the system's sans-serif font. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const sign of text) width += signWidth(sign);
  return width * size;
}

function signWidth(sign: string): number {
  return WIDE.test(sign) ? 1 : NARROW.test(sign) ? 0.36 : BROAD.test(sign) ? 0.88 : 0.6;
}

/** The text, or as much of its start as fits with an ellipsis. */
export function fit(text: string, size: number, width: number): string {
  // How much of it fits before an ellipsis, in one walk that ends where nothing more can fit: names may be endless.
  let [taken, used, fitting] = [0, 0, 0];
  for (const sign of text) {
    used += signWidth(sign);
    if (used * size > width) return `${text.slice(0, fitting).trimEnd()}…`;
    taken += sign.length;
    if ((used + ELLIPSIS) * size <= width) fitting = taken;
  }
  return text;
}

/** The same for a font in which all signs are equally wide. */
export function fitMono(text: string, size: number, width: number): string {
  const room = Math.floor(width / (size * 0.61));
  return text.length <= room ? text : `${text.slice(0, room - 1)}…`;
}
