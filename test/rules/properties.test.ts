import * as fc from "fast-check";
import { alicloud, tencentcloud, Backend, BackendOptions, BindingStrategy } from "../../lib";
import { findingsOf } from "../synth";
import { Fixture } from "./fixture";

/** What a generated stack is made of. A field left out is not given. */
interface Spec {
  readonly family: "default group" | "inline" | "attachments" | "tencent";
  readonly protocol: string;
  readonly listenerPort: number;
  readonly scheduler?: string;
  readonly interval?: number;
  readonly timeout?: number;
  readonly checkPort?: number;
  readonly defaultPort?: number;
  readonly defaultWeight?: number;
  readonly backends: readonly BackendSpec[];
}

interface BackendSpec extends BackendOptions {
  readonly kind: "instance" | "networkInterface" | "containerGroup" | "ip";
  readonly server: string;
  readonly serverIp?: string;
}

const FAMILIES = ["default group", "inline", "attachments", "tencent"] as const;

/** Anything: most of it wrong in some way. */
const anything: fc.Arbitrary<Spec> = fc.record(
  {
    family: fc.constantFrom(...FAMILIES),
    protocol: fc.constantFrom("tcp", "udp", "http", "https", "ftp"),
    listenerPort: fc.constantFrom(0, 22, 80, 443, 9000, 65536),
    scheduler: fc.constantFrom("wrr", "rr", "qch", "WRR", "LEAST_CONN", "IP_HASH"),
    interval: fc.integer({ min: 0, max: 400 }),
    timeout: fc.integer({ min: 0, max: 400 }),
    checkPort: fc.constantFrom(0, 80, 81, 70000),
    defaultPort: fc.constantFrom(0, 80, 8080, 65536),
    defaultWeight: fc.constantFrom(-1, 0, 50, 100, 101),
    backends: fc.array(
      fc.record(
        {
          kind: fc.constantFrom("instance", "networkInterface", "containerGroup", "ip"),
          server: fc.constantFrom("i-1", "ins-1", "eni-1", "eci-1", "10.0.0.1", "junk"),
          serverIp: fc.constantFrom("10.0.0.1", "10.0.0.2", "fd00::1", "10.0.0.0/8", ""),
          port: fc.constantFrom(0, 22, 80, 8080, 65536, 80.5),
          weight: fc.constantFrom(-1, 0, 1, 50, 100, 101, 10.5, NaN, Infinity),
          description: fc.constantFrom("", "ok", "not ok", "x".repeat(81)),
        },
        { requiredKeys: ["kind", "server"] },
      ),
      { maxLength: 5 },
    ),
  },
  { requiredKeys: ["family", "protocol", "listenerPort", "backends"] },
);

/** Only what both clouds take. */
const valid: fc.Arbitrary<Spec> = fc.constantFrom(...FAMILIES).chain((family) => {
  const tencent = family === "tencent";
  const prefix = tencent ? "ins-" : "i-";
  const weight = fc.option(fc.integer({ min: 1, max: 100 }), { nil: undefined });
  const port = family === "default group" ? fc.constant(undefined) : fc.option(fc.integer({ min: 1, max: 65535 }));
  const backend = fc.record({ weight, port: port.map((known) => known ?? undefined) });
  return fc.record({
    family: fc.constant(family),
    protocol: fc.constantFrom("tcp", "udp"),
    listenerPort: fc.integer({ min: 1, max: 65535 }),
    scheduler: fc.constant(tencent ? "WRR" : "wrr"),
    interval: fc.integer({ min: 10, max: 50 }),
    timeout: fc.integer({ min: 2, max: 9 }),
    defaultPort: fc.integer({ min: 1, max: 65535 }),
    defaultWeight: fc.integer({ min: 1, max: 100 }),
    backends: fc
      .array(backend, { minLength: 1, maxLength: 19 })
      .map((all) => all.map((one, n) => ({ ...one, kind: "instance" as const, server: `${prefix}${n}` }))),
  });
});

/** The operands of a spec that a token can stand for. */
const OPERANDS = ["protocol", "listenerPort", "scheduler", "interval", "timeout", "checkPort", "defaultPort"] as const;
const BACKEND_OPERANDS = ["server", "serverIp", "port", "weight", "description"] as const;
const TEXTS: readonly string[] = ["protocol", "scheduler", "server", "serverIp", "description"];

/** Which operand becomes a token: one of the listener and pool, or one of a backend. */
interface Hole {
  readonly backend?: number;
  readonly name: string;
}

function declare(spec: Spec, hole?: Hole, reversed = false): Fixture {
  const f = new Fixture();
  const fill = <T extends object>(values: T, backend?: number): T =>
    hole === undefined || hole.backend !== backend || !(hole.name in values)
      ? values
      : { ...values, [hole.name]: TEXTS.includes(hole.name) ? f.string : f.number };
  const { family, protocol, listenerPort: port, scheduler, interval, timeout, checkPort, ...pool } = fill(spec);
  const healthCheck = { intervalSeconds: interval, timeoutSeconds: timeout, port: checkPort };
  const options = { port, healthCheck, certificateId: "cert" };
  const classic = {
    ...options,
    protocol: alicloud.ListenerProtocol.of(protocol),
    scheduler: scheduler === undefined ? undefined : alicloud.Scheduler.of(scheduler),
  };
  const cloud = {
    ...options,
    protocol: tencentcloud.ListenerProtocol.of(protocol),
    scheduler: scheduler === undefined ? undefined : tencentcloud.Scheduler.of(scheduler),
  };
  const listener = family === "tencent" ? f.tencent.addListener("L", cloud) : f.clb.addListener("L", classic);
  const backends = spec.backends.map((one, n): [string, Backend] => [`b${n}`, make(fill(one, n))]);
  const ordered = Object.fromEntries(reversed ? backends.reverse() : backends);
  const { defaultPort, defaultWeight } = pool;
  f.bind(
    family === "default group" ? f.clb.defaultServerGroup : listener,
    f.pool(ordered, { defaultPort, defaultWeight }),
    family === "attachments" ? BindingStrategy.VSERVER_ATTACHMENTS : undefined,
  );
  return f;
}

function make({ kind, server, ...options }: BackendSpec): Backend {
  return Backend[kind](server, options);
}

function findings(fixture: Fixture): string[] {
  const said = findingsOf(fixture.stack).map(({ severity, message }) => `${severity} ${message}`);
  return said.map((text) => text.replace(/ \([^()]*:\d+\)/g, "")).sort();
}

function rulesOf(fixture: Fixture): Set<string> {
  return new Set(findingsOf(fixture.stack).map(({ ruleId }) => ruleId));
}

const holes = (spec: Spec): Hole[] => [
  ...OPERANDS.filter((name) => spec[name] !== undefined).map((name) => ({ name })),
  ...spec.backends.flatMap((one, backend) =>
    BACKEND_OPERANDS.filter((name) => one[name] !== undefined).map((name) => ({ backend, name })),
  ),
];

test("a valid stack has no errors", () => {
  fc.assert(
    fc.property(valid, (spec) => {
      expect(findings(declare(spec)).filter((text) => text.startsWith("error"))).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

test("findings do not depend on the order of backends, and no rule fails", () => {
  fc.assert(
    fc.property(anything, (spec) => {
      const texts = findings(declare(spec));
      expect(findings(declare(spec, undefined, true))).toEqual(texts);
      expect(texts.filter((text) => text.includes("please report this defect"))).toEqual([]);
    }),
    { numRuns: 80 },
  );
});

test("a token in any operand breaks no rule that the value did not break", () => {
  fc.assert(
    fc.property(anything, fc.nat(), (spec, pick) => {
      const all = holes(spec);
      const before = rulesOf(declare(spec));
      const after = rulesOf(declare(spec, all[pick % all.length]));
      expect([...after].filter((id) => !before.has(id))).toEqual([]);
    }),
    { numRuns: 120 },
  );
});
