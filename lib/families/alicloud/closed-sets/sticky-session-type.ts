/** Who makes the cookie that keeps a client on one server. */
export class StickySessionType {
  /** `Insert`. */
  public static readonly INSERT = StickySessionType.of("Insert");
  /** `Server`. */
  public static readonly SERVER = StickySessionType.of("Server");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): StickySessionType {
    return new StickySessionType(value);
  }

  private constructor(private readonly word: string) {}

  /** The text. */
  public get value(): string {
    return this.word;
  }

  /** The text. */
  public toString(): string {
    return this.word;
  }
}
