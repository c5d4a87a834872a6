/** The kind of load balancer that the NLB resource makes. */
export class NetworkLoadBalancerType {
  /** `Network`. */
  public static readonly NETWORK = NetworkLoadBalancerType.of("Network");
  /** `Gateway`. */
  public static readonly GATEWAY = NetworkLoadBalancerType.of("Gateway");
  /** `Inner`. */
  public static readonly INNER = NetworkLoadBalancerType.of("Inner");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): NetworkLoadBalancerType {
    return new NetworkLoadBalancerType(value);
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
