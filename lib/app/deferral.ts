import { ITerraformIterator, TerraformResource } from "cdktf";
import { Subject } from "./app-view";
import { Condition } from "../values/conditions";

/** What a rule leaves to the plan: the engine looks at a value that is known only there. */
export interface Check {
  /** The value that is known only at plan; messages name where it comes from. */
  readonly operand: unknown;
  readonly condition: Condition;
  /** What is wrong when the condition is false, as the rule would say it. */
  readonly text: (got: string) => string;
}

/** What only the plan can tell: a check, what it is about, and the resource that carries it. */
export interface OpenVerdict extends Check {
  readonly carrier: TerraformResource;
  readonly subject: Subject;
  /** The backend's id, when it is about one. */
  readonly backend?: string;
  /** Set where the backend stands for each element of a list: each must be right. */
  readonly iterator?: ITerraformIterator;
}

/** The same, and the rule that asks it. */
export interface Deferral extends OpenVerdict {
  readonly ruleId: string;
}
