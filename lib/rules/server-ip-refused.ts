import { leftOut } from "../values/conditions";
import { forEachMember } from "./members";
import { ask } from "./question";
import { Rule } from "../app/rule";

export const serverIpRefused: Rule = {
  id: "server-ip-refused",
  severity: "error",
  atPlan: true,
  summary: "An ordinary instance names no private IP where the cloud takes none.",
  why: "Alibaba CLB sends to the primary IP of an instance and refuses another.",
  wrong: `pool.addBackend("web", Backend.instance("i-web", { serverIp: "10.0.0.5" }));`,
  right: `pool.addBackend("web", Backend.instance("i-web"));`,
  source: "website/docs/r/slb_backend_server.html.markdown:117",
  check: (view) =>
    forEachMember(view, ({ member: { backend } }, { capability: { kinds, title } }) => {
      const { kind, serverIp } = backend;
      if (kinds[kind] !== "refused") return undefined;
      const remedy = "leave it out, or bind the network interface that has this IP";
      return ask({
        value: serverIp,
        required: true,
        constraint: { holds: (value) => value === undefined, condition: leftOut },
        text: (got) => `${title} refuses serverIp on an ${kind}, got ${got}; ${remedy}`,
        found: (got) => `${title} refuses serverIp ${got} on an ${kind}; ${remedy}`,
      });
    }),
};
