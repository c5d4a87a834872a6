import { ResourceChange } from "../plan";

/** What names alone tell of types and attributes, also of those that no operation stands for. */
export interface Relevance {
  /** Whether a type has to do with load balancing: what balances, what answers, and what lets requests through. */
  isRelevant(type: string): boolean;
  /** Whether a type is nothing but a tie between others, or a rule of one. */
  isTie(type: string): boolean;
  /** Whether something leads clients to addresses of others, beside what is judged: accelerators, firewalls, caches. */
  leadsIn(type: string): boolean;
  /** Whether it guards whole networks, so that a plan never says whom. */
  guardsNetworks(type: string): boolean;
  /** Whether it carries the packets of whole networks: what changes there may reach everybody, what comes reaches nobody yet. */
  carriesNetworks(type: string): boolean;
  /** Whether an edit of an attribute, at any depth, leaves traffic alone. */
  isHarmless(attribute: string): boolean;
  /** Whether an attribute names something that what it belongs to shares with many. */
  isShared(attribute: string): boolean;
  /** A rule that comes and lets through, or goes and kept out. */
  onlyOpens(change: ResourceChange): boolean;
}
