/** Which answers a listener compresses. */
export class DataCompressMode {
  /** `transparent`. */
  public static readonly TRANSPARENT = DataCompressMode.of("transparent");
  /** `compatibility`. */
  public static readonly COMPATIBILITY = DataCompressMode.of("compatibility");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): DataCompressMode {
    return new DataCompressMode(value);
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
