/** Who can reach a load balancer by its address. */
export class NetworkType {
  /** `OPEN`. */
  public static readonly OPEN = NetworkType.of("OPEN");
  /** `INTERNAL`. */
  public static readonly INTERNAL = NetworkType.of("INTERNAL");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): NetworkType {
    return new NetworkType(value);
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
