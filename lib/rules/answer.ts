import { ITerraformIterator, TerraformResource } from "cdktf";
import { Subject } from "../app/app-view";
import { Check } from "../app/deferral";
import { Verdict } from "../app/rule";
import { SeverityName } from "../values/severity";

/** One sentence with a severity of its own. */
export interface Fault {
  readonly text: string;
  readonly severity: SeverityName;
}

/** A check that another resource carries than that of its subject. */
export interface CheckAt extends Check {
  readonly at?: TerraformResource;
}

/** One sentence, which may have a severity of its own, or what the engine is to check. */
export type OneAnswer = undefined | string | Fault | CheckAt;

/** What a rule says of one subject: nothing, or one or several such answers. */
export type Answer = OneAnswer | readonly OneAnswer[];

/** Where something that a message speaks of was declared: `web/Http (main.ts:16)`. */
export function whereIs({ construct, declaration: { text } }: Subject): string {
  return `${construct.node.path}${text === undefined ? "" : ` (${text})`}`;
}

/** What the engine is to look at, to check what is known only at plan. */
export interface Carrying {
  /** The resource that carries it; undefined where this app writes none. */
  readonly carrier?: TerraformResource | (() => TerraformResource | undefined);
  readonly iterator?: ITerraformIterator;
}

/** An answer as verdicts on its subject. */
export function verdicts(
  subject: Subject,
  answer: Answer,
  backend?: string,
  carrying: Carrying = subject as Carrying,
): Verdict[] {
  return [answer].flat().flatMap((one: OneAnswer): Verdict[] => {
    if (one === undefined) return [];
    if (typeof one === "string") return [{ subject, backend, text: one }];
    if (!("condition" in one)) return [{ subject, backend, ...one }];
    const { at, ...check } = one;
    const carrier = at ?? carrierOf(carrying);
    return carrier === undefined ? [] : [{ subject, backend, ...check, carrier, iterator: carrying.iterator }];
  });
}

/** An answer whose check another resource carries than that of its subject; none where this app writes no such one. */
export function carriedBy(resource: TerraformResource | undefined, answer: OneAnswer): OneAnswer {
  if (answer === undefined || typeof answer === "string" || !("condition" in answer)) return answer;
  return resource && { ...answer, at: resource };
}

/** The resource that carries what a subject is made of. */
export function carrierOf({ carrier }: Carrying): TerraformResource | undefined {
  return typeof carrier === "function" ? carrier() : carrier;
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
