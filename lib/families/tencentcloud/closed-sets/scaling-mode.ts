/** How a scaling group grows. */
export class ScalingMode {
  /** `CLASSIC_SCALING`. */
  public static readonly CLASSIC_SCALING = ScalingMode.of("CLASSIC_SCALING");
  /** `WAKE_UP_STOPPED_SCALING`. */
  public static readonly WAKE_UP_STOPPED_SCALING = ScalingMode.of("WAKE_UP_STOPPED_SCALING");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): ScalingMode {
    return new ScalingMode(value);
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
