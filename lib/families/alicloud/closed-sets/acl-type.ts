/** What an access list of a listener does. */
export class AclType {
  /** `White`. */
  public static readonly WHITE = AclType.of("White");
  /** `Black`. */
  public static readonly BLACK = AclType.of("Black");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): AclType {
    return new AclType(value);
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
