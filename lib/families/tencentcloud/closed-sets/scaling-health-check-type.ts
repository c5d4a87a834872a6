/** How a scaling group tells which servers are ill. */
export class ScalingHealthCheckType {
  /** `CVM`. */
  public static readonly CVM = ScalingHealthCheckType.of("CVM");
  /** `CLB`. */
  public static readonly CLB = ScalingHealthCheckType.of("CLB");

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
