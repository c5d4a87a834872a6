import { h } from "../map/markup";
import { xmlOf } from "../map/xml";
import { CheckFinding, CheckResult, fullText } from "./check-result";
import { OF_SYNTH, Origin } from "./origin";
import { SeverityName, reaches } from "../../values/severity";

/** JUnit XML: a test case for each finding, failed where it reaches `failOn`. */
export function renderJunit(result: CheckResult, failOn: SeverityName, origin: Origin = OF_SYNTH): string {
  const { findings, acknowledged } = result;
  const cases = [
    ...findings.map((finding) => testcase(finding, reaches(finding.severity, failOn) ? "failure" : "note")),
    ...acknowledged.map((finding) => testcase(finding, "skipped")),
  ];
  // Servers take a report without test cases for one that failed to be written.
  if (cases.length === 0) cases.push(h("testcase", { classname: origin.tool, name: "no findings" }));
  const attributes = {
    name: origin.command,
    tests: cases.length,
    failures: findings.filter(({ severity }) => reaches(severity, failOn)).length,
    errors: 0,
    skipped: acknowledged.length,
  };
  const suites = h("testsuites", attributes, h("testsuite", attributes, cases));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlOf(suites)}\n`;
}

function testcase(finding: CheckFinding, outcome: "failure" | "note" | "skipped") {
  const { ruleId, severity, path, backend, file, line, acknowledged } = finding;
  const name = backend === undefined ? ruleId : `${ruleId} (backend ${backend})`;
  const place = file === undefined ? "" : `\n${file}${line === undefined ? "" : `:${line}`}`;
  const message = fullText(finding);
  const body =
    outcome === "failure"
      ? h("failure", { type: severity, message }, `${fullText(finding)}${place}`)
      : outcome === "skipped"
        ? h("skipped", { message: acknowledged ?? "" })
        : h("system-out", null, `${severity}: ${fullText(finding)}${place}`);
  const at = file === undefined ? {} : { file, line };
  return h("testcase", { classname: path, name, ...at }, body);
}
