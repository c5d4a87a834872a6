import { isImportable } from "./attributes";
import { Cover, Remark } from "./families/translation";
import { call, Expression, list, member, path, record, Statement, value } from "./program/expression";
import { Values } from "./values";

/** How the engine learns that the resources exist: from the state that goes on, or by their ids. */
export type Guidance = "moved" | "import" | "none";

/** A resource of the input and its address in the program. */
export interface Placed {
  readonly cover: Cover;
  readonly address: string;
}

/** The statements that make the first plan know the resources again. */
export function guide(
  guidance: Guidance,
  placed: readonly Placed[],
  values: Values,
): { statements: Statement[]; remarks: Remark[] } {
  if (guidance === "none") return { statements: [], remarks: [] };
  const { statements, remarks } = guidance === "moved" ? moved(placed) : imported(placed, values);
  return { statements: [...statements, ...placed.flatMap(({ cover }) => holdBack(cover))], remarks };
}

const ONCE = "Take this out after the first apply.";

function holdBack({ resource, heldBack = [] }: Cover): Statement[] {
  return heldBack.map((argument) => ({
    expression: call(member(resource, "addOverride"), value(argument), value(undefined)),
    comments: ["Or else the first apply would replace it.", ONCE],
  }));
}

function moved(placed: readonly Placed[]): { statements: Statement[]; remarks: Remark[] } {
  const entries = placed
    .filter(({ cover }) => cover.retyped === undefined)
    .map(({ cover, address }) => record({ from: value(cover.source.address), to: value(address) }));
  const comments = [
    "The state that has these resources goes on under other addresses.",
    "What else it has must leave it before (state rm, or state mv to another state): the first apply would destroy it.",
    ONCE,
  ];
  return { statements: override("moved", entries, comments), remarks: [] };
}

function imported(placed: readonly Placed[], values: Values): { statements: Statement[]; remarks: Remark[] } {
  const remarks: Remark[] = [];
  const entries: Expression[] = [];
  for (const { cover, address } of placed) {
    const { source, retyped } = cover;
    const id = retyped === undefined ? source.id : retyped.importId;
    if (id === undefined || !isImportable(address.split(".")[0])) {
      const why = id === undefined ? "its id is not in the input" : "the provider cannot import this type";
      remarks.push({ address: source.address, text: `no import: ${why}; the first apply would make it anew` });
    } else {
      entries.push(record({ to: value(address), id: values.of(id, "string") }));
    }
  }
  return { statements: override("import", entries, ["The engine takes over what exists, by its id.", ONCE]), remarks };
}

function override(section: string, entries: readonly Expression[], comments: readonly string[]): Statement[] {
  if (entries.length === 0) return [];
  return [{ expression: call(path("stack", "addOverride"), value(section), list(entries)), comments }];
}
