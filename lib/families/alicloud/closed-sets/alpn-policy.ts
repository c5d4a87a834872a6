/** Which versions of HTTP a TLS listener of an NLB offers. */
export class AlpnPolicy {
  /** `HTTP1Only`. */
  public static readonly HTTP1_ONLY = AlpnPolicy.of("HTTP1Only");
  /** `HTTP2Only`. */
  public static readonly HTTP2_ONLY = AlpnPolicy.of("HTTP2Only");
  /** `HTTP2Optional`. */
  public static readonly HTTP2_OPTIONAL = AlpnPolicy.of("HTTP2Optional");
  /** `HTTP2Preferred`. */
  public static readonly HTTP2_PREFERRED = AlpnPolicy.of("HTTP2Preferred");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): AlpnPolicy {
    return new AlpnPolicy(value);
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
