import { BackendKind } from "../app/backend";
import { forEachMember } from "./members";
import { Rule } from "../app/rule";

export const eniPrimaryIp: Rule = {
  id: "eni-primary-ip",
  severity: "info",
  summary: "A network interface in a VServer group takes traffic on its primary IP.",
  why: "The group cannot name one of several IPs; secondary IPs need the default server group.",
  wrong: `pool.addBackend("eni", Backend.networkInterface("eni-1"));`,
  right: `pool.addBackend("web", Backend.instance("i-1"));`,
  source:
    "no server_ip in resource_alicloud_slb_server_group.go:41 to 70 and resource_alicloud_slb_server_group_server_attachment.go:25 to 61",
  check: (view) =>
    forEachMember(view, ({ member: { backend } }, { capability }) => {
      const inexpressible = capability.kinds[backend.kind] === "inexpressible";
      if (backend.kind !== BackendKind.NETWORK_INTERFACE || !inexpressible || backend.serverIp !== undefined) {
        return undefined;
      }
      return `takes traffic on the interface's primary ip, since ${capability.title} cannot name another; for a secondary ip bind the pool to the default server group`;
    }),
};
