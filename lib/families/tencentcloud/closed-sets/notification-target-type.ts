/** What kind of queue or topic a lifecycle hook tells of a held server. */
export class NotificationTargetType {
  /** `CMQ_QUEUE`. */
  public static readonly CMQ_QUEUE = NotificationTargetType.of("CMQ_QUEUE");
  /** `CMQ_TOPIC`. */
  public static readonly CMQ_TOPIC = NotificationTargetType.of("CMQ_TOPIC");
  /** `TDMQ_CMQ_QUEUE`. */
  public static readonly TDMQ_CMQ_QUEUE = NotificationTargetType.of("TDMQ_CMQ_QUEUE");
  /** `TDMQ_CMQ_TOPIC`. */
  public static readonly TDMQ_CMQ_TOPIC = NotificationTargetType.of("TDMQ_CMQ_TOPIC");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): NotificationTargetType {
    return new NotificationTargetType(value);
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
