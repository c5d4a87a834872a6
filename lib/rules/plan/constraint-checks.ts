import { certainForm, certainSpan, certainValues, Range, TextForm, ValueList } from "../../facts";
import { formText, numberText, valueText, Wording } from "../constraint";
import { isUnknown } from "../../values/unknown";
import { Condition, either, integerWithin, oneOf, optional, textLike } from "../../values/conditions";
import { Check } from "../../app/deferral";

/** The check of a number at plan: a precondition cannot be acknowledged, so only what is certain is asked. */
export function numberChecks(value: number | undefined, range: Range, wording: Wording): Check[] {
  const span = certainSpan(range);
  if (value === undefined || span === undefined) return [];
  const also = (range.also ?? []).map((one) => integerWithin(value, { min: one.value, max: one.value }));
  const condition = also.reduce(either, integerWithin(value, span));
  return check(value, condition, wording, (got) => numberText(range, wording, got));
}

/** The same of a text that is one of few. */
export function valueChecks(value: string | undefined, list: ValueList, wording: Wording): Check[] {
  const values = certainValues(list);
  if (value === undefined || values === undefined) return [];
  return check(value, oneOf(value, values), wording, (got) => valueText(list, wording, got));
}

/** The same of the form of a text. */
export function formChecks(value: string | undefined, form: TextForm, wording: Wording): Check[] {
  const least = certainForm(form);
  if (value === undefined || least === undefined) return [];
  return check(value, textLike(value, least), wording, (got) => formText(form, wording, got));
}

function check(value: unknown, condition: Condition, { required }: Wording, text: Check["text"]): Check[] {
  if (!isUnknown(value)) return [];
  return [{ operand: value, condition: required === true ? condition : optional(value, condition), text }];
}
