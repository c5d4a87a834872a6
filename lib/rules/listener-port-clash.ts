import { Product } from "../capabilities";
import { isUnknown } from "../unknown";
import { AppView, EntryView } from "../view/app-view";
import { verdicts, whereIs } from "./answer";
import { protocolOf } from "./entries";
import { Rule, Verdict } from "./rule";

export const listenerPortClash: Rule = {
  id: "listener-port-clash",
  severity: "error",
  summary: "No two listeners of one load balancer share a port.",
  why: "The API refuses the second listener of a port and protocol. TCP, HTTP and HTTPS share their ports, which is a warning, as is UDP with QUIC.",
  wrong: `clb.addListener("One", { protocol: "tcp", port: 81, backendPort: 80 });
clb.addListener("Two", { protocol: "tcp", port: 81, backendPort: 8080 });`,
  right: `clb.addListener("One", { protocol: "tcp", port: 81, backendPort: 80 });
clb.addListener("Two", { protocol: "tcp", port: 82, backendPort: 8080 });`,
  source: "facts/alicloud-provider.md 6.2 C20",
  check: (view) => {
    const earlier = new Map<string, Placed[]>();
    return view.entries
      .filter(isPlaced)
      .sort(byPath)
      .flatMap((listener) => {
        const others = placedAt(earlier, listener);
        const clashes = others.filter((other) => clash(other, listener)).flatMap((other) => refuse(listener, other));
        others.push(listener);
        return clashes;
      });
  },
};

type Placed = EntryView & { readonly loadBalancer: { readonly product: Product } };

function isPlaced(entry: AppView["entries"][number]): entry is Placed {
  return entry.kind === "listener" && !isUnknown(entry.port) && entry.loadBalancer.product !== undefined;
}

function byPath(one: EntryView, other: EntryView): number {
  return one.construct.node.path < other.construct.node.path ? -1 : 1;
}

/** The listeners on the same port of the same load balancer. Comparing all pairs of an app takes minutes. */
function placedAt(listeners: Map<string, Placed[]>, { port, loadBalancer }: Placed): Placed[] {
  const place = `${port} ${loadBalancer.identity}`;
  const there = listeners.get(place) ?? [];
  listeners.set(place, there);
  return there;
}

/** Two constructs may mean one existing listener; a created one is always another. */
function clash(one: Placed, other: Placed): boolean {
  if (!one.created && !other.created) return false;
  const space = protocolOf(one, one.loadBalancer.product)?.portSpace;
  return space !== undefined && space === protocolOf(other, other.loadBalancer.product)?.portSpace;
}

function refuse(listener: Placed, other: Placed): Verdict[] {
  const text = `port ${listener.port} is taken by ${other.label} (${other.protocol}) at ${whereIs(other)} of the same load balancer; choose another port for one of them`;
  return verdicts(listener, { text, severity: listener.protocol === other.protocol ? "error" : "warning" });
}
