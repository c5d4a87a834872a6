import { certainForm, certainSpan, certainValues, Confidence, Range, Span, TextForm, ValueList } from "../facts";
import { Condition, either, integerWithin, oneOf, oneOfNames, textLike } from "../values/conditions";
import { SeverityName } from "../values/severity";
import { integerIn, misfits, misses, quoted, textOf, CHOOSE_IN_RANGE } from "./limits";

/** What a value may be: whether one that is known is right, and how the engine looks at one that is known only at plan. */
export interface Constraint<T> {
  /** Other values that it depends on: where one of them is known only at plan, the engine looks. */
  readonly others?: readonly unknown[];
  holds(value: T): boolean;
  /** True of what is right; undefined where nothing is certain to be refused, as a plan can only fail. */
  condition(value: T): Condition | undefined;
}

/** A constraint that a fact states, with the words of the fact. */
export interface Stated<T> extends Constraint<T> {
  readonly confidence: Confidence;
  /** Whether a value that it does not hold of is certain to be refused. */
  refuses(value: T): boolean;
  /** What the value must be, and what it is instead. */
  text(wording: Wording, got: string, known?: string): string;
}

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

/** An integer of a span. */
export function integers(span: Span & Pick<Range, "also">): Constraint<number> {
  const also = (span.also ?? []).map(({ value }) => ({ min: value, max: value }));
  return {
    holds: (value) => !misses(value, span),
    condition: (value) => also.map((one) => integerWithin(value, one)).reduce(either, integerWithin(value, span)),
  };
}

/** An integer of a range. */
export function inRange(range: Range): Stated<number> {
  const span = certainSpan(range);
  const certain = span && integers({ ...span, also: range.also });
  return {
    confidence: range.confidence,
    holds: (value) => !misses(value, range),
    refuses: (value) => !Number.isInteger(value) || certain?.holds(value) === false,
    condition: (value) => certain?.condition(value),
    text: (wording, got, known) => numberText(range, wording, got, known),
  };
}

/** One of some texts. */
export function listed(list: ValueList): Stated<string> {
  const certain = certainValues(list);
  return {
    confidence: list.confidence,
    holds: (value) => list.values.includes(value),
    refuses: (value) => typeof value !== "string" || certain?.includes(value) === false,
    condition: (value) => certain && oneOf(value, certain),
    text: (wording, got, known) => valueText(list, wording, got, known),
  };
}

/** The same where the text is written in upper case, and may stand in any case where it is known only at plan. */
export function namedIn(list: ValueList): Stated<string> {
  const certain = certainValues(list);
  return { ...listed(list), condition: (value) => certain && oneOfNames(value, certain) };
}

/** A text of a form. */
export function ofForm(form: TextForm): Stated<string> {
  const certain = certainForm(form);
  return {
    confidence: form.confidence,
    holds: (value) => !misfits(value, form),
    refuses: (value) =>
      typeof value !== "string" || (certain !== undefined && misfits(value, { pattern: /^/, ...certain })),
    condition: (value) => certain && textLike(value, certain),
    text: (wording, got, known) => formText(form, wording, got, known),
  };
}

/** What a number must be, and what it is instead. */
export function numberText(range: Range, wording: Wording, got: string, known?: string): string {
  return text({ remedy: CHOOSE_IN_RANGE, ...wording }, ["be", "is"], integerIn(range), got, known);
}

/** What a text must be one of, and what it is instead. */
export function valueText({ values }: ValueList, wording: Wording, got: string, known?: string): string {
  return text({ remedy: "choose one of them", ...wording }, ["be", "is"], `one of ${quoted(values)}`, got, known);
}

/** Which form a text must have, and what it is instead. */
function formText(form: TextForm, wording: Wording, got: string, known?: string): string {
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
