/** Which instances a scaling group makes. */
export class InstanceAllocationPolicy {
  /** `LAUNCH_CONFIGURATION`. */
  public static readonly LAUNCH_CONFIGURATION = InstanceAllocationPolicy.of("LAUNCH_CONFIGURATION");
  /** `SPOT_MIXED`. */
  public static readonly SPOT_MIXED = InstanceAllocationPolicy.of("SPOT_MIXED");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): InstanceAllocationPolicy {
    return new InstanceAllocationPolicy(value);
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
