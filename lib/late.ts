import { IResolvable, Token } from "cdktf";

/**
 * A value that is asked for while JSON is written, as `Lazy` of CDKTF is. For what an app has one of for each backend:
 * `Lazy` captures the whole call stack when it is made (docs/performance.md).
 */
export function late<T>(produce: () => T): NonNullable<T> {
  // The setters of generated resources take tokens wherever they take a value.
  return new Late(produce) as unknown as NonNullable<T>;
}

class Late implements IResolvable {
  public readonly creationStack: string[] = [];

  public constructor(private readonly produce: () => unknown) {}

  public resolve(): unknown {
    return this.produce();
  }

  public toString(): string {
    return Token.asString(this);
  }
}
