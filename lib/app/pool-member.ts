import { ITerraformIterator } from "cdktf";
import { Backend } from "./backend";
import type { BackendPool } from "./backend-pool";
import { Declaration } from "../values/declaration";

/**
 * A backend as a member of its pool: defaults applied, later edits included.
 *
 * @internal
 */
export class PoolMember {
  private weightSet?: number;
  private portSet?: number;
  private lastEdit?: Declaration;

  public constructor(
    public readonly pool: BackendPool,
    public readonly id: string,
    public readonly backend: Backend,
    /** Set where the member stands for each element of a list that is known only at plan. */
    public readonly iterator?: ITerraformIterator,
  ) {}

  /** The id that it had before it was renamed. */
  public get formerId(): string | undefined {
    return this.pool._formerIds.get(this.id);
  }

  /**
   * The ids that it had at a place, before it or its pool was renamed: `from` where what is bound there now is a split and
   * was a single pool, or the other way round; `to` where it was as now.
   */
  public get acrossSplit(): { readonly from: string; readonly to: string } {
    const to = this.formerId ?? this.id;
    return { from: `${nameIn(formerPathOf(this.pool))}-${to}`, to };
  }

  /** The weight to emit; never undefined, may be a token. */
  public get weight(): number {
    return this.weightSet ?? this.backend.weight ?? this.pool.defaultWeight;
  }

  /** Whether the user named the weight, at the backend or as the default of the pool. */
  public get weightNamed(): boolean {
    return (this.weightSet ?? this.backend.weight) !== undefined || this.pool._defaultWeightNamed;
  }

  /** The port to emit; undefined when neither the backend nor the pool names one, may be a token. */
  public get port(): number | undefined {
    return this.portSet ?? this.backend.port ?? this.pool.defaultPort;
  }

  /** The member that the user declared; another one where the pools of a split became one. */
  public get origin(): PoolMember {
    return this;
  }

  /** Where the user wrote what holds now. */
  public get declaration(): Declaration {
    return this.lastEdit ?? this.backend._declaration;
  }

  public setWeight(weight: number, at: Declaration): void {
    this.weightSet = weight;
    this.lastEdit = at;
  }

  public setPort(port: number, at: Declaration): void {
    this.portSet = port;
    this.lastEdit = at;
  }
}

/** The path that a pool had before it was renamed, if it was. */
export function formerPathOf(pool: BackendPool): string {
  return pool._formerNodePath ?? pool.node.path;
}

/** The name of a pool, by its path. */
export function nameIn(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
