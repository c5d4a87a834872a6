/** Of which changes a lifecycle hook holds servers. */
export class LifecycleTransitionType {
  /** `NORMAL`. */
  public static readonly NORMAL = LifecycleTransitionType.of("NORMAL");
  /** `EXTENSION`. */
  public static readonly EXTENSION = LifecycleTransitionType.of("EXTENSION");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): LifecycleTransitionType {
    return new LifecycleTransitionType(value);
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
