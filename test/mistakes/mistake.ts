import { Backend } from "../../lib";
import { Fixture } from "../rules/fixture";

/** A mistake that a cloud refuses during the apply, or that loses traffic: what is declared, and the rule that stops or warns. */
export interface Mistake {
  readonly name: string;
  /** Where it was collected. */
  readonly source: string;
  readonly declare: (f: Fixture) => unknown;
  /** `error weight-range`: what the synth says. */
  readonly said: string;
}

export function mistake(name: string, source: string, said: string, declare: Mistake["declare"]): Mistake {
  return { name, source, said, declare };
}

export const two = { a: Backend.instance("i-a"), b: Backend.instance("i-b") };
export const twoOfTencent = { a: Backend.instance("ins-a"), b: Backend.instance("ins-b") };
