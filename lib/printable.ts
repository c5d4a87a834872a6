/**
 * A text on one line: names come from others, and control characters in them could cut a message or rewrite a terminal.
 *
 * @internal
 */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, "\ufffd");
}
