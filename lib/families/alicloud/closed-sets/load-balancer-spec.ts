/** The size of a CLB. */
export class LoadBalancerSpec {
  /** The empty text: performance that others share. */
  public static readonly SHARED = LoadBalancerSpec.of("");
  /** `slb.s1.small`. */
  public static readonly SLB_S1_SMALL = LoadBalancerSpec.of("slb.s1.small");
  /** `slb.s2.small`. */
  public static readonly SLB_S2_SMALL = LoadBalancerSpec.of("slb.s2.small");
  /** `slb.s2.medium`. */
  public static readonly SLB_S2_MEDIUM = LoadBalancerSpec.of("slb.s2.medium");
  /** `slb.s3.small`. */
  public static readonly SLB_S3_SMALL = LoadBalancerSpec.of("slb.s3.small");
  /** `slb.s3.medium`. */
  public static readonly SLB_S3_MEDIUM = LoadBalancerSpec.of("slb.s3.medium");
  /** `slb.s3.large`. */
  public static readonly SLB_S3_LARGE = LoadBalancerSpec.of("slb.s3.large");
  /** `slb.s4.large`. */
  public static readonly SLB_S4_LARGE = LoadBalancerSpec.of("slb.s4.large");
  /** `slb.lcu.elastic`. */
  public static readonly SLB_LCU_ELASTIC = LoadBalancerSpec.of("slb.lcu.elastic");

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
