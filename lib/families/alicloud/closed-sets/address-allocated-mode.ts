/** Whether the addresses of an ALB stay. */
export class AddressAllocatedMode {
  /** `Fixed`. */
  public static readonly FIXED = AddressAllocatedMode.of("Fixed");
  /** `Dynamic`. */
  public static readonly DYNAMIC = AddressAllocatedMode.of("Dynamic");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): AddressAllocatedMode {
    return new AddressAllocatedMode(value);
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
