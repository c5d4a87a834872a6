import { ListenerProtocol, Product, Schedulers } from "../facts";
import { noneOfNames } from "../values/conditions";
import { isUnknown } from "../values/unknown";
import { AppView, GroupView } from "../app/app-view";
import { EntryView, HealthCheckView } from "../app/entry-view";
import { ownersOf, SettingsOwner } from "../app/settings-owner";
import { Answer, askEach } from "./answer";
import { Constraint } from "./constraint";
import { Verdict } from "../app/rule";

/** Asks the same question of every listener and rule whose product is in the capability table. */
export function forEachEntry(view: AppView, ask: (entry: EntryView, product: Product) => Answer): Verdict[] {
  return askEach(view.entries, (entry) => {
    const { product } = entry.loadBalancer;
    return product && ask(entry, product);
  });
}

/**
 * Asks the same question of every owner of such settings. A group has them for whoever sends to it: a listener of this
 * app, one that exists already, or nobody yet.
 */
export function forEachOwner(view: AppView, ask: (owner: SettingsOwner, product: Product) => Answer): Verdict[] {
  return askEach(ownersOf(view), (owner) => {
    const { product } = owner.loadBalancer;
    return product && ask(owner, product);
  });
}

/** The same for listeners only. */
export function forEachListener(view: AppView, ask: (entry: EntryView, product: Product) => Answer): Verdict[] {
  return forEachEntry(view, (entry, product) => (entry.kind === "listener" ? ask(entry, product) : undefined));
}

/** The row of a listener's protocol; undefined for one that the product lacks or that is known only at plan. */
export function protocolOf(entry: Pick<EntryView, "protocol">, product: Product): ListenerProtocol | undefined {
  return product.protocols.find(({ name }) => name === entry.protocol);
}

/** The protocols of a product that speak HTTP. */
export function layer7({ protocols }: Product): string[] {
  return protocols.filter(({ layer }) => layer === 7).map(({ name }) => name);
}

/** That a listener speaks none of some protocols, which may be known only at plan. */
export function noneOfProtocols(others: readonly string[]): Constraint<string> {
  return { holds: (protocol) => !others.includes(protocol), condition: (protocol) => noneOfNames(protocol, others) };
}

/** Whether only rules send to a group. */
export function servesRules({ entries }: GroupView): boolean {
  return entries.every(({ kind }) => kind === "rule");
}

/** The scheduling algorithms that a listener, rule or group can have; undefined where it has none, or it is not known. */
export function schedulersOf(entry: SettingsOwner, product: Product): Schedulers | undefined {
  const ofRules = entry.kind === "rule" ? product.rules.schedulers : undefined;
  return ofRules ?? protocolOf(entry, product)?.schedulers;
}

/**
 * The health check that the user wrote for this listener, rule or group; not the one that a rule takes from its listener.
 * What it means depends on the protocol, so there is none to judge where that is known only at plan.
 */
export function ownHealthCheck(entry: SettingsOwner): HealthCheckView | undefined {
  const { healthCheck } = entry.servers;
  const inherited = healthCheck === entry.parent?.servers.healthCheck;
  return inherited || entry.action?.redirects || isUnknown(entry.protocol) ? undefined : healthCheck;
}

/** Whether a check of this type is a request. */
export function speaksHttp(type: string | undefined, { layer }: Pick<ListenerProtocol, "layer">): boolean {
  return type === undefined ? layer === 7 : ["HTTP", "HTTPS", "GRPC"].includes(type.toUpperCase());
}
