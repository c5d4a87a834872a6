/** What a scaling group makes. */
export class ScalingGroupType {
  /** `ECS`. */
  public static readonly ECS = ScalingGroupType.of("ECS");
  /** `ECI`. */
  public static readonly ECI = ScalingGroupType.of("ECI");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): ScalingGroupType {
    return new ScalingGroupType(value);
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
