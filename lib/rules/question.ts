import { optional } from "../values/conditions";
import { isUnknown, show } from "../values/unknown";
import { Check } from "../app/deferral";
import { Range, TextForm, ValueList } from "../facts";
import { Fault } from "./answer";
import { Constraint, inRange, listed, ofForm, Stated, Wording } from "./constraint";

/** What a rule asks of a value, in words of its own. */
export interface Question<T> {
  readonly value: T | undefined;
  readonly constraint: Constraint<T>;
  /** Whether it is as wrong to leave it out. */
  readonly required?: boolean;
  /** What is wrong, and what to do. */
  readonly text: (got: string) => string;
  /** The same of a value that is known, where that reads otherwise. */
  readonly found?: (got: string) => string | Fault;
}

/**
 * Asks a question of a value: says what is wrong with one that is known, and has the engine look at one that is known only
 * at plan. So no rule can ask one and not the other.
 */
export function ask<T>(question: Question<T>): string | Fault | Check | undefined {
  const { value, constraint, required = false, text, found = text } = question;
  if (value === undefined && !required) return undefined;
  const open = openIn(value, constraint);
  if (open !== undefined) return check(open, question, text);
  return constraint.holds(value as T) ? undefined : found(show(value));
}

/** The same in the words of a fact; what is only known today is a warning, and nothing that a plan may fail for. */
export function askFact<T>(value: T | undefined, constraint: Stated<T>, wording: Wording): Fault | Check | undefined {
  const { required = false } = wording;
  if (value === undefined && !required) return undefined;
  const text = (got: string) => constraint.text(wording, got);
  if (isUnknown(value)) return check(value, { value, constraint, required }, text);
  if (constraint.holds(value as T)) return undefined;
  if (constraint.refuses(value as T)) return { text: text(show(value)), severity: "error" };
  return { text: constraint.text(wording, show(value), constraint.confidence.source), severity: "warning" };
}

/** Whether a number is in a range. */
export function askNumber(value: number | undefined, range: Range, wording: Wording) {
  return askFact(value, inRange(range), wording);
}

/** Whether a text is one of few. */
export function askValue(value: string | undefined, list: ValueList, wording: Wording) {
  return askFact(value, listed(list), wording);
}

/** Whether a text has a form. */
export function askForm(value: string | undefined, form: TextForm, wording: Wording) {
  return askFact(value, ofForm(form), wording);
}

function openIn<T>(value: T | undefined, { others = [] }: Constraint<T>): unknown {
  return isUnknown(value) ? value : others.find(isUnknown);
}

function check<T>(
  operand: unknown,
  { value, constraint, required }: Pick<Question<T>, "value" | "constraint" | "required">,
  text: Check["text"],
): Check | undefined {
  const condition = constraint.condition(value as T);
  if (condition === undefined) return undefined;
  return { operand, condition: required === true ? condition : optional(value, condition), text };
}
