import { childOf, call, Expression, member, name, path, record, value } from "../../../adopt/program/expression";
import { readArguments } from "../../../adopt/arguments";
import { blocks } from "../../../adopt/source/records";
import { SourceResource } from "../../../adopt/source/resource";
import { bindPool } from "../../../adopt/translation/members";
import { providerOf } from "../../../adopt/translation/providers";
import { Translation } from "../../../adopt/translation/translation";

import { ESS_LIFECYCLE_HOOK } from "./facts/lifecycle-hook";

/** What lets a scaling group put its servers into a server group. */
export interface Scaler {
  readonly source: SourceResource;
  readonly port: Expression | undefined;
  readonly weight: Expression | undefined;
}

const OLDER = "alicloud_ess_alb_server_group_attachment";
const SCALED_GROUP = "alicloud_ess_server_group_attachment";

/** What fills VServer groups from a scaling group. */
export const SCALED_VSERVER_GROUPS = "alicloud_ess_scalinggroup_vserver_groups";

/** What fills groups of ALB, NLB and GWLB from a scaling group. */
export const SCALED_GROUPS: readonly string[] = [SCALED_GROUP, OLDER];

/** The resource that fills an ALB or NLB group from a scaling group. */
export function scalerOfGroup(t: Translation, group: SourceResource): Scaler | undefined {
  const [source] = [
    ...t.graph.naming(group, SCALED_GROUP, "server_group_id"),
    ...t.graph.naming(group, OLDER, "alb_server_group_id"),
  ];
  if (source === undefined) return undefined;
  return { source, port: t.values.number(source, "port"), weight: t.values.number(source, "weight") };
}

/** The resource that fills a VServer group from a scaling group. */
export function scalerOfVServerGroup(t: Translation, group: SourceResource): Scaler | undefined {
  for (const source of t.graph.ofType(SCALED_VSERVER_GROUPS)) {
    const attributes = blocks(source.values.vserver_groups).flatMap((one) => blocks(one.vserver_attributes));
    const found = attributes.find(({ vserver_group_id: id }) => t.graph.byValue(id, group.type) === group);
    if (found === undefined) continue;
    return { source, port: t.values.of(found.port, "number"), weight: t.values.of(found.weight, "number") };
  }
  return undefined;
}

/**
 * Binds a pool of the scaling group's servers to a group, and says which resource that is.
 *
 * @param beside what the pool has besides
 */
export function bindScaled(
  t: Translation,
  filled: SourceResource,
  group: string,
  scaler: Scaler,
  beside?: Expression,
): void {
  const { source, port, weight } = scaler;
  const id = t.values.text(source, "scaling_group_id");
  if (id === undefined || source.obstacles.length > 0) return;
  const scaling = scalingGroup(t, source, id);
  const named = beside?.kind === "record" ? Object.fromEntries(beside.entries) : {};
  const options = record({ ...named, source: name(scaling), defaultPort: port, defaultWeight: weight });
  bindPool(t, filled, name(group), { options, ids: [] });
  if (!t.isOpen(source)) return;
  const vserver = source.type === SCALED_VSERVER_GROUPS;
  const resource = vserver ? childOf(name(scaling), "VServerGroups") : childOf(name(group), "Scaling");
  const retyped = source.type === OLDER ? { importId: importId(t, source) } : undefined;
  // Toggling it fails: resource_alicloud_ess_server_group_attachment.go:137.
  t.cover({ source, resource, retyped, unread: vserver ? [] : ["force_attach"] });
}

/** The constant of the scaling group that a resource names, which stays where it is. */
function scalingGroup(t: Translation, source: SourceResource, id: Expression): string {
  return t.known(`scaling group ${String(source.values.scaling_group_id)}`, () =>
    t.add(["scaling", "group"], "scaling", (constructId) =>
      call(
        path("alicloud", "ScalingGroup", "fromAttributes"),
        name("stack"),
        value(constructId),
        record({ scalingGroupId: id, provider: providerOf(t, source) }),
      ),
    ),
  );
}

/** `alicloud_ess_lifecycle_hook`. */
export function translateLifecycleHooks(t: Translation): void {
  for (const hook of t.open(ESS_LIFECYCLE_HOOK.type)) {
    const id = t.values.text(hook, "scaling_group_id");
    if (id === undefined) {
      t.leave(hook, "its scaling group is not known");
      continue;
    }
    const scaling = scalingGroup(t, hook, id);
    const options = record({
      ...readArguments(t.values, hook, ESS_LIFECYCLE_HOOK.plain),
      // Of a state, too, which does not tell whether somebody chose it.
      hookName: t.values.text(hook, "name"),
    });
    t.declare(hook, "hook", (own) => call(member(name(scaling), "addLifecycleHook"), value(own), options));
  }
}

/** How `alicloud_ess_server_group_attachment` is imported; undefined where HCL names no ids. */
function importId(t: Translation, source: SourceResource): string | undefined {
  const parts = ["scaling_group_id", "alb_server_group_id", "port"].map((argument) => t.values.known(source, argument));
  const [scalingGroup, group, port] = parts.map((part) => (part === undefined ? undefined : String(part)));
  if (scalingGroup === undefined || group === undefined || port === undefined) return undefined;
  return [scalingGroup, group, "ALB", port].join(":");
}
