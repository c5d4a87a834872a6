import type { SynthReport } from "../../lib/report/synth-report";
import type { BackendTraffic, EntryTraffic } from "../../lib/report/traffic";

/** A backend of a report: `one:8080 weight 100 share 50`. */
export function backend(id: string, share: number | null, rest: Partial<BackendTraffic> = {}): BackendTraffic {
  const weight = share === null ? null : share === 0 ? 0 : 100;
  const kind = "instance" as BackendTraffic["kind"];
  return { id, pool: "s/Web", kind, server: `i-${id}`, port: 8080, weight, sharePercent: share, ...rest };
}

/** A listener of a report, with one pool unless told otherwise. */
export function entry(backends: readonly BackendTraffic[], rest: Partial<EntryTraffic> = {}): EntryTraffic {
  return {
    path: "s/Clb/Http",
    kind: "listener",
    name: "Http",
    cloud: "alicloud",
    loadBalancer: "s/Clb",
    protocol: "HTTP",
    port: 80,
    redirects: false,
    pools: [{ path: "s/Web", parked: false, sharePercent: 100 }],
    backends,
    ...rest,
  };
}

/** A report of a synth. */
export function reportOf(traffic: readonly EntryTraffic[], findings: readonly object[] = []): SynthReport {
  return { schemaVersion: "1", rules: [], findings: findings as SynthReport["findings"], traffic, deferred: {} };
}

/** A finding of a report. */
export function finding(path: string, backendId?: string, severity = "error") {
  return { ruleId: "r", severity, path, backend: backendId, message: `${path} is wrong [r]`, file: "main.ts", line: 7 };
}
