import { BackendKind } from "../backend";
import { isUnknown } from "../unknown";
import { AppView, EntryView, GroupView, MemberView } from "../view/app-view";

/** One backend behind a listener or rule. */
export interface BackendTraffic {
  readonly id: string;
  /** Path of the pool. */
  readonly pool: string;
  readonly kind: BackendKind;
  /** Id of the server; null when known only at plan. */
  readonly server: string | null;
  /** The private IP that was named. */
  readonly address?: string | null;
  /** Null when known only at plan, or named by nobody. */
  readonly port: number | null;
  /** Null when known only at plan. */
  readonly weight: number | null;
  /** Part of the traffic in percent; null when a weight of the group is known only at plan. */
  readonly sharePercent: number | null;
}

/** Where traffic enters, and who takes it. */
export interface EntryTraffic {
  readonly path: string;
  /** A group stands for itself where no listener of it is known to the app. */
  readonly kind: "listener" | "rule" | "group";
  readonly name: string;
  readonly cloud: string;
  readonly loadBalancer: string;
  readonly protocol: string | null;
  readonly port: number | null;
  readonly domain?: string | null;
  readonly url?: string | null;
  readonly redirects: boolean;
  /** Family of the group; absent where nothing is bound. */
  readonly family?: string;
  readonly backends: readonly BackendTraffic[];
}

/** Who gets which part of the traffic of every listener and rule. */
export function trafficOf(view: AppView): EntryTraffic[] {
  const groupsByEntry = new Map<string, GroupView[]>();
  for (const group of view.groups) {
    for (const entry of group.entries) {
      const path = entry.construct.node.path;
      groupsByEntry.set(path, [...(groupsByEntry.get(path) ?? []), group]);
    }
  }
  const entries = view.entries.map((entry) => entryTraffic(entry, groupsByEntry.get(entry.construct.node.path) ?? []));
  return [...entries, ...view.groups.filter((group) => group.entries.length === 0).map(groupTraffic)];
}

function groupTraffic(group: GroupView): EntryTraffic {
  const total = totalWeight(group.members);
  return {
    path: group.construct.node.path,
    kind: "group",
    name: group.construct.node.id,
    cloud: group.loadBalancer.cloud,
    loadBalancer: group.loadBalancer.construct.node.path,
    protocol: null,
    port: null,
    redirects: false,
    family: group.capability.family,
    backends: group.members.map((member) => backendTraffic(member, total)),
  };
}

function entryTraffic(entry: EntryView, groups: readonly GroupView[]): EntryTraffic {
  const members = groups.flatMap((group) => group.members);
  const total = totalWeight(members);
  return {
    path: entry.construct.node.path,
    kind: entry.kind,
    name: entry.construct.node.id,
    cloud: entry.loadBalancer.cloud,
    loadBalancer: entry.loadBalancer.construct.node.path,
    protocol: known(entry.protocol),
    port: known(entry.port),
    domain: entry.domain === undefined ? undefined : known(entry.domain),
    url: entry.url === undefined ? undefined : known(entry.url),
    redirects: entry.redirects,
    family: groups[0]?.capability.family,
    backends: members.map((member) => backendTraffic(member, total)),
  };
}

function backendTraffic(member: MemberView, total: number | null): BackendTraffic {
  const { backend, pool } = member.member;
  const weight = known(member.weight);
  return {
    id: member.id,
    pool: pool.node.path,
    kind: backend.kind,
    server: known(backend.serverId),
    address: backend.serverIp === undefined ? undefined : known(backend.serverIp),
    port: known(member.port ?? null),
    weight,
    sharePercent: weight === null || total === null ? null : total === 0 ? 0 : (100 * weight) / total,
  };
}

/** Null as soon as one weight is unknown: a sum with a token in it would be a number that means nothing. */
function totalWeight(members: readonly MemberView[]): number | null {
  if (members.some((member) => isUnknown(member.weight))) return null;
  return members.reduce((sum, member) => sum + member.weight, 0);
}

function known<T>(value: T): T | null {
  return isUnknown(value) ? null : value;
}
