import { OperationsBook } from "./operations/book";
import { ResourceChange } from "./plan";
import { PlanSides } from "./plan-sides";

/** What members may call a server: its own names, and those of the network interfaces that are attached to it. */
export class ServerNames {
  private readonly own = new Map<string, readonly string[]>();
  private readonly attached = new Map<string, string[]>();

  public constructor(changes: readonly ResourceChange[], sides: PlanSides, book: OperationsBook) {
    for (const change of changes) {
      const { server, attaches } = book.of(change) ?? {};
      const before = sides.before(change);
      if (before === undefined) continue;
      const names = server?.names(before) ?? [];
      for (const name of names) if (name === change.before?.id) this.own.set(name, names);
      const [to, what] = attaches === undefined ? [] : [attaches.to(before), attaches.what(before)];
      if (to === undefined || what === undefined) continue;
      this.attached.set(to, [...(this.attached.get(to) ?? []), what]);
    }
  }

  /** All names of what has one of the names. */
  public of(names: readonly string[]): string[] {
    const all = new Set(names);
    for (const name of all) {
      for (const other of [...(this.own.get(name) ?? []), ...(this.attached.get(name) ?? [])]) all.add(other);
    }
    return [...all];
  }
}
