/** Whether the console refuses to change a load balancer. */
export class ModificationProtection {
  /** `ConsoleProtection`. */
  public static readonly CONSOLE_PROTECTION = ModificationProtection.of("ConsoleProtection");
  /** `NonProtection`. */
  public static readonly NON_PROTECTION = ModificationProtection.of("NonProtection");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): ModificationProtection {
    return new ModificationProtection(value);
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
