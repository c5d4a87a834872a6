import { countActive } from "../counting";
import { FrontLine } from "../fronts";
import { Link } from "../operations/link";
import { ResourceChange } from "../plan";
import { isDestroyed } from "../plan-sides";
import { Side } from "../side";
import { World } from "../world";
import { mentionsOf, portsOf, textsOf } from "./mentions";

/** Everything that requests pass through on their way to a server that answers them now. */
export class Ways {
  private readonly changes = new Set<ResourceChange>();
  /** Ids and addresses of what is on the way. */
  private readonly ids = new Set<string>();
  /** Those of them that the apply takes away. */
  private readonly leaving = new Set<string>();
  private readonly linked = new Set<ResourceChange>();
  private open: { readonly ports: ReadonlySet<number> | undefined } | undefined;

  /**
   * @param from where requests come in; all listeners and rules of a plan, and what serves without one in it, unless set
   */
  public constructor(
    private readonly world: World,
    private readonly from?: FrontLine,
  ) {
    const servers = this.servingPlaces();
    for (const change of world.plan.changes) {
      const server = world.book.of(change)?.server;
      const before = server && world.sides.before(change);
      if (before !== undefined && world.namesOf(server!.names(before)).some((name) => servers.has(name))) {
        this.changes.add(change);
        for (const name of server!.names(before)) servers.add(name);
      }
    }
    for (const server of servers) this.ids.add(server);
    for (const change of this.changes) this.mention(change);
    this.addNamedFronts();
    this.followLinks();
    this.addNewLinks();
  }

  /** Whether requests that are answered now pass through what a change is about. */
  public has(change: ResourceChange): boolean {
    if (this.changes.has(change) || this.linked.has(change)) return true;
    if (this.changes.size === 0) return false;
    const { book } = this.world;
    const { relevance } = book;
    const entry = book.of(change);
    if (entry?.front !== undefined || entry?.holds !== undefined || entry?.server !== undefined) return false;
    if (relevance.guardsNetworks(change.type) || relevance.carriesNetworks(change.type)) return true;
    const named = relevance.leadsIn(change.type)
      ? textsOf(change.after, textsOf(change.before))
      : relevance.isTie(change.type)
        ? mentionsOf(change.after, relevance, mentionsOf(change.before, relevance))
        : [change.before?.id].filter((id) => typeof id === "string");
    return [...named].some((id) => this.ids.has(id));
  }

  /** The same, and what is taken to be used although its users are not in the plan. */
  public carries(change: ResourceChange): boolean {
    return this.has(change) || this.isUsedElsewhere(change);
  }

  /** Whether something answers under an id or address, and stays. */
  public serves(name: string): boolean {
    return this.ids.has(name) && !this.leaving.has(name);
  }

  /** Resources on the way that name an id, as they are now. */
  public users(id: string): Side[] {
    return [...this.changes, ...this.linked]
      .filter((change) => mentionsOf(change.before, this.world.book.relevance).has(id) && change.before?.id !== id)
      .map((change) => this.world.sides.before(change)!);
  }

  /** Ports that are open on the way; undefined where any may be. */
  public get ports(): ReadonlySet<number> | undefined {
    this.open ??= { ports: this.openPorts() };
    return this.open.ports;
  }

  private openPorts(): ReadonlySet<number> | undefined {
    const ports = new Set<number>();
    for (const change of this.changes) {
      if (this.world.book.of(change)?.server === undefined && portsOf(change.before, "", ports) === undefined) {
        return undefined;
      }
    }
    return ports.size === 0 ? undefined : ports;
  }

  private mention(change: ResourceChange): void {
    // What goes for good takes its way along.
    if (change.verb !== "delete") mentionsOf(change.before, this.world.book.relevance, this.ids);
  }

  /** Listeners that have rules only, which name them. */
  private addNamedFronts(): void {
    for (const { change } of this.world.fronts) {
      const before = this.world.sides.before(change);
      const key = before && this.world.operations(change).front?.key(before);
      if (key === undefined || !this.ids.has(key) || this.changes.has(change)) continue;
      this.changes.add(change);
      this.mention(change);
    }
  }

  /** What comes and is put before what is on the way. */
  private addNewLinks(): void {
    for (const change of this.world.plan.changes) {
      const after = change.before === undefined && !change.deposed ? this.world.sides.after(change) : undefined;
      if (after === undefined) continue;
      const onto = this.world.book.linksOf(change).flatMap(({ leadsTo }) => leadsTo?.(after) ?? []);
      if (onto.some((name) => this.ids.has(name))) this.linked.add(change);
    }
  }

  /** Servers of places that serve, by what members call them. */
  private servingPlaces(): Set<string> {
    const { world } = this;
    const servers = new Set<string>();
    const reached = this.from && new Set(this.from.initial.map(({ group }) => group));
    for (const [place, members] of world.initial) {
      if (reached?.has(place) === false) continue;
      if (countActive(members.values(), "most") === 0) continue;
      this.ids.add(place.replace(/^default:/, ""));
      for (const change of [world.owners.get(place), ...(world.holders.get(place) ?? [])]) {
        if (change !== undefined) this.changes.add(change);
      }
      for (const { server, backend, source } of members.values()) servers.add(source ?? server ?? backend);
    }
    for (const { change, initial } of this.from === undefined ? world.fronts : [this.from]) {
      // Groups whose members are elsewhere are taken to have some.
      const served = initial.some(({ group, weight }) => weight !== 0 && this.isServed(group));
      if (served && change.before !== undefined) this.changes.add(change);
    }
    return servers;
  }

  private isServed(group: string): boolean {
    const { initial, holders, owners } = this.world;
    const members = initial.get(group);
    if (members !== undefined) return countActive(members.values(), "most") > 0;
    return !holders.has(group) && !owners.has(group);
  }

  /** What is on the way makes what it needs and what leads to it be so, too, until nothing is added. */
  private followLinks(): void {
    const found = this.world.plan.changes.flatMap((change) => {
      const before = change.deposed ? undefined : this.world.sides.before(change);
      const links = before === undefined ? [] : this.world.book.linksOf(change);
      return links
        .filter((link) => link.concerns?.(before!) ?? true)
        .map((link) => ({ change, link, before: before! }));
    });
    for (let more = true; more;) {
      more = false;
      for (const { change, link, before } of found) {
        const [names, onto] = [namesOf(link, before), link.leadsTo?.(before) ?? []];
        const on = this.changes.has(change) || [...names, ...onto].some((name) => this.ids.has(name));
        if (!on || this.linked.has(change)) continue;
        this.linked.add(change);
        more = true;
        for (const name of [...names, ...(link.needs?.(before) ?? [])]) this.ids.add(name);
        if (isDestroyed(change)) for (const name of names) this.leaving.add(name);
      }
    }
  }

  /** Load balancers whose listeners are in another state, addresses that say that they are bound to what is. */
  private isUsedElsewhere(change: ResourceChange): boolean {
    const before = change.deposed ? undefined : this.world.sides.before(change);
    if (before === undefined) return false;
    return this.world.book.linksOf(change).some((link) => {
      if (!(link.inUse?.(before) ?? link.stands ?? false)) return false;
      const own = new Set(namesOf(link, before));
      const users = link.stands ? this.world.fronts.map((front) => front.change) : this.world.plan.changes;
      return !users.some(
        (user) =>
          user !== change && user.before?.id !== change.before?.id && this.names(user).some((name) => own.has(name)),
      );
    });
  }

  private names(change: ResourceChange): string[] {
    return [...mentionsOf(change.before, this.world.book.relevance)];
  }
}

function namesOf(link: Link, before: Side): readonly string[] {
  const id = before.text("id");
  return link.names?.(before) ?? (typeof id === "string" ? [id] : []);
}
