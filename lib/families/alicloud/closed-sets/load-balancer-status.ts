/** Whether a CLB forwards. */
export class LoadBalancerStatus {
  /** `active`. */
  public static readonly ACTIVE = LoadBalancerStatus.of("active");
  /** `inactive`. */
  public static readonly INACTIVE = LoadBalancerStatus.of("inactive");
  /** `locked`. */
  public static readonly LOCKED = LoadBalancerStatus.of("locked");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): LoadBalancerStatus {
    return new LoadBalancerStatus(value);
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
