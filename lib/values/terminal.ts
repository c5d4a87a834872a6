/** Escape sequences, or nothing. */
export interface Paint {
  bad(text: string): string;
  good(text: string): string;
  warn(text: string): string;
  strong(text: string): string;
  faint(text: string): string;
}

/** Colours for a terminal. */
export function paint(colour: boolean): Paint {
  const code = (open: number, close: number) => (text: string) =>
    colour ? `\u001b[${open}m${text}\u001b[${close}m` : text;
  return { bad: code(31, 39), good: code(32, 39), warn: code(33, 39), strong: code(1, 22), faint: code(2, 22) };
}
