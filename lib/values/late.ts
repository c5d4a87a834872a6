import { IResolvable, IResolveContext, Token } from "cdktf";
import { isUnknown } from "./unknown";

/**
 * A value that is asked for while JSON is written, as `Lazy` of CDKTF is. For what an app has one of for each backend:
 * `Lazy` captures the whole call stack when it is made, and CDKTF looks for tokens in what it produces, cell by cell, at
 * each of three passes (docs/performance.md).
 */
export function late<T>(produce: () => T): NonNullable<T> {
  // The setters of generated resources take tokens wherever they take a value.
  return new Late(produce) as unknown as NonNullable<T>;
}

/** The same for blocks of a resource, with names of the provider's schema. */
export function lateBlocks(produce: () => readonly unknown[] | undefined): IResolvable {
  return new Late(produce);
}

class Late implements IResolvable {
  public readonly creationStack: string[] = [];

  public constructor(private readonly produce: () => unknown) {}

  public resolve(context: IResolveContext): unknown {
    const value = this.produce();
    if (isUnknown(value)) return value;
    // What is returned is searched for tokens; what a post-processor answers is taken as it is.
    context.registerPostProcessor({ postProcess: () => value });
    return undefined;
  }

  public toString(): string {
    return Token.asString(this);
  }
}
