/** Words that cannot name a constant, and those that the program imports or declares itself. */
const TAKEN =
  "app stack Backend BackendPool BindingStrategy ListenerBinding App TerraformStack " +
  "TerraformVariable TerraformResource PlannedResource TerraformElement Token Fn abstract any arguments as async await boolean break " +
  "case catch class const continue debugger declare default delete do else enum eval export extends false finally for " +
  "from function get if implements import in instanceof interface is let module namespace never new null number object " +
  "of package private protected public require return set static string super switch symbol this throw true try type " +
  "typeof undefined unknown var void while with yield NaN Infinity process console global globalThis exports";

/** Gives each thing of the program one name, which is both a constant and, with a capital, the id of its construct. */
export class Names {
  private readonly taken: Set<string>;

  /**
   * @param clouds what the program imports for each cloud
   */
  public constructor(clouds: readonly string[]) {
    this.taken = new Set([...clouds, ...TAKEN.split(" ")]);
  }

  /** A name of these words that nothing else has; of two alike, the later one also gets its role, then a number. */
  public take(words: readonly string[], role: string): string {
    const base = camel(words);
    const withRole = base.toLowerCase().endsWith(role.toLowerCase()) ? base : camel([...words, role]);
    const candidates = [base, withRole];
    for (let i = 0; ; i++) {
      const candidate = candidates[i] ?? `${withRole}${i}`;
      if (/^[a-z]/.test(candidate) && !this.isTaken(candidate)) {
        this.taken.add(candidate);
        this.taken.add(idOf(candidate));
        return candidate;
      }
    }
  }

  /** Keeps the id of a variable from being given to a construct. */
  public reserve(id: string): void {
    this.taken.add(id);
  }

  private isTaken(candidate: string): boolean {
    return this.taken.has(candidate) || this.taken.has(idOf(candidate));
  }
}

/** The id of the construct that a constant holds. */
export function idOf(constant: string): string {
  return constant[0].toUpperCase() + constant.slice(1);
}

function camel(words: readonly string[]): string {
  const parts = words.flatMap((word) => word.split(/[^A-Za-z0-9]+/)).filter((part) => part !== "");
  const joined = parts
    .map((part) => part[0].toUpperCase() + part.slice(1))
    .join("")
    .slice(0, 60);
  const text = /^[A-Za-z]/.test(joined) ? joined : `Of${joined}`;
  const lower = text.replace(/^[A-Z]+(?=[A-Z][a-z])|^[A-Z]+$|^[A-Z]/, (capitals) => capitals.toLowerCase());
  return lower;
}
