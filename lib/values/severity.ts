/** How bad a finding can be, the worst first: errors stop what is about to happen, warnings and infos are shown. */
export const SEVERITIES = ["error", "warning", "info"] as const;

/** One of `SEVERITIES`. */
export type SeverityName = (typeof SEVERITIES)[number];

/** Whether a severity is as bad as another one, or worse. */
export function reaches(severity: SeverityName, least: SeverityName): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);
}
