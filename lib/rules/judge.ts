import { AppView } from "../app/app-view";
import { isUnder, RuleSettingView } from "../app/rule-setting";
import { evaluate } from "./evaluate";
import { AcknowledgedFinding, Judgement, ResolvedFinding, Rule } from "../app/rule";
import { SEVERITIES } from "../values/severity";
import { ruleSettings } from "./rule-settings";

type Outcomes = Map<RuleSettingView, "used" | "refused">;

/** Runs every rule, then what the user says of the rules, then the rule about what the user says. */
export function judge(view: AppView, rules: readonly Rule[]): Judgement {
  const outcomes: Outcomes = new Map();
  const findings: ResolvedFinding[] = [];
  const acknowledged: AcknowledgedFinding[] = [];
  const found = evaluate(
    view,
    rules.filter((rule) => rule !== ruleSettings),
  );
  for (const finding of found) {
    const reason = reasonFor(finding, view.ruleSettings, outcomes);
    if (reason === undefined) findings.push(withSeverity(finding, view.ruleSettings, outcomes));
    else acknowledged.push({ ...finding, reason });
  }
  const settings = view.ruleSettings.map((setting) => ({ ...setting, outcome: outcomeOf(setting, rules, outcomes) }));
  findings.push(...evaluate({ ...view, ruleSettings: settings }, [ruleSettings]));
  return { findings, acknowledged };
}

function outcomeOf(setting: RuleSettingView, rules: readonly Rule[], outcomes: Outcomes): RuleSettingView["outcome"] {
  if (setting.kind !== "quota" && !rules.some(({ id }) => id === setting.ruleId)) return "unknown rule";
  return outcomes.get(setting) ?? "unused";
}

/** The reason for which a finding is accepted; undefined where it is not. */
function reasonFor(
  finding: ResolvedFinding,
  settings: readonly RuleSettingView[],
  outcomes: Outcomes,
): string | undefined {
  let accepted: string | undefined;
  for (const setting of settings) {
    if (setting.kind !== "acknowledgement" || !concerns(setting, finding, setting.ruleId)) continue;
    if (setting.backend !== undefined && setting.backend !== finding.backend) continue;
    if (isFinal(finding)) outcomes.set(setting, "refused");
    else {
      if (outcomes.get(setting) !== "refused") outcomes.set(setting, "used");
      if (setting.reason.trim() !== "") accepted ??= setting.reason;
    }
  }
  return accepted;
}

function withSeverity(
  finding: ResolvedFinding,
  settings: readonly RuleSettingView[],
  outcomes: Outcomes,
): ResolvedFinding {
  let nearest: (RuleSettingView & { readonly kind: "severity" }) | undefined;
  for (const setting of settings) {
    if (setting.kind !== "severity" || !concerns(setting, finding, setting.ruleId)) continue;
    if (!SEVERITIES.includes(setting.severity)) continue;
    if (nearest === undefined || setting.scope.length >= nearest.scope.length) nearest = setting;
  }
  if (nearest === undefined) return finding;
  if (isFinal(finding) && nearest.severity !== "error") {
    outcomes.set(nearest, "refused");
    return finding;
  }
  return { ...finding, severity: nearest.severity };
}

function concerns({ scope }: RuleSettingView, { ruleId, places }: ResolvedFinding, about: string): boolean {
  return ruleId === about && places.some((place) => isUnder(scope, place));
}

/** What is certain to be refused is no matter of taste. */
function isFinal({ severity, acceptable }: ResolvedFinding): boolean {
  return severity === "error" && !acceptable;
}
