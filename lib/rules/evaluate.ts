import { sentence } from "../values/sentence";
import { AppView, GroupView, Subject } from "../app/app-view";
import { Deferral, OpenVerdict } from "../app/deferral";
import { ResolvedFinding, Rule, Verdict } from "../app/rule";

/**
 * Runs every rule over the view. The same sentence about the same construct is said once, however many groups a
 * pool serves.
 */
export function evaluate(view: AppView, rules: readonly Rule[]): ResolvedFinding[] {
  const findings = new Map<string, ResolvedFinding>();
  for (const rule of rules) {
    for (const verdict of run(rule, view)) {
      if (isOpen(verdict)) continue;
      const { construct, label, declaration } = verdict.subject;
      const said = { text: `${label}: ${verdict.text}`, ruleId: rule.id, declaration };
      const message = sentence(said);
      findings.set(`${construct.node.path} ${message}`, {
        ...said,
        message,
        severity: verdict.severity ?? rule.severity,
        construct,
        backend: verdict.backend,
        places: placesOf(verdict.subject),
        acceptable: rule.acceptable === true,
      });
    }
  }
  return [...findings.values()];
}

/** What rules leave to the plan. */
export function leftToPlan(view: AppView, rules: readonly Rule[]): Deferral[] {
  return rules.flatMap((rule) =>
    run(rule, view).flatMap((verdict) => (isOpen(verdict) ? { ...verdict, ruleId: rule.id } : [])),
  );
}

function isOpen(verdict: Verdict): verdict is OpenVerdict {
  return "condition" in verdict;
}

const SAID = new WeakMap<AppView, Map<Rule, readonly Verdict[]>>();

/** Findings and what is left to the plan are two readings of one answer: an app may have 100,000 backends. */
function run(rule: Rule, view: AppView): readonly Verdict[] {
  const said = SAID.get(view) ?? new Map<Rule, readonly Verdict[]>();
  const verdicts = said.get(rule) ?? contained(rule, view);
  SAID.set(view, said.set(rule, verdicts));
  return verdicts;
}

/** A defect in one rule must not hide what the others found. */
function contained(rule: Rule, view: AppView): Verdict[] {
  try {
    return rule.check(view);
  } catch (defect) {
    const subject = [view.groups, view.entries, view.loadBalancers, view.stacks, view.faults].flat()[0] as
      Subject | undefined;
    if (subject === undefined) throw defect;
    const cause = defect instanceof Error ? defect.message : String(defect);
    return [{ subject, text: `rule ${rule.id} failed (${cause.split("\n", 1)[0]}); please report this defect` }];
  }
}

function placesOf(subject: Verdict["subject"]): string[] {
  const { members = [] } = subject as Partial<GroupView>;
  return [...new Set([subject, ...members].map(({ construct }) => construct.node.path))];
}
