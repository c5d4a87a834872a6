import { AdoptKnowledge } from "../../adopt";
import { ProgramFindings } from "../../adopt/knowledge";
import { namesIn, Statement } from "../../adopt/program/expression";
import { Names } from "../../adopt/program/names";
import { Variables } from "../../adopt/program/variables";
import { withNewNames } from "../../adopt/source/aliases";
import { Known } from "../../adopt/source/known";
import { Translation } from "../../adopt/translation/translation";
import { translateProviders } from "../../adopt/translation/providers";
import { Workshop } from "../../adopt/workshop";
import { Plan } from "../../impact";
import { withoutCallStacks } from "../../values/without-call-stacks";
import { addIdlePools } from "./idle-pools";
import { PlanPlaces, STACK } from "./plan-places";
import type { Unknown } from "./plan-values";
import { PlanSource, sourceOf } from "./plan-source";

/** A resource that no rule looked at, and why. */
export interface NotJudged {
  readonly address: string;
  readonly why: string;
}

/** What the user accepts, with the reason. */
export interface Accepted {
  readonly ruleId: string;
  readonly reason: string;
}

/** What the rules say of a plan, in the words of the program that was made of it. */
export interface Judged {
  readonly findings: ProgramFindings;
  /** Paths of pools that are bound to nothing; the same servers stand in another pool. */
  readonly idle: ReadonlySet<string>;
  readonly places: PlanPlaces;
  readonly notJudged: readonly NotJudged[];
  /** Of which something had to be known that is not: what rules find there may be wrong. */
  readonly doubtful: ReadonlySet<string>;
}

/** Declares what a plan has with the constructs of this library, and lets the rules look at it. */
export function runPlan(plan: Plan, { families, library }: AdoptKnowledge, accepted: readonly Accepted[]): Judged {
  const known = new Known(families.providers, families.types);
  const planned = sourceOf(plan, known);
  const source = withNewNames(planned.source, families.formerNames);
  const names = new Names(families.providers.map(({ cloud }) => cloud));
  const t = new Translation(source, names, new Variables(source.variables, names));
  translateProviders(t);
  families.translations.forEach((translate) => translate(t));
  const idle = new Set(addIdlePools(t, planned.isIdle));
  const workshop = new Workshop(STACK, library);
  try {
    restrict(workshop, plan);
    accepted.forEach(({ ruleId, reason }) => workshop.accept(ruleId, reason));
    const failures = runEach(workshop, [...t.variables.statements, ...t.statements]);
    const places = new PlanPlaces(t, workshop, planned.addresses);
    const failed = failures.map(({ constant, why }) => ({ address: places.ofConstant(constant), why }));
    const doubts = doubtsOf(t, planned);
    return {
      findings: workshop.findings,
      idle: new Set(workshop.constructs.filter(([one]) => idle.has(one)).map(([, { node }]) => node.path)),
      places,
      notJudged: [...left(t, places), ...failed, ...doubts, ...planned.uncertain.map(perhapsWritten)],
      doubtful: new Set(doubts.map(({ address }) => address)),
    };
  } finally {
    workshop.close();
  }
}

/** The engine that made the plan, and the providers that it lets in. */
function restrict(workshop: Workshop, { engine, providers }: Plan): void {
  if (engine !== undefined) workshop.addOverride("terraform.required_version", engine);
  for (const [provider, version] of providers) {
    workshop.addOverride(`terraform.required_providers.${provider}.version`, version);
  }
}

interface Failure {
  readonly constant: string;
  readonly why: string;
}

/** A construct that cannot be made hides those that need it, and no others. */
function runEach(workshop: Workshop, statements: readonly Statement[]): Failure[] {
  const failures = new Map<string, string>();
  for (const statement of statements) {
    const missing = namesIn(statement.expression).some((one) => failures.has(one));
    const why = missing ? "it needs a resource that is not judged" : failureOf(workshop, statement);
    if (why !== undefined && statement.name !== undefined) failures.set(statement.name, why);
  }
  return [...failures].map(([constant, why]) => ({ constant, why }));
}

function failureOf(workshop: Workshop, statement: Statement): string | undefined {
  try {
    withoutCallStacks(() => workshop.run([statement]));
    return undefined;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return `this library cannot declare it: ${error.message.replace(/ \(declared at [^)]*\)$/, "")}`;
  }
}

/** A program cannot be written without some values: whether a redirect, which kind of check. */
function doubtsOf(t: Translation, { unknowns }: PlanSource): NotJudged[] {
  const found = [...t.values.doubts].flatMap((text) => unknowns.get(text) ?? []);
  const named = new Map<string, Set<string>>();
  for (const { address, argument } of found) named.set(address, (named.get(address) ?? new Set()).add(argument));
  return [...named].map(([address, names]) => {
    return { address, why: `${[...names].join(", ")} ${names.size === 1 ? "is" : "are"} known only after the apply` };
  });
}

function perhapsWritten({ address, argument }: Unknown): NotJudged {
  return { address, why: `${argument} is the cloud's, or comes from a dynamic block, which a plan does not tell` };
}

const NOWHERE = "what it belongs to is not part of the plan, or no rule looks at its type";

function left(t: Translation, places: PlanPlaces): NotJudged[] {
  const known = new Set(t.source.resources.map(({ address }) => address));
  const remarks = t.remarks.filter(({ address }) => known.has(address));
  const unclaimed = t.unclaimed.filter(({ type }) => t.source.known.isOfLoadBalancers(type));
  return [
    ...remarks.map(({ address, text }) => ({ address: places.ofSource(address), why: atPlan(text) })),
    ...unclaimed.map(({ address, obstacles }) => ({
      address: places.ofSource(address),
      why: obstacles.length > 0 ? obstacles.join("; ") : NOWHERE,
    })),
  ];
}

/** Reasons of `adopt`, as they are of a plan. */
function atPlan(text: string): string {
  return text
    .replace(/; adopt the state.*$/, "")
    .replace(/known only at plan/g, "known only after the apply")
    .replace(/was not carried over/g, "is not judged")
    .replace(/the input/g, "the plan");
}
