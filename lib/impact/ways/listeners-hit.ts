import { ResourceChange } from "../plan";
import { World } from "../world";
import { Ways } from "./ways";

/** A listener or rule, as reports name it. */
export interface NamedListener {
  readonly address: string;
  readonly label: string;
}

/** More listeners times changes than this take seconds to follow one by one. */
const FOLLOWED = 2_000_000;

/** Says which listeners and rules that serve now pass through what a change is about. */
export class ListenersHit {
  private ways: ReadonlyArray<readonly [NamedListener, Ways]> | undefined;

  public constructor(private readonly world: World) {}

  /** Undefined where there are too many to tell. */
  public by(change: ResourceChange): readonly NamedListener[] | undefined {
    const { fronts, plan } = this.world;
    if (fronts.length * plan.changes.length > FOLLOWED) return undefined;
    this.ways ??= fronts
      .filter(({ exists }) => exists)
      .map((front) => [{ address: front.address, label: front.label }, new Ways(this.world, front)] as const);
    return this.ways.filter(([, ways]) => ways.has(change)).map(([listener]) => listener);
  }
}
