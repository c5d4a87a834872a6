import { forEachListener } from "./entries";
import { Rule } from "../app/rule";

export const listenerWithoutBackends: Rule = {
  id: "listener-without-backends",
  severity: "error",
  summary: "A listener without a server group of its own names the backend port of the default server group.",
  why: "The API refuses a listener that has neither a group nor a backend port.",
  wrong: `clb.addListener("Bare", { protocol: alicloud.ListenerProtocol.TCP, port: 9000 });`,
  right: `clb.addListener("Bare", { protocol: alicloud.ListenerProtocol.TCP, port: 9000, backendPort: 8080 });`,
  source: "website/docs/r/slb_listener.html.markdown:213",
  check: (view) => {
    const defaultGroups = view.groups.filter(({ capability }) => !capability.port.perBackend);
    const viaDefaultGroup = new Set(defaultGroups.flatMap(({ entries }) => entries.map(({ construct }) => construct)));
    return forEachListener(
      view,
      ({ construct, created, action: { redirects }, servers: { backendPort, bound } }, product) => {
        if (!product.needsBackendPort || !created || redirects || backendPort !== undefined) return undefined;
        if (bound && !viaDefaultGroup.has(construct)) return undefined;
        return "has neither a server group nor a backend port; bind a pool to it, or set backendPort to send to the default server group";
      },
    );
  },
};
