import { Side, UNKNOWN } from "../side";

/** A weight: a number, known only after the apply, or a group that has no weights. */
export type Weight = number | "unknown" | "none";

/** Why traffic does what the report says, and where that was read. */
export interface Fact {
  readonly text: string;
  readonly source: string;
}

/** One member of one place (a group, or a listener or rule that holds targets itself). */
export interface Holding {
  /** Id of the place. */
  readonly place: string;
  /** What the table shows. */
  readonly backend: string;
  readonly port: number | "unknown" | undefined;
  readonly weight: Weight;
  /** What the resource of the server calls itself, where `backend` says more. */
  readonly server?: string;
  /** What makes it the same registration for the cloud; a change of it is another member. */
  readonly identity: string;
  /** What a removal names, where that is less than the identity: everything with the same value goes. */
  readonly removedWith?: string;
  /** The scaling group whose instances it stands for, by its id. */
  readonly source?: string;
  /** How many instances it stands for, where the plan says so; unset means one. */
  readonly count?: number;
  /** Further attributes whose change the provider carries out like `rest` says. */
  readonly rest?: string;
}

/** The members that one resource holds. */
export interface Holdings {
  readonly members: readonly Holding[];
  /** Places whose members the plan does not know. */
  readonly unknown: readonly string[];
}

/** An API call and how many members it carries; without `batch` all go in one. */
export interface Call {
  readonly name: string;
  readonly batch?: number;
}

/** How the provider carries out a changed attribute of a member that stays. */
export type InPlace = "in place" | "remove then add" | "replace" | "never sent" | "decided elsewhere";

/** How a resource type holds members. */
export interface Holder {
  read(side: Side): Holdings;
  /** Whether an apply removes members that the configuration does not name. */
  readonly owns: "everything" | "its own";
  /** Whether the configuration makes this resource the holder; unset means always. */
  manages?(side: Side): boolean;
  /** What the update function does, in its order. Empty: a change replaces the resource, or is never sent. */
  readonly update: readonly ("remove" | "weight" | "add")[];
  readonly weight: InPlace;
  /** Carries out a changed `rest`; unset means "in place". */
  readonly rest?: InPlace;
  readonly calls: {
    readonly add: Call;
    readonly remove: Call;
    readonly weight?: Call;
    /** Where the create function does not cut like the update function. */
    readonly create?: Call;
    /** Where members go with the group itself, which takes one call. */
    readonly destroy?: Call;
  };
  /** The answer of a busy cloud that the provider does not retry: changes that run beside each other may fail. */
  readonly unretried?: string;
  /** Why a removal may never be sent: the provider looks at the first rule of a listener only, whichever it is of. */
  readonly seesFirstRuleOnly?: string;
  readonly facts: {
    readonly weight: Fact;
    readonly members: Fact;
    /** Destroyed and created anew. */
    readonly replace?: Fact;
    /** Adding a member that is there already. */
    readonly existing?: Fact;
  };
  /** Calls that fail although the plan is fine. */
  fails?(edit: Edit): string | undefined;
}

/** One update or create, counted, for the calls that are known to fail. */
export interface Edit {
  readonly verb: "create" | "update";
  readonly removed: readonly Holding[];
  readonly added: readonly Holding[];
  /** Members that stay with another weight (or what `rest` covers): before and after. */
  readonly weighted: ReadonlyArray<readonly [Holding, Holding]>;
}

/** A way from a listener or rule to a group. */
export interface Route {
  readonly group: string;
  readonly weight: Weight;
}

/** A listener or rule. */
export interface Front {
  /** Id by which attachments and associations name it; undefined when nothing names it. */
  key(side: Side): string | undefined;
  /** The groups it sends to. A front that holds targets itself is a place, under its own key. */
  routes(side: Side): readonly Route[];
  readonly holdsTargets: boolean;
  /** Whether it answers by itself what it sends to no group: a redirect, a fixed response. Unset means never. */
  answers?(side: Side): boolean;
  /** A rule, which others may name by what it matches instead of its id. */
  readonly rule?: { listener(side: Side): string | undefined; byName(side: Side): string };
  /** The answer of a busy load balancer on which the provider gives up, instead of trying again. */
  readonly unretried?: string;
  /** The load balancer that carries it, where that can be switched off. */
  under?(side: Side): string | undefined;
  label(side: Side): string;
  /** The call and the fact of a switch in place. */
  readonly switch?: { readonly call: Call; readonly fact: Fact };
  /** What its replacement means. */
  readonly replace: Fact;
}

/** A value that the cloud gives to one object at a time. */
export interface Unique {
  /** What it is called in a message, such as "priority 20 of lsn-1". */
  readonly name: string;
  /** Equal texts are equal values in one scope. */
  readonly key: string;
  /** Whether the scope is the account and region, which one configuration of a provider stands for. */
  readonly account?: true;
}

/** Finds another object of the plan by its id, as it will be. */
export type Find = (id: string) => Side | undefined;

/** What an edit does to a server while it stays where it is registered. */
export type Outage = "stops" | "restarts" | "comes back";

/** A server that groups may hold. */
export interface Server {
  /** What members may call it. */
  names(side: Side): readonly string[];
  /** Edits in place that are known, and what each does; `outage` sees the server as it will be. */
  readonly edits: ReadonlyArray<{
    readonly attributes: readonly string[];
    outage(side: Side): Outage;
    readonly fact: Fact;
  }>;
  readonly destroyed: Fact;
}

/** Everything that is known of one resource type. */
export interface Operations {
  readonly type: string;
  /** The attribute by which others name it, where it is not `id`. */
  readonly ownId?: string;
  /** The resource is a group that others fill or route to. */
  readonly group?: {
    key(side: Side): string | undefined;
    readonly deleteInUse: Fact;
    /** The cloud keeps a group that is in use, so a delete takes nobody's servers away. */
    readonly keptInUse?: true;
    /** Seconds for which connections to servers that leave are kept, 0 for none; undefined where it does not say. */
    drains?(side: Side): number | undefined;
  };
  /** What no two objects may have at once, and who refuses it. */
  readonly unique?: { read(side: Side, find: Find): readonly Unique[]; readonly fact: Fact };
  readonly server?: Server;
  /** Ties a network interface to the server that it works for. */
  readonly attaches?: { to(side: Side): string | undefined; what(side: Side): string | undefined };
  /** A scaling group, and how many instances it is to have; undefined where only the cloud knows. */
  readonly scales?: { key(side: Side): string | undefined; count(side: Side): number | undefined; readonly fact: Fact };
  /** A load balancer that can be switched off as a whole, with every front that is `under` it. */
  readonly carrier?: { key(side: Side): string | undefined; stopped(side: Side): boolean; readonly fact: Fact };
  readonly holds?: Holder;
  readonly front?: Front;
  /** Ties groups to fronts. */
  readonly associates?: {
    read(side: Side): readonly { readonly front: string; readonly group: string }[];
    readonly calls: { readonly add: Call; readonly remove: Call };
    readonly fact: Fact;
  };
}

/** The places and members of nested blocks, each read by `member`. */
export function fromBlocks(
  place: string | undefined,
  blocks: Side[] | typeof UNKNOWN,
  member: (block: Side, place: string) => Holding | Holding[],
): Holdings {
  if (place === undefined) return { members: [], unknown: [] };
  if (blocks === UNKNOWN) return { members: [], unknown: [place] };
  return { members: blocks.flatMap((block) => member(block, place)), unknown: [] };
}

/** One member in a resource of its own. */
export function single(holding: Holding | undefined): Holdings {
  return { members: holding === undefined ? [] : [holding], unknown: [] };
}

/** A weight that the provider sends as `unset` when the configuration leaves it out. */
export function weight(side: Side, name: string, unset: number): Weight {
  return side.number(name, unset) ?? unset;
}

/** A port; 0 and unset mean none. */
export function port(side: Side, name = "port"): number | "unknown" | undefined {
  const value = side.number(name);
  return value === 0 ? undefined : value;
}

/** How many instances a scaling group is told to have: as many as are wanted, within its bounds. */
export function instances(side: Side): number | undefined {
  const known = (name: string) => {
    const value = side.number(name);
    return typeof value === "number" ? value : undefined;
  };
  const [wanted, least, most] = [known("desired_capacity"), known("min_size") ?? 0, known("max_size") ?? Infinity];
  if (wanted !== undefined) return Math.min(Math.max(wanted, least), most);
  // Without a wish, rules and alarms of the group decide between its bounds.
  return most === 0 || least > 0 ? least : undefined;
}
