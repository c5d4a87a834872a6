import { identityOf, isUnknown } from "../values/unknown";
import { MemberView } from "../app/app-view";
import { quoted } from "./limits";
import { forEachGroup } from "./members";
import { Rule } from "../app/rule";

export const multiIpInterface: Rule = {
  id: "multi-ip-interface",
  severity: "warning",
  summary: "One network interface stands in a default server group with one IP.",
  why: "The provider tells members apart by server id alone: removing one IP of an interface removes all of them.",
  wrong: `const edge = new BackendPool(stack, "Edge", {
  defaultPort: 80,
  backends: {
    one: Backend.networkInterface("eni-1", { serverIp: "10.0.1.8" }),
    two: Backend.networkInterface("eni-1", { serverIp: "10.0.1.9" }),
  },
});
new ListenerBinding(stack, "Default", { listener: clb.defaultServerGroup, pool: edge });`,
  right: `const edge = new BackendPool(stack, "Edge", {
  defaultPort: 80,
  backends: {
    one: Backend.networkInterface("eni-1", { serverIp: "10.0.1.8" }),
    two: Backend.networkInterface("eni-2", { serverIp: "10.0.1.9" }),
  },
});
new ListenerBinding(stack, "Default", { listener: clb.defaultServerGroup, pool: edge });`,
  source:
    "resource_alicloud_slb_backend_server.go:160, without ServerIp; measured on the real provider, alicloud 1.289: one ENI with two IPs, one removed",
  check: (view) =>
    forEachGroup(view, ({ capability, members }) => {
      if (capability.keyedByServer !== true) return undefined;
      return [...byServer(members).values()].flatMap((same) => {
        const addresses = new Set(same.map(({ member }) => member.backend.serverIp));
        if (addresses.size < 2) return [];
        const ids = quoted(same.map(({ id }) => id));
        return `backends ${ids} are ${addresses.size} addresses of one server, and removing one removes all; keep one address for each, or never remove one alone`;
      });
    }),
};

/** Members with a known address, by server. */
function byServer(members: readonly MemberView[]): Map<string, MemberView[]> {
  const servers = new Map<string, MemberView[]>();
  for (const member of members) {
    const { serverId, serverIp } = member.member.backend;
    if (serverIp === undefined || isUnknown(serverIp)) continue;
    const same = servers.get(identityOf(serverId)) ?? [];
    servers.set(identityOf(serverId), [...same, member]);
  }
  return servers;
}
