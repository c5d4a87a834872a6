/** The protocol that the servers of a group are spoken with. */
export class ServerGroupProtocol {
  /** `HTTP`. */
  public static readonly HTTP = ServerGroupProtocol.of("HTTP");
  /** `HTTPS`. */
  public static readonly HTTPS = ServerGroupProtocol.of("HTTPS");
  /** `GRPC`. */
  public static readonly GRPC = ServerGroupProtocol.of("GRPC");
  /** `TCP`. */
  public static readonly TCP = ServerGroupProtocol.of("TCP");
  /** `UDP`. */
  public static readonly UDP = ServerGroupProtocol.of("UDP");
  /** `TCPSSL`. */
  public static readonly TCPSSL = ServerGroupProtocol.of("TCPSSL");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): ServerGroupProtocol {
    return new ServerGroupProtocol(value);
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
