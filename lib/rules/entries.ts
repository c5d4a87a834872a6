import { ListenerProtocol, Product } from "../capabilities";
import { isUnknown } from "../unknown";
import { AppView, EntryView, GroupView, HealthCheckView } from "../view/app-view";
import { Answer, askEach } from "./answer";
import { Verdict } from "./rule";

/** Asks the same question of every listener and rule whose product is in the capability table. */
export function forEachEntry(view: AppView, ask: (entry: EntryView, product: Product) => Answer): Verdict[] {
  return askEach(view.entries, (entry) => {
    const { product } = entry.loadBalancer;
    return product && ask(entry, product);
  });
}

/** The same for listeners only. */
export function forEachListener(view: AppView, ask: (entry: EntryView, product: Product) => Answer): Verdict[] {
  return forEachEntry(view, (entry, product) => (entry.kind === "listener" ? ask(entry, product) : undefined));
}

/** The row of a listener's protocol; undefined for one that the product lacks or that is known only at plan. */
export function protocolOf(entry: EntryView, product: Product): ListenerProtocol | undefined {
  return product.protocols.find(({ name }) => name === entry.protocol);
}

/** Whether only rules send to a group. */
export function servesRules({ entries }: GroupView): boolean {
  return entries.every(({ kind }) => kind === "rule");
}

/** The scheduling algorithms that a listener or rule can have. */
export function schedulersOf(entry: EntryView, product: Product): ListenerProtocol["schedulers"] {
  const ofRules = entry.kind === "rule" ? product.rules.schedulers : undefined;
  return ofRules ?? protocolOf(entry, product)?.schedulers ?? {};
}

/**
 * The health check that the user wrote for this listener or rule; not the one that a rule takes from its listener.
 * What it means depends on the protocol, so there is none to judge where that is known only at plan.
 */
export function ownHealthCheck(entry: EntryView): HealthCheckView | undefined {
  const inherited = entry.healthCheck === entry.parent?.healthCheck;
  return inherited || entry.redirects || isUnknown(entry.protocol) ? undefined : entry.healthCheck;
}
