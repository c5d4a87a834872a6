import { isUnknown, show } from "../values/unknown";
import { forEachMember } from "./members";
import { Rule } from "../app/rule";

export const serverIpRefused: Rule = {
  id: "server-ip-refused",
  severity: "error",
  summary: "An ordinary instance names no private IP where the cloud takes none.",
  why: "Alibaba CLB sends to the primary IP of an instance and refuses another.",
  wrong: `pool.addBackend("web", Backend.instance("i-web", { serverIp: "10.0.0.5" }));`,
  right: `pool.addBackend("web", Backend.instance("i-web"));`,
  source: "website/docs/r/slb_backend_server.html.markdown:117",
  check: (view) =>
    forEachMember(view, ({ member: { backend } }, { capability }) => {
      const { kind, serverIp } = backend;
      if (capability.kinds[kind] !== "refused" || serverIp === undefined || isUnknown(serverIp)) return undefined;
      return `${capability.title} refuses serverIp ${show(serverIp)} on an ${kind}; leave it out, or bind the network interface that has this IP`;
    }),
};
