import { Statement, namesIn } from "./program/expression";
import { comment, print } from "./program/print";
import { Source } from "./source/resource";

/** The parts of the program. */
export interface Parts {
  readonly stack: string;
  readonly constructs: readonly Statement[];
  readonly overrides: readonly Statement[];
  readonly guidance: readonly Statement[];
  readonly remarks: readonly string[];
  readonly kind: Source["kind"];
  /** The namespaces that it may need of this library. */
  readonly clouds: readonly string[];
}

const CDKTF = ["App", "TerraformResource", "TerraformStack", "TerraformVariable", "Token"];
const LIBRARY = ["Backend", "BackendPool", "BindingStrategy", "ListenerBinding"];

/** The whole file. */
export function writeProgram(parts: Parts): string {
  const { constructs, overrides, guidance } = parts;
  const used = new Set(["App", "TerraformStack"]);
  const statements = [...constructs, ...overrides, ...guidance];
  statements.flatMap(({ expression }) => namesIn(expression)).forEach((name) => used.add(name));
  const sections = [
    librariesOf(parts, used).join(""),
    remarksOf(parts),
    headOf(parts),
    ...printed(parts),
    "app.synth();\n",
  ];
  return sections.filter((section) => section !== "").join("\n");
}

const NOT_CARRIED = "Not carried over, or not as it was:";

/** Above the overrides. */
export const SET_DIRECTLY = comment(
  "What the constructs have no setting for, or set otherwise than the input. Checks at synth do not see it; those of a plan do.",
);

/** What is not in the program, as comments. */
export function remarksOf({ remarks }: Parts): string {
  return remarks.length === 0 ? "" : [NOT_CARRIED, ...remarks.map((line) => `- ${line}`)].map(comment).join("");
}

/** The app and its stack. */
export function headOf({ stack }: Parts, before = ""): string {
  const made = `new TerraformStack(app, ${JSON.stringify(stack)})`;
  return `${before}const app = new App();\n${before}const stack = ${made};\n`;
}

/** The imports of names that CDKTF and this library have. */
export function librariesOf({ clouds }: Parts, used: ReadonlySet<string>): string[] {
  const library = [...LIBRARY, ...clouds].sort((one, other) => (one.toLowerCase() < other.toLowerCase() ? -1 : 1));
  const wanted = (names: readonly string[]) => names.filter((name) => used.has(name));
  return [importLine(wanted(CDKTF), "cdktf"), importLine(wanted(library), "cdktf-load-balancing")];
}

function printed({ constructs, overrides, guidance }: Parts): string[] {
  const all = [...constructs, ...overrides, ...guidance];
  const titled = overrides.length === 0 ? "" : SET_DIRECTLY + print(overrides, all);
  return [print(constructs, all), titled, print(guidance, all)];
}

/** On several lines where one is too long; nothing for no names. */
export function importLine(names: readonly string[], from: string): string {
  if (names.length === 0) return "";
  const line = `import { ${names.join(", ")} } from ${JSON.stringify(from)};\n`;
  // One name stays on its line, however long.
  if (line.length <= 81 || names.length === 1) return line;
  return `import {\n${names.map((name) => `  ${name},\n`).join("")}} from ${JSON.stringify(from)};\n`;
}
