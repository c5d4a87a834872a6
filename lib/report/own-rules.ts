import { IConstruct } from "constructs";
import { AppView, Subject } from "../app/app-view";
import { Rule, Wrong } from "../app/rule";
import { isUnder } from "../app/rule-setting";
import { Declaration } from "../values/declaration";
import { SEVERITIES, SeverityName } from "../values/severity";
import { show } from "../values/unknown";
import { got } from "../app/shapes/take";
import { Severity } from "./findings";
import { BackendTraffic, EntryTraffic, PoolTraffic, trafficOf } from "./traffic";

/** A backend behind a listener or rule, as rules of your own see it. */
export interface TrafficBackend {
  /** Its id in its pool. */
  readonly id: string;
  /** Path of the pool. */
  readonly pool: string;
  /** What it is: `instance`, `network interface`, `ip`, `container group`, `function`. */
  readonly kind: string;
  /**
   * Id of the server.
   *
   * @default - known only at plan
   */
  readonly server?: string;
  /**
   * The private IP that was named.
   *
   * @default - none, or known only at plan
   */
  readonly address?: string;
  /**
   * The port.
   *
   * @default - known only at plan, or named by nobody
   */
  readonly port?: number;
  /**
   * The weight.
   *
   * @default - known only at plan
   */
  readonly weight?: number;
  /**
   * Part of the traffic of the listener or rule, in percent.
   *
   * @default - known only at plan
   */
  readonly sharePercent?: number;
  /**
   * Whether it takes traffic only when the master of its group fails.
   *
   * @default false
   */
  readonly standby?: boolean;
}

/** A pool behind a listener or rule. */
export interface TrafficPool {
  /** Its path. */
  readonly path: string;
  /** Whether it is meant to take no traffic. */
  readonly parked: boolean;
  /**
   * Path of the scaling group that fills it.
   *
   * @default - none does
   */
  readonly source?: string;
  /**
   * Part of the traffic of the listener or rule, in percent.
   *
   * @default - known only at plan
   */
  readonly sharePercent?: number;
}

/** Where traffic enters, and who takes it: what `load-balancing.json` says, too. */
export interface TrafficEntry {
  /** Path of the construct. */
  readonly path: string;
  /** `listener`, `rule`, or `group` for a group of which the app knows no listener. */
  readonly kind: string;
  /** Its id. */
  readonly name: string;
  /** `alicloud` or `tencentcloud`. */
  readonly cloud: string;
  /** Path of the load balancer. */
  readonly loadBalancer: string;
  /**
   * Path of the listener that a rule belongs to.
   *
   * @default - it is no rule, or its listener is not known
   */
  readonly listener?: string;
  /**
   * The protocol, in upper case.
   *
   * @default - known only at plan, or a group
   */
  readonly protocol?: string;
  /**
   * The port.
   *
   * @default - known only at plan, or none
   */
  readonly port?: number;
  /**
   * Domain of a rule.
   *
   * @default - none, or known only at plan
   */
  readonly domain?: string;
  /**
   * Path of a rule.
   *
   * @default - none, or known only at plan
   */
  readonly url?: string;
  /** Whether it only redirects. */
  readonly redirects: boolean;
  /**
   * Family of the group: see docs/families.md.
   *
   * @default - nothing is bound
   */
  readonly family?: string;
  /** Pools behind it. */
  readonly pools: TrafficPool[];
  /** Backends of these pools. */
  readonly backends: TrafficBackend[];
}

/** What a rule of your own found. */
export interface TrafficFinding {
  /** Path of what it is about: a listener, rule or group, or one of its pools. */
  readonly path: string;
  /**
   * Id of the backend that it is about, in its pool.
   *
   * @default - it is about no backend
   */
  readonly backend?: string;
  /** What is wrong, the value, what is allowed, what to do; one line. */
  readonly text: string;
  /**
   * How bad it is.
   *
   * @default - the severity of the rule
   */
  readonly severity?: Severity;
}

/** A rule of your own: see `LoadBalancingRules.add`. */
export interface ITrafficRule {
  /** Its id, with your name before it, as in `shop/no-debug-port`: no rule of this library has a slash. */
  readonly id: string;
  /** How bad its findings are. */
  readonly severity: Severity;
  /** What it checks, as one sentence. */
  readonly summary: string;
  /** What happens where it is not heeded, as one sentence. */
  readonly why: string;
  /**
   * Where to read more.
   *
   * @default - nowhere
   */
  readonly docsUrl?: string;
  /**
   * Looks at everything through which traffic enters, and says what is wrong.
   *
   * @param traffic listeners, rules and groups at and below the scope of the rule
   */
  check(traffic: TrafficEntry[]): TrafficFinding[];
}

const ID = /^[\w-]+(\/[\w-]+)+$/;

/**
 * What keeps something from being a rule; undefined where nothing does.
 *
 * @internal
 */
export function notARule(given: unknown): string | undefined {
  if (typeof given !== "object" || given === null) return `each must be an ITrafficRule, got ${got(given)}`;
  const { id, severity, check } = given as Partial<ITrafficRule>;
  if (typeof id !== "string" || !ID.test(id)) return `id must be like "shop/no-debug-port", got ${show(id)}`;
  if (typeof check !== "function") return `"${id}" has no check; write check(traffic) { return []; }`;
  if (SEVERITIES.includes(severity as SeverityName)) return undefined;
  return `severity of "${id}" must be one of Severity, got ${show(severity)}`;
}

/**
 * A rule of the user's as one of the library.
 *
 * @internal
 */
export function ownRule(rule: ITrafficRule, scope: IConstruct, declaration: Declaration): Rule {
  const { id, severity, summary, why, docsUrl } = rule;
  return {
    id,
    severity,
    summary,
    why,
    wrong: "",
    right: "",
    source: docsUrl ?? "a rule of this app",
    docs: docsUrl,
    acceptable: true,
    check: (view) => {
      const spokesman = speakerFor(scope, view);
      if (spokesman === undefined) return [];
      const about: Subject = { construct: spokesman, label: `rule "${id}"`, declaration };
      return verdictsOf(rule, scope, view, about);
    },
  };
}

/** Of an app CDKTF asks nothing: the first thing below a stack speaks. */
function speakerFor(scope: IConstruct, view: AppView): IConstruct | undefined {
  return scope.node.scope === undefined ? view.stacks[0]?.construct : scope;
}

function verdictsOf(rule: ITrafficRule, scope: IConstruct, view: AppView, about: Subject): Wrong[] {
  const entries = trafficIn(view).filter(({ path }) => isUnder(scope.node.path, path));
  let found: unknown;
  try {
    found = rule.check(entries.map(entryOf));
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return [failed(about, `its check threw (${cause.split("\n", 1)[0]}); mend the rule`)];
  }
  if (!Array.isArray(found)) return [failed(about, `its check must return a list of findings, got ${show(found)}`)];
  if (found.length === 0) return [];
  const subjects = subjectsIn(view);
  return (found as Partial<TrafficFinding>[]).map((one) => wrongOf(one, subjects, about));
}

function wrongOf(found: Partial<TrafficFinding> | undefined, subjects: Subjects, about: Subject): Wrong {
  const { path, backend, text, severity } = found ?? {};
  if (typeof text !== "string" || typeof path !== "string") {
    return failed(about, "a finding of its check has no path or no text; give it both");
  }
  const subject = subjects.of(path, backend);
  if (subject === undefined) return { subject: about, text: `${show(path)}: ${text}`, severity };
  return { subject, backend, text, severity };
}

function failed(subject: Subject, text: string): Wrong {
  return { subject, text, severity: "error" };
}

interface Subjects {
  of(path: string, backend: string | undefined): Subject | undefined;
}

/** What findings may be about, by path. */
function subjectsIn(view: AppView): Subjects {
  const pools = view.pools.map((pool): Subject => {
    return { construct: pool, label: `pool "${pool.node.id}"`, declaration: pool._declaration };
  });
  const all = [...pools, ...view.groups, ...view.entries];
  const byPath = new Map(all.map((one) => [one.construct.node.path, one]));
  const members = new Map<string, Subject>();
  const keyOf = (path: string, backend: string) => JSON.stringify([path, backend]);
  for (const group of view.groups) {
    const places = [group, ...group.entries].map(({ construct }) => construct.node.path);
    for (const one of group.members) {
      const { id, pool } = one.member.origin;
      for (const path of [...places, pool.node.path]) {
        const key = keyOf(path, id);
        if (!members.has(key)) members.set(key, one);
      }
    }
  }
  return {
    of: (path, backend) => (backend === undefined ? undefined : members.get(keyOf(path, backend))) ?? byPath.get(path),
  };
}

const TRAFFIC = new WeakMap<AppView, readonly EntryTraffic[]>();

/** Once for all rules of an app. */
function trafficIn(view: AppView): readonly EntryTraffic[] {
  const known = TRAFFIC.get(view) ?? trafficOf(view);
  TRAFFIC.set(view, known);
  return known;
}

function entryOf({ protocol, port, domain, url, pools, backends, ...rest }: EntryTraffic): TrafficEntry {
  return {
    ...rest,
    protocol: protocol ?? undefined,
    port: port ?? undefined,
    domain: domain ?? undefined,
    url: url ?? undefined,
    pools: pools.map(poolOf),
    backends: backends.map(backendOf),
  };
}

function poolOf({ sharePercent, ...rest }: PoolTraffic): TrafficPool {
  return { ...rest, sharePercent: sharePercent ?? undefined };
}

function backendOf({
  id,
  pool,
  kind,
  server,
  address,
  port,
  weight,
  sharePercent,
  standby,
}: BackendTraffic): TrafficBackend {
  return {
    id,
    pool,
    kind,
    server: server ?? undefined,
    address: address ?? undefined,
    port: port ?? undefined,
    weight: weight ?? undefined,
    sharePercent: sharePercent ?? undefined,
    standby,
  };
}
