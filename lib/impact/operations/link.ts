import { ResourceChange } from "../plan";
import { Side } from "../side";
import { Fact } from "./operation";

/** What traffic loses besides servers that are away. */
export type WayLossKind = "capacity-at-risk" | "clients-refused" | "connections-ended";

/** What an edit does to those whose way goes through a link. */
export interface LinkLoss {
  readonly kind: WayLossKind;
  /** Goes on after the address of the link: "releases 1.2.3.4, which clients may still call". */
  readonly text: string;
  /** What to do instead. */
  readonly remedy: string;
}

/** A change of a link, and what is known around it. */
export interface LinkChange {
  readonly change: ResourceChange;
  readonly before: Side | undefined;
  readonly after: Side | undefined;
  /** Whether something answers requests under an id or address now, and stays. */
  serves(name: string): boolean;
  /** Resources on the way that name an id, as they are now. */
  users(id: string): readonly Side[];
  /** Whatever takes the place of an object by its id before that goes: the id that stands for it then. */
  successor(id: string): string | undefined;
  /** Another object of the plan by its id, as it is now. */
  find(id: string): Side | undefined;
  /** Objects of the same type that are there before and after, as they will be. */
  readonly staying: readonly Side[];
  /** Servers that take requests through it now, where it is a listener, a rule or a group of them. */
  readonly servers: readonly string[];
  /** Ports that are open on the way: those of members, listeners and health checks; undefined where any may be. */
  readonly ports: ReadonlySet<number> | undefined;
}

/** Losses of a change, none for one that leaves traffic alone; undefined where nobody can tell. */
export type Judge = (change: LinkChange) => readonly LinkLoss[] | undefined;

/** Attributes of a link that are known, and what another value does. */
export interface LinkEdit {
  /** Names of attributes, at any depth; a block that comes or goes has its own name. */
  readonly attributes: readonly string[];
  readonly judge: Judge;
  readonly fact: Fact;
}

/** One kind of object between a client and the process that answers, beside members, fronts and servers. */
export interface Link {
  readonly type: string;
  /** What it is called. */
  readonly link: string;
  /** Whether an object has to do with traffic at all; unset means always. */
  concerns?(side: Side): boolean;
  /** By which ids and addresses others reach it. */
  names?(side: Side): readonly string[];
  /** To what it leads: where that serves, this is on the way. */
  leadsTo?(side: Side): readonly string[];
  /** What it needs to do so. */
  needs?(side: Side): readonly string[];
  /** Says of itself that somebody uses it, where that somebody need not be in the plan. */
  inUse?(side: Side): boolean;
  /** Carries listeners: where none of them is in the plan, they are elsewhere. */
  readonly stands?: true;
  readonly edits: readonly LinkEdit[];
  /** What its coming, going and replacement do; unset for what is told elsewhere, or by nobody. */
  readonly made?: Judge;
  readonly gone?: Judge;
  readonly replaced?: Judge;
  /** Why coming and going do what they do. */
  readonly fact?: Fact;
}

/** Nothing is lost. */
export const NO_LOSS: readonly LinkLoss[] = [];
