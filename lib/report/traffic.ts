import { TerraformResource } from "cdktf";
import { BackendKind } from "../facts/backend-kind";
import type { BackendPool } from "../app/backend-pool";
import { isUnknown } from "../values/unknown";
import { stackOf } from "../app/place";
import { AppView, GroupView, MemberView } from "../app/app-view";
import { EntryAction, EntryView } from "../app/entry-view";

/** One backend behind a listener or rule. */
export interface BackendTraffic {
  readonly id: string;
  /** Path of the pool. */
  readonly pool: string;
  /** How messages name it, where the pools of a split became one group. */
  readonly merged?: { readonly pool: string; readonly id: string };
  readonly kind: BackendKind;
  /** Id of the server; null when known only at plan. */
  readonly server: string | null;
  /** The private IP that was named. */
  readonly address?: string | null;
  /** Null when known only at plan, or named by nobody. */
  readonly port: number | null;
  /** Null when known only at plan. */
  readonly weight: number | null;
  /** Part of the traffic of the listener or rule in percent; null when a weight is known only at plan. */
  readonly sharePercent: number | null;
  /** Whether it takes traffic only when the master of its group fails. */
  readonly standby?: boolean;
}

/** One pool behind a listener or rule. */
export interface PoolTraffic {
  readonly path: string;
  /** Whether it is meant to take no traffic. */
  readonly parked: boolean;
  /** Path of the scaling group that fills it. */
  readonly source?: string;
  /** Part of the traffic of the listener or rule in percent; null when it is not known at synth. */
  readonly sharePercent: number | null;
}

/** A resource of the engine. */
export interface DeployedAt {
  readonly stack: string;
  /** Type and name, as the engine knows it. */
  readonly address: string;
}

/** Where traffic enters, and who takes it. */
export interface EntryTraffic {
  readonly path: string;
  /** A group stands for itself where no listener of it is known to the app. */
  readonly kind: "listener" | "rule" | "group";
  readonly name: string;
  readonly cloud: string;
  readonly loadBalancer: string;
  /** Path of the listener that a rule belongs to. */
  readonly listener?: string;
  readonly protocol: string | null;
  readonly port: number | null;
  readonly domain?: string | null;
  readonly url?: string | null;
  readonly redirects: boolean;
  /** Family of the group; absent where nothing is bound. */
  readonly family?: string;
  /** The resources that carry it: its own, and those of its groups and members. Absent in reports of older versions. */
  readonly resources?: readonly DeployedAt[];
  readonly pools: readonly PoolTraffic[];
  readonly backends: readonly BackendTraffic[];
}

/** A member and its part of the whole. */
interface SharedMember {
  readonly member: MemberView;
  readonly share: number | null;
  readonly standby?: boolean;
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
  return {
    path: group.construct.node.path,
    kind: "group",
    name: group.construct.node.id,
    cloud: group.loadBalancer.cloud,
    loadBalancer: group.loadBalancer.construct.node.path,
    protocol: null,
    port: null,
    redirects: false,
    resources: resourcesOf([], [group]),
    ...served([group], groupShares(group, 100)),
  };
}

function entryTraffic(entry: EntryView, groups: readonly GroupView[]): EntryTraffic {
  const { split, redirects } = entry.action;
  const { domain, url, listenerPath } = entry.rule ?? {};
  return {
    path: entry.construct.node.path,
    kind: entry.kind,
    name: entry.construct.node.id,
    cloud: entry.loadBalancer.cloud,
    loadBalancer: entry.loadBalancer.construct.node.path,
    listener: entry.parent?.construct.node.path ?? listenerPath,
    protocol: known(entry.protocol),
    port: known(entry.port),
    domain: domain === undefined ? undefined : known(domain),
    url: url === undefined ? undefined : known(url),
    redirects,
    resources: resourcesOf([entry.carrier], groups),
    ...served(groups, split === undefined ? sharesOf(groups) : splitShares(groups, split)),
  };
}

function resourcesOf(own: ReadonlyArray<TerraformResource | undefined>, groups: readonly GroupView[]): DeployedAt[] {
  const carriers = groups.flatMap((group) => [
    group.carrier?.(),
    group.scaledCarrier,
    ...group.members.map(({ member }) => group.carrier?.(member)),
  ]);
  const all = new Set([...own, ...carriers]);
  all.delete(undefined);
  return ([...all] as TerraformResource[]).map((resource) => ({
    stack: stackOf(resource).node.id,
    address: `${resource.terraformResourceType}.${resource.friendlyUniqueId}`,
  }));
}

function sharesOf(groups: readonly GroupView[]): SharedMember[] {
  if (groups.length === 1) return groupShares(groups[0], 100);
  const members = groups.flatMap((group) => group.members);
  return shares(members, 100);
}

/** The cloud splits between groups first, and a group between its members. */
function splitShares(groups: readonly GroupView[], split: NonNullable<EntryAction["split"]>): SharedMember[] {
  const weightOf = (group: GroupView) => split.find((part) => part.group === group.construct)?.weight ?? 0;
  const weights = groups.map(weightOf);
  const total = sum(weights);
  return groups.flatMap((group, at) =>
    groupShares(group, total === null ? null : total === 0 ? 0 : (100 * weights[at]) / total),
  );
}

function groupShares(group: GroupView, percent: number | null): SharedMember[] {
  const { members, masterId, filledFrom, capability } = group;
  // How many servers a scaling group has beside them is known only to the cloud.
  if (filledFrom !== undefined) return members.map((member) => ({ member, share: null }));
  if (masterId === undefined) return shares(members, percent, capability.weight.none !== undefined);
  return members.map((member) => {
    const standby = member.id !== masterId;
    return { member, standby, share: standby ? 0 : percent };
  });
}

/** The parts of members that divide `percent` by their weights. */
function shares(members: readonly MemberView[], percent: number | null, even = false): SharedMember[] {
  // How many servers a list has is known only at plan.
  const listed = members.some(({ member }) => member.iterator !== undefined);
  const weightOf = ({ weight }: MemberView) => (even ? 1 : weight);
  const total = listed ? null : sum(members.map(weightOf));
  return members.map((member) => {
    const unknown = total === null || percent === null;
    return { member, share: unknown ? null : total === 0 ? 0 : (percent * weightOf(member)) / total };
  });
}

function served(
  groups: readonly GroupView[],
  members: readonly SharedMember[],
): Pick<EntryTraffic, "family" | "pools" | "backends"> {
  const byPool = new Map<BackendPool, SharedMember[]>();
  for (const one of members) {
    const { pool } = one.member.member.origin;
    const own = byPool.get(pool);
    if (own === undefined) byPool.set(pool, [one]);
    else own.push(one);
  }
  const paths = new Map([...byPool.keys()].map((pool) => [pool, pool.node.path]));
  // A pool that a scaling group fills has no members, and takes everything where it stands alone.
  const filled = groups.flatMap(({ filledFrom }) => (filledFrom === undefined ? [] : [filledFrom]));
  const alone = filled.length === 1 && byPool.size === 0;
  return {
    family: groups[0]?.capability.family,
    pools: [
      ...[...byPool].map(([pool, own]) => poolTraffic(pool, sum(own.map(({ share }) => share ?? undefined)))),
      ...filled.filter((pool) => !byPool.has(pool)).map((pool) => poolTraffic(pool, alone ? 100 : null)),
    ],
    backends: members.map((one) => backendTraffic(one, paths.get(one.member.member.origin.pool)!)),
  };
}

function poolTraffic(pool: BackendPool, sharePercent: number | null): PoolTraffic {
  return { path: pool.node.path, parked: pool.parked, source: pool.source?.node.path, sharePercent };
}

function backendTraffic({ member, share, standby }: SharedMember, path: string): BackendTraffic {
  const { backend, pool, origin } = member.member;
  return {
    id: origin.id,
    pool: path,
    merged: origin.pool === pool ? undefined : { pool: pool.node.path, id: member.id },
    kind: backend.kind,
    server: known(backend.serverId),
    address: backend.serverIp === undefined ? undefined : known(backend.serverIp),
    port: known(member.port ?? null),
    weight: known(member.weight),
    sharePercent: share,
    standby,
  };
}

/** Null as soon as one is unknown: a sum with a token in it would be a number that means nothing. */
function sum(values: ReadonlyArray<number | undefined>): number | null {
  let total = 0;
  for (const value of values) {
    if (value === undefined || isUnknown(value)) return null;
    total += value;
  }
  return total;
}

function known<T>(value: T): T | null {
  return isUnknown(value) ? null : value;
}
