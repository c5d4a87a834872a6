import { createHash } from "node:crypto";
import { Lazy, TerraformElement } from "cdktf";
import { renderFor } from "../values/engine-text";
import { isUnknown } from "../values/unknown";
import { PemView } from "./part-view";

/** How many digits of a hash tell one certificate from the next. */
const DIGITS = 8;

/**
 * A private key as a resource gets it whose provider does not call it sensitive: plans then leave it out. One that is
 * written as it is stays so: a rule tells of it.
 */
export function concealed(key: string | undefined): string | undefined {
  return isUnknown(key) ? computed(key, (x) => `sensitive(${x})`) : key;
}

/** A text without line breaks at its ends, which files end with and some providers refuse. */
export function trimmed(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  return isUnknown(text) ? computed(text, (x) => `trimspace(${x})`) : text.trim();
}

/** A name of its own for each text, so that a new certificate can stand beside the one that it follows. */
export function nameBy(base: string, text = ""): string {
  if (!isUnknown(text)) return `${base}-${createHash("sha256").update(text).digest("hex").slice(0, DIGITS)}`;
  return `${base}-${computed(text, (x) => `substr(sha256(${x}), 0, ${DIGITS})`)}`;
}

/** What the engine computes of a text: functions of CDKTF refuse expressions with quotes in them. */
function computed(text: string | undefined, expression: (argument: string) => string): string {
  return Lazy.stringValue({
    produce: ({ scope, preparing }) => `\${${expression(renderFor(scope as TerraformElement, preparing)(text))}}`,
  });
}

/** The texts that somebody wrote, by their names. */
export function pemViews(texts: { readonly [name: string]: string | undefined }): PemView[] {
  return Object.entries(texts).flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
}
