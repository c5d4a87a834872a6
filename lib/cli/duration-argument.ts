import { InvalidArgumentError } from "commander";
import { DURATION_FORM, durationMs } from "../rollout/analysis/duration";

/** Reads the time that an option gives, in milliseconds. */
export function durationArgument(text: string): number {
  const value = durationMs(text);
  if (value === undefined) throw new InvalidArgumentError(`Give ${DURATION_FORM}.`);
  return value;
}
