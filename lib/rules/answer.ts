import { Subject } from "../app/app-view";
import { Verdict } from "../app/rule";
import { SeverityName } from "../values/severity";

/** One sentence with a severity of its own. */
export interface Fault {
  readonly text: string;
  readonly severity: SeverityName;
}

/** What a rule says of one subject: nothing, one sentence, or several, each of which may have a severity of its own. */
export type Answer = undefined | string | Fault | ReadonlyArray<string | Fault | undefined>;

/** Where something that a message speaks of was declared: `web/Http (main.ts:16)`. */
export function whereIs({ construct, declaration: { text } }: Subject): string {
  return `${construct.node.path}${text === undefined ? "" : ` (${text})`}`;
}

/** An answer as verdicts on its subject. */
export function verdicts(subject: Subject, answer: Answer, backend?: string): Verdict[] {
  if (answer === undefined) return [];
  if (typeof answer === "string") return [{ subject, backend, text: answer }];
  if ("text" in answer) return [{ subject, backend, ...answer }];
  return answer.flatMap((one) => {
    if (one === undefined) return [];
    return [typeof one === "string" ? { subject, backend, text: one } : { subject, backend, ...one }];
  });
}

/** Asks one question of many subjects. */
export function askEach<T extends Subject>(subjects: readonly T[], ask: (subject: T) => Answer): Verdict[] {
  const found: Verdict[] = [];
  for (const subject of subjects) {
    const answer = ask(subject);
    // Most answers are none, and an app may have 10,000 listeners and 80 rules: no list for each of them.
    if (answer !== undefined) found.push(...verdicts(subject, answer));
  }
  return found;
}
