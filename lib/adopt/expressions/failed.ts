/** No value came out. */
export class Failed extends Error {
  /**
   * @param certain whether the engine finds none either, rather than this reader alone
   */
  public constructor(public readonly certain: boolean) {
    super("no value");
  }
}
