import { Effect } from "./edits";
import { Holding } from "./operations/operation";

type Members = ReadonlyMap<string, Map<string, Holding>>;

/**
 * Scaling groups stand in a plan as one member each, since a plan does not know their instances. Where the refresh of a
 * group or listener shows members that no other resource claims, those are the instances: they take the place of the one.
 */
export class Sources {
  private readonly instances = new Map<string, readonly Holding[]>();

  public constructor(initial: Members, planned: Members, isOwned: (place: string) => boolean) {
    for (const [place, members] of initial) {
      const meant = planned.get(place);
      const unclaimed = [...members.values()].filter((one) => !one.source && !meant?.has(one.identity));
      for (const source of [...members.values()].filter((one) => one.source)) {
        const own = unclaimed.filter(({ port }) => source.port === undefined || port === source.port);
        if (own.length === 0) continue;
        this.instances.set(nameOf(source), own);
        members.delete(source.identity);
      }
    }
    for (const [place, members] of planned) {
      for (const source of [...members.values()].filter((one) => one.source)) {
        const own = this.instances.get(nameOf(source));
        if (own === undefined) continue;
        members.delete(source.identity);
        // What owns all members takes the instances away; elsewhere they stay.
        if (isOwned(place)) continue;
        for (const one of own.map((instance) => like(instance, source))) members.set(one.identity, one);
      }
    }
  }

  /** The effects on the instances, for an effect on their scaling group. */
  public expand(effect: Effect): Effect[] {
    const source = effect.to ?? effect.from;
    const own = source?.source ? this.instances.get(nameOf(source)) : undefined;
    if (own === undefined) return [effect];
    return own.map((instance) => {
      const from = effect.from && (effect.to === undefined ? instance : like(instance, effect.from));
      const to = effect.to && like(instance, effect.to);
      return { place: instance.place, identity: (to ?? from)!.identity, from, to };
    });
  }
}

function nameOf(source: Holding): string {
  return `${source.place}\n${source.backend}`;
}

/** The instance with port and weight of its scaling group. */
function like(instance: Holding, { port, weight }: Holding): Holding {
  const identity = port === instance.port ? instance.identity : `${instance.identity}>${String(port)}`;
  return { ...instance, port, weight, identity };
}
