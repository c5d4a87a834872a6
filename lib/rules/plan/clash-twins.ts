import { protocolOf } from "../entries";
import { isUnknown } from "../../values/unknown";
import { AppView, EntryView, LoadBalancerView } from "../../app/app-view";
import { below, Condition, either, noneOf } from "../../values/conditions";
import { deferrals, Twin } from "./twin";
import { isFree } from "../../values/origin";

/** The twins of rules by which two things of one place must differ, where it is known only at plan whether they do. */
export const CLASH_TWINS: readonly Twin[] = [
  {
    ruleId: "listener-port-clash",
    defer: (view) =>
      unlikeEarlier(view.entries.filter(isPlaced), portPlace, ({ port }) => [port]).flatMap(({ one, others, open }) => {
        const { carrier, protocol } = one;
        const text = (got: string) =>
          `port must be none of ${names(others)} (${protocol}) of the same load balancer, got ${got}; choose another port for one of them`;
        const ports = others.map(({ port }) => port);
        return deferrals("listener-port-clash", one, carrier, {
          operand: open,
          condition: noneOf(one.port, ports),
          text,
        });
      }),
  },

  {
    ruleId: "listener-port-clash",
    defer: (view) =>
      rangePairs(view.entries).flatMap(({ one, other, open }) => {
        const text = (got: string) =>
          `ports must be none of ${other.label} (${other.protocol}) of the same load balancer, got ${got}; choose other ports for one of them`;
        const apart = either(below(lastPort(one), firstPort(other)), below(lastPort(other), firstPort(one)));
        return deferrals("listener-port-clash", one, one.carrier, { operand: open, condition: apart, text });
      }),
  },

  {
    ruleId: "rule-clash",
    defer: (view) =>
      unlikeEarlier(
        view.entries.filter(({ created }) => created),
        ({ parent }) => parent?.construct.node.path,
        ({ domain, url }) => [isUnknown(domain) ? domain : domain?.toLowerCase(), url],
      ).flatMap(({ one, others, open }) => {
        const text = (got: string) =>
          `domain and url must not both be those of ${names(others)}, got ${got}; change one of them, or bind the pool there`;
        const condition: Condition = (render) => {
          const address = (rule: EntryView) => {
            const [domain, url] = [rule.domain ?? "", rule.url ?? ""].map(render);
            return `jsonencode([${domain} == null ? "" : lower(${domain}), ${url} == null ? "" : ${url}])`;
          };
          return `!contains([${others.map(address).join(", ")}], ${address(one)})`;
        };
        return deferrals("rule-clash", one, one.carrier, { operand: open, condition, text });
      }),
  },

  {
    ruleId: "tc-name-unique",
    defer: (view) =>
      unlikeEarlier(view.loadBalancers, namePlace, nameOf).flatMap(({ one, others, open }) => {
        const text = (got: string) =>
          `loadBalancerName must not be that of ${names(others)}, got ${got}; give it a name of its own`;
        const [name] = nameOf(one);
        const condition = noneOf(name, others.flatMap(nameOf));
        return deferrals("tc-name-unique", one, one.carrier, { operand: open, condition, text });
      }),
  },
];

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
        const open = [one, other].flatMap((entry) => [firstPort(entry), lastPort(entry)]).find(isFree);
        return paired && ranged && open !== undefined ? [{ one, other, open }] : [];
      }),
    );
  });
}

function firstPort({ port, portRange }: EntryView): number {
  return portRange?.start ?? port;
}

function lastPort({ port, portRange }: EntryView): number {
  return portRange?.end ?? port;
}

/** Two existing listeners may be one; and of ranges another twin tells. */
function isPlaced({ kind, portRange }: AppView["entries"][number]): boolean {
  return kind === "listener" && portRange === undefined;
}

/** Only equal protocols are certain to clash. */
function portPlace(listener: EntryView): string | undefined {
  const { protocol, loadBalancer } = listener;
  const { product, identity } = loadBalancer;
  const row = product && protocolOf(listener, product);
  return row && `${protocol} ${identity}`;
}

function namePlace({ created, product, construct }: LoadBalancerView): string | undefined {
  return created && product?.product === "tencentcloud-clb" ? construct.node.path.split("/")[0] : undefined;
}

function nameOf({ settings }: LoadBalancerView): readonly unknown[] {
  return [settings?.loadBalancerName];
}

interface Candidate {
  readonly construct: LoadBalancerView["construct"];
  readonly label: string;
  readonly created: boolean;
}

interface Pairs<T> {
  readonly one: T;
  /** Those of its place that it may turn out to equal. */
  readonly others: readonly T[];
  /** A value of one of them that is known only at plan. */
  readonly open: unknown;
}

/** Pairs each thing of this app with those that stand before it in its place, and with existing ones. */
function unlikeEarlier<T extends Candidate>(
  all: readonly T[],
  placeOf: (one: T) => string | undefined,
  valuesOf: (one: T) => readonly unknown[],
): Array<Pairs<T>> {
  const places = new Map<string, T[]>();
  for (const one of all) {
    const place = placeOf(one);
    if (place === undefined) continue;
    const there = places.get(place);
    if (there === undefined) places.set(place, [one]);
    else there.push(one);
  }
  // In most places nothing is open, and an app may have thousands: no pair need be compared there.
  const unsettled = [...places.values()].filter((there) => there.some((one) => valuesOf(one).some(isFree)));
  return unsettled.flatMap((there) =>
    there.sort(byPath).flatMap((one, at) => {
      const others = there.filter(
        (other, before) => one.created && (before < at || !other.created) && one !== other && mayEqual(one, other),
      );
      const open = [one, ...others].flatMap(valuesOf).find(isFree);
      return others.length === 0 ? [] : [{ one, others, open }];
    }),
  );

  function mayEqual(one: T, other: T): boolean {
    const others = valuesOf(other);
    const pairs = valuesOf(one).map((value, at) => [value, others[at]] as const);
    return (
      pairs.some((pair) => pair.some(isFree)) &&
      pairs.every(([value, against]) => isUnknown(value) || isUnknown(against) || (value ?? "") === (against ?? ""))
    );
  }
}

function byPath(one: Candidate, other: Candidate): number {
  return one.construct.node.path < other.construct.node.path ? -1 : 1;
}

function names(subjects: readonly Candidate[]): string {
  return subjects.map(({ label }) => label).join(", ");
}
