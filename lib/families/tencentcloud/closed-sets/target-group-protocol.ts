/** The protocol that the servers of a target group are spoken with. */
export class TargetGroupProtocol {
  /** `TCP`. */
  public static readonly TCP = TargetGroupProtocol.of("TCP");
  /** `UDP`. */
  public static readonly UDP = TargetGroupProtocol.of("UDP");
  /** `HTTP`. */
  public static readonly HTTP = TargetGroupProtocol.of("HTTP");
  /** `HTTPS`. */
  public static readonly HTTPS = TargetGroupProtocol.of("HTTPS");
  /** `GRPC`. */
  public static readonly GRPC = TargetGroupProtocol.of("GRPC");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): TargetGroupProtocol {
    return new TargetGroupProtocol(value);
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
