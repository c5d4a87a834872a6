import { UserError } from "../exit";
import type { NamedReport, OperationsBook } from "../../impact";

/** Makes the plans that a command would make, and judges them. */
export interface Planner {
  /** A command of it, for messages. */
  readonly example: string;
  /** Whether it is the one for such a command. */
  knows(command: readonly string[]): boolean;
  plan(command: readonly string[], operations: OperationsBook): Promise<readonly NamedReport[]>;
}

/** Of a command that is one of a planner's, and plans nothing. */
export function noPlan(command: readonly string[], program: string): UserError {
  return new UserError(`cannot plan with "${command.join(" ")}": write ${program} plan`);
}

/** Name of a program without its folder, and without the ending that Windows wants. */
export function programName(word: string): string {
  return word.replace(/^.*[\\/]/, "").replace(/\.(exe|cmd)$/i, "");
}
