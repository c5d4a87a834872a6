import type { Found } from "./found";

/** One input: its name in messages and its text, JSON. */
export interface Input {
  readonly name: string;
  readonly json: string;
  /** The folder of a file that is there for the modules that are read from it; left out, it is of the root module. */
  readonly folder?: string;
  /** Where it was found, when no file has it. */
  readonly cloud?: Omit<Found, "resources">;
}
