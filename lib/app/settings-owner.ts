import { TerraformResource } from "cdktf";
import { AppView, GroupView, Subject } from "./app-view";
import { EntryView, ServerSettings } from "./entry-view";

/** What has a check, a scheduler or a session of its own: a listener or rule, or a group. */
export interface SettingsOwner extends Subject, Pick<EntryView, "loadBalancer" | "protocol" | "settings"> {
  readonly kind: EntryView["kind"] | "group";
  readonly servers: ServerSettings;
  readonly parent?: EntryView;
  /** Of a listener or rule. */
  readonly action?: EntryView["action"];
  readonly carrier?: TerraformResource;
}

/** All listeners and rules, and groups that have such settings. */
export function ownersOf({ entries, groups }: AppView): SettingsOwner[] {
  return [...entries, ...groups.flatMap((group) => ownerIn(group) ?? [])];
}

/** Those whose settings tell how the traffic of a group is spread and checked. */
export function ownersAt(group: GroupView): readonly SettingsOwner[] {
  const owner = ownerIn(group);
  return owner === undefined ? group.entries : [owner];
}

function ownerIn(group: GroupView): SettingsOwner | undefined {
  const { own, construct, label, declaration, loadBalancer } = group;
  if (own === undefined) return undefined;
  const { protocol, ...servers } = own;
  return { construct, label, declaration, loadBalancer, protocol, servers, kind: "group", carrier: group.carrier?.() };
}
