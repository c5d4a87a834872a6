import * as fc from "fast-check";

/** The families whose configurations are generated, by the names of the facts. */
export const SOUND_FAMILIES = [
  "alicloud-clb-default-group",
  "alicloud-clb-vserver-inline",
  "alicloud-clb-vserver-attachments",
  "tencentcloud-clb-attachment (listener)",
  "tencentcloud-clb-attachment (rule)",
] as const;

export type SoundFamily = (typeof SOUND_FAMILIES)[number];

export interface BackendSpec {
  readonly kind: "instance" | "networkInterface" | "containerGroup" | "ip" | "cloudFunction";
  readonly server: string;
  readonly serverIp?: string;
  readonly port?: number;
  readonly weight?: number;
  readonly description?: string;
}

export interface HealthCheckSpec {
  readonly type?: string;
  readonly healthyCodes?: string[];
  readonly httpCodeBitmask?: number;
  readonly intervalSeconds?: number;
  readonly timeoutSeconds?: number;
  readonly healthyThreshold?: number;
  readonly unhealthyThreshold?: number;
  readonly port?: number;
}

export interface ListenerSpec {
  readonly protocol: string;
  readonly port: number;
  readonly backendPort?: number;
  readonly scheduler?: string;
  readonly certificateId?: string;
  readonly healthCheck?: HealthCheckSpec;
  /** `sessionSeconds` on Alibaba Cloud, `sessionSeconds` on Tencent Cloud. */
  readonly seconds?: number;
  readonly stickySession?: { readonly type: string; readonly cookieTimeoutSeconds?: number; readonly cookie?: string };
}

export interface RuleSpec {
  readonly domain?: string;
  readonly url?: string;
  readonly scheduler?: string;
  readonly seconds?: number;
  readonly healthCheck?: HealthCheckSpec;
  /** Left out for a rule without backends. */
  readonly bound?: boolean;
}

/** One load balancer with what stands on it. A field left out is not given. */
export interface Spec {
  readonly family: SoundFamily;
  /** Created here, or known by id. */
  readonly created: boolean;
  readonly spec?: string;
  readonly listener: ListenerSpec;
  /** A listener beside it, that sends to the same pool. */
  readonly second?: ListenerSpec;
  readonly rules: readonly RuleSpec[];
  readonly backends: readonly BackendSpec[];
  readonly defaultPort?: number;
  readonly defaultWeight?: number;
  readonly parked?: boolean;
  readonly poolId: string;
  /** A second pool at the same place. */
  readonly rival?: boolean;
  /** The pool is bound to nothing. */
  readonly unbound?: boolean;
}

const port = fc.integer({ min: 1, max: 65535 });
const weight = fc.integer({ min: 0, max: 100 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 1 });
/** One time in four: each resource costs time. */
const rarely = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });

export function isTencent({ family }: Pick<Spec, "family">): boolean {
  return family.startsWith("tencentcloud");
}

/** Kinds of each family, with whether an address goes with them. */
function backendOf(family: SoundFamily): fc.Arbitrary<Omit<BackendSpec, "server">> {
  const any: fc.Arbitrary<Omit<BackendSpec, "server">> = fc.record({
    kind: fc.constant("instance"),
    weight: maybe(weight),
    port: family === "alicloud-clb-default-group" ? fc.constant(undefined) : maybe(port),
    description:
      family === "alicloud-clb-vserver-attachments"
        ? maybe(fc.constantFrom("web-1", "a/b._", "汉字", "x".repeat(80)))
        : fc.constant(undefined),
  });
  const kinds: Record<SoundFamily, ReadonlyArray<Partial<BackendSpec>>> = {
    "alicloud-clb-default-group": [
      {},
      {},
      { kind: "networkInterface", serverIp: "" },
      { kind: "containerGroup", serverIp: "" },
    ],
    "alicloud-clb-vserver-inline": [{}, {}, { kind: "networkInterface" }],
    "alicloud-clb-vserver-attachments": [{}, { kind: "networkInterface" }, { kind: "containerGroup" }],
    "tencentcloud-clb-attachment (listener)": [{}, {}, { kind: "networkInterface", serverIp: "" }, { kind: "ip" }],
    "tencentcloud-clb-attachment (rule)": [{}, {}, { kind: "networkInterface", serverIp: "" }, { kind: "ip" }],
  };
  return fc.tuple(any, fc.constantFrom(...kinds[family])).map(([one, kind]) => ({ ...one, ...kind }));
}

const PREFIX = { instance: "i", networkInterface: "eni", containerGroup: "eci", ip: "", cloudFunction: "fn" };

/** Gives a backend a server of its own; `serverIp: ""` stands for an address of its own. */
export function place(spec: Pick<Spec, "family">, one: Omit<BackendSpec, "server">, n: number): BackendSpec {
  const prefix = one.kind === "instance" && isTencent(spec) ? "ins" : PREFIX[one.kind];
  const address = `10.1.${Math.floor(n / 200)}.${(n % 200) + 1}`;
  const serverIp = one.serverIp === "" ? address : one.serverIp;
  return { ...one, server: one.kind === "ip" ? address : `${prefix}-${n + 1}`, serverIp };
}

/** Mostly a few, now and then around the batches of 20. */
function countOf(family: SoundFamily): fc.Arbitrary<number> {
  const many: Record<SoundFamily, readonly number[]> = {
    "alicloud-clb-default-group": [19, 20],
    "alicloud-clb-vserver-inline": [19, 21, 39, 41, 60 - 1],
    "alicloud-clb-vserver-attachments": [20, 21],
    "tencentcloud-clb-attachment (listener)": [20, 21, 40, 45, 100],
    "tencentcloud-clb-attachment (rule)": [20, 21, 40, 45, 100],
  };
  return fc.oneof(
    { weight: 30, arbitrary: fc.integer({ min: 1, max: 3 }) },
    { weight: 1, arbitrary: fc.constantFrom(...many[family]) },
  );
}

const check = (tencent: boolean, codes: boolean): fc.Arbitrary<HealthCheckSpec | undefined> =>
  maybe(
    fc.record(
      {
        intervalSeconds: tencent ? fc.integer({ min: 10, max: 300 }) : fc.integer({ min: 1, max: 50 }),
        timeoutSeconds: tencent ? fc.integer({ min: 2, max: 9 }) : fc.integer({ min: 1, max: 300 }),
        healthyThreshold: fc.integer({ min: 2, max: 10 }),
        unhealthyThreshold: fc.integer({ min: 2, max: 10 }),
        port,
        ...(codes ? { healthyCodes: fc.subarray(["2xx", "3xx", "4xx", "5xx"], { minLength: 1 }) } : {}),
      },
      { requiredKeys: tencent ? ["intervalSeconds", "timeoutSeconds"] : [] },
    ),
  );

function alibabaListener(family: SoundFamily): fc.Arbitrary<ListenerSpec> {
  const backendPort = family === "alicloud-clb-default-group" ? fc.constant(8080) : fc.constant(undefined);
  const stream = fc.record({
    protocol: fc.constantFrom("tcp", "udp"),
    port,
    backendPort,
    scheduler: maybe(fc.constantFrom("wrr", "rr", "sch", "tch")),
    seconds: maybe(fc.integer({ min: 0, max: 3600 })),
    healthCheck: check(false, false),
  });
  const web = fc.record({
    protocol: fc.constantFrom("http", "https"),
    port,
    backendPort,
    scheduler: maybe(fc.constantFrom("wrr", "rr")),
    stickySession: maybe(
      fc.oneof(
        fc.record({ type: fc.constant("insert"), cookieTimeoutSeconds: fc.integer({ min: 1, max: 86400 }) }),
        fc.record({ type: fc.constant("server"), cookie: fc.constantFrom("SESSION", "a".repeat(200)) }),
      ),
    ),
    healthCheck: check(false, true),
  });
  return fc.oneof(stream, web).map((one) => withCertificate(one));
}

/** A certificate where the protocol needs one. */
export function withCertificate<T extends ListenerSpec>(listener: T): T {
  const secure = ["https", "HTTPS", "TCP_SSL", "QUIC"].includes(listener.protocol);
  return secure ? { ...listener, certificateId: "cert-1" } : listener;
}

function tencentListener(rules: boolean): fc.Arbitrary<ListenerSpec> {
  const web = fc.record({ protocol: fc.constantFrom("HTTP", "HTTPS"), port });
  const stream = fc
    .record({
      protocol: fc.constantFrom("TCP", "UDP", "TCP_SSL", "QUIC"),
      port,
      scheduler: maybe(fc.constantFrom("WRR", "LEAST_CONN")),
      seconds: maybe(fc.integer({ min: 30, max: 3600 })),
      healthCheck: check(true, false),
    })
    .map((one) => ({
      ...one,
      seconds: ["TCP", "UDP"].includes(one.protocol) && one.scheduler !== "LEAST_CONN" ? one.seconds : undefined,
    }));
  return (rules ? web : stream).map((one) => withCertificate(one));
}

const alibabaRule: fc.Arbitrary<RuleSpec> = fc
  .record({ domain: maybe(fc.constantFrom("www.example.com", "*.example.com")), url: fc.constantFrom("/api", "/a/b") })
  .map((one) => ({ ...one, bound: true }));

const tencentRule: fc.Arbitrary<RuleSpec> = fc.record({
  domain: fc.constantFrom("www.example.com", "static.example.com"),
  url: fc.constantFrom("/", "/api", `/${"x".repeat(199)}`),
  seconds: maybe(fc.integer({ min: 30, max: 86400 })),
  healthCheck: check(true, true),
  bound: fc.constant(true),
});

/** A configuration that both clouds take. */
export function validSpec(family: SoundFamily): fc.Arbitrary<Spec> {
  const tencent = isTencent({ family });
  const rules = family === "tencentcloud-clb-attachment (rule)";
  const listener = tencent ? tencentListener(rules) : alibabaListener(family);
  const backends = countOf(family).chain((n) => fc.array(backendOf(family), { minLength: n, maxLength: n }));
  return fc
    .record({
      family: fc.constant(family),
      created: rarely(fc.constant(true)).map((created) => created ?? false),
      spec: fc.constantFrom("slb.s1.small", "slb.s2.small"),
      listener,
      second: rarely(listener),
      rules: rules
        ? fc
            .tuple(tencentRule, rarely(tencentRule))
            .map(([one, other]) => (other && other.url !== one.url ? [one, other] : [one]))
        : fc.array(alibabaRule, { maxLength: 1 }),
      backends: backends.map((all) => all.map((one, n) => place({ family }, one, n))),
      defaultPort: port,
      defaultWeight: maybe(fc.integer({ min: 1, max: 100 })),
      poolId: fc.constantFrom("Pool", "web:blue", "汉字", "x".repeat(90)),
    })
    .map((spec) => fitting(spec));
}

/** Mends what one field makes of another: rules need HTTP, two listeners need two ports, someone must take traffic. */
function fitting(spec: Spec): Spec {
  const { family, listener, second, backends } = spec;
  const web = listener.protocol.toLowerCase().startsWith("http");
  const next = (listener.port % 65535) + 1;
  const inDefault = family === "alicloud-clb-default-group";
  return {
    ...spec,
    rules: web && !inDefault ? spec.rules : [],
    // A Tencent listener for HTTP would need rules, too.
    second:
      second && !(isTencent(spec) && web)
        ? { ...second, port: second.port === listener.port ? next : second.port }
        : undefined,
    parked: backends.every((one) => one.weight === 0) ? true : undefined,
    defaultPort: inDefault ? listener.backendPort : spec.defaultPort,
  };
}
