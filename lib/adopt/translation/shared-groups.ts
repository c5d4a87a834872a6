import { childOf, Expression, name } from "../program/expression";
import { SourceResource } from "../source/resource";
import { bindPool, Member, poolOf } from "./members";
import { serversNotKnown } from "./reasons";
import { Translation } from "./translation";

/** Servers that a family attaches to groups, where the group is not part of the input. */
export interface SharedGroups {
  /** The type that attaches one server. */
  readonly attachment: string;
  /** Its argument that names the group. */
  readonly argument: string;
  /** The type of groups. */
  readonly group: string;
  /** What others that name such a group know it by. */
  readonly key: (id: unknown) => string;
  /** Declares the group by its id. */
  readonly declare: (t: Translation, attachment: SourceResource, id: Expression) => string;
  /** The servers; undefined where the kind of one is none that backends have. */
  readonly members: (t: Translation, attachments: readonly SourceResource[]) => readonly Member[] | undefined;
  /** What the cloud has where an attachment is silent. */
  readonly assumed?: { readonly [argument: string]: unknown };
}

/** A pool for each such group, whose servers stand beside those that others attach. */
export function translateSharedGroups(t: Translation, shared: SharedGroups): void {
  const groups = new Map<unknown, SourceResource[]>();
  for (const attachment of t.open(shared.attachment)) {
    const id = attachment.values[shared.argument];
    if (t.source.judged || t.graph.named(attachment, shared.argument, shared.group) !== undefined) continue;
    groups.set(id, [...(groups.get(id) ?? []), attachment]);
  }
  groups.forEach((attachments, id) => bindShared(t, shared, id, attachments));
}

function bindShared(t: Translation, shared: SharedGroups, raw: unknown, attachments: readonly SourceResource[]): void {
  const [first] = attachments;
  const id = t.values.text(first, shared.argument);
  if (id === undefined) return;
  const members = shared.members(t, attachments);
  const pool = members && poolOf(t, first, members);
  if (pool === undefined) {
    attachments.forEach((one) => t.leave(one, serversNotKnown(t.source.kind, members)));
    return;
  }
  const constant = t.known(shared.key(raw), () => shared.declare(t, first, id));
  bindPool(t, first, name(constant), pool);
  attachments.forEach((source, i) =>
    t.cover({
      source,
      resource: childOf(name(constant), "Attachments", pool.ids[i]),
      assumed: shared.assumed,
    }),
  );
}
