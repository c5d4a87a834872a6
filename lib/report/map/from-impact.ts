import type { ImpactFinding, ImpactReport, MemberEvent, MemberRow, ReportedLoss, Subject } from "../../impact/report";
import { activeText, changedFirst, headline, hitText, lossText, otherLosses } from "../../impact/render/cells";
import { BackendSide, MapBackend, MapEntry, MapFinding, TrafficMap } from "./traffic-map";

const INTERRUPTED: ReadonlySet<MemberEvent> = new Set(["remove then add", "restarted", "stopped", "lost", "unknown"]);
const OTHER = "other";
/** Of some load balancers a plan has ids only, which tell no cloud. */
const CLOUDS = { alicloud: "Alibaba Cloud", tencentcloud: "Tencent Cloud", [OTHER]: "Other load balancers" };

/** The map of what a plan changes: every listener and group before and after the apply, side by side. */
export function mapOfImpact(report: ImpactReport): TrafficMap {
  const shown = new Set<ImpactFinding | ReportedLoss>();
  const losses = otherLosses(report);
  const loadBalancers = Object.entries(CLOUDS).flatMap(([cloud, name]) => {
    const subjects = report.subjects.filter((subject) => cloudOf(subject) === cloud);
    const entries = subjects.map((subject) => entryOf(subject, { losses, findings: report.findings }, shown));
    return entries.length === 0 ? [] : [{ path: name, name, cloud, entries, findings: [] }];
  });
  const elsewhere = [
    ...losses.filter((loss) => !shown.has(loss)).map(lossOf),
    ...report.findings.filter((finding) => !shown.has(finding)).map(findingOf),
  ];
  const verdict = { text: headline(report), alarming: report.verdict.kind !== "fine" };
  return {
    title: "Traffic before and after this apply",
    verdict,
    sides: ["before", "after"],
    loadBalancers,
    elsewhere,
  };
}

function cloudOf({ listeners, groups }: Subject): keyof typeof CLOUDS {
  const addresses = [...listeners.map(({ address }) => address), ...groups].join(" ");
  return (["alicloud", "tencentcloud"] as const).find((cloud) => addresses.includes(`${cloud}_`)) ?? OTHER;
}

/** What is to be said beside the numbers, at the thing that it is about. */
interface Remarks {
  readonly losses: readonly ReportedLoss[];
  readonly findings: readonly ImpactFinding[];
}

function entryOf(subject: Subject, remarks: Remarks, shown: Set<ImpactFinding | ReportedLoss>): MapEntry {
  const { listeners, groups, members } = subject;
  const addresses = listeners.map(({ address }) => address);
  const group = groups.join(" → ");
  const isHere = ({ address }: ImpactFinding | ReportedLoss) => addresses.includes(address) || groups.includes(address);
  const [losses, findings] = [remarks.losses.filter(isHere), remarks.findings.filter(isHere)];
  [...losses, ...findings].forEach((one) => shown.add(one));
  const shares = (["before", "after"] as const).map((side) => sumOf(members, side));
  // A picture shows the first of many only.
  const pool = {
    path: group,
    name: group,
    parked: false,
    shares,
    backends: changedFirst(members).map(backendOf),
    findings: [],
  };
  return {
    path: addresses.join(", ") || group,
    kind: listeners.length > 0 ? "listener" : "group",
    name: addresses.join(", ") || group,
    title: listeners.map(({ label }) => label).join(", ") || group,
    redirects: false,
    note: `active ${activeText(subject).replace(/->/g, "→")}, ${lossText(subject)}`,
    alarming: subject.loss.percent > 0 || subject.loss.unknown,
    pools: [pool],
    rules: [],
    findings: [...losses.map(lossOf), ...findings.map(findingOf)],
  };
}

function sumOf(members: readonly MemberRow[], side: "before" | "after"): number | null {
  const there = members.filter(({ weight }) => weight[side] !== null);
  if (there.some(({ share }) => share[side] === null)) return null;
  return there.reduce((sum, { share }) => sum + (share[side] ?? 0), 0);
}

function backendOf(row: MemberRow): MapBackend {
  const { backend, event } = row;
  const sides = [sideOf(row, "before"), sideOf(row, "after")];
  return { id: backend, sides, event, interrupted: INTERRUPTED.has(event), findings: [] };
}

function sideOf({ port, weight, share }: MemberRow, side: "before" | "after"): BackendSide {
  const [at, heavy] = [port[side], weight[side]];
  if (heavy === null) return { state: "absent", port: null, weight: null, share: null };
  return {
    state: heavy === "unknown" ? "unknown" : heavy === 0 ? "draining" : "active",
    port: at === "unknown" ? null : at,
    weight: heavy === "unknown" ? null : heavy,
    share: share[side],
  };
}

function lossOf(loss: ReportedLoss): MapFinding {
  const { kind, address, message, remedy } = loss;
  const hit = hitText(loss);
  const text = `${address}: ${message}${hit === "" ? "" : `; hits ${hit}`}; instead: ${remedy}`;
  return { ruleId: kind, severity: "error", text };
}

function findingOf({ rule, severity, address, message }: ImpactFinding): MapFinding {
  return { ruleId: rule, severity, text: `${address}: ${message}` };
}
