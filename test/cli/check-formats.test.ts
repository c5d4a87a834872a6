import Ajv from "ajv";
import * as fs from "node:fs";
import * as path from "node:path";
import { ROOT } from "../readme";
import { CheckInputs } from "./check-inputs";
import { sarifMistakes } from "./sarif-mistakes";

const inputs = new CheckInputs();
afterAll(() => inputs.remove());
const { wrong, fine, two } = inputs;
const report = (name: string, findings: readonly object[], rest?: object) => inputs.report(name, findings, rest);
const check = (target: string, ...args: string[]) => inputs.check(target, ...args);

describe("formats", () => {
  const source = ["--source-root", "app"];
  const acknowledged = [
    { ruleId: "r", severity: "error", path: "s/Q", message: "m [r]", file: "a b.ts", line: 3, reason: "asked for" },
  ];
  const mixed = () =>
    report("mixed.json", [{ file: "a.ts", line: 2 }, { severity: "info" }, { severity: "warning", backend: "b" }], {
      rules: [{ id: "r", severity: "error", summary: "S.", why: "W.", source: "vendor" }],
      acknowledged,
    });

  test("JSON keeps to its schema", async () => {
    const validate = new Ajv().compile(JSON.parse(fs.readFileSync(path.join(ROOT, "docs/check.schema.json"), "utf8")));
    for (const target of [wrong, fine, two, mixed()]) {
      const output = JSON.parse((await check(target, "--format", "json")).out);
      validate(output);
      expect(validate.errors).toBeNull();
    }
    const { counts, findings } = JSON.parse((await check(wrong, "--format", "json")).out);
    expect(counts).toEqual({ error: 13, warning: 3, info: 2 });
    expect(findings).toHaveLength(18);
  });

  test("the report on disk keeps to its schema", async () => {
    const schema = JSON.parse(fs.readFileSync(path.join(ROOT, "docs/load-balancing.schema.json"), "utf8"));
    const validate = new Ajv().compile(schema);
    for (const target of [wrong, fine, two]) {
      validate(JSON.parse(fs.readFileSync(path.join(target, "load-balancing.json"), "utf8")));
      expect(validate.errors).toBeNull();
    }
  });

  test("SARIF has the form of SARIF 2.1.0, as its types describe the schema", async () => {
    for (const target of [wrong, fine, mixed()])
      expect(sarifMistakes((await check(target, "--format", "sarif")).out)).toEqual([]);
    expect(sarifMistakes('{ "version": "2.1.0", "runs": [{ "results": [] }] }')).toHaveLength(1);
    expect(sarifMistakes('{ "version": "2.1.0", "runs": [], "extra": 1 }')).toHaveLength(1);
  });

  test("SARIF carries lines, rules, suppressions and ids that stay", async () => {
    const [run] = JSON.parse((await check(mixed(), "--format", "sarif", ...source)).out).runs;
    expect(run.tool.driver.rules).toEqual([
      expect.objectContaining({ id: "r", shortDescription: { text: "S." }, defaultConfiguration: { level: "error" } }),
    ]);
    const results = run.results.map((result: Record<string, never>) => {
      const [{ physicalLocation }] = result.locations as Array<{ physicalLocation: object }>;
      return { level: result.level, index: result.ruleIndex, ...physicalLocation, suppressions: result.suppressions };
    });
    const file = (uri: string) => ({ uri, uriBaseId: "%SRCROOT%" });
    expect(results).toEqual([
      { level: "note", index: 0, artifactLocation: file("cdktf.json") },
      { level: "warning", index: 0, artifactLocation: file("cdktf.json") },
      { level: "error", index: 0, artifactLocation: file("app/a.ts"), region: { startLine: 2 } },
      {
        level: "error",
        index: 0,
        artifactLocation: file("app/a%20b.ts"),
        region: { startLine: 3 },
        suppressions: [{ kind: "inSource", status: "accepted", justification: "asked for" }],
      },
    ]);
    const ids = async (line: number) =>
      JSON.parse(
        (
          await check(
            report("moved.json", [
              { file: "a.ts", line },
              { file: "a.ts", line },
            ]),
            "--format",
            "sarif",
          )
        ).out,
      ).runs[0].results.map(
        (result: { partialFingerprints: Record<string, string> }) => result.partialFingerprints["findingId/v1"],
      );
    expect(await ids(99)).toEqual(await ids(1));
    expect(new Set(await ids(1)).size).toBe(2);
  });

  test("JUnit fails what --fail-on fails, skips what is accepted, and is never empty", async () => {
    expect((await check(mixed(), "--format", "junit", "--fail-on", "warning")).out).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<testsuites name="cdktf-lb check" tests="4" failures="2" errors="0" skipped="1">' +
          '<testsuite name="cdktf-lb check" tests="4" failures="2" errors="0" skipped="1">' +
          '<testcase classname="s/P" name="r"><system-out>info: [s/P] m [r]</system-out></testcase>' +
          '<testcase classname="s/P" name="r (backend b)"><failure type="warning" message="[s/P] m [r]">[s/P] m [r]</failure></testcase>' +
          '<testcase classname="s/P" name="r" file="a.ts" line="2"><failure type="error" message="[s/P] m [r]">[s/P] m [r]',
        'a.ts:2</failure></testcase><testcase classname="s/Q" name="r" file="a b.ts" line="3"><skipped message="asked for"></skipped></testcase></testsuite></testsuites>',
        "",
      ].join("\n"),
    );
    expect((await check(fine, "--format", "junit")).out).toContain(
      '<testcase classname="cdktf-lb" name="no findings">',
    );
  });

  test("GitLab gets a place and an id for each issue", async () => {
    const issues = JSON.parse((await check(mixed(), "--format", "gitlab")).out) as Array<Record<string, unknown>>;
    expect(issues.map(({ severity, location, description }) => ({ severity, location, description }))).toEqual([
      { severity: "info", location: { path: "cdktf.json", lines: { begin: 1 } }, description: "[s/P] m [r]" },
      { severity: "minor", location: { path: "cdktf.json", lines: { begin: 1 } }, description: "[s/P] m [r]" },
      { severity: "critical", location: { path: "a.ts", lines: { begin: 2 } }, description: "[s/P] m [r]" },
      {
        severity: "info",
        location: { path: "a b.ts", lines: { begin: 3 } },
        description: "[s/Q] m [r] (accepted: asked for)",
      },
    ]);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(4);
  });
});

describe("GitHub annotations", () => {
  const annotations = async (findings: readonly object[]) =>
    (await check(report("github.json", findings), "--format", "github")).out.trimEnd().split("\n");
  const many = (count: number, ruleId: (i: number) => string) =>
    Array.from({ length: count }, (_, i) => ({
      ruleId: ruleId(i),
      message: `m${i} [${ruleId(i)}]`,
      file: "a.ts",
      line: i + 1,
    }));

  test("one each while all of them show", async () => {
    const lines = await annotations(many(10, () => "r"));
    expect(lines).toHaveLength(10);
    expect(lines[1]).toBe("::error file=a.ts,line=2,title=cdktf-lb%3A r::[s/P] m1 [r]");
  });

  test("more than 10 of a level are put together by rule", async () => {
    const lines = await annotations([...many(11, (i) => `r${i % 2}`), { severity: "warning" }]);
    expect(lines).toEqual([
      `::error file=a.ts,line=1,title=cdktf-lb%3A r0%2C 6 times::${[0, 2, 4, 6, 8, 10].map((i) => `a.ts:${i + 1}: [s/P] m${i} [r0]`).join("%0A")}`,
      `::error file=a.ts,line=2,title=cdktf-lb%3A r1%2C 5 times::${[1, 3, 5, 7, 9].map((i) => `a.ts:${i + 1}: [s/P] m${i} [r1]`).join("%0A")}`,
      "::warning title=cdktf-lb%3A r::[s/P] m [r]",
    ]);
  });

  test("more than 10 rules: the last annotation holds the rest", async () => {
    const lines = await annotations(many(12, (i) => `r${i}`));
    expect(lines).toHaveLength(10);
    expect(lines[9]).toBe(
      "::error file=a.ts,line=10,title=cdktf-lb%3A 3 more rules::[s/P] m9 [r9]%0A[s/P] m10 [r10]%0A[s/P] m11 [r11]",
    );
  });

  test("no name starts a command of its own", async () => {
    expect(await annotations([{ message: "100%\r\n::stop-commands::x [r]", file: "a,b:c.ts", line: 1 }])).toEqual([
      "::error file=a%2Cb%3Ac.ts,line=1,title=cdktf-lb%3A r::[s/P] 100%25\ufffd\ufffd::stop-commands::x [r]",
    ]);
  });
});
