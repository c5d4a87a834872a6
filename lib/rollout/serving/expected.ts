import { Holding, Route } from "../../impact/operations/operation";
import { Side } from "../../impact/side";
import { Declared, DeclaredResource } from "./declared";

/** A group, or a listener or rule that holds targets itself, with those who shall serve there. */
export interface ExpectedPlace {
  readonly id: string;
  /** Resources that hold members of it, and the group. Never empty. */
  readonly resources: readonly DeclaredResource[];
  /** Members that are declared by name. */
  readonly members: readonly Holding[];
  /** Scaling groups that fill it: what each of their servers has. */
  readonly scaled: readonly Holding[];
  /** The members that the state has. */
  readonly inState: readonly Holding[];
  /** Whether nobody else is to have members there. */
  readonly owned: boolean;
  /** Whether its members are left to others, by `ignore_changes`. */
  readonly leftToOthers: boolean;
  /** Why a removal may not have been sent, where a provider is known for that. */
  readonly lostRemovals?: string;
}

/** A listener or rule. */
export interface ExpectedFront {
  readonly resource: DeclaredResource;
  readonly key: string;
  readonly label: string;
  readonly routes: readonly Route[];
  readonly inState: readonly Route[];
}

/** A group that shall get traffic from a listener or rule, said by a resource of its own. */
export interface ExpectedAssociation {
  readonly resource: DeclaredResource;
  readonly front: string;
  readonly group: string;
}

/** Who shall serve, and where. */
export interface Expected {
  readonly places: readonly ExpectedPlace[];
  readonly fronts: readonly ExpectedFront[];
  readonly associations: readonly ExpectedAssociation[];
}

/** What the declared resources say of who serves. */
export function expectedOf({ resources, left }: Declared): Expected {
  const aliases = new Map(
    [...resources, ...left].flatMap(({ operations: { front }, side }) => {
      const id = front?.key(side);
      return front?.rule === undefined || id === undefined ? [] : [[front.rule.byName(side), id] as const];
    }),
  );
  return {
    places: placesOf(resources, left, (name) => aliases.get(name) ?? name),
    fronts: resources.flatMap(frontOf),
    associations: resources.flatMap((resource) =>
      (resource.operations.associates?.read(resource.side) ?? []).map((pair) => ({ resource, ...pair })),
    ),
  };
}

function frontOf(resource: DeclaredResource): ExpectedFront[] {
  const { front } = resource.operations;
  const key = front?.key(resource.side);
  if (front === undefined || key === undefined) return [];
  const { side, inState } = resource;
  return [{ resource, key, label: front.label(side), routes: front.routes(side), inState: front.routes(inState) }];
}

/** What is gathered of one place. */
interface Gathered {
  readonly resources: DeclaredResource[];
  readonly members: Holding[];
  readonly scaled: Holding[];
  readonly inState: Holding[];
  owned: boolean;
  leftToOthers: boolean;
  lostRemovals?: string;
}

function placesOf(
  resources: readonly DeclaredResource[],
  left: readonly DeclaredResource[],
  named: (place: string) => string,
): ExpectedPlace[] {
  const places = new Map<string, Gathered>();
  const at = (id: string): Gathered => {
    const known = places.get(id);
    if (known !== undefined) return known;
    const made = { resources: [], members: [], scaled: [], inState: [], owned: false, leftToOthers: false };
    places.set(id, made);
    return made;
  };
  for (const resource of resources) {
    const { operations, side } = resource;
    const key = operations.group?.key(side);
    if (key !== undefined) {
      at(key).resources.push(resource);
      at(key).owned = true;
    }
    const { holds } = operations;
    if (holds === undefined || holds.manages?.(side) === false) continue;
    const { members, unknown } = holds.read(side);
    for (const place of new Set([...members.map((one) => one.place), ...unknown].map(named))) {
      const gathered = at(place);
      if (!gathered.resources.includes(resource)) gathered.resources.push(resource);
      gathered.owned ||= holds.owns === "everything";
      gathered.lostRemovals ??= holds.seesFirstRuleOnly;
    }
    for (const one of members)
      (one.source === undefined ? at(named(one.place)).members : at(named(one.place)).scaled).push(one);
    for (const place of unknown) at(named(place)).leftToOthers = true;
  }
  for (const { operations, inState } of [...resources, ...left]) {
    for (const one of membersOf(operations.holds, inState)) places.get(named(one.place))?.inState.push(one);
  }
  return [...places].map(([id, gathered]) => ({ id, ...gathered }));
}

function membersOf(holds: DeclaredResource["operations"]["holds"], side: Side): readonly Holding[] {
  return holds?.read(side).members ?? [];
}
