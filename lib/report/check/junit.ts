import { h } from "preact";
import { renderToStaticMarkup } from "preact-render-to-string";
import { CheckFinding, CheckResult, fullText, Level, reaches } from "./check-result";

/** JUnit XML: a test case for each finding, failed where it reaches `failOn`. */
export function renderJunit(result: CheckResult, failOn: Level): string {
  const { findings, acknowledged } = result;
  const cases = [
    ...findings.map((finding) => testcase(finding, reaches(finding.severity, failOn) ? "failure" : "note")),
    ...acknowledged.map((finding) => testcase(finding, "skipped")),
  ];
  // Servers take a report without test cases for one that failed to be written.
  if (cases.length === 0) cases.push(h("testcase", { classname: "cdktf-lb", name: "no findings" }));
  const attributes = {
    name: "cdktf-lb check",
    tests: cases.length,
    failures: findings.filter(({ severity }) => reaches(severity, failOn)).length,
    errors: 0,
    skipped: acknowledged.length,
  };
  const suites = h("testsuites", attributes, h("testsuite", attributes, cases));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${renderToStaticMarkup(suites)}\n`;
}

function testcase(finding: CheckFinding, outcome: "failure" | "note" | "skipped") {
  const { ruleId, severity, path, backend, file, line, acknowledged } = finding;
  const name = xmlText(backend === undefined ? ruleId : `${ruleId} (backend ${backend})`);
  const place = file === undefined ? "" : `\n${file}${line === undefined ? "" : `:${line}`}`;
  const message = xmlText(fullText(finding));
  const body =
    outcome === "failure"
      ? h("failure", { type: severity, message }, xmlText(`${fullText(finding)}${place}`))
      : outcome === "skipped"
        ? h("skipped", { message: xmlText(acknowledged ?? "") })
        : h("system-out", null, xmlText(`${severity}: ${fullText(finding)}${place}`));
  const at = file === undefined ? {} : { file: xmlText(file), line };
  return h("testcase", { classname: xmlText(path), name, ...at }, body);
}

/** XML 1.0 cannot carry control characters, not even escaped. */
function xmlText(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    "\ufffd",
  );
}
