import { Operations } from "./operation";
import { Relevance } from "./relevance";

/** All that is known of resource types: the only source of predictions. Who asks the engine hands it in. */
export class OperationsBook {
  private readonly byType: ReadonlyMap<string, Operations>;

  public constructor(
    entries: readonly Operations[],
    public readonly relevance: Relevance,
  ) {
    this.byType = new Map(entries.map((entry) => [entry.type, entry]));
  }

  /** The types that it has something on. */
  public get types(): string[] {
    return [...this.byType.keys()];
  }

  /** What is known of the type of a resource; undefined for one that no operation stands for. */
  public of({ type }: { readonly type: string }): Operations | undefined {
    return this.byType.get(type);
  }
}
