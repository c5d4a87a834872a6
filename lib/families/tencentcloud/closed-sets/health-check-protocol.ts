/** How servers are checked. */
export class HealthCheckProtocol {
  /** `TCP`. */
  public static readonly TCP = HealthCheckProtocol.of("TCP");
  /** `HTTP`. */
  public static readonly HTTP = HealthCheckProtocol.of("HTTP");
  /** `HTTPS`. */
  public static readonly HTTPS = HealthCheckProtocol.of("HTTPS");
  /** `GRPC`. */
  public static readonly GRPC = HealthCheckProtocol.of("GRPC");
  /** `PING`. */
  public static readonly PING = HealthCheckProtocol.of("PING");
  /** `CUSTOM`. */
  public static readonly CUSTOM = HealthCheckProtocol.of("CUSTOM");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): HealthCheckProtocol {
    return new HealthCheckProtocol(value);
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
