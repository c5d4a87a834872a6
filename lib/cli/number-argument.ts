import { InvalidArgumentError } from "commander";

/** Reads the number that an option gives, both bounds included. */
export function numberArgument(min: number, max = Infinity): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (text.trim() === "" || !(value >= min && value <= max)) {
      throw new InvalidArgumentError(`Give a number from ${min}${max === Infinity ? "" : ` to ${max}`}.`);
    }
    return value;
  };
}
