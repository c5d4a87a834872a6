import * as fs from "node:fs";
import * as path from "node:path";
import { Finding, toFinding } from "../findings";
import { ResolvedFinding } from "../rules/rule";
import { AppView } from "../view/app-view";
import { EntryTraffic, trafficOf } from "./traffic";

/** Name of the report in the output folder of the app (`cdktf.out`). */
export const REPORT_FILE = "load-balancing.json";

/** What the library leaves on disk at every synth, also at one that fails. */
export interface SynthReport {
  /** Changes when a field changes its meaning or goes. */
  readonly schemaVersion: "1";
  readonly findings: readonly Finding[];
  readonly traffic: readonly EntryTraffic[];
}

/** Writes the report before CDKTF has a chance to stop at the first failing stack. */
export function writeSynthReport(outdir: string, view: AppView, findings: readonly ResolvedFinding[]): void {
  const report: SynthReport = { schemaVersion: "1", findings: findings.map(toFinding), traffic: trafficOf(view) };
  fs.mkdirSync(outdir, { recursive: true });
  fs.writeFileSync(path.join(outdir, REPORT_FILE), `${JSON.stringify(report, undefined, 1)}\n`);
}
