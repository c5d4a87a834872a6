import { createHash } from "node:crypto";
import { CheckFinding } from "./check-result";

/**
 * An id for each finding that stays when lines move, so that servers know a finding again. The text is left out where
 * rule, construct and backend say enough: it holds values that an attempt to mend it changes.
 */
export function fingerprints(findings: readonly CheckFinding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ ruleId, path, backend }) => {
    const key = JSON.stringify([ruleId, path, backend ?? ""]);
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return createHash("sha256").update(`${key}${times}`).digest("hex");
  });
}
