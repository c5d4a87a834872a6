import { IConstruct } from "constructs";
import { Declaration } from "../values/declaration";
import { Severity } from "./findings";
import { Registry } from "../app/registry";
import { LoadBalancingError } from "../values/load-balancing-error";
import { receivedScope, tell } from "../app/received";
import { ITrafficRule, notARule, ownRule } from "./own-rules";
import { Fault, take, takeGiven, takeText } from "../app/shapes/take";
import { RuleSetting } from "../app/rule-setting";

const NAMES = { [Severity.ERROR]: "error", [Severity.WARNING]: "warning", [Severity.INFO]: "info" } as const;

/** Why findings of a rule are accepted. */
export interface AcknowledgeOptions {
  /** What makes it right here: a sentence for whoever reads the report later. */
  readonly reason: string;
  /**
   * Accepts the findings about this backend only.
   *
   * @default - all findings of the rule under the scope
   */
  readonly backend?: string;
}

/**
 * What an app says of the rules: which findings it accepts, how bad they are, and which quotas its account has.
 *
 * All of it counts for the given construct and everything below it; of two severities or quotas the one nearer to the
 * finding wins. A finding about a server group counts as one about the pool that the group was made of, too.
 */
export class LoadBalancingRules {
  /**
   * What is said of the rules for an app, a stack or any construct.
   */
  public static of(scope: IConstruct): LoadBalancingRules {
    return new LoadBalancingRules(receivedScope("LoadBalancingRules", scope, LoadBalancingRules.of));
  }

  private constructor(private readonly scope: IConstruct) {}

  /**
   * Accepts findings of a rule, with a reason. They move from the findings to the acknowledged ones: in
   * `Findings.acknowledged` and in the report on disk.
   *
   * What the cloud or the provider is certain to refuse cannot be accepted, and a finding says so. A finding also says
   * when the reason is empty, when there is no such rule, or when the rule found nothing here.
   *
   * @param ruleId id of the rule: see docs/rules.md
   */
  public acknowledge(ruleId: string, options: AcknowledgeOptions): LoadBalancingRules {
    const declaration = Declaration.here(this.acknowledge);
    const faults: Fault[] = [];
    const { reason, backend } = takeGiven("AcknowledgeOptions", options, faults) as Partial<AcknowledgeOptions>;
    const about = takeText(ruleId, "ruleId", faults);
    // What is left out is an empty reason, and a rule tells of it. Without a backend that was meant, more would be accepted.
    const wrong = faults.filter(({ kind }) => kind === "type");
    const setting = { kind: "acknowledgement", ruleId: about, reason: reason ?? "", backend, declaration } as const;
    return this.say(setting, wrong);
  }

  /**
   * Changes how bad the findings of a rule are, for example to let a warning stop the synth.
   *
   * What the cloud or the provider is certain to refuse stays an error, and a finding says so.
   *
   * @param ruleId id of the rule: see docs/rules.md
   */
  public severity(ruleId: string, severity: Severity): LoadBalancingRules {
    const declaration = Declaration.here(this.severity);
    const faults: Fault[] = [];
    const about = takeText(ruleId, "ruleId", faults);
    const given = takeText(severity, "severity", faults) as Severity;
    // What is none of the enumeration comes from JavaScript, and a rule tells of it.
    const name = NAMES[given] ?? given;
    return this.say({ kind: "severity", ruleId: about, severity: name, declaration }, faults);
  }

  /**
   * Says how high a quota of the account is, where it differs from the vendor's default.
   *
   * @param name name of the quota: messages of the rule `quota` and docs/families.md name it
   * @param limit an integer of 1 or more
   */
  public quota(name: string, limit: number): LoadBalancingRules {
    const declaration = Declaration.here(this.quota);
    const faults: Fault[] = [];
    const about = takeText(name, "name", faults);
    const taken = take({ kind: "number" }, limit, "limit", faults) as number;
    return this.say({ kind: "quota", name: about, limit: taken, declaration }, faults);
  }

  /**
   * Adds rules of your own, or a pack of them. Their findings appear wherever those of this library do: at synth, in
   * `Findings`, in the report and in every format of `cdktf-lb check`; they can be accepted, and their severities changed.
   *
   * They count for the construct and everything below it, and see what is known at synth.
   *
   * @throws when one of them is no rule, or has an id without a slash
   */
  public add(...rules: ITrafficRule[]): LoadBalancingRules {
    const declaration = Declaration.here(this.add);
    const own = rules.map((rule) => {
      const wrong = notARule(rule);
      if (wrong !== undefined) throw new LoadBalancingError("setting-type", `rules: ${wrong}`, declaration);
      return ownRule(rule, this.scope, declaration);
    });
    Registry.of(this.scope).addOwnRules(this.scope, own);
    return this;
  }

  /** What is none of what is declared says nothing of the rules: a finding tells of it. */
  private say(setting: RuleSetting, faults: readonly Fault[]): LoadBalancingRules {
    if (faults.length === 0) Registry.of(this.scope).addRuleSetting(this.scope, setting);
    else tell(this.scope, "rules", faults, setting.declaration);
    return this;
  }
}
