import { Declaration } from "./declaration";
import { printable } from "./printable";

/** What is said of a mistake, in the parts of which every message is made. */
export interface Said {
  /** What is wrong, and what to do. */
  readonly text: string;
  readonly ruleId: string;
  /** Where it is declared; undefined where that is not known, or is said elsewhere. */
  readonly declaration?: Declaration | undefined;
}

/**
 * The one form of every message: text, rule id, place.
 *
 * @internal
 */
export function sentence({ text, ruleId, declaration }: Said): string {
  const place = declaration?.text;
  return printable(`${text}${idPart(ruleId)}${place === undefined ? "" : ` (declared at ${place})`}`);
}

/**
 * The text of a message, for formats that have fields of their own for the rule and the place: findings of users and of
 * reports on disk carry the whole message.
 *
 * @internal
 */
export function textOf({ message, ruleId }: { readonly message: string; readonly ruleId: string }): string {
  const end = message.lastIndexOf(idPart(ruleId));
  return end < 0 ? message : message.slice(0, end);
}

function idPart(ruleId: string): string {
  return ` [${ruleId}]`;
}
