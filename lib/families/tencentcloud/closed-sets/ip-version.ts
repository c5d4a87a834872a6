/** Which IP versions a load balancer or target group serves. */
export class IpVersion {
  /** `IPv4`. */
  public static readonly IPV4 = IpVersion.of("IPv4");
  /** `IPv6`. */
  public static readonly IPV6 = IpVersion.of("IPv6");
  /** `IPv6FullChain`. */
  public static readonly IPV6_FULL_CHAIN = IpVersion.of("IPv6FullChain");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): IpVersion {
    return new IpVersion(value);
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
