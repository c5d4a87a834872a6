/** A table with a heading row, as prettier would write it. */
export function table(rows: readonly string[][]): string {
  const cells = rows.map((row) => row.map(escape));
  const widths = cells[0].map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  const line = (row: readonly string[]) => `| ${row.map((cell, n) => cell.padEnd(widths[n])).join(" | ")} |`;
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [line(cells[0]), rule, ...cells.slice(1).map(line)].join("\n");
}

/** A text. Names of resources and settings have underscores and stars, which Markdown reads as emphasis. */
export function escape(text: string): string {
  return text.replace(/[|<]/g, "\\$&").replace(/\S*[_*]\S*/g, (word) => code(word));
}

function code(word: string): string {
  const [, body, tail] = /^(.*?)([,;:.]?)$/.exec(word) ?? [];
  return `\`${body}\`${tail}`;
}

/** A block of code. */
export function fence(text: string): string {
  return `\`\`\`ts\n${text}\n\`\`\``;
}
