import { Probe } from "../cloud/probe";
import { Family } from "./family";
import { HealthService } from "./health-service";

const PROBE_MS = 5000;

/** Those that ask the servers themselves. */
export const PROBES: readonly HealthService[] = (["tcp", "http", "https"] as const).map((protocol) => ({
  family: protocol,
  needs: "each member is asked from here; --path and --host for HTTP",
  source: ({ path, host }) => new Probe({ protocol, timeoutMs: PROBE_MS, path, host }),
}));

/** Who can be asked: the clouds, and then the servers. */
export function healthOf(families: readonly Family[]): HealthService[] {
  return [...families.flatMap((family) => family.health?.() ?? []), ...PROBES];
}
