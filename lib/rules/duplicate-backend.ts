import { canonicalAddress } from "../values/ip-address";
import { identityOf, show } from "../values/unknown";
import { GroupView, MemberView } from "../app/app-view";
import { byId } from "../app/by-id";
import { verdicts } from "./answer";
import { Rule, Verdict } from "../app/rule";

export const duplicateBackend: Rule = {
  id: "duplicate-backend",
  severity: "error",
  summary: "No two backends of one group are the same server, address and port.",
  why: "Of identical backends only the first is accepted, or the whole call is refused.",
  wrong: `pool.addBackend("a", Backend.instance("i-web", { port: 80 }));
pool.addBackend("b", Backend.instance("i-web", { port: 80 }));`,
  right: `pool.addBackend("a", Backend.instance("i-web", { port: 80 }));
pool.addBackend("b", Backend.instance("i-web", { port: 81 }));`,
  source:
    "identical backends in slb-20140515 client/add_backend_servers_request_model.go; InvalidParameterValue.Duplicate, clb/v20180317/client.go:9847",
  check: (view) => [...byGroup(view.groups).values()].flatMap(duplicatesIn),
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
  const { kind, serverId, serverIp } = backend;
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
