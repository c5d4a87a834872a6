import { isUnknown } from "../values/unknown";
import { AppView } from "../app/app-view";
import { EntryView } from "../app/entry-view";
import { verdicts } from "./answer";
import { protocolOf } from "./entries";
import { Rule } from "../app/rule";

export const redirectUnanswered: Rule = {
  id: "redirect-unanswered",
  severity: "error",
  summary: "Where a listener or rule redirects to, an HTTPS listener of the load balancer answers.",
  why: "Clients are sent to a port on which nobody listens. Of a load balancer that exists already not all listeners are known, hence a warning.",
  wrong: `const made = new alicloud.ClassicLoadBalancer(stack, "Made", { vswitchId: "vsw-1" });
made.addListener("Http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, redirectToPort: 443 });`,
  right: `const made = new alicloud.ClassicLoadBalancer(stack, "Made", { vswitchId: "vsw-1" });
made.addListener("Http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, redirectToPort: 443 });
const https = made.addListener("Https", {
  protocol: alicloud.ListenerProtocol.HTTPS,
  port: 443,
  certificateId: "cert-1",
});
https.addBackends("Servers", {
  defaultPort: 80,
  backends: { a: Backend.instance("i-a"), b: Backend.instance("i-b") },
});`,
  source: "forward_port, resource_alicloud_slb_listener.go:351 and :971",
  acceptable: true,
  check: (view) => {
    const answered = encrypted(view);
    return view.entries
      .filter(({ action }) => action.redirects)
      .flatMap((entry) => {
        const { identity, label, created } = entry.loadBalancer;
        const port = portOf(entry);
        const ports = answered.get(identity) ?? [];
        if (port === undefined || isUnknown(port) || ports.some((one) => one === port || isUnknown(one))) return [];
        const text = `redirects to port ${String(port)}, on which no HTTPS listener of ${label} stands in this app; add one, or name the port of another`;
        return verdicts(entry, { text, severity: created ? "error" : "warning" });
      });
  },
};

/** The port that clients are sent to; undefined where that is not HTTPS of the same host. */
function portOf({ settings, action: { redirectsTo: { protocol, host, port } = {} } }: EntryView): unknown {
  if (settings?.redirectToPort !== undefined) return settings.redirectToPort;
  if (protocol !== "HTTPS" || host !== undefined || port === undefined) return undefined;
  return isUnknown(port) ? port : Number(port);
}

/** By load balancer: the ports on which something listens that may speak HTTPS. */
function encrypted({ entries }: AppView): Map<string, number[]> {
  const ports = new Map<string, number[]>();
  for (const entry of entries) {
    const { kind, protocol, port, loadBalancer } = entry;
    const { product, identity } = loadBalancer;
    const row = product && protocolOf(entry, product);
    const speaks = isUnknown(protocol) || (row?.layer === 7 && row.needsCertificate);
    if (kind === "listener" && speaks) ports.set(identity, [...(ports.get(identity) ?? []), port]);
  }
  return ports;
}
