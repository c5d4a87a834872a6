import { BackendKind } from "../backend";
import { CAPABILITIES } from "../capabilities";
import { forEachMember } from "./members";
import { Rule } from "./rule";

export const backendKind: Rule = {
  id: "backend-kind",
  severity: "error",
  summary: "A family takes the kind of backend that is bound to it.",
  why: "The resource has no way to say it, or the API refuses it during the apply.",
  wrong: `pool.addBackend("eci", Backend.containerGroup("eci-1"));`,
  right: `const groups = new BackendPool(stack, "Groups", {
  backends: { eci: Backend.containerGroup("eci-1", { serverIp: "10.0.0.7" }) },
});
new ListenerBinding(stack, "Default", { listener: clb.defaultServerGroup, pool: groups });`,
  source: "provider schemas: type of slb_backend_server, slb_server_group, clb_attachment",
  check: (view) =>
    forEachMember(view, ({ member }, { capability }) => {
      const { kind } = member.backend;
      if (capability.kinds[kind] !== undefined) return undefined;
      const taken = Object.keys(capability.kinds).join(", ");
      return `${capability.title} takes no ${kind}, only ${taken}; ${remedyFor(kind, capability.cloud)}`;
    }),
};

function remedyFor(kind: BackendKind, cloud: string): string {
  const others = CAPABILITIES.filter((row) => row.cloud === cloud && row.kinds[kind] !== undefined);
  if (others.length === 0) return "declare the server as one of those";
  return `declare the server as one of those, or bind it to: ${others.map(({ title }) => title).join("; ")}`;
}
