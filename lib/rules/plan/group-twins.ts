import { identityOf, isUnknown } from "../../values/unknown";
import { quoted } from "../limits";
import { remedyForPorts } from "../members";
import { GroupView, MemberView } from "../../app/app-view";
import { byId } from "../../app/by-id";
import { allEqual, distinctRows, someAboveZero } from "../../values/conditions";
import { groupTwin, Twin } from "./twin";
import { isFree } from "../../values/origin";

/** The twins of rules that look at all backends of a group together. */
export const GROUP_TWINS: readonly Twin[] = [
  groupTwin("weight-all-zero", ({ members, parked, capability }) => {
    const open = [...members].sort(byId).filter(({ weight }) => isUnknown(weight));
    const settled = members.some(({ weight }) => !isUnknown(weight) && weight !== 0);
    if (parked || settled || capability.weight.none !== undefined || open.length === 0) return undefined;
    const text = () =>
      `all ${members.length} backends have weight 0, so nobody takes traffic; raise one weight, or declare the pool with parked: true`;
    const weights = open.map(({ weight }) => weight);
    return { at: open[0], check: { operand: open[0].weight, condition: someAboveZero(weights), text } };
  }),

  groupTwin("one-port", (group) => {
    const { members, capability } = group;
    const named = [...members].sort(byId).filter(({ member }) => member.port !== undefined);
    const ports = new Map(named.map(({ member: { port } }) => [identityOf(port), port]));
    const open = named.find(({ member: { port } }) => isUnknown(port));
    if (capability.port.perBackend || open === undefined || ports.size < 2) return undefined;
    const text = () => `all backends must have one port; ${remedyForPorts(group)}`;
    return { at: open, check: { operand: open.member.port, condition: allEqual([...ports.values()]), text } };
  }),

  groupTwin("duplicate-backend", (group) => {
    const alike = possibleTwins(group);
    const open = alike.find(({ row }) => row.some(isFree));
    if (open === undefined) return undefined;
    const names = quoted(alike.map(({ member }) => member.id));
    const text = () =>
      `backends ${names} must differ in server, address or port; remove one of them, or give it a port of its own`;
    const operand = open.row.find(isFree);
    return { at: open.member, check: { operand, condition: distinctRows(alike.map(({ row }) => row)), text } };
  }),
];

interface Row {
  readonly member: MemberView;
  /** What the cloud tells backends apart by. */
  readonly row: readonly unknown[];
}

/** The backends of which two may turn out to be one, by id. */
function possibleTwins(group: GroupView): Row[] {
  const rows = [...group.members].sort(byId).map((member) => ({ member, row: rowOf(member, group) }));
  // Of two rows that may turn out to be one, at least one has an open value: without any, no pair need be compared.
  const open = new Set(rows.filter(({ row }) => row.some(isFree)));
  if (open.size === 0) return [];
  const partners = (one: Row) => (open.has(one) ? rows : [...open]);
  return rows.filter((one) => partners(one).some((other) => one !== other && mayBeEqual(one.row, other.row)));
}

function rowOf({ member: { backend }, port }: MemberView, { capability }: GroupView): readonly unknown[] {
  const { kind, serverId, serverIp } = backend;
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
