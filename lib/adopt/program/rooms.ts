import { Expression, namesIn, Statement } from "./expression";

/** The files of a long program, in the order in which they need each other. */
const ROOMS = ["settings", "load-balancers", "server-groups", "listeners", "rules"] as const;

/** Statements that stand in one file. */
export interface Room {
  /** Of the file. */
  readonly name: string;
  readonly statements: readonly Statement[];
}

/**
 * Puts statements into files by what they declare. What a statement uses is declared in its own file or in an earlier
 * one, so that no two files import each other.
 *
 * @param most how many statements a file holds, by what they take together
 */
export function roomsOf(
  statements: readonly Statement[],
  { most, sizeOf }: { readonly most: number; readonly sizeOf: (statement: Statement) => number },
): Room[] {
  const ranks = new Map<string, number>();
  const byRank = ROOMS.map((): Statement[] => []);
  for (const statement of statements) {
    const used = namesIn(statement.expression).map((name) => ranks.get(name) ?? 0);
    const rank = Math.max(ROOMS.indexOf(roomOf(statement.expression)), ...used);
    if (statement.name !== undefined) ranks.set(statement.name, rank);
    byRank[rank].push(statement);
  }
  return ROOMS.flatMap((name, rank) => named(name, filled(byRank[rank], most, sizeOf)));
}

/** Cuts a list where a file is full. */
export function filled(
  statements: readonly Statement[],
  most: number,
  sizeOf: (statement: Statement) => number,
): Statement[][] {
  const files: Statement[][] = [];
  let left = 0;
  for (const statement of statements) {
    const size = sizeOf(statement);
    if (files.length === 0 || size > left) {
      files.push([]);
      left = most;
    }
    files[files.length - 1].push(statement);
    left -= size;
  }
  return files;
}

/** Several files of one kind are counted. */
export function named(name: string, files: readonly (readonly Statement[])[]): Room[] {
  if (files.length === 1) return [{ name, statements: files[0] }];
  return files.map((statements, i) => ({ name: `${name}-${i + 1}`, statements }));
}

function roomOf(expression: Expression): (typeof ROOMS)[number] {
  if (expression.kind === "call" || expression.kind === "new") {
    const { callee } = expression;
    const called = callee.kind === "member" || callee.kind === "name" ? callee.name : "";
    const of = callee.kind === "member" && callee.of.kind === "member" ? callee.of.name : "";
    const made = called === "fromAttributes" ? of : called;
    if (/LoadBalancer$/.test(made)) return "load-balancers";
    if (/^add(Listener|Certificate|AccessList)$|Listener$/.test(made)) return "listeners";
    if (/^addRule$|Rule$/.test(made)) return "rules";
    if (!/Variable$|Provider$|^addOverride$/.test(made)) return "server-groups";
  }
  return "settings";
}
