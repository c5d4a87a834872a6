import * as fc from "fast-check";
import {
  ImpactFinding,
  ImpactReport,
  MAX_COMMENT,
  MemberRow,
  renderComment,
  renderMarkdown,
  renderText,
  Subject,
} from "../../lib/impact";
import { SEVERITIES } from "../../lib/values/severity";

const member = (backend: string, event: MemberRow["event"] = "remove then add", port = 80): MemberRow => ({
  backend,
  port: { before: port, after: port },
  weight: { before: 100, after: 50 },
  share: { before: 50, after: 50 },
  event,
});

function subject(name: string, percent: number, members: readonly MemberRow[], reason = "because"): Subject {
  return {
    listeners: [{ address: name, label: "HTTP:80" }],
    groups: ["group"],
    changed: true,
    members,
    active: { before: 2, minimum: 0, after: 2, race: false, most: { minimum: 0, after: 2 } },
    loss: { percent, unknown: false },
    leaving: null,
    calls: [],
    reasons: [{ text: reason, source: "file.go:1" }],
    unknown: [],
  };
}

const finding = (address: string, severity: ImpactFinding["severity"] = "info", message = "m"): ImpactFinding => ({
  rule: "not-judged",
  severity,
  address,
  message,
});

const report = (subjects: readonly Subject[], findings: readonly ImpactFinding[] = []): ImpactReport => ({
  version: 1,
  verdict: { kind: "bad", text: "at worst 100 % are lost" },
  loss: { percent: 100, unknown: false },
  subjects,
  losses: [],
  findings,
  unjudged: [],
});

const frame = { marker: "<!-- m -->", link: "https://example.com/run" };
const named = (text: string) => [...text.matchAll(/^### \S+ (\w+) /gm)].map(([, name]) => name);

test("what loses most comes first", () => {
  const text = renderComment(report([subject("a", 0, []), subject("b", 100, []), subject("c", 50, [])]), frame);
  expect(named(text)).toEqual(["b", "c", "a"]);
});

test("equal findings are one line, the worst first", () => {
  const findings = [finding("a"), finding("b", "error", "e"), finding("c"), finding("d")];
  const text = renderComment(report([], findings), frame);
  expect(text.split("\n").filter((line) => line.startsWith("- "))).toEqual([
    "- **error** `b`: e (not-judged)",
    "- **info** `a and 2 more`: m (not-judged)",
  ]);
});

test("no name moves a cursor, breaks a line or ends a row", () => {
  const odd = "a\u001b[31mb\u202ec\r\nd";
  const text = renderComment(report([subject(odd, 100, [member(odd)])], [finding(odd, "error", odd)]), frame);
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
});

test("where all find no room, the reasons go first, then the listeners that lose least, and are counted", () => {
  const members = Array.from({ length: 40 }, (_, at) => member(`i-${at}`, "remove then add", at + 1));
  const some = (count: number, reason: string) =>
    Array.from({ length: count }, (_, at) => subject(`l${at}`, at, members, reason));
  const short = renderComment(report(some(3, "because")), frame);
  expect(short).toContain("<details>");
  const reasons = renderComment(report(some(12, "x".repeat(6000))), frame);
  expect([reasons.includes("<details>"), named(reasons).length]).toEqual([false, 12]);
  const many = renderComment(report(some(90, "because")), frame);
  const shown = named(many);
  expect(shown[0]).toBe("l89");
  expect(many).toContain(`\n\nAnd ${90 - shown.length} more that change.\n`);
  expect(many).toContain("[The whole report](https://example.com/run)");
});

test("no report is too long, whatever is in it", () => {
  const text = fc.oneof(fc.string(), fc.string({ minLength: 500, maxLength: 3000 }), fc.constant("a|b`@c<d"));
  const subjects = fc.array(fc.record({ name: text, percent: fc.nat(100), count: fc.nat(60), reason: text }), {
    maxLength: 60,
  });
  const findings = fc.array(fc.record({ address: text, severity: fc.constantFrom(...SEVERITIES), message: text }), {
    maxLength: 80,
  });
  fc.assert(
    fc.property(subjects, findings, (all, found) => {
      const made = renderComment(
        report(
          all.map(({ name, percent, count, reason }) =>
            subject(
              name,
              percent,
              Array.from({ length: count }, (_, at) => member(`${name}${at}`, "add", at + 1)),
              reason,
            ),
          ),
          found.map(({ address, severity, message }) => finding(address, severity, message)),
        ),
        frame,
      );
      expect(made.length).toBeLessThanOrEqual(MAX_COMMENT);
      expect(made.startsWith(`${frame.marker}\n\n`)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test.each([
  ["text", renderText],
  ["markdown", renderMarkdown],
])("in %s, too, what loses most comes first, and what nobody knows before it", (_, render) => {
  const unknown = { ...subject("d", 10, []), loss: { percent: 10, unknown: true } };
  const gone = { ...subject("e", 0, []), active: { ...unknown.active, after: 0 } };
  const text = render(report([subject("a", 0, []), subject("b", 100, []), subject("c", 50, []), unknown, gone]));
  expect([...text.matchAll(/\b([a-e]) \(HTTP/g)].map(([, name]) => name)).toEqual(["d", "e", "b", "c", "a"]);
});
