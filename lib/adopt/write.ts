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
  const { stack, constructs, overrides, guidance, remarks, clouds } = parts;
  const library = [...LIBRARY, ...clouds].sort((one, other) => (one.toLowerCase() < other.toLowerCase() ? -1 : 1));
  const used = new Set(["App", "TerraformStack"]);
  const statements = [...constructs, ...overrides, ...guidance];
  statements.flatMap(({ expression }) => namesIn(expression)).forEach((name) => used.add(name));
  const sections = [
    importLine(CDKTF, used, "cdktf") + importLine(library, used, "cdktf-load-balancing"),
    remarks.length === 0 ? "" : [NOT_CARRIED, ...remarks.map((line) => `- ${line}`)].map(comment).join(""),
    `const app = new App();\nconst stack = new TerraformStack(app, ${JSON.stringify(stack)});\n`,
    ...printed(parts),
    "app.synth();\n",
  ];
  return sections.filter((section) => section !== "").join("\n");
}

const NOT_CARRIED = "Not carried over, or not as it was:";
const SET_DIRECTLY = "What the constructs have no setting for, or set otherwise than the input.";

function printed({ constructs, overrides, guidance }: Parts): string[] {
  const all = [...constructs, ...overrides, ...guidance];
  const titled = overrides.length === 0 ? "" : comment(SET_DIRECTLY) + print(overrides, all);
  return [print(constructs, all), titled, print(guidance, all)];
}

function importLine(names: readonly string[], used: ReadonlySet<string>, from: string): string {
  const wanted = names.filter((name) => used.has(name));
  if (wanted.length === 0) return "";
  const line = `import { ${wanted.join(", ")} } from ${JSON.stringify(from)};\n`;
  if (line.length <= 81) return line;
  return `import {\n${wanted.map((name) => `  ${name},\n`).join("")}} from ${JSON.stringify(from)};\n`;
}
