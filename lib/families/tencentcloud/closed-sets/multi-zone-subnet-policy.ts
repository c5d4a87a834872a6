/** In which zone or subnet a scaling group makes servers. */
export class MultiZoneSubnetPolicy {
  /** `PRIORITY`. */
  public static readonly PRIORITY = MultiZoneSubnetPolicy.of("PRIORITY");
  /** `EQUALITY`. */
  public static readonly EQUALITY = MultiZoneSubnetPolicy.of("EQUALITY");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): MultiZoneSubnetPolicy {
    return new MultiZoneSubnetPolicy(value);
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
