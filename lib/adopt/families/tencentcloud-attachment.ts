import { TENCENTCLOUD_CLB_ATTACHMENT } from "../../capabilities/tencentcloud-clb";
import { childOf, name } from "../program/expression";
import { blocks } from "../source/records";
import { SourceResource } from "../source/resource";
import { bindPool, Member, poolOf } from "./members";
import { cloudListener, cloudRule } from "./tencentcloud-clb";
import { Translation } from "./translation";

/** `tencentcloud_clb_attachment`: the targets of a listener, or of a rule of one. */
export function translateTargets(t: Translation): void {
  const filled = new Set<string>();
  for (const attachment of t.open("tencentcloud_clb_attachment")) {
    const listener = cloudListener(t, attachment);
    const ofRule = [attachment.values.rule_id, attachment.values.domain].some((given) => (given ?? "") !== "");
    const place = listener === undefined || !ofRule ? listener : cloudRule(t, attachment, listener);
    const pool = poolOf(t, targets(attachment));
    if (place === undefined) t.leave(attachment, "its listener or rule is not known");
    else if (pool === undefined)
      t.leave(attachment, "its targets are known only at plan; adopt the state, where each of them is written out");
    else if (filled.has(place)) t.leave(attachment, "another attachment owns the targets of this listener or rule");
    else {
      filled.add(place);
      bindPool(t, attachment.words, name(place), pool);
      t.cover({ source: attachment, resource: childOf(name(place), "Attachment") });
    }
  }
}

function targets(attachment: SourceResource): Member[] {
  return blocks(attachment.values.targets).map(({ instance_id: instance, eni_ip: address, port, weight }) => {
    const byAddress = (instance ?? "") === "";
    return {
      make: byAddress ? "ip" : "instance",
      server: byAddress ? address : instance,
      port,
      weight: weight ?? Number(TENCENTCLOUD_CLB_ATTACHMENT.weight.providerDefault),
    };
  });
}
