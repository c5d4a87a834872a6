import { BackendSpec, HealthCheckSpec, isTencent, ListenerSpec, place, Spec, SoundFamily } from "./soundness-spec";

/** One mistake. */
export interface Mutation {
  readonly name: string;
  /** The rule that must say so. */
  readonly rule: string;
  /** Undefined where the mistake cannot be made. `pick` chooses between variants. */
  apply(spec: Spec, pick: number): Spec | undefined;
}

const INLINE: SoundFamily = "alicloud-clb-vserver-inline";
const ATTACHMENTS: SoundFamily = "alicloud-clb-vserver-attachments";
const DEFAULT: SoundFamily = "alicloud-clb-default-group";

function choose<T>(values: readonly T[], pick: number): T {
  return values[pick % values.length];
}

/** Changes one backend. */
function one(spec: Spec, pick: number, change: Partial<BackendSpec>): Spec {
  const at = pick % spec.backends.length;
  return { ...spec, backends: spec.backends.map((backend, i) => (i === at ? { ...backend, ...change } : backend)) };
}

/** Puts one backend of another kind in the place of the first. */
function ofKind(spec: Spec, other: Omit<BackendSpec, "server">): Spec {
  return { ...spec, backends: [place(spec, other, 500), ...spec.backends.slice(1)] };
}

function many(spec: Spec, count: number): Spec {
  const kind = { kind: "instance", weight: 50 } as const;
  return { ...spec, backends: Array.from({ length: count }, (_, n) => place(spec, kind, n)) };
}

function listening(spec: Spec, change: Partial<ListenerSpec>): Spec {
  return { ...spec, listener: { ...spec.listener, ...change } };
}

/** Changes the health check where the family has it: a rule's on Tencent, else the listener's. */
function checking(spec: Spec, change: HealthCheckSpec): Spec {
  if (!isTencent(spec) || spec.rules.length === 0) {
    return listening(spec, { healthCheck: { ...spec.listener.healthCheck, ...change } });
  }
  const [first, ...rest] = spec.rules;
  return { ...spec, rules: [{ ...first, healthCheck: { ...first.healthCheck, ...change } }, ...rest] };
}

const web = ({ listener }: Spec) => listener.protocol.toLowerCase().startsWith("http");
const perBackend = ({ family }: Spec) => family !== DEFAULT;
const alibaba = (spec: Spec) => !isTencent(spec);

export const MUTATIONS: readonly Mutation[] = [
  {
    name: "weight out of range",
    rule: "weight-range",
    apply: (spec, pick) => one(spec, pick, { weight: choose([-1, 101, 1000, -100], pick) }),
  },
  { name: "weight NaN", rule: "weight-range", apply: (spec, pick) => one(spec, pick, { weight: NaN }) },
  { name: "weight 10.5", rule: "weight-range", apply: (spec, pick) => one(spec, pick, { weight: 10.5 }) },
  {
    name: "all weights 0",
    rule: "weight-all-zero",
    apply: (spec) => ({ ...spec, parked: false, backends: spec.backends.map((each) => ({ ...each, weight: 0 })) }),
  },
  {
    name: "port out of range",
    rule: "port-range",
    apply: (spec, pick) =>
      perBackend(spec) ? one(spec, pick, { port: choose([0, 65536, -1, 70000], pick) }) : undefined,
  },
  {
    name: "no port",
    rule: "port-missing",
    apply: (spec, pick) =>
      perBackend(spec) ? { ...one(spec, pick, { port: undefined }), defaultPort: undefined } : undefined,
  },
  {
    name: "the same server twice",
    rule: "duplicate-backend",
    apply: (spec, pick) => ({ ...spec, backends: [...spec.backends, { ...choose(spec.backends, pick), weight: 7 }] }),
  },
  {
    name: "interface without address",
    rule: "eni-ip-required",
    apply: (spec) =>
      spec.family === DEFAULT || isTencent(spec) ? ofKind(spec, { kind: "networkInterface" }) : undefined,
  },
  {
    name: "interface on a shared load balancer",
    rule: "eni-performance",
    apply: (spec) =>
      alibaba(spec)
        ? {
            ...ofKind(spec, { kind: "networkInterface", serverIp: perBackend(spec) ? undefined : "" }),
            spec: "",
            created: true,
          }
        : undefined,
  },
  {
    name: "address on an instance",
    rule: "server-ip-refused",
    apply: (spec) => (alibaba(spec) ? ofKind(spec, { kind: "instance", serverIp: "" }) : undefined),
  },
  {
    name: "address that cannot be expressed",
    rule: "server-ip-inexpressible",
    apply: (spec) => {
      if (spec.family === DEFAULT) return undefined;
      return ofKind(spec, { kind: isTencent(spec) ? "instance" : "networkInterface", serverIp: "" });
    },
  },
  {
    name: "address that is none",
    rule: "ip-form",
    apply: (spec, pick) =>
      spec.family === DEFAULT || isTencent(spec)
        ? ofKind(spec, { kind: "networkInterface", serverIp: choose(["10.0.0.256", "10.0.0.0/24", "web-1"], pick) })
        : undefined,
  },
  {
    name: "instance id of another kind",
    rule: "id-form",
    apply: (spec, pick) =>
      isTencent(spec) ? one(spec, 0, { kind: "instance", server: choose(["i-1", "eni-1"], pick) }) : undefined,
  },
  {
    name: "kind that the family lacks",
    rule: "backend-kind",
    apply: (spec, pick) => {
      const lacking = {
        [DEFAULT]: ["ip"],
        [INLINE]: ["containerGroup", "ip"],
        [ATTACHMENTS]: ["ip"],
      }[spec.family as string] ?? ["containerGroup"];
      return ofKind(spec, { kind: choose(lacking, pick) as BackendSpec["kind"] });
    },
  },
  {
    name: "function among servers",
    rule: "backend-kind",
    apply: (spec) => (alibaba(spec) ? ofKind(spec, { kind: "cloudFunction" }) : undefined),
  },
  {
    name: "description of another form",
    rule: "description-form",
    apply: (spec, pick) =>
      spec.family === ATTACHMENTS
        ? one(spec, pick, { description: choose(["new, half size", "x".repeat(81), "a b", "emoji 🙂"], pick) })
        : undefined,
  },
  {
    name: "empty description",
    rule: "description-form",
    apply: (spec, pick) => (spec.family === ATTACHMENTS ? one(spec, pick, { description: "" }) : undefined),
  },
  {
    name: "21 and more at create",
    rule: "batch-at-create",
    apply: (spec, pick) =>
      spec.family === DEFAULT ? { ...many(spec, choose([21, 45], pick)), created: true } : undefined,
  },
  {
    name: "an exact multiple of 20",
    rule: "batch-multiple",
    apply: (spec, pick) => (spec.family === INLINE ? many(spec, choose([20, 40], pick)) : undefined),
  },
  {
    name: "101 targets",
    rule: "member-count",
    apply: (spec) => (isTencent(spec) ? many({ ...spec, second: undefined }, 101) : undefined),
  },
  { name: "no backends", rule: "member-count", apply: (spec) => ({ ...spec, backends: [], parked: undefined }) },
  { name: "two owners", rule: "single-owner", apply: (spec) => ({ ...spec, rival: true }) },
  {
    name: "two ports in the default group",
    rule: "one-port",
    apply: (spec) =>
      spec.family === DEFAULT
        ? { ...many(spec, 2), backends: many(spec, 2).backends.map((b, i) => ({ ...b, port: 80 + i })) }
        : undefined,
  },
  {
    name: "unknown protocol",
    rule: "listener-protocol",
    apply: (spec, pick) => ({ ...listening(spec, { protocol: choose(["ftp", "SCTP", "tcpssl"], pick) }), rules: [] }),
  },
  {
    name: "listener port out of range",
    rule: "listener-port-range",
    apply: (spec, pick) => listening(spec, { port: choose([0, 65536, -1], pick) }),
  },
  {
    name: "two listeners on one port",
    rule: "listener-port-clash",
    apply: (spec) => ({ ...spec, second: spec.listener }),
  },
  {
    name: "listener without group and port",
    rule: "listener-without-backends",
    apply: (spec) =>
      alibaba(spec)
        ? { ...listening(spec, { backendPort: undefined }), unbound: true, rules: [], second: undefined }
        : undefined,
  },
  {
    name: "backends at an HTTP listener without rules",
    rule: "listener-needs-rule",
    apply: (spec) => (isTencent(spec) && web(spec) ? { ...spec, rules: [] } : undefined),
  },
  {
    name: "rule on a TCP listener",
    rule: "listener-has-no-rules",
    apply: (spec) =>
      web(spec) ? undefined : { ...spec, rules: [{ domain: "www.example.com", url: "/api", bound: true }] },
  },
  {
    name: "rule without a group",
    rule: "rule-without-pool",
    apply: (spec) => (alibaba(spec) && web(spec) ? { ...spec, rules: [{ url: "/images", bound: false }] } : undefined),
  },
  {
    name: "two rules of one domain and path",
    rule: "rule-clash",
    apply: (spec) =>
      web(spec) && spec.rules.length > 0 ? { ...spec, rules: [spec.rules[0], spec.rules[0]] } : undefined,
  },
  {
    name: "path of another form",
    rule: "rule-domain-url",
    apply: (spec, pick) => {
      if (!web(spec)) return undefined;
      const url = isTencent(spec) ? `/${"x".repeat(200)}` : choose(["images", `/${"x".repeat(80)}`, "/"], pick);
      return { ...spec, rules: [{ domain: "www.example.com", url, bound: true }] };
    },
  },
  {
    name: "scheduler of another protocol",
    rule: "listener-scheduler",
    apply: (spec) => {
      if (isTencent(spec)) return web(spec) ? undefined : listening(spec, { scheduler: "IP_HASH", seconds: undefined });
      return listening(spec, { scheduler: spec.listener.protocol === "udp" ? "WRR" : "qch" });
    },
  },
  {
    name: "session seconds out of range",
    rule: "session-persistence",
    apply: (spec, pick) => {
      if (isTencent(spec) && web(spec)) {
        return { ...spec, rules: spec.rules.map((rule) => ({ ...rule, seconds: choose([10, 86401], pick) })) };
      }
      return web(spec) ? undefined : listening(spec, { seconds: choose([3601, 100000], pick) });
    },
  },
  {
    name: "cookie session without its cookie",
    rule: "session-persistence",
    apply: (spec, pick) =>
      alibaba(spec) && web(spec)
        ? listening(spec, { stickySession: choose([{ type: "insert" }, { type: "server" }], pick) })
        : undefined,
  },
  {
    name: "TLS without certificate",
    rule: "https-certificate",
    apply: (spec) => {
      if (alibaba(spec))
        return web(spec) ? listening(spec, { protocol: "https", certificateId: undefined }) : undefined;
      const protocol = web(spec) ? "HTTPS" : "TCP_SSL";
      return listening(spec, { protocol, certificateId: undefined, seconds: undefined });
    },
  },
  {
    name: "a code that is no class",
    rule: "health-check-codes",
    apply: (spec) => (web(spec) ? checking(spec, { healthyCodes: ["200"] }) : undefined),
  },
  {
    name: "bitmask out of range",
    rule: "health-check-codes",
    apply: (spec, pick) =>
      isTencent(spec) && web(spec) ? checking(spec, { httpCodeBitmask: choose([200, 32, 0], pick) }) : undefined,
  },
  {
    name: "health check out of range",
    rule: "health-check-ranges",
    apply: (spec, pick) =>
      checking(
        spec,
        choose<HealthCheckSpec>(
          [
            { intervalSeconds: 301 },
            { intervalSeconds: 0 },
            { timeoutSeconds: 301 },
            { healthyThreshold: 1 },
            { unhealthyThreshold: 11 },
          ],
          pick,
        ),
      ),
  },
  {
    name: "check of a port out of range",
    rule: "health-check-ranges",
    apply: (spec) => checking(spec, { port: 65536 }),
  },
  {
    name: "timeout not below the interval",
    rule: "health-check-ranges",
    apply: (spec) => (isTencent(spec) ? checking(spec, { intervalSeconds: 10, timeoutSeconds: 10 }) : undefined),
  },
];
