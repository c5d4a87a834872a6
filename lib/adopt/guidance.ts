import { Cover, Remark, Translation } from "./translation/translation";
import { call, Expression, list, member, path, record, Statement, value } from "./program/expression";

/** How the engine learns that the resources exist: from the state that goes on, or by their ids. */
export type Guidance = "moved" | "import" | "none";

/** A resource of the input and its address in the program. */
export interface Placed {
  readonly cover: Cover;
  readonly address: string;
}

/** How the first plan knows the resources again. */
export interface Guided {
  readonly statements: readonly Statement[];
  readonly remarks: readonly Remark[];
  /** Those whose state goes on. */
  readonly moved: readonly Placed[];
}

/** The statements that make the first plan know the resources again. */
export function guide(guidance: Guidance, placed: readonly Placed[], t: Translation): Guided {
  const replaced = placed.filter(({ cover }) => cover.retyped !== undefined);
  const renamed = replaced.map(becomes);
  if (guidance === "none") return { statements: [], remarks: renamed, moved: [] };
  const kept = guidance === "moved" ? placed.filter(({ cover }) => cover.retyped === undefined) : [];
  const { statements, remarks } = guidance === "moved" ? moved(kept, replaced, t) : imported(placed, t);
  const held = placed.flatMap(({ cover }) => holdBack(cover));
  return { statements: [...statements, ...held], remarks: [...renamed, ...remarks], moved: kept };
}

/** A resource that stays in the old state beside its import would be destroyed, and what it carries with it. */
function becomes({ cover: { source, retyped }, address }: Placed): Remark {
  const id = retyped?.importId === undefined ? `import ${address} by its id, which is not in the input, and ` : "";
  const text = `becomes ${address.split(".")[0]}, which replaces it; ${id}forget this one before the first apply (state rm)`;
  return { address: source.address, text };
}

const ONCE = "Take this out after the first apply.";

function holdBack({ resource, heldBack = [] }: Cover): Statement[] {
  return heldBack.map((argument) => ({
    expression: call(member(resource, "addOverride"), value(argument), value(undefined)),
    comments: ["Or else the first apply would replace it.", ONCE],
  }));
}

function moved(
  kept: readonly Placed[],
  replaced: readonly Placed[],
  t: Translation,
): { statements: Statement[]; remarks: Remark[] } {
  const entries = kept.map(({ cover, address }) => record({ from: value(cover.source.address), to: value(address) }));
  const comments = [
    "The state that has these resources goes on under other addresses.",
    "What else it has must leave it before (state rm, or state mv to another state): the first apply would destroy it.",
    ONCE,
  ];
  const { statements, remarks } = imported(replaced, t);
  return { statements: [...override("moved", entries, comments), ...statements], remarks };
}

function imported(placed: readonly Placed[], t: Translation): { statements: Statement[]; remarks: Remark[] } {
  const remarks: Remark[] = [];
  const entries: Expression[] = [];
  for (const { cover, address } of placed) {
    const { source, retyped } = cover;
    const id = retyped === undefined ? source.id : retyped.importId;
    if (id === undefined && retyped !== undefined) continue;
    if (id === undefined || !t.source.known.isImportable(address.split(".")[0])) {
      const why = id === undefined ? "its id is not in the input" : "the provider cannot import this type";
      remarks.push({ address: source.address, text: `no import: ${why}; the first apply would make it anew` });
    } else {
      entries.push(record({ to: value(address), id: t.values.of(id, "string") }));
    }
  }
  return { statements: override("import", entries, ["The engine takes over what exists, by its id.", ONCE]), remarks };
}

function override(section: string, entries: readonly Expression[], comments: readonly string[]): Statement[] {
  if (entries.length === 0) return [];
  return [{ expression: call(path("stack", "addOverride"), value(section), list(entries)), comments }];
}
