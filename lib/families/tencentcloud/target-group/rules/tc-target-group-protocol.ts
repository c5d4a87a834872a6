import { isUnknown, show } from "../../../../values/unknown";
import { EntryView, GroupView, TargetGroupView } from "../../../../app/app-view";
import { Answer, verdicts } from "../../../../rules/answer";
import { caveat, severityOf } from "../../../../rules/constraint";
import { askValue } from "../../../../rules/question";
import { quoted } from "../../../../rules/limits";
import { TARGET_GROUP_PROTOCOL_NAMES } from "../../../../rules/entry-limits";
import { OWN_PROTOCOL } from "../../../../rules/wording";
import { Rule, Verdict } from "../../../../app/rule";
import { rowOf } from "./target-groups";

export const tcTargetGroupProtocol: Rule = {
  id: "tc-target-group-protocol",
  severity: "error",
  summary: "A v2 target group has a protocol, and it fits the listeners that send to it.",
  why: "The API refuses a v2 group without protocol, and the association with a listener of another one.",
  wrong: `const udp = new tencentcloud.TargetGroup(stack, "Group", { loadBalancer: tencent, protocol: "UDP" });
tencent.addListener("Tcp", { protocol: "TCP", port: 80, targetGroup: udp });
new tencentcloud.TargetGroup(stack, "Nameless", { loadBalancer: tencent });`,
  right: `const tcp = new tencentcloud.TargetGroup(stack, "Group", { loadBalancer: tencent, protocol: "TCP" });
tencent.addListener("Tcp", { protocol: "TCP", port: 80, targetGroup: tcp });`,
  source: "CreateTargetGroup, Protocol: clb/v20180317/models.go:3353",
  check: (view) =>
    view.groups.flatMap((group) => {
      const details = group.targetGroup;
      if (details === undefined) return [];
      return [
        ...verdicts(group, ownProtocol(details, group)),
        ...group.entries.flatMap((entry) => fit(entry, details)),
      ];
    }),
};

function ownProtocol({ type, protocol }: TargetGroupView, { created }: GroupView): Answer {
  if (type === "v1" && protocol !== undefined) return `a v1 group has no protocol, got ${show(protocol)}; leave it out`;
  if (type === "v1" || isUnknown(protocol)) return undefined;
  if (protocol !== undefined) return askValue(protocol, TARGET_GROUP_PROTOCOL_NAMES, OWN_PROTOCOL);
  return created ? `a v2 group needs a protocol; set one of ${quoted(TARGET_GROUP_PROTOCOL_NAMES.values)}` : undefined;
}

function fit(entry: EntryView, details: TargetGroupView): Verdict[] {
  const row = rowOf(details);
  if (row === undefined || isUnknown(entry.protocol) || row.listeners.values.includes(entry.protocol)) return [];
  const text = `sends to a target group of protocol ${details.protocol}, which serves ${quoted(row.listeners.values)}${caveat(row.listeners.confidence)}, but speaks ${entry.protocol}; give it a group of a protocol that fits`;
  return verdicts(entry, { text, severity: severityOf(row.listeners.confidence) });
}
