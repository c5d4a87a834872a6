import { BackendKind } from "../app/backend";
import { given } from "../values/conditions";
import { forEachMember } from "./members";
import { ask } from "./question";
import { Rule } from "../app/rule";

export const eniIpRequired: Rule = {
  id: "eni-ip-required",
  severity: "error",
  atPlan: true,
  summary: "A network interface or container group names its private IP where the family asks for it.",
  why: "The API refuses an interface without ServerIp in a default server group, and Tencent binds an interface by its IP.",
  wrong: `const edge = new BackendPool(stack, "Edge", {
  defaultPort: 80,
  backends: { eni: Backend.networkInterface("eni-1") },
});
new ListenerBinding(stack, "Default", { listener: clb.defaultServerGroup, pool: edge });`,
  right: `const edge = new BackendPool(stack, "Edge", {
  defaultPort: 80,
  backends: { eni: Backend.networkInterface("eni-1", { serverIp: "10.0.1.9" }) },
});
new ListenerBinding(stack, "Default", { listener: clb.defaultServerGroup, pool: edge });`,
  source:
    "ServerIp and Type are required for an ENI, slb-20140515 client/add_backend_servers_request_model.go; EniIp, clb/v20180317/models.go:15704",
  check: (view) =>
    forEachMember(view, ({ member: { backend } }, { capability }) => {
      const { kind } = backend;
      if (capability.kinds[kind] !== "required" || kind === BackendKind.IP) return undefined;
      const text = (got: string) => `${capability.title} needs the private IP of this ${kind}${got}; set serverIp`;
      return ask({
        value: backend._addressAt("required"),
        required: true,
        constraint: { holds: (value) => value !== undefined, condition: given },
        text: (got) => text(`, got ${got}`),
        found: () => text(""),
      });
    }),
};
