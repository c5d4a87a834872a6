/** The protocol that a rule speaks with servers. */
export class ForwardType {
  /** `HTTP`. */
  public static readonly HTTP = ForwardType.of("HTTP");
  /** `HTTPS`. */
  public static readonly HTTPS = ForwardType.of("HTTPS");
  /** `GRPC`. */
  public static readonly GRPC = ForwardType.of("GRPC");
  /** `GRPCS`. */
  public static readonly GRPCS = ForwardType.of("GRPCS");
  /** `TRPC`. */
  public static readonly TRPC = ForwardType.of("TRPC");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): ForwardType {
    return new ForwardType(value);
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
