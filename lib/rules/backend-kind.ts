import { BackendKind } from "../facts/backend-kind";
import { Capability } from "../facts";
import { GroupView } from "../app/app-view";
import { forEachMember } from "./members";
import { Rule } from "../app/rule";

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
  source:
    "type of resource_alicloud_slb_backend_server.go:49, resource_alicloud_slb_server_group.go:52, resource_alicloud_slb_server_group_server_attachment.go:47; targets of resource_tc_clb_attachment.go:72; server_type in website/docs/r/alb_server_group.html.markdown:310",
  check: (view) =>
    forEachMember(view, ({ member }, group) => {
      const { capability } = group;
      const { kind } = member.backend;
      if (capability.kinds[kind] !== undefined) return undefined;
      const taken = Object.keys(capability.kinds).join(", ");
      return `${capability.title} takes no ${kind}, only ${taken}; ${remedyFor(kind, group, view.known.capabilities)}`;
    }),
};

/** The other families of the same product, whose names begin with its name. */
function remedyFor(
  kind: BackendKind,
  { capability, loadBalancer: { product } }: GroupView,
  capabilities: readonly Capability[],
): string {
  const others = capabilities.filter(
    ({ family, kinds }) => family.startsWith(`${product?.product}-`) && kinds[kind] !== undefined,
  );
  if (others.length === 0) return "declare the server as one of those";
  if (capability.kindsApart === true) {
    return `put the ${kind} into a pool of its own, and bind that to another listener or rule`;
  }
  return `declare the server as one of those, or bind it to: ${others.map(({ title }) => title).join("; ")}`;
}
