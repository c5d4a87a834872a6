import { Json, object, strings } from "./json";

/** What the engine will do with one object, in its order. */
export type Verb = "none" | "create" | "update" | "delete" | "delete-create" | "create-delete";

/** What is known of a list of actions: what it comes to, and whether the object is there before and after. */
interface Known {
  readonly verb: Verb;
  readonly before: boolean;
  readonly after: boolean;
}

/** All that an engine writes for managed objects. "forget" leaves it in the cloud as it is, so traffic sees nothing of it. */
const ACTIONS: ReadonlyMap<string, Known> = new Map<string, Known>([
  ["no-op", { verb: "none", before: true, after: true }],
  ["create", { verb: "create", before: false, after: true }],
  ["update", { verb: "update", before: true, after: true }],
  ["delete", { verb: "delete", before: true, after: false }],
  ["delete,create", { verb: "delete-create", before: true, after: true }],
  ["create,delete", { verb: "create-delete", before: true, after: true }],
  ["forget", { verb: "none", before: true, after: false }],
  ["create,forget", { verb: "create", before: true, after: true }],
]);

/** The actions of a change in one text. */
export function actionsText(entry: Json): string {
  return strings(object(entry.change)?.actions).join();
}

/** What the actions of a change mean; undefined for those that no engine is known to write. */
export function actionsOf(entry: Json): Known | undefined {
  return ACTIONS.get(actionsText(entry));
}
