import { Tokenization } from "cdktf";
import { isUnknown } from "./unknown";

const RESOURCE_ATTRIBUTE = /^(?!(?:var|local|data|each|count|module|self|path|terraform)\.)[a-z]\w*\.[\w-]+\.\w+$/;

/**
 * Whether a value is one attribute of one resource and nothing else, such as `web.id`: then an id is an id, and two of
 * them name two things. A variable, a data source or a function of some values can be anything.
 */
export function comesFromResource(value: unknown): boolean {
  const token = onlyToken(value) as { identifier?: unknown } | undefined;
  return typeof token?.identifier === "string" && RESOURCE_ATTRIBUTE.test(token.identifier);
}

/** Whether a value can turn out to be anything at plan. */
export function isFree(value: unknown): boolean {
  return isUnknown(value) && !comesFromResource(value);
}

function onlyToken(value: unknown): unknown {
  if (typeof value === "number") return Tokenization.reverseNumber(value);
  if (typeof value !== "string") return undefined;
  const { tokens, literals } = Tokenization.reverseString(value);
  return tokens.length === 1 && literals.length === 0 ? tokens[0] : undefined;
}
