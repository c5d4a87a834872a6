import { Declaration } from "./declaration";
import { sentence } from "./sentence";

/**
 * A mistake that no later call can mend, thrown at once: an id that is used twice, a pool bound to nothing.
 *
 * The message has the form of a finding: one line, what is wrong, what to do, the rule id and the place.
 *
 * Not part of the public API: jsii refuses a class that extends `Error` (JSII3001), and other languages get the message
 * only. Tests catch it by the rule id in the message, or by its `name`.
 *
 * @internal
 */
export class LoadBalancingError extends Error {
  public constructor(ruleId: string, text: string, declaration: Declaration) {
    super(sentence({ text, ruleId, declaration }));
    this.name = "LoadBalancingError";
  }
}
