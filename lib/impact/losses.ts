import { leavesNone } from "./leaves-none";
import { Fact } from "./operations/operation";
import { ImpactFinding, ReportedLoss, Subject } from "./report";
import { WayLoss } from "./ways/way-losses";

export const IN_THE_WORST_ORDER = ", in the worst order that the engine may choose";
const STAGES = "apply it in two steps: what comes first, and what goes when that serves";
const STEPS = "take some of them out of their groups first (weight 0), change those, and go on with the next";
const MEANT: Fact = {
  text: "the plan itself takes the servers, or the way to them, away",
  source: "Terraform and OpenTofu, order of an apply",
};

/** All losses of a plan, each with its kind and what to do. */
export function lossesOf(
  subjects: readonly Subject[],
  ways: readonly WayLoss[],
  findings: readonly ImpactFinding[],
): ReportedLoss[] {
  const emptied = new Set(
    findings
      .filter(({ rule, severity }) => rule === "no-active-servers" && severity === "error")
      .map(({ address }) => address),
  );
  const served = subjects.flatMap((subject) => lossOf(subject, emptied));
  const others = ways.map(({ kind, link, address, listeners, text, remedy, fact }): ReportedLoss => ({
    kind,
    link,
    address,
    listeners: listeners ?? null,
    counted: false,
    message: text,
    remedy,
    reason: fact,
  }));
  const known = new Set<string>();
  return [...served, ...others].filter((loss) => {
    const key = JSON.stringify([loss.kind, loss.address, loss.message]);
    return !known.has(key) && known.add(key);
  });
}

/** Servers that are away, or that restart, which they do at worst all at once. */
function lossOf(subject: Subject, emptied: ReadonlySet<string>): ReportedLoss[] {
  const { loss, active, listeners, groups, members, reasons } = subject;
  const none =
    leavesNone(subject) && [...listeners.map(({ address }) => address), ...groups].some((one) => emptied.has(one));
  if (loss.percent === 0 && !none) return [];
  const restart = members.some(({ event }) => event === "restarted");
  const only = members.every(({ event }) => event === "restarted" || event === "unchanged");
  const worst = active.race ? IN_THE_WORST_ORDER : "";
  const left = none ? "is left without servers" : `has ${active.minimum} of ${active.before} servers${worst}`;
  return [
    {
      kind: restart && only ? "capacity-at-risk" : "servers-away",
      link: restart && only ? "server" : "member",
      address: listeners[0]?.address ?? groups[0],
      listeners,
      counted: true,
      message: left,
      remedy: restart && only ? STEPS : STAGES,
      reason: reasons[0] ?? MEANT,
    },
  ];
}
