import { HealthSource } from "../../cloud/member";
import { Side } from "../../impact/side";

/** A server as the cloud has it in a group, or at a listener or rule that holds targets itself. */
export interface ServedMember {
  /** All that a declaration may call it, what is shown first: `eni-1 10.0.0.2`, `eni-1`. */
  readonly names: readonly string[];
  /** What the cloud's answers about health call it, where that is not the first of the names. */
  readonly checkedAs?: string;
  /** Undefined where the group has one port for all, or each server takes any. */
  readonly port: number | undefined;
  /** Undefined where the cloud has no weights. */
  readonly weight: number | undefined;
  /** The cloud is taking it out. */
  readonly leaving?: true;
}

/** A way from a listener or rule to a group. */
export interface ServedRoute {
  readonly group: string;
  readonly weight: number;
}

/** A listener or rule as the cloud has it. */
export interface ServedFront {
  /** Undefined where servers stand at it, or where the group says who sends to it. */
  readonly routes?: readonly ServedRoute[];
  /** Whether it is switched off. */
  readonly stopped?: boolean;
  /** What it matches, as the operations of its type write it; undefined where that is not compared. */
  readonly label?: string;
}

/** Where questions go, and what was answered already. */
export interface Asking {
  readonly region: string | undefined;
  readonly env: NodeJS.ProcessEnv;
  /** How often a call is repeated that fails for a passing reason. */
  readonly retries: number;
  /** An answer that holds what several questions ask for is asked for once. */
  once<T>(key: string, ask: () => Promise<T>): Promise<T>;
}

/** A question to a cloud. Fails with a `CloudError`, or as `Gone` where the cloud knows no such thing. */
export type Question<T> = (asking: Asking) => Promise<T>;

/** How the cloud is asked about what resources of one type declare. */
export interface ServingReader {
  /** The type of the resource. */
  readonly type: string;
  /** The name of the cloud. */
  readonly cloud: string;
  /** Who stands at a place where the resource holds members, or which it is. */
  members?(side: Side, place: string): Question<readonly ServedMember[]>;
  /** Where the cloud is asked, where the resource itself says so. */
  region?(side: Side): string | undefined;
  /** What a listener or rule does; undefined where the resource does not say which it is. */
  front?(side: Side): Question<ServedFront> | undefined;
  /** The listeners and rules, by id, with which the cloud has a group associated. */
  associated?(group: string): Question<readonly string[]>;
  /** Who tells which members of a place are healthy; undefined where it is not known whom to ask. */
  health?(
    side: Side,
    place: string,
    loadBalancerId: string | undefined,
  ): ((asking: Asking) => HealthSource) | undefined;
  /** The load balancer to which a listener or rule belongs, where the resource names it. */
  loadBalancer?(side: Side): string | undefined;
  /** Why the cloud cannot be asked, where nothing of the above is there. */
  readonly unasked?: string;
  /** The listener of a rule, which names no load balancer itself. */
  listener?(side: Side): string | undefined;
}

/** What was asked about is not there. */
export class Gone extends Error {
  public constructor(public readonly what: string) {
    super(`the cloud knows no ${what}`);
  }
}
