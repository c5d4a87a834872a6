/** The system to which traces of requests go. */
export class TracingType {
  /** `Zipkin`. */
  public static readonly ZIPKIN = TracingType.of("Zipkin");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): TracingType {
    return new TracingType(value);
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
