/** Who can reach a load balancer by its address. */
export class AddressType {
  /** `Internet`. */
  public static readonly INTERNET = AddressType.of("Internet");
  /** `Intranet`. */
  public static readonly INTRANET = AddressType.of("Intranet");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): AddressType {
    return new AddressType(value);
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
