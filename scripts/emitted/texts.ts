import * as fs from "node:fs";
import * as path from "node:path";
import { App, TerraformStack, Testing, Token } from "cdktf";
import { Findings } from "../../lib";
import { EmittedApp } from "./app";

const FOLDER = path.join(__dirname, "../..") + path.sep;
const REPORT = "load-balancing.json";

/** Behind all tokens that are made while modules are loaded. */
const FIRST_TOKEN = 1_000_000;

// CDKTF makes its map of tokens with the first of them.
Token.asString({});
const { __cdktfTokenMap: TOKENS } = global as unknown as { __cdktfTokenMap: { tokenCounter: number } };

/**
 * Everything that comes of an app, by the name of the file that keeps it: the stack as Terraform reads it, the findings,
 * what synth leaves beside the stack, and what was refused while it was declared.
 */
export function textsOf(app: EmittedApp): Readonly<Record<string, string>> {
  // Which line declares something is no matter where that is a test, and to look for it takes most of the time.
  const { captureStackTrace, stackTraceLimit } = Error;
  if (app.places !== true) {
    Error.captureStackTrace = (holder: { stack?: string }) => void (holder.stack = "");
    Error.stackTraceLimit = 0;
  }
  // Ids may hold numbers of tokens, which would tell how many tokens the apps before have.
  TOKENS.tokenCounter = FIRST_TOKEN;
  try {
    return textsWhileItStands(app);
  } finally {
    Object.assign(Error, { captureStackTrace, stackTraceLimit });
    app.after?.();
  }
}

function textsWhileItStands(app: EmittedApp): Readonly<Record<string, string>> {
  const refusals: string[] = [];
  const stack = app.declare((what, error) => refusals.push(`${what}: ${textOf(error)}`));
  const { all, deferred, acknowledged } = Findings.of(stack);
  const findings = JSON.stringify({ all, deferred, acknowledged }, undefined, 1);
  const json = synthesized(stack, (error) => refusals.push(`synth: ${textOf(error)}`));
  const texts = {
    "stack.json": json,
    "findings.json": findings,
    ...reportsOf(stack),
    "refusals.txt": refusals.join("\n"),
  };
  return Object.fromEntries(Object.entries(texts).map(([kind, text]) => [kind, text.replaceAll(FOLDER, "")]));
}

/** The stack as Terraform reads it, also where its validation fails. */
function synthesized(stack: TerraformStack, failed: (error: unknown) => void): string {
  try {
    return Testing.synth(stack, true);
  } catch (error) {
    failed(error);
    return Testing.synth(stack);
  }
}

function textOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

/** Of what `synth` leaves on disk the files of this library. */
function reportsOf(stack: TerraformStack): Record<string, string> {
  const { outdir } = stack.node.root as App;
  const files = fs.existsSync(outdir) ? fs.readdirSync(outdir).filter((file) => file === REPORT) : [];
  const texts = files.map((file) => [file, fs.readFileSync(path.join(outdir, file), "utf8")] as const);
  // Apps share folders.
  files.forEach((file) => fs.rmSync(path.join(outdir, file)));
  return Object.fromEntries(texts);
}
