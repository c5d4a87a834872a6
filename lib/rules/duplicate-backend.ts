import { canonicalAddress } from "../values/ip-address";
import { distinctRows } from "../values/conditions";
import { isFree } from "../values/origin";
import { identityOf, show } from "../values/unknown";
import { GroupView, MemberView } from "../app/app-view";
import { byId } from "../app/by-id";
import { carriedBy, OneAnswer, verdicts } from "./answer";
import { quoted } from "./limits";
import { isListed } from "./lists";
import { Rule, Verdict } from "../app/rule";

export const duplicateBackend: Rule = {
  id: "duplicate-backend",
  severity: "error",
  atPlan: true,
  summary: "No two backends of one group are the same server, address and port.",
  why: "Of identical backends only the first is accepted, or the whole call is refused.",
  wrong: `pool.addBackend("a", Backend.instance("i-web", { port: 80 }));
pool.addBackend("b", Backend.instance("i-web", { port: 80 }));`,
  right: `pool.addBackend("a", Backend.instance("i-web", { port: 80 }));
pool.addBackend("b", Backend.instance("i-web", { port: 81 }));`,
  source:
    "identical backends in slb-20140515 client/add_backend_servers_request_model.go; InvalidParameterValue.Duplicate, clb/v20180317/client.go:9847",
  check: (view) => [
    ...[...byGroup(view.groups).values()].flatMap(duplicatesIn),
    ...view.groups.flatMap((group) => verdicts(group, mayDuplicate(group))),
  ],
};

/** Several references to one group, in several stacks, are one group in the cloud. */
function byGroup(groups: readonly GroupView[]): Map<unknown, GroupView[]> {
  const byKey = new Map<unknown, GroupView[]>();
  for (const group of groups) {
    const key = group.identity ?? group;
    byKey.set(key, [...(byKey.get(key) ?? []), group]);
  }
  return byKey;
}

function duplicatesIn(groups: readonly GroupView[]): Verdict[] {
  const first = new Map<string, MemberView>();
  return groups.flatMap((group) =>
    [...group.members].sort(byId).flatMap((member) => {
      const endpoint = endpointOf(member, group);
      const other = first.get(endpoint);
      if (other === undefined) {
        first.set(endpoint, member);
        return [];
      }
      const { pool } = other.member;
      const whose = pool === member.member.pool ? "" : ` of pool "${pool.node.id}"`;
      return verdicts(
        member,
        `is the same as backend "${other.id}"${whose} (${wordsOf(member, group)}); remove one of them, or ${remedyFor(group)}`,
        member.id,
      );
    }),
  );
}

/** What the cloud tells backends apart by. Two references to one attribute of one resource are the same server. */
function endpointOf({ member: { backend }, port }: MemberView, { capability }: GroupView): string {
  const { kind, serverId } = backend;
  const serverIp = backend._addressAt(capability.kinds[kind]);
  const byAddress = capability.boundByAddress?.includes(kind) && serverIp !== undefined;
  const server = byAddress ? "" : identityOf(serverId);
  const address = capability.kinds[kind] === "inexpressible" ? "" : identityOf(canonicalAddress(serverIp));
  return JSON.stringify([server, address, capability.port.perBackend ? identityOf(port) : ""]);
}

function wordsOf({ member: { backend }, port }: MemberView, { capability }: GroupView): string {
  const words = [`server ${show(backend.serverId)}`];
  if (backend.serverIp !== undefined) words.push(`address ${show(backend.serverIp)}`);
  if (capability.port.perBackend) words.push(`port ${show(port)}`);
  return words.join(", ");
}

function remedyFor({ capability }: GroupView): string {
  return capability.port.perBackend ? "give it a port of its own" : "bind it through another server group";
}

/** Backends that a plan may find to be one. Those of a list are told apart by their keys. */
function mayDuplicate(group: GroupView): OneAnswer {
  if (isListed(group)) return undefined;
  const alike = possibleTwins(group);
  const open = alike.find(({ row }) => row.some(isFree));
  if (open === undefined) return undefined;
  const names = quoted(alike.map(({ member }) => member.id));
  return carriedBy(group.carrier?.(open.member.member), {
    operand: open.row.find(isFree),
    condition: distinctRows(alike.map(({ row }) => row)),
    text: () =>
      `backends ${names} must differ in server, address or port; remove one of them, or give it a port of its own`,
  });
}

interface Row {
  readonly member: MemberView;
  /** What the cloud tells backends apart by. */
  readonly row: readonly unknown[];
}

/** The backends of which two may turn out to be one, by id. */
function possibleTwins(group: GroupView): Row[] {
  // Of two rows that may turn out to be one, at least one has an open value: without any, no pair need be compared.
  if (!group.members.some((member) => rowOf(member, group).some(isFree))) return [];
  const rows = [...group.members].sort(byId).map((member) => ({ member, row: rowOf(member, group) }));
  const open = new Set(rows.filter(({ row }) => row.some(isFree)));
  const partners = (one: Row) => (open.has(one) ? rows : [...open]);
  return rows.filter((one) => partners(one).some((other) => one !== other && mayBeEqual(one.row, other.row)));
}

function rowOf({ member: { backend }, port }: MemberView, { capability }: GroupView): readonly unknown[] {
  const { kind, serverId } = backend;
  const serverIp = backend._addressAt(capability.kinds[kind]);
  const byAddress = capability.boundByAddress?.includes(kind) === true && serverIp !== undefined;
  return [
    byAddress ? "" : serverId,
    capability.kinds[kind] === "inexpressible" ? "" : (serverIp ?? ""),
    capability.port.perBackend ? (port ?? "") : "",
  ];
}

/** Whether a plan can make two rows equal that are not known to be so: that is for the rule itself. */
function mayBeEqual(one: readonly unknown[], other: readonly unknown[]): boolean {
  const open = one.map((value, at) => !isSame(value, other[at]));
  return open.some((isOpen) => isOpen) && one.every((value, at) => !open[at] || isFree(value) || isFree(other[at]));
}

function isSame(one: unknown, other: unknown): boolean {
  return identityOf(one as string) === identityOf(other as string);
}
