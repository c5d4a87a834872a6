/** Where the value of a header field comes from. */
export class HeaderValueType {
  /** `UserDefined`. */
  public static readonly USER_DEFINED = HeaderValueType.of("UserDefined");
  /** `ReferenceHeader`. */
  public static readonly REFERENCE_HEADER = HeaderValueType.of("ReferenceHeader");
  /** `SystemDefined`. */
  public static readonly SYSTEM_DEFINED = HeaderValueType.of("SystemDefined");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): HeaderValueType {
    return new HeaderValueType(value);
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
