import { namesIn, Statement } from "./program/expression";
import { print } from "./program/print";
import { filled, named, Room, roomsOf } from "./program/rooms";
import { headOf, importLine, Parts, remarksOf, SET_DIRECTLY, librariesOf } from "./write";

/** A file of the program. */
export interface ProgramFile {
  /** From the folder of the program's own file. */
  readonly name: string;
  readonly text: string;
}

/** What a file may have before it is too long to read. */
const LONGEST = 400;
/** Left for imports and comments. */
const HEAD = 50;

/**
 * The program in several files, where one would be too long: a folder of files by what they declare, and one that runs
 * them all. Empty where one file will do.
 *
 * @param program in one file
 * @param base the name of that file, without `.ts`
 */
export function splitProgram(program: string, parts: Parts, base: string): ProgramFile[] {
  if (program.split("\n").length <= LONGEST) return [];
  const { constructs, overrides, guidance } = parts;
  const all = [...constructs, ...overrides, ...guidance];
  const constants = new Set(all.flatMap(({ name }) => name ?? []));
  // Each of them may have a line of its own among the imports.
  const importsOf = ({ expression }: Statement) => new Set(namesIn(expression).filter((name) => constants.has(name)));
  const sizeOf = (statement: Statement) => print([statement], all).split("\n").length - 1 + importsOf(statement).size;
  const most = LONGEST - HEAD;
  const cut = (name: string, statements: readonly Statement[]) => named(name, filled(statements, most, sizeOf));
  const rooms = [
    ...roomsOf(constructs, { most, sizeOf }),
    ...cut("overrides", overrides),
    ...cut("first-apply", guidance),
  ];
  const homes = new Map<string, string>([["stack", "stack"]]);
  for (const { name, statements } of rooms) {
    for (const { name: constant } of statements) if (constant !== undefined) homes.set(constant, name);
  }
  const exported = new Set(
    rooms.flatMap((room) => usedIn(room).filter((one) => homes.has(one) && homes.get(one) !== room.name)),
  );
  const files = rooms.map((room) => fileOf(room, { all, homes, exported, parts }));
  const stack = importLine(["App", "TerraformStack"], "cdktf") + `\n${headOf(parts, "export ")}`;
  return [
    { name: `${base}.ts`, text: mainOf(rooms, parts, base) },
    { name: `${base}/stack.ts`, text: stack },
    ...files.map(({ name, text }) => ({ name: `${base}/${name}`, text })),
  ];
}

function usedIn({ statements }: Room): string[] {
  return [...new Set(statements.flatMap(({ expression }) => namesIn(expression)))];
}

interface Context {
  readonly all: readonly Statement[];
  /** By constant, the file that declares it. */
  readonly homes: ReadonlyMap<string, string>;
  readonly exported: ReadonlySet<string>;
  readonly parts: Parts;
}

function fileOf(room: Room, { all, homes, exported, parts }: Context): ProgramFile {
  const used = usedIn(room);
  const byFile = new Map<string, string[]>();
  for (const constant of used) {
    const home = homes.get(constant);
    if (home === undefined || home === room.name) continue;
    byFile.set(home, [...(byFile.get(home) ?? []), constant]);
  }
  const own = [...byFile].sort(([one], [other]) => (one < other ? -1 : 1));
  const imports = [
    ...librariesOf(parts, new Set(used)),
    ...own.map(([home, names]) => importLine(names.sort(), `./${home}`)),
  ].join("");
  const heading = room.name.startsWith("overrides") ? SET_DIRECTLY : "";
  const body = `${heading}${print(room.statements, all, exported)}`;
  return { name: `${room.name}.ts`, text: `${imports}\n${body}` };
}

/** Files run in the order of their imports, as the statements of one file would. */
function mainOf(rooms: readonly Room[], parts: Parts, base: string): string {
  const first = rooms.map(({ name }) => `import ${JSON.stringify(`./${base}/${name}`)};\n`).join("");
  const imports = first + importLine(["app"], `./${base}/stack`);
  return [imports, remarksOf(parts), "app.synth();\n"].filter((section) => section !== "").join("\n");
}
