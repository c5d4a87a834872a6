import { unsetWeight } from "../../../facts/capability";
import { TENCENTCLOUD_CLB_ATTACHMENT } from "./facts/members";
import { childOf, name, path } from "../../../adopt/program/expression";
import { blocks } from "../../../adopt/source/records";
import { SourceResource } from "../../../adopt/source/resource";
import { bindPool, bindTo, Member, poolFor, poolOf } from "../../../adopt/translation/members";
import { cloudListener, cloudRule } from "./adopt";
import { serversNotKnown } from "../../../adopt/translation/reasons";
import { Translation } from "../../../adopt/translation/translation";

const ATTACHMENT = "tencentcloud_clb_attachment";

/**
 * `tencentcloud_clb_attachment`: the targets of a listener, or of a rule of one. Several on one place are one pool, since
 * the provider reads all targets of the place into each of them.
 */
export function translateTargets(t: Translation): void {
  const places = new Map<string, SourceResource[]>();
  for (const attachment of t.open(ATTACHMENT)) {
    const listener = cloudListener(t, attachment);
    const ofRule = [attachment.values.rule_id, attachment.values.domain].some((given) => (given ?? "") !== "");
    const place = listener === undefined || !ofRule ? listener : cloudRule(t, attachment, listener);
    if (place === undefined) t.leave(attachment, "its listener or rule is not known");
    else places.set(place, [...(places.get(place) ?? []), attachment]);
  }
  places.forEach((attachments, place) => bindTargets(t, place, attachments));
}

function bindTargets(t: Translation, place: string, attachments: readonly SourceResource[]): void {
  if (t.source.judged) {
    attachments.forEach((attachment) => bindOwnTargets(t, place, attachment));
    return;
  }
  const [first, ...others] = attachments;
  const pool = poolOf(t, first, once(attachments.flatMap((one) => targets(t, one))));
  if (pool === undefined) {
    const text = serversNotKnown(t.source.kind, []);
    attachments.forEach((attachment) => t.leave(attachment, text));
    return;
  }
  bindPool(t, first, name(place), pool);
  const elsewhere = others.length > 0 ? ["targets"] : [];
  t.cover({ source: first, resource: childOf(name(place), "Attachment"), elsewhere });
  for (const attachment of others) {
    const text = `its targets are in the pool of ${first.address}, which owns the place alone; forget this one before the first apply`;
    t.leave(attachment, text);
  }
}

/** Each as it is written, so that rules see who shares a place, and what stands beside a target group. */
function bindOwnTargets(t: Translation, place: string, attachment: SourceResource): void {
  const pool = poolOf(t, attachment, targets(t, attachment));
  if (pool === undefined) {
    t.leave(attachment, "its targets are known only at plan");
    return;
  }
  // Equal targets are one pool: the provider tells rules of one listener apart by them.
  const shared = t.known(`targets ${JSON.stringify(attachment.values.targets)}`, () => poolFor(t, attachment, pool));
  bindTo(t, attachment, name(place), shared, path("BindingStrategy", "LISTENER_TARGETS"));
  t.cover({ source: attachment, resource: childOf(name(place), "Attachment") });
}

/** Members without repetitions: after a refresh each attachment of a place holds all targets of it. */
function once(members: readonly Member[]): Member[] {
  return [...new Map(members.map((one) => [`${String(one.server)} ${String(one.port)}`, one])).values()];
}

function targets(t: Translation, attachment: SourceResource): Member[] {
  return blocks(attachment.values.targets).map(({ instance_id: instance, eni_ip: address, port, weight }) => {
    const byAddress = (instance ?? "") === "";
    return {
      make: byAddress ? "ip" : "instance",
      server: byAddress ? address : instance,
      serverIp: t.source.judged && !byAddress && (address ?? "") !== "" ? t.values.of(address, "string") : undefined,
      port,
      weight,
      unnamedWeight: unsetWeight(TENCENTCLOUD_CLB_ATTACHMENT),
    };
  });
}
