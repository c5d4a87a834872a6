/** What becomes of servers that leave a scaling group. */
export class ScalingPolicy {
  /** `recycle`. */
  public static readonly RECYCLE = ScalingPolicy.of("recycle");
  /** `release`. */
  public static readonly RELEASE = ScalingPolicy.of("release");
  /** `forceRecycle`. */
  public static readonly FORCE_RECYCLE = ScalingPolicy.of("forceRecycle");
  /** `forceRelease`. */
  public static readonly FORCE_RELEASE = ScalingPolicy.of("forceRelease");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): ScalingPolicy {
    return new ScalingPolicy(value);
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
