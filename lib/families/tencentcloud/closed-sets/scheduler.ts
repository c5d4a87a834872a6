/** How requests or connections are spread over servers. */
export class Scheduler {
  /** `WRR`. */
  public static readonly WRR = Scheduler.of("WRR");
  /** `LEAST_CONN`. */
  public static readonly LEAST_CONN = Scheduler.of("LEAST_CONN");
  /** `IP_HASH`. */
  public static readonly IP_HASH = Scheduler.of("IP_HASH");
  /** `IP_HASH_3_ELASTIC`. */
  public static readonly IP_HASH_3_ELASTIC = Scheduler.of("IP_HASH_3_ELASTIC");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): Scheduler {
    return new Scheduler(value);
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
