/** The protocol that a listener speaks with clients. */
export class ListenerProtocol {
  /** `TCP`. */
  public static readonly TCP = ListenerProtocol.of("TCP");
  /** `UDP`. */
  public static readonly UDP = ListenerProtocol.of("UDP");
  /** `TCP_SSL`. */
  public static readonly TCP_SSL = ListenerProtocol.of("TCP_SSL");
  /** `QUIC`. */
  public static readonly QUIC = ListenerProtocol.of("QUIC");
  /** `HTTP`. */
  public static readonly HTTP = ListenerProtocol.of("HTTP");
  /** `HTTPS`. */
  public static readonly HTTPS = ListenerProtocol.of("HTTPS");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): ListenerProtocol {
    return new ListenerProtocol(value);
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
