import { AnalysisResult, Measurement } from "./analyze";
import { durationText } from "./duration";

/** `errors: pass, 0.2, at most 1 (30s)`. */
export function measurementText({ metric, verdict, why, atMs }: Measurement): string {
  return `${metric}: ${verdict}, ${why} (${durationText(Math.round(atMs / 1000) * 1000)})`;
}

/** `analysis passed: errors within limits`. */
export function resultText({ verdict, why }: AnalysisResult): string {
  return `analysis ${verdict}: ${why}`;
}
