import { CheckFinding, checkResult } from "../check/check-result";
import type { SynthReport } from "../synth-report";
import type { BackendTraffic, EntryTraffic } from "../traffic";
import { BackendState, MapBackend, MapEntry, MapLoadBalancer, MapPool, TrafficMap } from "./traffic-map";

/** The map of what a synth declares. */
export function mapOfReport(report: SynthReport, cwd: string): TrafficMap {
  const findings = new FindingsByPlace(checkResult(report, { cwd }).findings);
  const loadBalancers = new Map<string, EntryTraffic[]>();
  for (const entry of report.traffic) {
    loadBalancers.set(entry.loadBalancer, [...(loadBalancers.get(entry.loadBalancer) ?? []), entry]);
  }
  const drawn = [...loadBalancers].map(([path, entries]) => loadBalancer(path, entries, findings));
  return { title: "Traffic map", sides: ["now"], loadBalancers: drawn, elsewhere: findings.rest() };
}

function loadBalancer(path: string, traffic: readonly EntryTraffic[], findings: FindingsByPlace): MapLoadBalancer {
  const paths = new Set(traffic.map((one) => one.path));
  const rules = new Map<string, EntryTraffic[]>();
  // A rule whose listener is not on the map stands for itself.
  const tops = traffic.filter((one) => one.listener === undefined || !paths.has(one.listener));
  for (const one of traffic) {
    if (one.listener !== undefined) rules.set(one.listener, [...(rules.get(one.listener) ?? []), one]);
  }
  const entry = (one: EntryTraffic): MapEntry => ({
    path: one.path,
    kind: one.kind,
    name: one.name,
    title: titleOf(one),
    redirects: one.redirects,
    note: one.redirects ? "redirects" : undefined,
    pools: one.pools.map((pool) => poolOf(pool, one, findings)),
    rules: one.kind === "rule" ? [] : (rules.get(one.path) ?? []).map(entry),
    findings: findings.at(one.path),
  });
  const entries = tops.map(entry);
  const own = [...findings.at(path), ...findings.restBelow(path)];
  return { path, name: lastOf(path), cloud: traffic[0].cloud, entries, findings: own };
}

function titleOf({ kind, name, protocol, port, domain, url }: EntryTraffic): string {
  if (kind === "group") return name;
  if (kind === "listener") return `${protocol ?? "protocol known at plan"} :${port ?? "?"}`;
  const known = (part: string | null | undefined) => (part === null ? "?" : (part ?? ""));
  const place = `${known(domain)}${known(url)}`;
  return place === "" ? name : place;
}

function poolOf(pool: EntryTraffic["pools"][number], entry: EntryTraffic, findings: FindingsByPlace): MapPool {
  const backends = entry.backends.filter((backend) => backend.pool === pool.path);
  return {
    path: pool.path,
    name: lastOf(pool.path),
    source: pool.source,
    parked: pool.parked,
    shares: [pool.sharePercent],
    backends: backends.map((backend) => backendOf(backend, pool.parked, findings)),
    findings: findings.at(pool.path),
  };
}

function backendOf(backend: BackendTraffic, parked: boolean, findings: FindingsByPlace): MapBackend {
  const { id, pool, merged, server, address, port, weight, sharePercent, standby } = backend;
  const state = stateOf(weight, parked, standby ?? false);
  return {
    id,
    server: address === undefined || address === server ? server : `${server ?? "?"} (${address ?? "known at plan"})`,
    sides: [{ state, port, weight, share: sharePercent }],
    findings: [...findings.at(pool, id), ...(merged === undefined ? [] : findings.at(merged.pool, merged.id))],
  };
}

function stateOf(weight: number | null, parked: boolean, standby: boolean): BackendState {
  if (weight === null) return "unknown";
  if (standby) return "standby";
  if (weight > 0) return "active";
  return parked ? "parked" : "draining";
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** Findings by construct and backend; what was asked for is shown, the rest stands elsewhere. */
class FindingsByPlace {
  private readonly places = new Map<string, CheckFinding[]>();
  private readonly shown = new Set<CheckFinding>();

  public constructor(private readonly findings: readonly CheckFinding[]) {
    for (const finding of findings) {
      const key = keyOf(finding.path, finding.backend);
      this.places.set(key, [...(this.places.get(key) ?? []), finding]);
    }
  }

  public at(path: string, backend?: string): CheckFinding[] {
    const found = this.places.get(keyOf(path, backend)) ?? [];
    found.forEach((finding) => this.shown.add(finding));
    return found;
  }

  /** What is said of groups and the like, which have no line of their own. */
  public restBelow(path: string): CheckFinding[] {
    const below = this.rest().filter((finding) => finding.path.startsWith(`${path}/`));
    below.forEach((finding) => this.shown.add(finding));
    return below;
  }

  public rest(): CheckFinding[] {
    return this.findings.filter((finding) => !this.shown.has(finding));
  }
}

function keyOf(path: string, backend: string | undefined): string {
  return JSON.stringify([path, backend ?? null]);
}
