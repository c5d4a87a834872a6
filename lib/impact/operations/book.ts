import { Link } from "./link";
import { Operations } from "./operation";
import { Relevance } from "./relevance";

/** All that is known of resource types: the only source of predictions. Who asks the engine hands it in. */
export class OperationsBook {
  private readonly byType: ReadonlyMap<string, Operations>;
  private readonly links = new Map<string, Link[]>();

  public constructor(
    entries: readonly Operations[],
    public readonly relevance: Relevance,
    links: readonly Link[] = [],
  ) {
    this.byType = new Map(entries.map((entry) => [entry.type, entry]));
    for (const link of links) this.links.set(link.type, [...(this.links.get(link.type) ?? []), link]);
  }

  /** The types that it has something on. */
  public get types(): string[] {
    return [...this.byType.keys()];
  }

  /** What is known of the type of a resource; undefined for one that no operation stands for. */
  public of({ type }: { readonly type: string }): Operations | undefined {
    return this.byType.get(type);
  }

  /** The types that stand on a way to servers. */
  public get linkTypes(): string[] {
    return [...this.links.keys()];
  }

  /** What is known of the type of a resource as a link on the way to servers. */
  public linksOf({ type }: { readonly type: string }): readonly Link[] {
    return this.links.get(type) ?? [];
  }
}
