/** Text that this reader does not understand; the engine may. */
export class Unreadable extends Error {}

const OPERATORS = /(?:\.\.\.|=>|==|!=|<=|>=|&&|\|\||[-+*/%<>!?:=.,()[\]{}])/y;
const NAME = /[\p{L}_][\p{L}\p{N}_-]*/uy;
const NUMBER = /\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
const SPACE = /(?:\s|#[^\n]*|\/\/[^\n]*|\/\*[^]*?\*\/)+/y;

/** Reads a text from left to right. */
export class Tokens {
  public constructor(
    public readonly text: string,
    public at: number,
  ) {}

  /** Goes over spaces and comments. */
  public skip(): void {
    this.match(SPACE);
  }

  /** Whether an operator or bracket comes next; it is not read. */
  public sees(operator: string): boolean {
    this.skip();
    OPERATORS.lastIndex = this.at;
    return OPERATORS.exec(this.text)?.[0] === operator;
  }

  /** Reads an operator or bracket if it comes next. */
  public take(operator: string): boolean {
    if (!this.sees(operator)) return false;
    this.at += operator.length;
    return true;
  }

  /** Reads an operator or bracket, which must come next. */
  public expect(operator: string): void {
    if (!this.take(operator)) throw new Unreadable(`no ${operator}`);
  }

  /** Reads one of some operators. */
  public oneOf(operators: readonly string[]): string | undefined {
    return operators.find((one) => this.take(one));
  }

  /** Reads a name if one comes next. */
  public name(): string | undefined {
    this.skip();
    return this.match(NAME);
  }

  /** Reads a certain word if it comes next. */
  public word(text: string): boolean {
    const before = this.at;
    if (this.name() === text) return true;
    this.at = before;
    return false;
  }

  /** Reads a number if one comes next. */
  public number(): string | undefined {
    this.skip();
    return this.match(NUMBER);
  }

  /** The next character, spaces included. */
  public get next(): string {
    return this.text.charAt(this.at);
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }
}
