/** Which servers a lifecycle hook holds. */
export class LifecycleTransition {
  /** `INSTANCE_LAUNCHING`. */
  public static readonly INSTANCE_LAUNCHING = LifecycleTransition.of("INSTANCE_LAUNCHING");
  /** `INSTANCE_TERMINATING`. */
  public static readonly INSTANCE_TERMINATING = LifecycleTransition.of("INSTANCE_TERMINATING");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): LifecycleTransition {
    return new LifecycleTransition(value);
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
