import { tableRows } from "../../test/rules/rows";
import { EmittedApp } from "./app";
import { inFixture } from "./written";

/** The apps of all tables. */
export function tableApps(): EmittedApp[] {
  const seen = new Map<string, number>();
  return tableRows().map(({ table, name, declare, before, after }) => ({
    name: numbered(`table ${table}, ${name}`, seen),
    declare: (refused) => {
      before();
      return inFixture(declare, refused);
    },
    after,
  }));
}

/** Tells apart the rows that have one name in a table. */
function numbered(name: string, seen: Map<string, number>): string {
  const count = (seen.get(name) ?? 0) + 1;
  seen.set(name, count);
  return count === 1 ? name : `${name} (${count})`;
}
