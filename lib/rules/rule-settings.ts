import { Quota } from "../facts";
import { show } from "../values/unknown";
import { RuleSettingView } from "../app/rule-setting";
import { Answer, verdicts } from "./answer";
import { integerIn, misses, quoted } from "./limits";
import { Rule } from "../app/rule";
import { SEVERITIES } from "../values/severity";

export const ruleSettings: Rule = {
  id: "rule-settings",
  severity: "error",
  summary: "What an app says of the rules names a rule or quota, gives a reason, and can be.",
  why: "An acknowledgement that accepts nothing hides a mistake of its own; one that nobody needs any more is a warning. What the cloud is certain to refuse cannot be talked away.",
  wrong: `pool.addBackend("a", Backend.instance("i-a"));
LoadBalancingRules.of(stack).acknowledge("single-backend", { reason: "" });`,
  right: `pool.addBackend("a", Backend.instance("i-a"));
LoadBalancingRules.of(stack).acknowledge("single-backend", { reason: "a lab that may stand still" });`,
  source: "docs/decisions/rule-settings.md",
  check: (view) =>
    view.ruleSettings.flatMap((setting) =>
      verdicts(setting, setting.kind === "quota" ? quota(setting, view.known.quotas) : ofRule(setting)),
    ),
};

type About<Kind> = RuleSettingView & { readonly kind: Kind };

function quota({ name, limit }: About<"quota">, quotas: readonly Quota[]): Answer {
  const names = quotas.map((row) => row.name);
  if (!names.includes(name)) return `${show(name)} is no quota of the rules; they know ${quoted(names)}`;
  const range = { min: 1, max: Infinity };
  return misses(limit, range) ? `limit must be ${integerIn(range)}, got ${show(limit)}; ask the console` : undefined;
}

function ofRule(setting: About<"acknowledgement"> | About<"severity">): Answer {
  const { ruleId, outcome, scope } = setting;
  if (outcome === "unknown rule") return `there is no rule ${show(ruleId)}; docs/rules.md has their ids`;
  const place = scope === "" ? "in the app" : `under ${scope}`;
  if (outcome === "refused") {
    const what = setting.kind === "severity" ? "be less than an error" : "be acknowledged";
    return `findings of ${ruleId} ${place} cannot ${what}, as the cloud or the provider is certain to refuse what they are about; mend it`;
  }
  if (setting.kind === "severity") {
    const known = SEVERITIES.includes(setting.severity);
    return known
      ? undefined
      : `severity of ${ruleId} must be one of ${quoted(SEVERITIES)}, got ${show(setting.severity)}; use Severity`;
  }
  if (setting.reason.trim() === "") return `gives no reason for ${ruleId}; say what makes it right here`;
  if (outcome !== "unused") return undefined;
  const whom = setting.backend === undefined ? "" : ` about backend "${setting.backend}"`;
  return { text: `${ruleId} finds nothing${whom} ${place}; remove the acknowledgement`, severity: "warning" };
}
