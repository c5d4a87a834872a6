import { IConstruct } from "constructs";
import { Finding, Findings, Severity } from "../report/findings";
import { Registry } from "../app/registry";
import { Answer, isBelow, listed, nameOf, subjectOf } from "./answer";

/** Which findings count. */
export interface FindingsOptions {
  /**
   * The least severe finding that counts.
   *
   * @default Severity.INFO
   */
  readonly from?: Severity;
}

/** What a finding must be beside its rule. */
export interface ExpectedFinding {
  /**
   * Id of the backend that it is about.
   *
   * @default - any, or none
   */
  readonly backend?: string;
  /**
   * Path of the construct that it is about, below what was handed to `expect`.
   *
   * @default - any
   */
  readonly path?: string;
  /**
   * How bad it is.
   *
   * @default - any
   */
  readonly severity?: Severity;
}

const BY_WEIGHT = [Severity.INFO, Severity.WARNING, Severity.ERROR];

/** Asserts that no rule found anything. */
export function toHaveNoFindings(received: unknown, { from = Severity.INFO }: FindingsOptions = {}): Answer {
  const subject = subjectOf(received, "toHaveNoFindings");
  const found = findingsBelow(subject).filter(({ severity }) => BY_WEIGHT.indexOf(severity) >= BY_WEIGHT.indexOf(from));
  return {
    pass: found.length === 0,
    message: () =>
      found.length === 0
        ? `expected findings in ${nameOf(subject)}, got none`
        : `expected no findings in ${nameOf(subject)}, got ${found.length}:\n${listed(found.map(lineOf))}`,
  };
}

/** Asserts that a rule found something. A rule that there is not fails it, negated as well: it never finds anything. */
export function toHaveFinding(received: unknown, ruleId: string, expected: ExpectedFinding = {}): Answer {
  const subject = subjectOf(received, "toHaveFinding");
  if (!Registry.of(subject).rules.some(({ id }) => id === ruleId)) {
    throw new Error(`toHaveFinding: there is no rule "${ruleId}"; docs/rules.md has their ids`);
  }
  const found = findingsBelow(subject);
  const fits = found.filter((finding) => finding.ruleId === ruleId && isAsExpected(finding, expected, subject));
  const wanted = `${ruleId}${wordsOf(expected)}`;
  return {
    pass: fits.length > 0,
    message: () => {
      if (fits.length > 0)
        return `expected no finding ${wanted} in ${nameOf(subject)}, got:\n${listed(fits.map(lineOf))}`;
      const others = found.length === 0 ? "there is none" : `there are:\n${listed(found.map(lineOf))}`;
      return `expected a finding ${wanted} in ${nameOf(subject)}; ${others}`;
    },
  };
}

function findingsBelow(subject: IConstruct): Finding[] {
  return Findings.of(subject).all.filter(({ path }) => isBelow(path, subject));
}

function isAsExpected(finding: Finding, { backend, path, severity }: ExpectedFinding, { node }: IConstruct): boolean {
  if (backend !== undefined && finding.backend !== backend) return false;
  if (severity !== undefined && finding.severity !== severity) return false;
  return path === undefined || finding.path === path || finding.path === `${node.path}/${path}`;
}

function wordsOf(expected: ExpectedFinding): string {
  const words = Object.entries(expected).filter(([, value]) => value !== undefined);
  return words.map(([name, value]) => ` of ${name} "${value}"`).join("");
}

function lineOf({ severity, path, message }: Finding): string {
  return `${severity} at ${path}: ${message}`;
}
