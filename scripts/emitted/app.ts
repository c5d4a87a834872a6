import { TerraformStack } from "cdktf";

/** What a call of the public API threw while an app was declared. */
export type Refused = (what: string, error: unknown) => void;

/** An app of which is written down what the library makes of it. */
export interface EmittedApp {
  /** The same one in each run, and of no other app. */
  readonly name: string;
  /** Whether the lines that declare something are told and compared. */
  readonly places?: boolean;
  declare(refused: Refused): TerraformStack;
  /** Takes back what it changed outside of its app. */
  after?(): void;
}
