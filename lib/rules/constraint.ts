import { certainForm, certainSpan, certainValues, Confidence, Range, TextForm, ValueList } from "../facts";
import { isUnknown, show } from "../values/unknown";
import { Fault } from "./answer";
import { SeverityName } from "../values/severity";
import { integerIn, misfits, misses, quoted, textOf } from "./limits";

/** How a message speaks of a constraint. */
export interface Wording {
  /** What it constrains: `health check port`. */
  readonly name: string;
  /** Where it holds: ` in a target group`. */
  readonly where?: string;
  /** What to do. */
  readonly remedy?: string;
  /** Whether it is as wrong to leave it out. */
  readonly required?: boolean;
}

/** What is wrong with a number; undefined where nothing is, or where it is known only at plan. */
export function numberFault(value: number | undefined, range: Range, wording: Wording): Fault | undefined {
  if (!misses(value, range)) return undefined;
  const span = certainSpan(range);
  const certain = !Number.isInteger(value) || (span !== undefined && misses(value, { ...span, also: range.also }));
  return fault(range.confidence, certain, (known) => numberText(range, wording, show(value), known));
}

/** The same of a text that is one of few. */
export function valueFault(value: string | undefined, list: ValueList, wording: Wording): Fault | undefined {
  if (value === undefined ? wording.required !== true : isUnknown(value) || list.values.includes(value)) {
    return undefined;
  }
  const certain = typeof value !== "string" || certainValues(list)?.includes(value) === false;
  return fault(list.confidence, certain, (known) => valueText(list, wording, show(value), known));
}

/** The same of the form of a text. */
export function formFault(value: string | undefined, form: TextForm, wording: Wording): Fault | undefined {
  if (!misfits(value, form)) return undefined;
  const least = certainForm(form);
  const certain = typeof value !== "string" || (least !== undefined && misfits(value, { pattern: /^/, ...least }));
  return fault(form.confidence, certain, (known) => formText(form, wording, show(value), known));
}

/** What a number must be, and what it is instead. */
export function numberText(range: Range, wording: Wording, got: string, known?: string): string {
  return text({ remedy: "choose one in the range", ...wording }, ["be", "is"], integerIn(range), got, known);
}

/** What a text must be one of, and what it is instead. */
export function valueText({ values }: ValueList, wording: Wording, got: string, known?: string): string {
  return text({ remedy: "choose one of them", ...wording }, ["be", "is"], `one of ${quoted(values)}`, got, known);
}

/** Which form a text must have, and what it is instead. */
export function formText(form: TextForm, wording: Wording, got: string, known?: string): string {
  return text(wording, ["have", "has"], textOf(form), got, known);
}

function text(
  { name, where = "", remedy = "reword it" }: Wording,
  [must, is]: readonly [string, string],
  allowed: string,
  got: string,
  known?: string,
): string {
  if (known === undefined) return `${name} must ${must} ${allowed}${where}, got ${got}; ${remedy}`;
  return `${name} ${is} ${allowed}${where}${asFarAs(known)}, got ${got}; ${remedy}, or acknowledge this where the cloud takes it`;
}

function asFarAs(source: string): string {
  return ` as far as is known (${source})`;
}

/** What follows on a list of what is allowed, where it is what is known today. */
export function caveat({ certain, source }: Confidence): string {
  return certain ? "" : asFarAs(source);
}

/** How bad it is that something is not what is allowed. */
export function severityOf({ certain }: Confidence): SeverityName {
  return certain ? "error" : "warning";
}

/** What is certain to be refused is an error; of what is known today the reader learns where it stands, and may accept it. */
function fault({ source }: Confidence, certain: boolean, say: (known?: string) => string): Fault {
  return certain ? { text: say(), severity: "error" } : { text: say(source), severity: "warning" };
}
