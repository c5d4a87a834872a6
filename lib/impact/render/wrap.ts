/** What fits on every terminal. */
const WIDTH = 80;

/** Breaks a line between words, with an indent for what follows. A word that is too long stays whole, so it can be copied. */
export function wrap(text: string, indent: number): string[] {
  const lines: string[] = [];
  const [, lead, rest] = /^( *)(.*)$/s.exec(text)!;
  let line = lead;
  for (const word of rest.split(" ")) {
    const empty = line.trim() === "";
    if (!empty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = `${" ".repeat(indent)}${word}`;
    } else {
      line += empty ? word : ` ${word}`;
    }
  }
  return [...lines, line];
}
