import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { Cost, median, medianCost, ROOT, times } from "../measure";

const MEGABYTES = 50;
const SERVERS = 2000;
const RUNS = 5;
const STARTS = 15;
const LB_IMPACT = path.join(ROOT, "build/lb-impact/lb-impact.js");

/** What the gate costs. */
export interface ImpactCost {
  readonly planBytes: number;
  readonly serversPerGroup: number;
  readonly large: Cost;
  /** Of a program that does nothing, and of ours for its version. */
  readonly start: { readonly node: number; readonly own: number };
}

/** A plan of 50 MB, and a start. */
export function measureImpact(): ImpactCost {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "bench-impact-"));
  const file = path.join(folder, "plan.json");
  try {
    const made = fs.openSync(file, "w");
    const large = path.join(ROOT, "bench/large-plan.js");
    spawnSync(process.execPath, [large, String(MEGABYTES), String(SERVERS)], { stdio: ["ignore", made, "inherit"] });
    fs.closeSync(made);
    return {
      planBytes: fs.statSync(file).size,
      serversPerGroup: SERVERS,
      large: medianCost(times(RUNS, () => judged(file))),
      start: {
        node: median(times(STARTS, () => milliseconds(["-e", "0"]))),
        own: median(times(STARTS, () => milliseconds([LB_IMPACT, "--version"]))),
      },
    };
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/** The report goes beside standard error, on which the cost is told. */
function judged(file: string): Cost {
  const peak = path.join(ROOT, "bench/typecheck/report-peak.js");
  const args = ["-r", peak, LB_IMPACT, file, "--format", "json", "--max-loss", "100", "--output", `${file}.report`];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`lb-impact ended with ${status}\n${stderr}`);
  return JSON.parse(stderr.slice(stderr.lastIndexOf("{"))) as Cost;
}

function milliseconds(args: readonly string[]): number {
  const start = performance.now();
  spawnSync(process.execPath, args, { stdio: "ignore" });
  return performance.now() - start;
}
