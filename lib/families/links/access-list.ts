import { Judge, Link, LinkChange, LinkEdit, LinkLoss, NO_LOSS } from "../../impact/operations/link";
import { Fact } from "../../impact/operations/operation";
import { alicloud } from "../quotes";
import { texts } from "./address";
import { isOn, listOf, loss, moves, named, textOf, valuesOf, shutOut } from "./compare";

const ENTRY_REPLACED = "every argument replaces the entry";
const REMEDY = "see in the access log who comes from where before, and let the list name them";

/** How a list is used: who stands in it is let in, or kept out. */
type Use = "white" | "black" | "unknown";

function useOf(text: string): Use {
  return /^white$/i.test(text) ? "white" : /^black$/i.test(text) ? "black" : "unknown";
}

/** All entries of a list before and after. */
interface Entries {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What entries that come and go do under a list of a kind. A white list without entries lets everybody in. */
function entriesMove(use: Use, { before, after }: Entries): LinkLoss[] {
  const { gone, come } = moves(before, after);
  const found: LinkLoss[] = [];
  if (use !== "black" && before.length === 0 && after.length > 0) {
    const text = `lets in only ${named(after)}, where the list has no entry and lets in everybody now`;
    return [...loss("clients-refused", text, REMEDY)];
  }
  if (gone.length > 0 && use !== "black" && !(use === "white" && after.length === 0)) {
    found.push(...loss("clients-refused", shutOut(named(gone)), REMEDY));
  }
  if (come.length > 0 && use !== "white") found.push(...loss("clients-refused", `keeps out ${named(come)}`, REMEDY));
  return found;
}

function guards(use: Use, lists: string): string {
  return use === "black" ? `keeps out who stands in ${lists}` : `lets in only who stands in ${lists}`;
}

/** A listener that begins to look at lists, or looks at others. */
function looks(status: string | undefined, kind: string, lists: readonly string[]): Judge {
  return (change) => {
    const on = (when: "before" | "after") =>
      status === undefined ? listOf(change, when, ...lists).length > 0 : isOn(textOf(change, when, status));
    if (!on("after")) return NO_LOSS;
    const use = useOf(textOf(change, "after", kind));
    const [before, after] = [listOf(change, "before", ...lists), listOf(change, "after", ...lists)];
    const names = after.length === 0 ? "lists that are known only after the apply" : named(after);
    if (!on("before") || useOf(textOf(change, "before", kind)) !== use) {
      return loss("clients-refused", guards(use, names), REMEDY);
    }
    // Lists, not entries: one that goes may leave others.
    return entriesMove(use, { before: ["", ...before], after: ["", ...after] });
  };
}

/** How the listeners on the way use a list. */
function used(change: LinkChange, list: string): Use {
  const kinds = new Set(
    change.users(list).flatMap((user) => {
      const flat = user.get("acl_type");
      const nested = valuesOf(user.get("acl_config"), "acl_type");
      return [flat, ...nested].filter((one) => typeof one === "string").map((one) => useOf(String(one)));
    }),
  );
  return kinds.size === 1 ? [...kinds][0] : "unknown";
}

function listener(type: string, status: string | undefined, lists: readonly string[], fact: Fact): Link {
  const attributes = [...(status === undefined ? [] : [status]), "acl_type", "acl_config", "acl_relations", ...lists];
  return { type, link: "access list", edits: [{ attributes, judge: looks(status, "acl_type", lists), fact }] };
}

function entries(list: string, fact: Fact): LinkEdit {
  return {
    attributes: [list, "entry", "comment"],
    judge: (change) => {
      const read = (when: "before" | "after") => valuesOf(change.change[when]?.[list], "entry").map(String);
      const before = change.change.before?.id;
      const use = used(change, typeof before === "string" ? before : "");
      // As refreshed, the list has the entries of other resources, too.
      return entriesMove(use, { before: read("before"), after: read("after") });
    },
    fact,
  };
}

/** Entries of a list that other resources of the change's type hold. */
function attached({ staying }: LinkChange, list: string): string[] {
  return staying
    .filter((other) => other.text("acl_id") === list)
    .map((other) => String(other.text("entry") ?? ""))
    .filter((one) => one !== "");
}

function entry(type: string, fact: Fact): Link {
  const moved =
    (way: "gone" | "come"): Judge =>
    (change) => {
      const when = way === "gone" ? "before" : "after";
      const [one, list] = [textOf(change, when, "entry"), textOf(change, when, "acl_id")];
      const use = used(change, list);
      const known = change.find(list);
      const own = ["entry_list", "acl_entries"].flatMap((name) => valuesOf(known?.get(name), "entry").map(String));
      const others = [...new Set([...own, ...attached(change, list)])].filter((other) => other !== one);
      // Entries may stand in other states: then nobody can tell whether it is the first, or the last one.
      if (known === undefined && others.length === 0) return way === "come" ? undefined : closes(use, one);
      const all = [...others, one];
      return entriesMove(use, way === "gone" ? { before: all, after: others } : { before: others, after: all });
    };
  return {
    type,
    link: "access list",
    names: (side) => texts(side, "id"),
    leadsTo: (side) => texts(side, "acl_id"),
    edits: [],
    made: moved("come"),
    gone: moved("gone"),
    replaced: (change) => {
      const [left, came] = [moved("gone")(change), moved("come")(change)];
      return left === undefined || came === undefined ? undefined : [...left, ...came];
    },
    fact,
  };
}

function closes(use: Use, one: string): readonly LinkLoss[] {
  return use === "black" ? NO_LOSS : loss("clients-refused", shutOut(one), REMEDY);
}

const listenerAttachment: Link = {
  type: "alicloud_alb_listener_acl_attachment",
  link: "access list",
  names: (side) => texts(side, "acl_id"),
  leadsTo: (side) => texts(side, "listener_id"),
  edits: [],
  made: (change) => {
    const list = textOf(change, "after", "acl_id");
    const use = useOf(textOf(change, "after", "acl_type"));
    const listed = list === "" ? "its list" : list;
    const others = change.staying.some((other) => other.text("listener_id") === change.after?.text("listener_id"));
    return use === "white" && others ? NO_LOSS : loss("clients-refused", guards(use, listed), REMEDY);
  },
  gone: (change) => {
    if (useOf(textOf(change, "before", "acl_type")) === "black") return NO_LOSS;
    const others = change.staying.some((other) => other.text("listener_id") === change.before?.text("listener_id"));
    const list = textOf(change, "before", "acl_id");
    return others ? loss("clients-refused", `no longer lets in who stands in ${list} only`, REMEDY) : NO_LOSS;
  },
  fact: alicloud(
    "resource_alicloud_alb_listener_acl_attachment.go:56,142",
    "AssociateAclsWithListener puts the list before the listener, for requests from then on",
  ),
};

/** Lists of who may come, on listeners. */
export const ACCESS_LISTS: readonly Link[] = [
  listener(
    "alicloud_slb_listener",
    "acl_status",
    ["acl_ids", "acl_id"],
    alicloud(
      "resource_alicloud_slb_listener.go:561-577",
      "acl_status, acl_type and the lists change in place, for connections from then on",
    ),
  ),
  listener(
    "alicloud_alb_listener",
    undefined,
    ["acl_id"],
    alicloud(
      "resource_alicloud_alb_listener.go:1289-1343",
      "lists are taken off with DissociateAclsFromListener and put on with AssociateAclsWithListener",
    ),
  ),
  {
    type: "alicloud_slb_acl",
    link: "access list",
    edits: [
      entries(
        "entry_list",
        alicloud(
          "resource_alicloud_slb_acl.go:190-241",
          "entries that leave are removed before new ones are added, each list in place",
        ),
      ),
    ],
  },
  entry(
    "alicloud_slb_acl_entry_attachment",
    alicloud("resource_alicloud_slb_acl_entry_attachment.go:26-36", ENTRY_REPLACED),
  ),
  {
    type: "alicloud_alb_acl",
    link: "access list",
    edits: [
      entries(
        "acl_entries",
        alicloud(
          "resource_alicloud_alb_acl.go:238-305",
          "RemoveEntriesFromAcl takes entries away before AddEntriesToAcl adds others",
        ),
      ),
    ],
  },
  entry(
    "alicloud_alb_acl_entry_attachment",
    alicloud("resource_alicloud_alb_acl_entry_attachment.go:27-37", ENTRY_REPLACED),
  ),
  listenerAttachment,
];
