import { ResourceChange } from "../plan";
import { World } from "../world";
import { Judged, JudgedLoss, judgedOf } from "./judged";
import { ListenersHit, NamedListener } from "./listeners-hit";
import { Ways } from "./ways";

/** A loss on the way to servers, and whose change it is. */
export interface WayLoss extends JudgedLoss {
  readonly address: string;
  /** Whose requests pass through it; undefined where there are too many listeners to tell. */
  readonly listeners: readonly NamedListener[] | undefined;
}

/** All that links say about a plan. */
export interface WaysJudged {
  readonly ways: Ways;
  readonly losses: readonly WayLoss[];
  /** What is judged of a change, with losses only where it is on the way. */
  of(change: ResourceChange): Judged | undefined;
}

/** What changes of a plan do to the way to servers. */
export function judgeWays(world: World): WaysJudged {
  const ways = new Ways(world);
  const all = new Map<ResourceChange, Judged>();
  const losses: WayLoss[] = [];
  const hit = new ListenersHit(world);
  for (const change of world.plan.changes) {
    if (change.verb === "none" || change.deposed) continue;
    const judged = judgedOf(world, ways, change);
    const lost = judged.losses.length > 0;
    // Off the way nobody is known to be hit, which is no reason to say that nobody is.
    if (lost && !ways.carries(change)) continue;
    all.set(change, judged);
    if (!lost) continue;
    const listeners = hit.by(change);
    losses.push(...judged.losses.map((loss) => ({ ...loss, address: change.address, listeners })));
  }
  return { ways, losses, of: (change) => all.get(change) };
}
