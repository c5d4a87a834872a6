import { call, construct, Expression, list, name, path, record, value } from "../../../adopt/program/expression";
import { blocks } from "../../../adopt/source/records";
import { SourceResource } from "../../../adopt/source/resource";
import { Translation } from "../../../adopt/translation/translation";

const LIST = "alicloud_slb_acl";
const ENTRY = "alicloud_slb_acl_entry_attachment";

/** `alicloud_slb_acl` and what adds entries to one: this library has no constructs for them, but a rule. */
export function planAccessLists(t: Translation): void {
  const [first] = [...t.open(LIST), ...t.open(ENTRY)];
  if (first === undefined) return;
  // Rules are only asked about stacks in which something of this library stands.
  t.known("clb of access lists", () => anyLoadBalancer(t, first));
  for (const acl of t.open(LIST)) {
    const entries = blocks(acl.values.entry_list).map((one) => record({ entry: t.values.of(one.entry, "string") }));
    declare(t, acl, record({ entry_list: list(entries) }));
  }
  for (const attachment of t.open(ENTRY)) {
    declare(t, attachment, record({ entry: t.values.text(attachment, "entry") }));
  }
}

function declare(t: Translation, resource: SourceResource, values: Expression): void {
  t.declare(resource, "acl", (id) =>
    construct(name("PlannedResource"), name("stack"), value(id), value(resource.type), values),
  );
}

function anyLoadBalancer(t: Translation, list: SourceResource): string {
  const props = record({ loadBalancerId: t.variables.unknown(["clb", "of", "access", "lists"], "string", []) });
  return t.addFor(list, "clb", (id) =>
    call(path("alicloud", "ClassicLoadBalancer", "fromAttributes"), name("stack"), value(id), props),
  );
}
