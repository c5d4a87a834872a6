/** Which variables had their defaults read, so that what hangs on them can be told. */
export class Asked {
  private current = new Set<string>();

  /** Says that the default of a variable was read. */
  public note(variable: string): void {
    this.current.add(variable);
  }

  /** Says so of several. */
  public noteAll(variables: ReadonlySet<string>): void {
    variables.forEach((name) => this.current.add(name));
  }

  /** Runs something, and tells which variables it asked for; whoever runs this has not asked for them yet. */
  public during<T>(run: () => T): { readonly result: T; readonly asked: ReadonlySet<string> } {
    const before = this.current;
    const asked = (this.current = new Set<string>());
    try {
      return { result: run(), asked };
    } finally {
      this.current = before;
    }
  }
}
