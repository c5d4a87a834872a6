import { Holding, Route } from "../../impact/operations/operation";
import { isUnknownId } from "../../impact/side";
import { Difference } from "./difference";
import { ExpectedFront, ExpectedPlace } from "./expected";
import { LIKELY_ANYBODY, likelyAdder, likelyMover, likelyRemover, likelyRouter, likelyWeigher } from "./likely";
import { ServedFront, ServedMember, ServedRoute } from "./serving-reader";

/** Parts of a hundred below which two shares are one: what is left of divisions. */
const EQUAL_SHARES = 0.05;

/** What a comparison of one place came to. */
export interface Comparison {
  readonly differences: readonly Difference[];
  /** What was not compared, and why. */
  readonly notCompared: readonly string[];
}

/** Declared members against those in the cloud. */
export function compareMembers(place: ExpectedPlace, served: readonly ServedMember[]): Comparison {
  const notCompared: string[] = [];
  const differences: Difference[] = [];
  const here = served.filter(({ leaving }) => leaving !== true);
  const free = new Set(here);
  const take = (fits: (one: ServedMember) => boolean): ServedMember | undefined => {
    const found = [...free].find(fits);
    if (found !== undefined) free.delete(found);
    return found;
  };
  const paired = place.members.map((member) => ({ member, found: take((one) => isSame(member, one)) }));
  for (const { member, found } of paired) {
    if (found !== undefined) {
      if (member.weight === "unknown") notCompared.push(`the weight of ${named(member)} is left to others`);
      else differences.push(...weightOf(place, member, found));
      continue;
    }
    const moved = take((one) => one.names.includes(member.backend));
    differences.push(moved === undefined ? missing(place, member, served) : otherPort(place, member, moved));
  }
  notCompared.push(...place.scaled.map(scaledText));
  if (place.leftToOthers && place.scaled.length === 0) {
    notCompared.push("its members are left to others (ignore_changes)");
  }
  for (const one of free) if (!isAllowed(place, one)) differences.push(unknown(place, one));
  return { differences, notCompared };
}

/** Why members that a scaling group brings are not compared. */
export function scaledText({ backend }: Holding): string {
  return `the servers of ${backend} are known to it only`;
}

/** A declared listener or rule against the one in the cloud. */
export function compareFront(front: ExpectedFront, served: ServedFront): Comparison {
  const { label, routes } = front;
  const differences: Difference[] = [];
  if (served.label !== undefined && served.label.toLowerCase() !== label.toLowerCase()) {
    differences.push({ kind: "match", declared: label, cloud: served.label, likely: LIKELY_ANYBODY });
  }
  if (served.routes === undefined) return { differences, notCompared: [] };
  if (routes.some(({ group, weight }) => isUnknownId(group) || weight === "unknown")) {
    return { differences, notCompared: ["where it sends to is known to the engine only"] };
  }
  if (served.stopped === true) {
    if (routes.length > 0) {
      differences.push({ kind: "stopped", declared: "running", cloud: "stopped", likely: LIKELY_ANYBODY });
    }
    return { differences, notCompared: [] };
  }
  return { differences: [...differences, ...routesOf(front, served.routes)], notCompared: [] };
}

function routesOf(front: ExpectedFront, served: readonly ServedRoute[]): Difference[] {
  const texts = { declared: groupsText(front.routes), cloud: groupsText(served) };
  if (!sameGroups(front.routes, served)) {
    return [{ kind: "route", ...texts, likely: likelyRouter(front, (routes) => sameGroups(routes, served)) }];
  }
  if (sameShares(front.routes, served)) return [];
  const shares = { declared: sharesText(front.routes), cloud: sharesText(served) };
  return [{ kind: "share", ...shares, likely: likelyRouter(front, (routes) => sameShares(routes, served)) }];
}

type AnyRoute = Route | ServedRoute;

function groupsText(routes: readonly AnyRoute[]): string {
  return routes.length === 0 ? "to nobody" : `to ${groupsOf(routes).join(", ")}`;
}

function groupsOf(routes: readonly AnyRoute[]): string[] {
  return [...new Set(routes.map(({ group }) => group))].sort();
}

function sameGroups(one: readonly AnyRoute[], other: readonly AnyRoute[]): boolean {
  return groupsOf(one).join("\n") === groupsOf(other).join("\n");
}

/** Percent of the traffic that each group gets. */
function sharesOf(routes: readonly AnyRoute[]): Map<string, number> {
  const numbers = routes.map(({ group, weight }) => ({ group, weight: typeof weight === "number" ? weight : 0 }));
  const total = numbers.reduce((sum, { weight }) => sum + weight, 0);
  const shares = new Map<string, number>();
  for (const { group, weight } of numbers) {
    shares.set(group, (shares.get(group) ?? 0) + (total === 0 ? 0 : (100 * weight) / total));
  }
  return shares;
}

function sameShares(one: readonly AnyRoute[], other: readonly AnyRoute[]): boolean {
  const [left, right] = [sharesOf(one), sharesOf(other)];
  return [...left].every(([group, share]) => Math.abs(share - (right.get(group) ?? -1)) < EQUAL_SHARES);
}

function sharesText(routes: readonly AnyRoute[]): string {
  const shares = [...sharesOf(routes)].sort(([one], [other]) => (one < other ? -1 : 1));
  return shares.map(([group, share]) => `${share.toFixed(1)} % to ${group}`).join(", ");
}

function weightOf(place: ExpectedPlace, member: Holding, { weight: served }: ServedMember): Difference[] {
  const { weight } = member;
  if (typeof weight !== "number" || served === undefined || served === weight) return [];
  const likely = likelyWeigher(place, member, served);
  return [{ kind: "weight", member: named(member), declared: `weight ${weight}`, cloud: `weight ${served}`, likely }];
}

function otherPort(place: ExpectedPlace, member: Holding, served: ServedMember): Difference {
  return {
    kind: "port",
    member: member.backend,
    declared: `port ${member.port}`,
    cloud: `port ${served.port}`,
    likely: likelyMover(place, served),
  };
}

function missing(place: ExpectedPlace, member: Holding, served: readonly ServedMember[]): Difference {
  const leaves = served.some((one) => one.leaving === true && isSame(member, one));
  return {
    kind: "missing-member",
    member: named(member),
    declared: "serves",
    cloud: leaves ? "is being taken out" : "not there",
    likely: likelyRemover(place, member),
  };
}

function unknown(place: ExpectedPlace, one: ServedMember): Difference {
  const cloud = one.weight === undefined ? "serves" : `serves with weight ${one.weight}`;
  const member = withPort(one.names[0], one.port);
  return { kind: "unknown-member", member, declared: "not declared", cloud, likely: likelyAdder(place, one) };
}

/** Members of others stand in a group that exists already, and those of a scaling group in one that it fills. */
function isAllowed({ owned, leftToOthers, scaled }: ExpectedPlace, { port }: ServedMember): boolean {
  if (!owned || leftToOthers) return true;
  return scaled.some(({ port: at }) => typeof at !== "number" || port === undefined || at === port);
}

function isSame({ backend, port }: Holding, { names, port: served }: ServedMember): boolean {
  return names.includes(backend) && (typeof port !== "number" || served === undefined || port === served);
}

function named({ backend, port }: Holding): string {
  return withPort(backend, typeof port === "number" ? port : undefined);
}

/** `i-1:80`, or `i-1` where there is no port to tell. */
export function withPort(server: string, port: number | undefined): string {
  return port === undefined || port === 0 ? server : `${server}:${port}`;
}
