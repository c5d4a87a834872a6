/** The carrier of an address. */
export class VipIsp {
  /** `CMCC`. */
  public static readonly CMCC = VipIsp.of("CMCC");
  /** `CTCC`. */
  public static readonly CTCC = VipIsp.of("CTCC");
  /** `CUCC`. */
  public static readonly CUCC = VipIsp.of("CUCC");
  /** `BGP`. */
  public static readonly BGP = VipIsp.of("BGP");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): VipIsp {
    return new VipIsp(value);
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
