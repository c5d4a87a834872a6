import * as path from "node:path";
import * as ts from "typescript";
import { ROOT } from "../readme";

/** What the compiler says of a text as a `Log` of the types that are written after the schema of SARIF 2.1.0. */
export function sarifMistakes(json: string): string[] {
  const name = path.join(ROOT, "test/cli/log.ts");
  const source = ts.createSourceFile(
    name,
    `import { Log } from "sarif";\nexport const log: Log = ${json};`,
    ts.ScriptTarget.ES2022,
  );
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    lib: ["lib.es2022.d.ts"],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (file, ...rest) => (file === name ? source : getSourceFile.call(host, file, ...rest));
  const program = ts.createProgram([name], options, host);
  return ts
    .getPreEmitDiagnostics(program, source)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
}
