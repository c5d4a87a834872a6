import "./judging";
import { IConstruct } from "constructs";
import { Deferral } from "../app/deferral";
import { Registry } from "../app/registry";
import { AcknowledgedFinding as Acknowledged, ResolvedFinding } from "../app/rule";
import { receivedScope } from "../app/received";

/** How bad a finding is. */
export enum Severity {
  /** The cloud would refuse it, or traffic would be lost: the synth fails. */
  ERROR = "error",
  /** Legal, but probably not meant. */
  WARNING = "warning",
  /** Worth knowing. */
  INFO = "info",
}

/** What a rule found. */
export interface Finding {
  /** Stable id of the rule: see docs/rules.md. */
  readonly ruleId: string;
  /** How bad it is. */
  readonly severity: Severity;
  /** Path of the construct that it is about. */
  readonly path: string;
  /**
   * Id of the backend in its pool, when it is about one.
   *
   * @default - it is about a listener, group, pool or load balancer
   */
  readonly backend?: string;
  /** The whole message, one line. */
  readonly message: string;
  /**
   * The file that declares it, relative to the working directory.
   *
   * @default - not known (an app in another language)
   */
  readonly file?: string;
  /**
   * The line in `file`, from 1.
   *
   * @default - not known
   */
  readonly line?: number;
}

/** A finding that the app accepts: see `LoadBalancingRules`. */
export interface AcknowledgedFinding extends Finding {
  /** Why it is accepted. */
  readonly reason: string;
}

/** A check that a rule leaves to the plan, since a value is known only then: a precondition of a resource. */
export interface DeferredCheck {
  /** Stable id of the rule: see docs/rules.md. */
  readonly ruleId: string;
  /** Path of the construct that it is about. */
  readonly path: string;
  /**
   * Id of the backend in its pool, when it is about one.
   *
   * @default - it is about a listener or group
   */
  readonly backend?: string;
  /** Path of the resource that carries the precondition. */
  readonly resource: string;
}

/** All findings of all rules in all stacks of an app, before or after synth. */
export class Findings {
  /**
   * The findings of the app that a construct belongs to. Rules run now, on what was declared up to now.
   */
  public static of(scope: IConstruct): Findings {
    const registry = Registry.of(receivedScope("Findings", scope, Findings.of));
    // Of what others declare nobody tells the registry: an access list, another version of a provider.
    registry.touch();
    const findings = new Findings(
      registry.findings().map(toFinding),
      registry.deferrals().map(toDeferredCheck),
      registry.acknowledged().map(toAcknowledged),
    );
    registry.touch();
    return findings;
  }

  /** Every finding, in the order of the rules. */
  public readonly all: Finding[];

  /** Every check that is left to the plan, in the order of the rules. They are no findings: the values may be right. */
  public readonly deferred: DeferredCheck[];

  /** Every finding that the app accepts, with the reason, in the order of the rules. They are not in `all`. */
  public readonly acknowledged: AcknowledgedFinding[];

  private constructor(all: Finding[], deferred: DeferredCheck[], acknowledged: AcknowledgedFinding[]) {
    this.all = all;
    this.deferred = deferred;
    this.acknowledged = acknowledged;
  }

  /** Those that make the synth fail. */
  public get errors(): Finding[] {
    return this.withSeverity(Severity.ERROR);
  }

  /** Those that are probably not meant. */
  public get warnings(): Finding[] {
    return this.withSeverity(Severity.WARNING);
  }

  /** Those that are worth knowing. */
  public get infos(): Finding[] {
    return this.withSeverity(Severity.INFO);
  }

  /** Those of one rule. */
  public ofRule(ruleId: string): Finding[] {
    return this.all.filter((finding) => finding.ruleId === ruleId);
  }

  private withSeverity(severity: Severity): Finding[] {
    return this.all.filter((finding) => finding.severity === severity);
  }
}

const SEVERITY = { error: Severity.ERROR, warning: Severity.WARNING, info: Severity.INFO };

/**
 * A finding as data, without constructs.
 *
 * @internal
 */
export function toFinding(finding: ResolvedFinding): Finding {
  const { ruleId, severity, construct, backend, message, declaration } = finding;
  return {
    ruleId,
    severity: SEVERITY[severity],
    path: construct.node.path,
    backend,
    message,
    file: declaration?.file,
    line: declaration?.line,
  };
}

/**
 * A finding that the app accepts as data.
 *
 * @internal
 */
export function toAcknowledged(finding: Acknowledged): AcknowledgedFinding {
  return { ...toFinding(finding), reason: finding.reason };
}

function toDeferredCheck({ ruleId, subject, backend, carrier }: Deferral): DeferredCheck {
  return { ruleId, path: subject.construct.node.path, backend, resource: carrier.node.path };
}
