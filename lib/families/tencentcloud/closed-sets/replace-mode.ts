/** How a scaling group replaces ill servers. */
export class ReplaceMode {
  /** `RECREATE`. */
  public static readonly RECREATE = ReplaceMode.of("RECREATE");
  /** `RESET`. */
  public static readonly RESET = ReplaceMode.of("RESET");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): ReplaceMode {
    return new ReplaceMode(value);
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
