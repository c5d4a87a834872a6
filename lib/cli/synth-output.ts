import { NO_JSON } from "../values/json-shape";
import Ajv, { ErrorObject, ValidateFunction } from "ajv";
import { existsSync, Stats, statSync } from "node:fs";
import { join } from "node:path";
import { REPORT_FILE, REPORT_SCHEMA } from "../report/report-schema";
import type { SynthReport } from "../report/synth-report";
import { UserError } from "./exit";
import { readInput } from "./input";

export const REPORT_ARGUMENT = "the output folder of the app, or its load-balancing.json";

let compiled: ValidateFunction<SynthReport> | undefined;

/** The report of the last synth, from an output folder, from the folder of an app, or from the file itself. */
export function readSynthReport(path: string): SynthReport {
  const file = reportFile(path);
  const text = readInput(file);
  let report: unknown;
  try {
    report = JSON.parse(text);
  } catch {
    const why = text.trim() === "" ? "it is empty" : NO_JSON;
    throw new UserError(`cannot read ${file}: ${why}; run "cdktf synth" again`);
  }
  const { schemaVersion } = (report ?? {}) as { schemaVersion?: unknown };
  if (typeof schemaVersion === "string" && schemaVersion !== "1") {
    const versions = `it has version ${JSON.stringify(schemaVersion)} and this cdktf-lb reads version "1"`;
    throw new UserError(`cannot read ${file}: ${versions}; use the cdktf-lb of the library that wrote it`);
  }
  const validate = (compiled ??= new Ajv({ strict: false }).compile<SynthReport>(REPORT_SCHEMA));
  if (validate(report)) return report;
  throw new UserError(`cannot read ${file}: it is no report of a synth (${problem(validate.errors)})`);
}

/** The file of the report in an output folder, in the folder of an app, or itself. */
export function reportFile(path: string): string {
  const status = statusOf(path);
  if (status === undefined) throw new UserError(`cannot read ${path}: no such folder; run "cdktf synth" first`);
  const places = status.isDirectory()
    ? [path, join(path, "cdktf.out")].map((folder) => join(folder, REPORT_FILE))
    : [path];
  const file = places.find((place) => existsSync(place));
  if (file === undefined) {
    const why = `no ${REPORT_FILE} in it; run "cdktf synth" of an app that uses cdktf-load-balancing`;
    throw new UserError(`cannot read ${path}: ${why}`);
  }
  return file;
}

function statusOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw new UserError(`cannot read ${path}: ${(error as Error).message}`);
  }
}

function problem(errors: readonly ErrorObject[] | null | undefined): string {
  const [first] = errors ?? [];
  return first === undefined ? "unknown" : `${first.instancePath || "the file"} ${first.message ?? "is wrong"}`;
}
