import { Product } from "../facts";
import { below, either, noneOf } from "../values/conditions";
import { isFree } from "../values/origin";
import { isUnknown } from "../values/unknown";
import { AppView } from "../app/app-view";
import { EntryView } from "../app/entry-view";
import { verdicts, whereIs } from "./answer";
import { byPath, names, unlikeEarlier } from "./clashes";
import { protocolOf } from "./entries";
import { Rule, Verdict } from "../app/rule";

export const listenerPortClash: Rule = {
  id: "listener-port-clash",
  severity: "error",
  atPlan: true,
  summary: "No two listeners of one load balancer share a port, be it one of a range.",
  why: "The API refuses the second listener of a port and protocol. TCP, HTTP and HTTPS share their ports, which is a warning, as is UDP with QUIC.",
  wrong: `clb.addListener("One", { protocol: alicloud.ListenerProtocol.TCP, port: 81, backendPort: 80 });
clb.addListener("Two", { protocol: alicloud.ListenerProtocol.TCP, port: 81, backendPort: 8080 });`,
  right: `clb.addListener("One", { protocol: alicloud.ListenerProtocol.TCP, port: 81, backendPort: 80 });
clb.addListener("Two", { protocol: alicloud.ListenerProtocol.TCP, port: 82, backendPort: 8080 });`,
  source: "frontend_port and protocol are the id: resource_alicloud_slb_listener.go:433",
  check: (view) => [...taken(view), ...openPorts(view), ...openRanges(view)],
};

function taken(view: AppView): Verdict[] {
  const byLoadBalancer = new Map<string, Taken>();
  return view.entries
    .filter(isPlaced)
    .sort(byPath)
    .flatMap((listener) => {
      const there = takenAt(byLoadBalancer, listener);
      const clashes = there.on(listener).filter((other) => clash(other, listener));
      there.add(listener);
      return clashes.flatMap((other) => refuse(listener, other));
    });
}

type Placed = EntryView & { readonly loadBalancer: { readonly product: Product } };

function isPlaced(entry: AppView["entries"][number]): entry is Placed {
  return (
    entry.kind === "listener" &&
    ![first(entry), last(entry)].some(isUnknown) &&
    entry.loadBalancer.product !== undefined
  );
}

/** The ports of one load balancer that are taken. Comparing all pairs of an app takes minutes. */
class Taken {
  private readonly single = new Map<number, Placed[]>();
  private readonly ranges: Placed[] = [];

  public add(listener: Placed): void {
    if (listener.portRange !== undefined) this.ranges.push(listener);
    else this.single.set(listener.port, [...(this.single.get(listener.port) ?? []), listener]);
  }

  /** Those on one of the ports of a listener. */
  public on(listener: Placed): Placed[] {
    const ranges = this.ranges.filter((other) => overlap(other, listener));
    const single = listener.portRange === undefined ? [listener.port] : [...this.single.keys()];
    const others = single.flatMap((port) => this.single.get(port) ?? []);
    return [...others.filter((other) => overlap(other, listener)), ...ranges];
  }
}

function takenAt(taken: Map<string, Taken>, { loadBalancer: { identity } }: Placed): Taken {
  const there = taken.get(identity) ?? new Taken();
  taken.set(identity, there);
  return there;
}

function overlap(one: Placed, other: Placed): boolean {
  return first(one) <= last(other) && first(other) <= last(one);
}

function first({ port, portRange }: EntryView): number {
  return portRange?.start ?? port;
}

function last({ port, portRange }: EntryView): number {
  return portRange?.end ?? port;
}

/** Two constructs may mean one existing listener; a created one is always another. */
function clash(one: Placed, other: Placed): boolean {
  if (!one.created && !other.created) return false;
  const space = protocolOf(one, one.loadBalancer.product)?.portSpace;
  return space !== undefined && space === protocolOf(other, other.loadBalancer.product)?.portSpace;
}

function refuse(listener: Placed, other: Placed): Verdict[] {
  const there = `${other.label} (${other.protocol}) at ${whereIs(other)}`;
  const text = `${portsOf(listener)} is taken by ${there} of the same load balancer; ${remedyFor(listener)}`;
  return verdicts(listener, { text, severity: severityOf(listener, other) });
}

function portsOf(listener: Placed): string {
  const [from, to] = [first(listener), last(listener)];
  return from === to ? `port ${from}` : `some port from ${from} to ${to}`;
}

function remedyFor({ loadBalancer: { product } }: Placed): string {
  const { min, max } = product.listenerPort;
  return min === max
    ? `${product.title} takes one listener per load balancer: bind the pool to that one, or use another load balancer`
    : "choose another port for one of them";
}

/** Where the vendor says that protocols share their ports, it is certain. */
function severityOf(one: Placed, other: Placed): "error" | "warning" {
  const certain = one.protocol === other.protocol || one.loadBalancer.product.portsSharedByProtocols === true;
  return certain ? "error" : "warning";
}

/** Ports that are known only at plan. */
function openPorts({ entries }: AppView): Verdict[] {
  const single = entries.filter(({ kind, portRange }) => kind === "listener" && portRange === undefined);
  return unlikeEarlier(single, portPlace, ({ port }) => [port]).flatMap(({ one, others, open }) => {
    const text = (got: string) =>
      `port must be none of ${names(others)} (${one.protocol}) of the same load balancer, got ${got}; choose another port for one of them`;
    const ports = others.map(({ port }) => port);
    return verdicts(one, { operand: open, condition: noneOf(one.port, ports), text });
  });
}

/** The same where one of two listeners has a range of ports. */
function openRanges({ entries }: AppView): Verdict[] {
  return rangePairs(entries).flatMap(({ one, other, open }) => {
    const text = (got: string) =>
      `ports must be none of ${other.label} (${other.protocol}) of the same load balancer, got ${got}; choose other ports for one of them`;
    const apart = either(below(last(one), first(other)), below(last(other), first(one)));
    return verdicts(one, { operand: open, condition: apart, text });
  });
}

/** Only equal protocols are certain to clash. */
function portPlace(listener: EntryView): string | undefined {
  const { protocol, loadBalancer } = listener;
  const { product, identity } = loadBalancer;
  const row = product && protocolOf(listener, product);
  return row && `${protocol} ${identity}`;
}

/** Pairs of listeners of one load balancer of which one has a range of ports, and one has a port that is open. */
function rangePairs(entries: readonly EntryView[]): Array<{ one: EntryView; other: EntryView; open: unknown }> {
  const places = new Map<string, EntryView[]>();
  for (const entry of entries.filter(({ kind }) => kind === "listener")) {
    const place = portPlace(entry);
    if (place !== undefined) places.set(place, [...(places.get(place) ?? []), entry]);
  }
  return [...places.values()].flatMap((there) => {
    if (!there.some(({ portRange }) => portRange !== undefined)) return [];
    return there.sort(byPath).flatMap((one, at) =>
      there.flatMap((other, before) => {
        const paired = one.created && one !== other && (before < at || !other.created);
        const ranged = one.portRange !== undefined || other.portRange !== undefined;
        const open = [one, other].flatMap((entry) => [first(entry), last(entry)]).find(isFree);
        return paired && ranged && open !== undefined ? [{ one, other, open }] : [];
      }),
    );
  });
}
