import { childOf, Expression, name } from "../../../adopt/program/expression";
import { SourceResource } from "../../../adopt/source/resource";
import { Translation } from "../../../adopt/translation/translation";

const ASSOCIATION = "tencentcloud_clb_target_group_attachment";
const GROUP = "tencentcloud_clb_target_group";

/** A place that a target group can serve: a listener, or a rule of one. */
export type Place = "listener" | "rule";

/** What sends a listener or rule of the input to a target group. */
export function associationOf(t: Translation, entry: SourceResource, place: Place): SourceResource | undefined {
  const [argument, type] = place === "rule" ? ["rule_id", "rule_id"] : ["listener_id", "listener_id"];
  return t
    .open(ASSOCIATION)
    .find((one) => servesOnly(one, place) && t.graph.named(one, argument, entry.type, type) === entry);
}

/** The same for a listener or rule that the input knows by its id only. */
export function associationWith(t: Translation, id: unknown, place: Place): SourceResource | undefined {
  return t.open(ASSOCIATION).find((one) => servesOnly(one, place) && one.values[`${place}_id`] === id);
}

function servesOnly({ values }: SourceResource, place: Place): boolean {
  return place === "rule" || (values.rule_id ?? "") === "";
}

/** The construct of the group, for the setting of the listener or rule. */
export function targetGroupOf(t: Translation, association: SourceResource | undefined): Expression | undefined {
  const constant = t.constantOf(association && t.graph.named(association, "target_group_id", GROUP));
  return constant === undefined ? undefined : name(constant);
}

/** Says that a listener or rule carries its association. */
export function coverAssociation(t: Translation, source: SourceResource | undefined, constant: string): void {
  if (source === undefined || targetGroupOf(t, source) === undefined) return;
  t.cover({ source, resource: childOf(name(constant), "TargetGroupAttachment") });
}
