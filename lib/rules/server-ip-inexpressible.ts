import { isUnknown, show } from "../values/unknown";
import { forEachMember } from "./members";
import { Rule } from "../app/rule";

export const serverIpInexpressible: Rule = {
  id: "server-ip-inexpressible",
  severity: "error",
  summary: "A private IP is named only where a resource can carry it.",
  why: "The resource has no argument for it, so the primary IP would take the traffic without a word.",
  wrong: `pool.addBackend("eni", Backend.networkInterface("eni-1", { serverIp: "10.0.1.9" }));`,
  right: `pool.addBackend("eni", Backend.networkInterface("eni-1"));`,
  source:
    "no server_ip in resource_alicloud_slb_server_group.go:41 to 70 and resource_alicloud_slb_server_group_server_attachment.go:25 to 61; InstanceId is the primary IP, clb/v20180317/models.go:15697",
  acceptable: true,
  check: (view) =>
    forEachMember(view, ({ member: { backend } }, { capability }) => {
      const { kind, serverIp } = backend;
      if (capability.kinds[kind] !== "inexpressible" || serverIp === undefined || isUnknown(serverIp)) return undefined;
      const remedy =
        capability.boundByAddress === undefined
          ? "leave it out, or bind the pool to the default server group"
          : "leave it out, or declare the backend with Backend.ip";
      return `${capability.title} sends to the primary IP of a server and cannot carry serverIp ${show(serverIp)}; ${remedy}`;
    }),
};
