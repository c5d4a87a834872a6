import { isActive } from "../counting";
import { differencesOf } from "../differences";
import { Judge, LinkChange, LinkLoss } from "../operations/link";
import { Fact } from "../operations/operation";
import { ResourceChange } from "../plan";
import { isDestroyed } from "../plan-sides";
import { newId, Side } from "../side";
import { World } from "../world";
import { Ways } from "./ways";

/** A loss, and what says so. */
export interface JudgedLoss extends LinkLoss {
  readonly link: string;
  readonly fact: Fact;
}

/** What the links say of one change. */
export interface Judged {
  readonly losses: readonly JudgedLoss[];
  /** Names of attributes that are judged; "all" for whole objects. */
  readonly covered: ReadonlySet<string> | "all";
}

const NOTHING: Judged = { losses: [], covered: new Set() };

/** Asks the links of a change what it does. */
export function judgedOf(world: World, ways: Ways, change: ResourceChange): Judged {
  const links = world.book.linksOf(change);
  const [before, after] = [world.sides.before(change), world.sides.after(change)];
  const concerned = links.filter(({ concerns }) => [before, after].some((side) => side && (concerns?.(side) ?? true)));
  if (concerned.length === 0) return links.length > 0 ? { losses: [], covered: "all" } : NOTHING;
  const asked = askedOf(world, ways, change);
  const losses: JudgedLoss[] = [];
  const covered = new Set<string>();
  if (change.verb === "update") {
    const differences = new Set([...differencesOf(world, change).values()].flat());
    for (const { link, edits } of concerned) {
      for (const { attributes, judge, fact } of edits) {
        if (!attributes.some((name) => differences.has(name))) continue;
        const found = judge(asked);
        if (found === undefined) continue;
        losses.push(...found.map((loss) => ({ ...loss, link, fact })));
        for (const name of attributes) covered.add(name);
      }
    }
    return { losses, covered };
  }
  let all = false;
  for (const { link, made, gone, replaced, fact } of concerned) {
    const judge: Judge | undefined =
      change.verb === "create" ? made : change.verb === "delete" ? gone : (replaced ?? gone);
    const found = judge?.(asked);
    if (found === undefined) continue;
    all = true;
    losses.push(...found.map((loss) => ({ ...loss, link, fact: fact! })));
  }
  return all ? { losses, covered: "all" } : NOTHING;
}

function askedOf(world: World, ways: Ways, change: ResourceChange): LinkChange {
  const [before, after] = [world.sides.before(change), world.sides.after(change)];
  return {
    change,
    before,
    after,
    serves: (name) => ways.serves(name),
    users: (id) => ways.users(id),
    find: (id) => {
      const found = world.plan.changes.find((other) => other.before?.id === id && !other.deposed);
      return found && world.sides.before(found);
    },
    successor: (id) => {
      const other = world.plan.changes.find((one) => one.verb === "create-delete" && one.before?.id === id);
      return other && newId(other.address);
    },
    get staying() {
      return stayingOf(world, change.type)
        .filter(({ other }) => other !== change)
        .map(({ side }) => side);
    },
    get servers() {
      return serversOf(world, change);
    },
    get ports() {
      return ways.ports;
    },
  };
}

/** Servers of the places that a change is, or sends to. */
function serversOf(world: World, change: ResourceChange): string[] {
  const routed = world.fronts.filter((front) => front.change === change).flatMap(({ initial }) => initial);
  const owned = [...world.initial.keys()].filter((place) => world.owners.get(place) === change);
  const places = new Set([...owned, ...routed.map(({ group }) => group)]);
  const members = [...places].flatMap((place) => [...(world.initial.get(place)?.values() ?? [])]);
  return [...new Set(members.filter(({ weight }) => isActive(weight, "most")).map(({ backend }) => backend))];
}

interface Staying {
  readonly other: ResourceChange;
  readonly side: Side;
}

const known = new WeakMap<World, Map<string, readonly Staying[]>>();

/** Objects of a type that are there before and after. */
function stayingOf(world: World, type: string): readonly Staying[] {
  const types = known.get(world) ?? new Map<string, readonly Staying[]>();
  known.set(world, types);
  let found = types.get(type);
  if (found === undefined) {
    found = world.plan.changes
      .filter((other) => other.type === type && !other.deposed && !isDestroyed(other))
      .filter((other) => other.before !== undefined && other.after !== undefined)
      .map((other) => ({ other, side: world.sides.after(other)! }));
    types.set(type, found);
  }
  return found;
}
