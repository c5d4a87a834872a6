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
    forEachMember(view, ({ member }, { capability, loadBalancer }) => {
      const { kind } = member.backend;
      if (capability.kinds[kind] !== undefined) return undefined;
      const taken = Object.keys(capability.kinds).join(", ");
      return `${capability.title} takes no ${kind}, only ${taken}; ${remedyFor(kind, loadBalancer.product?.product)}`;
    }),
};

/** The other families of the same product, whose names begin with its name. */
function remedyFor(kind: BackendKind, product: string | undefined): string {
  const others = CAPABILITIES.filter(
    ({ family, kinds }) => family.startsWith(`${product}-`) && kinds[kind] !== undefined,
  );
  if (others.length === 0) return "declare the server as one of those";
  return `declare the server as one of those, or bind it to: ${others.map(({ title }) => title).join("; ")}`;
}
