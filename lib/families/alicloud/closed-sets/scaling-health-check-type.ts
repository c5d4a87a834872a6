/** How a scaling group tells which servers are ill. */
export class ScalingHealthCheckType {
  /** `ECS`. */
  public static readonly ECS = ScalingHealthCheckType.of("ECS");
  /** `NONE`. */
  public static readonly NONE = ScalingHealthCheckType.of("NONE");
  /** `LOAD_BALANCER`. */
  public static readonly LOAD_BALANCER = ScalingHealthCheckType.of("LOAD_BALANCER");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): ScalingHealthCheckType {
    return new ScalingHealthCheckType(value);
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
