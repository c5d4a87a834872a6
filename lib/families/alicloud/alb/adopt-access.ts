import { readArguments } from "../../../adopt/arguments";
import { call, childOf, Expression, member, name, path, record, value } from "../../../adopt/program/expression";
import { SourceResource } from "../../../adopt/source/resource";
import { inStack, Translation } from "../../../adopt/translation/translation";
import { ALB_ACL, ALB_ACL_ENTRY, ALB_LISTENER_ACL } from "./facts/access";

const LIST = "alicloud_alb_acl";

/** `alicloud_alb_acl`, and its entries. */
export function translateApplicationAccessLists(t: Translation): void {
  for (const list of t.open(LIST)) {
    const props = record(readArguments(t.values, list, ALB_ACL.plain));
    t.declare(list, "list", (id) => inStack(path("alicloud", "ApplicationAccessList"), id, props));
  }
  for (const entry of t.open(ALB_ACL_ENTRY.type)) {
    const list = t.constantOf(t.graph.named(entry, "acl_id", LIST));
    if (list === undefined) {
      t.leave(entry, "its access list was not carried over");
      continue;
    }
    const props = record(readArguments(t.values, entry, ALB_ACL_ENTRY.plain));
    let made = "";
    t.add(entry.words, "entry", (id) => call(member(name(list), "addEntry"), value((made = id)), props));
    t.cover({ source: entry, resource: childOf(name(list), "Entries", made) });
  }
}

/** `alicloud_alb_listener_acl_attachment`. */
export function translateApplicationListenerAccess(t: Translation): void {
  for (const attachment of t.open(ALB_LISTENER_ACL.type)) {
    const listener = t.constantOf(t.graph.named(attachment, "listener_id", "alicloud_alb_listener"));
    const list = listOf(t, attachment);
    if (listener === undefined || list === undefined) {
      t.leave(attachment, "its listener was not carried over, or its access list is not known");
      continue;
    }
    const options = record({ accessList: name(list), ...readArguments(t.values, attachment, ALB_LISTENER_ACL.plain) });
    t.declare(attachment, "access", (id) => call(member(name(listener), "addAccessList"), value(id), options));
  }
}

/** The list, or one that exists elsewhere by its id. */
function listOf(t: Translation, attachment: SourceResource): string | undefined {
  const known = t.constantOf(t.graph.named(attachment, "acl_id", LIST));
  const id: Expression | undefined = known === undefined ? t.values.text(attachment, "acl_id") : undefined;
  if (id === undefined) return known;
  return t.known(`alb access list ${String(attachment.values.acl_id)}`, () =>
    t.add(["existing", "list"], "list", (constructId) =>
      call(
        path("alicloud", "ApplicationAccessList", "fromAttributes"),
        name("stack"),
        value(constructId),
        record({ accessListId: id }),
      ),
    ),
  );
}
