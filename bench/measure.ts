import { spawnSync } from "node:child_process";
import * as path from "node:path";

export const ROOT = path.join(__dirname, "..");

/** What one run of a program cost. */
export interface Cost {
  readonly milliseconds: number;
  /** User and system time: other programs on the machine disturb it less. */
  readonly cpuMilliseconds: number;
  readonly peakBytes: number;
}

/** Runs node and reads what the program says it cost, as JSON at the end of one of its outputs. */
export function costOf(args: readonly string[], options: { cwd?: string; output?: "stdout" | "stderr" } = {}): Cost {
  const done = spawnSync(process.execPath, args, { cwd: options.cwd ?? ROOT, encoding: "utf8" });
  const text = done[options.output ?? "stdout"];
  if (done.status !== 0) throw new Error(`node ${args.join(" ")} failed\n${done.stdout}${done.stderr}`);
  return JSON.parse(text.slice(text.lastIndexOf("{"))) as Cost;
}

/** Each number's median on its own. */
export function medianCost(costs: readonly Cost[]): Cost {
  return {
    milliseconds: median(costs.map((cost) => cost.milliseconds)),
    cpuMilliseconds: median(costs.map((cost) => cost.cpuMilliseconds)),
    peakBytes: median(costs.map((cost) => cost.peakBytes)),
  };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export function times<T>(count: number, run: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => run(index));
}
