import { HealthSource } from "../cloud/member";
import { Block } from "../recipes/stage-file";
import { ShownState } from "./state";

/** A member of a resource, told apart from others by its key. */
export interface Member {
  /** Server and port: two members with one key are the same endpoint. */
  readonly key: string;
  /** How a cloud names it: by its address where it has one, since one server can have several. */
  readonly server: string;
  readonly weight: number | undefined;
  /** As the resource would write it alone. */
  readonly block: Block;
  /** The resource of a member that has one of its own. */
  readonly address?: string;
}

/** Arguments that tell members apart: of each row one is there. */
export type Identity = ReadonlyArray<readonly string[]>;

/** Somebody who may be asked about members. */
export interface Respondent {
  /** Throws a `CloudError` where the state or the environment lacks what the question needs. */
  source(region: string | undefined): HealthSource;
}

interface Staged {
  readonly type: string;
  readonly identity: Identity;
  /** The members of one block. */
  read(block: Block): Member[];
  /** Whom to ask about members of a resource, by what the state says of it and of others. */
  respondent(values: Block, state: ShownState): Respondent;
}

/** Why weights there are no shares of the traffic. */
export interface NoShares {
  readonly why: string;
  /** Whether it is so, or nobody here can tell. */
  readonly certain: boolean;
}

/** A type that holds its members as blocks and can therefore change several of them only together. */
export interface MemberList extends Staged {
  /** The argument that holds the blocks. */
  readonly argument: string;
  /** How many members it takes at once, by its schema, and where more find room. */
  readonly room?: { readonly max: number; readonly more: string };
  /** Whether another weight takes the member out and back, so that weight 0 drains nothing. */
  readonly reweighsByReplacing?: true;
  /** Why weights of a resource are no shares; undefined where those who send to it heed them. */
  readonly noShares?: (values: Block, state: ShownState) => NoShares | undefined;
}

/** A type of resources that are one member each. Those of one group are staged together. */
export interface MemberOfGroup extends Staged {
  /** The argument that names the group. */
  readonly group: string;
}

/** The types of resources whose members a rollout stages. */
export class StagedTypes {
  private readonly lists: ReadonlyMap<string, MemberList>;

  public constructor(
    lists: readonly MemberList[],
    public readonly ofGroups: readonly MemberOfGroup[],
  ) {
    this.lists = new Map(lists.map((one) => [one.type, one]));
  }

  /** What a type holds; undefined for those whose members a rollout does not stage. */
  public list(type: string): MemberList | undefined {
    return this.lists.get(type);
  }

  /** All types. */
  public get all(): ReadonlyArray<MemberList | MemberOfGroup> {
    return [...this.ofGroups, ...this.lists.values()];
  }
}

const isSet = (value: unknown) => value !== undefined && value !== null && value !== "";

/** What an argument says, as a text; undefined where it says nothing. */
export function textOf(value: unknown): string | undefined {
  return isSet(value) ? String(value) : undefined;
}

/**
 * A member as its resource would write it alone, without what is not set, so that one from the state reads like a
 * declared one.
 *
 * @param parts what tells it apart
 */
export function memberOf(parts: readonly unknown[], server: unknown, block: Block): Member {
  return {
    key: parts.filter((part) => part !== undefined).join(":"),
    server: String(server),
    weight: typeof block.weight === "number" ? block.weight : undefined,
    block: Object.fromEntries(Object.entries(block).filter(([, value]) => isSet(value))),
  };
}

/** Whether the engine computes what stands there. */
export function isExpression(value: unknown): boolean {
  return typeof value === "string" && value.includes("${");
}
