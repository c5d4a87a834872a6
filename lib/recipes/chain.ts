import { TerraformResource } from "cdktf";
import { waitFor } from "./wait-for";

interface Link {
  readonly key: string;
  readonly resource: TerraformResource;
  /** Takes back the wait for the link before it. */
  letGo?: () => void;
}

/**
 * Resources that the engine must take one after another, since the cloud refuses them side by side.
 *
 * They stand in the order of their keys, so that the order of declaration changes nothing. A resource that comes or
 * goes in the middle changes only what its neighbours wait for, which is no change of theirs to the engine
 * (docs/decisions/target-group-chain.md).
 *
 * @internal
 */
export class Chain {
  private readonly links: Link[] = [];

  public add(key: string, resource: TerraformResource): void {
    const at = this.firstBehind(key);
    this.links.splice(at, 0, { key, resource });
    this.hang(at);
    this.hang(at + 1);
  }

  public remove(resource: TerraformResource): void {
    const at = this.links.findIndex((link) => link.resource === resource);
    const [link] = this.links.splice(at, 1);
    link.letGo?.();
    this.hang(at);
  }

  /** The first resource whose key comes after a text. */
  public after(key: string): TerraformResource | undefined {
    return this.links[this.firstBehind(key)]?.resource;
  }

  /** Puts some links behind all others; among themselves both keep their order. */
  public putLast(isLast: (resource: TerraformResource) => boolean): void {
    this.links.forEach((link) => link.letGo?.());
    this.links.sort((a, b) => Number(isLast(a.resource)) - Number(isLast(b.resource)));
    this.links.forEach((_, at) => this.hang(at));
  }

  /** Halves what is left: 2,000 links that come one by one must not be compared each with each. */
  private firstBehind(key: string): number {
    let [from, to] = [0, this.links.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.links[middle].key > key) to = middle;
      else from = middle + 1;
    }
    return from;
  }

  /** Lets the link at a place wait for the one before it, and for no other. */
  private hang(at: number): void {
    if (at >= this.links.length) return;
    const link = this.links[at];
    link.letGo?.();
    link.letGo = at === 0 ? undefined : waitFor(link.resource, this.links[at - 1].resource);
  }
}
