/** How requests or connections are spread over servers. */
export class Scheduler {
  /** `Wrr`. */
  public static readonly WRR = Scheduler.of("Wrr");
  /** `Rr`. */
  public static readonly RR = Scheduler.of("Rr");
  /** `Wlc`. */
  public static readonly WLC = Scheduler.of("Wlc");
  /** `Sch`. */
  public static readonly SCH = Scheduler.of("Sch");
  /** `Tch`. */
  public static readonly TCH = Scheduler.of("Tch");
  /** `Qch`. */
  public static readonly QCH = Scheduler.of("Qch");
  /** `Uch`. */
  public static readonly UCH = Scheduler.of("Uch");
  /** `2TCH`. */
  public static readonly TCH_2 = Scheduler.of("2TCH");
  /** `3TCH`. */
  public static readonly TCH_3 = Scheduler.of("3TCH");
  /** `5TCH`. */
  public static readonly TCH_5 = Scheduler.of("5TCH");

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
