/**
 * Control characters, what ends a line, what turns the direction of writing or cannot be seen, and what no encoding or XML
 * carries. The two joiners of letters (U+200C, U+200D) belong to words and signs of many scripts.
 */
const UNPRINTABLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]/gu;

/**
 * A text on one line: names come from others, and control characters in them could cut a message or rewrite a terminal.
 *
 * @internal
 */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, "\ufffd");
}

/**
 * Data with each text of it, and each name of a field, on one line: for what draws and prints it. What is shared in it
 * stays shared.
 *
 * @internal
 */
export function allPrintable<T>(data: T): T {
  return clean(data, new Map()) as T;
}

function clean(value: unknown, done: Map<object, unknown>): unknown {
  if (typeof value === "string") return printable(value);
  if (typeof value !== "object" || value === null) return value;
  const known = done.get(value);
  if (known !== undefined) return known;
  const copy = Array.isArray(value)
    ? value.map((item) => clean(item, done))
    : Object.fromEntries(Object.entries(value).map(([name, item]) => [printable(name), clean(item, done)]));
  done.set(value, copy);
  return copy;
}
