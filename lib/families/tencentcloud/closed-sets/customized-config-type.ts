/** What a configuration of one's own goes with. */
export class CustomizedConfigType {
  /** `CLB`. */
  public static readonly CLB = CustomizedConfigType.of("CLB");
  /** `SERVER`. */
  public static readonly SERVER = CustomizedConfigType.of("SERVER");
  /** `LOCATION`. */
  public static readonly LOCATION = CustomizedConfigType.of("LOCATION");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): CustomizedConfigType {
    return new CustomizedConfigType(value);
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
