/**
 * How sure it is that what stands outside of a list, a range or a form is refused. What is certain is an error; what is
 * known today is a warning that a user can accept, since clouds add values.
 */
export interface Confidence {
  readonly certain: boolean;
  /** Who refuses it; of what is known today, where it was read and when: "as of 2026-08". */
  readonly source: string;
  /** The arguments that carry the value, such as `<type of the resource>.bandwidth`. */
  readonly attributes: readonly string[];
  /** Whether the provider's own validators of these arguments refuse it at plan. */
  readonly validated: boolean;
}

/** The provider's validators of these arguments refuse everything else. */
export function validated(...attributes: readonly string[]): Confidence {
  const source = `the provider's validator of ${attributes.join(" and ")}`;
  return { certain: true, source, attributes, validated: true };
}

/** Code of the provider, or the API as its reference says, refuses everything else. */
export function refused(source: string, ...attributes: readonly string[]): Confidence {
  return { certain: true, source, attributes, validated: false };
}

/** Nothing but a page names what there is. */
export function knownToday(asOf: string, source: string, ...attributes: readonly string[]): Confidence {
  return { certain: false, source: `as of ${asOf}: ${source}`, attributes, validated: false };
}

/** A choice of this library, of which no cloud knows more. */
export function ours(source: string): Confidence {
  return { certain: true, source, attributes: [], validated: false };
}

/** What is known of a value wherever it stands, for the arguments that carry it here. */
export function carriedBy<T extends { readonly confidence: Confidence }>(
  limits: T,
  ...attributes: readonly string[]
): T {
  return { ...limits, confidence: { ...limits.confidence, attributes } };
}

/** An inclusive span of integers. */
export interface Span {
  readonly min: number;
  readonly max: number;
}

/** An inclusive range of integers. */
export interface Range extends Span {
  readonly confidence: Confidence;
  /** Of a range that is known today: outside of this, it is certain to be refused. */
  readonly certainly?: Span;
  /** Numbers outside of it that are legal all the same, and what each means. */
  readonly also?: readonly { readonly value: number; readonly means: string }[];
}

/** The form of a text: length and characters. */
export interface TextForm extends Span {
  readonly pattern: RegExp;
  /** The allowed characters in words, for messages. */
  readonly words: string;
  readonly confidence: Confidence;
  /** Of a form that is known today: what is not even of this one is certain to be refused. */
  readonly certainly?: Span & { readonly pattern?: RegExp };
}

/** Texts of which a value is one. */
export interface ValueList<T extends string = string> {
  readonly values: readonly T[];
  readonly confidence: Confidence;
  /** Of a list that is known today: whatever is not in this is certain to be refused. */
  readonly certainly?: readonly string[];
}

/** The span outside of which a number is certain to be refused; undefined where none is. */
export function certainSpan({ min, max, confidence, certainly }: Range): Span | undefined {
  return confidence.certain ? { min, max } : certainly;
}

/** The form that a text must have, so as not to be refused for certain; undefined where none is. */
export function certainForm({ min, max, pattern, confidence, certainly }: TextForm): TextForm["certainly"] {
  return confidence.certain ? { min, max, pattern } : certainly;
}

/** The texts of which a value must be one, so as not to be refused for certain; undefined where none is. */
export function certainValues({ values, confidence, certainly }: ValueList): readonly string[] | undefined {
  return confidence.certain ? values : certainly;
}
