/** By what a client is known that stays with its server. */
export class SessionType {
  /** `NORMAL`. */
  public static readonly NORMAL = SessionType.of("NORMAL");
  /** `QUIC_CID`. */
  public static readonly QUIC_CID = SessionType.of("QUIC_CID");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): SessionType {
    return new SessionType(value);
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
