/** How a gateway load balancer wraps traffic. */
export class GatewayProtocol {
  /** `TENCENT_GENEVE`. */
  public static readonly TENCENT_GENEVE = GatewayProtocol.of("TENCENT_GENEVE");
  /** `AWS_GENEVE`. */
  public static readonly AWS_GENEVE = GatewayProtocol.of("AWS_GENEVE");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): GatewayProtocol {
    return new GatewayProtocol(value);
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
