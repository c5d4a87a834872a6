/** The size of a load balancer. */
export class LoadBalancerSpec {
  /** The empty text: performance that others share. */
  public static readonly SHARED = LoadBalancerSpec.of("");
  /** `SLA`. */
  public static readonly SLA = LoadBalancerSpec.of("SLA");
  /** `clb.c1.small`. */
  public static readonly CLB_C1_SMALL = LoadBalancerSpec.of("clb.c1.small");
  /** `clb.c2.medium`. */
  public static readonly CLB_C2_MEDIUM = LoadBalancerSpec.of("clb.c2.medium");
  /** `clb.c3.small`. */
  public static readonly CLB_C3_SMALL = LoadBalancerSpec.of("clb.c3.small");
  /** `clb.c3.medium`. */
  public static readonly CLB_C3_MEDIUM = LoadBalancerSpec.of("clb.c3.medium");
  /** `clb.c4.small`. */
  public static readonly CLB_C4_SMALL = LoadBalancerSpec.of("clb.c4.small");
  /** `clb.c4.medium`. */
  public static readonly CLB_C4_MEDIUM = LoadBalancerSpec.of("clb.c4.medium");
  /** `clb.c4.large`. */
  public static readonly CLB_C4_LARGE = LoadBalancerSpec.of("clb.c4.large");
  /** `clb.c4.xlarge`. */
  public static readonly CLB_C4_XLARGE = LoadBalancerSpec.of("clb.c4.xlarge");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): LoadBalancerSpec {
    return new LoadBalancerSpec(value);
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
