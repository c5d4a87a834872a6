import { FINDING_SCHEMA, RULE_SCHEMA } from "../report-schema";
import { CheckFinding, CheckResult } from "./check-result";
import { SEVERITIES } from "../../values/severity";

/** The findings as data, described by `CHECK_SCHEMA`. */
export function renderJson({ rules, findings, acknowledged, counts, deferred }: CheckResult): string {
  const accepted = acknowledged.map(({ acknowledged: reason, ...finding }) => ({ ...finding, reason }));
  return `${JSON.stringify({ version: 1, counts, rules, findings, acknowledged: accepted, deferred }, undefined, 2)}\n`;
}

const count = { type: "integer", minimum: 0 };
const { path, backend, file, line, ruleId, severity } = FINDING_SCHEMA.properties as Record<keyof CheckFinding, object>;
const text = { type: "string", description: "One line, without rule id and place." };
const finding = {
  type: "object",
  additionalProperties: false,
  required: ["ruleId", "severity", "path", "text"],
  properties: { ruleId, severity, path, backend, text, file, line },
};

/** What `cdktf-lb check --format json` prints; in docs/check.schema.json. */
export const CHECK_SCHEMA = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "https://github.com/cdktf-load-balancing/cdktf-load-balancing/blob/main/docs/check.schema.json",
  title: "Output of cdktf-lb check --format json, version 1",
  type: "object",
  additionalProperties: false,
  required: ["version", "counts", "rules", "findings", "acknowledged", "deferred"],
  properties: {
    version: { const: 1 },
    counts: {
      type: "object",
      additionalProperties: false,
      required: SEVERITIES,
      properties: Object.fromEntries(SEVERITIES.map((level) => [level, count])),
    },
    rules: { type: "array", items: { ...RULE_SCHEMA, additionalProperties: false } },
    findings: { type: "array", items: finding },
    deferred: {
      type: "object",
      description: "How many checks each rule leaves to the plan, by rule id.",
      additionalProperties: { type: "integer", minimum: 1 },
    },
    acknowledged: {
      type: "array",
      items: {
        ...finding,
        required: [...finding.required, "reason"],
        properties: { ...finding.properties, reason: { type: "string", description: "Why the user accepts it." } },
      },
    },
  },
};
