import { given } from "../../../../values/conditions";
import { show } from "../../../../values/unknown";
import { GroupView, TargetGroupView } from "../../../../app/app-view";
import { EntryView } from "../../../../app/entry-view";
import { Answer, verdicts } from "../../../../rules/answer";
import { caveat, namedIn, severityOf } from "../../../../rules/constraint";
import { ask, askValue } from "../../../../rules/question";
import { quoted } from "../../../../rules/limits";
import { OWN_PROTOCOL } from "../../../../rules/wording";
import { Rule, Verdict } from "../../../../app/rule";
import { rowOf, TARGET_GROUP_PROTOCOL_NAMES } from "./target-groups";

export const tcTargetGroupProtocol: Rule = {
  id: "tc-target-group-protocol",
  severity: "error",
  atPlan: true,
  summary: "A v2 target group has a protocol, and it fits the listeners that send to it.",
  why: "The API refuses a v2 group without protocol, and the association with a listener of another one.",
  wrong: `const udp = new tencentcloud.TargetGroup(stack, "Group", { loadBalancer: tencent, protocol: tencentcloud.TargetGroupProtocol.UDP });
tencent.addListener("Tcp", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80, targetGroup: udp });
new tencentcloud.TargetGroup(stack, "Nameless", { loadBalancer: tencent });`,
  right: `const tcp = new tencentcloud.TargetGroup(stack, "Group", { loadBalancer: tencent, protocol: tencentcloud.TargetGroupProtocol.TCP });
tencent.addListener("Tcp", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80, targetGroup: tcp });`,
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
  if (type === "v1" || (protocol === undefined && !created)) return undefined;
  const remedy = `set one of ${quoted(TARGET_GROUP_PROTOCOL_NAMES.values)}`;
  const named = ask({
    value: protocol,
    required: true,
    constraint: { holds: (value) => value !== undefined, condition: given },
    text: (got) => `a v2 group needs a protocol, got ${got}; ${remedy}`,
    found: () => `a v2 group needs a protocol; ${remedy}`,
  });
  return named ?? askValue(protocol, TARGET_GROUP_PROTOCOL_NAMES, OWN_PROTOCOL);
}

function fit(entry: EntryView, details: TargetGroupView): Verdict[] {
  const listeners = rowOf(details)?.listeners;
  if (listeners === undefined) return [];
  const { values, confidence } = listeners;
  const text = (got: string, known = "") =>
    `sends to a target group of protocol ${details.protocol}, which serves ${quoted(values)}${known}, but speaks ${got}; give it a group of a protocol that fits`;
  const answer = ask({
    value: entry.protocol,
    required: true,
    constraint: {
      holds: (protocol) => values.includes(protocol),
      condition: namedIn(listeners).condition,
    },
    text,
    found: () => ({ text: text(entry.protocol, caveat(confidence)), severity: severityOf(confidence) }),
  });
  return verdicts(entry, answer);
}
