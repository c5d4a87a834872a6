import { TerraformStack } from "cdktf";
import { Construct } from "constructs";
import * as fc from "fast-check";
import {
  alicloud,
  Backend,
  BackendPool,
  BackendPoolProps,
  BindingStrategy,
  IListenerTarget,
  ListenerBinding,
  tencentcloud,
} from "../../lib";

/**
 * Declares something right in a scope of its own. Ids of servers and load balancers begin with `name`, so that many
 * fit into one app.
 */
export type Declare = (scope: Construct, name: string) => void;

const integer = (min: number, max: number) => fc.integer({ min, max });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const port = integer(1, 65535).filter((value) => ![22, 3389, 3306, 6379].includes(value));
const certificate = { certificateId: "cert-1" };

type Kind = "instance" | "networkInterface" | "containerGroup" | "ip";

interface PoolSpec {
  readonly kind: Kind;
  readonly count: number;
  readonly defaultPort: number;
  readonly defaultWeight: number;
  readonly weights: readonly (number | undefined)[];
  readonly ports: readonly (number | undefined)[];
}

/**
 * A pool of at least two servers of one kind, at least one of them with traffic. Most are small, since resources cost
 * more time than what the rules say of them; some have as many as the family takes.
 */
function poolSpec(kinds: readonly Kind[], max: number, ownPorts = true): fc.Arbitrary<PoolSpec> {
  return fc.record({
    kind: fc.constantFrom(...kinds),
    count: fc.oneof({ weight: 99, arbitrary: integer(2, 3) }, { weight: 1, arbitrary: integer(2, max) }),
    defaultPort: port,
    defaultWeight: integer(1, 100),
    weights: fc.array(maybe(integer(0, 100)), { maxLength: 1 }),
    ports: ownPorts ? fc.array(maybe(port), { maxLength: 3 }) : fc.constant([]),
  });
}

interface Naming {
  readonly prefixes: { readonly [kind in Kind]?: string };
  /** Which kinds name a private IP. */
  readonly addressed: readonly Kind[];
}

const ALICLOUD: Naming["prefixes"] = { instance: "i-", networkInterface: "eni-", containerGroup: "eci-" };

function pool(scope: Construct, name: string, spec: PoolSpec, { prefixes, addressed }: Naming): BackendPool {
  const { kind, count, weights, ports, defaultPort, defaultWeight } = spec;
  const backends = Array.from({ length: count }, (_, n): [string, Backend] => {
    const address = `10.${(n >> 8) % 256}.${n % 256}.${(Number(name.replace(/\D/g, "")) % 250) + 1}`;
    const server = kind === "ip" ? address : `${prefixes[kind] ?? ""}${name}-${n}`;
    const options = { weight: weights[n], port: ports[n] };
    const serverIp = addressed.includes(kind) ? address : undefined;
    return [`b${n}`, kind === "ip" ? Backend.ip(server, options) : Backend[kind](server, { ...options, serverIp })];
  });
  const props: BackendPoolProps = { defaultPort, defaultWeight, backends: Object.fromEntries(backends) };
  return new BackendPool(scope, "Pool", props);
}

function bind(scope: Construct, listener: IListenerTarget, bound: BackendPool, strategy?: BindingStrategy): void {
  new ListenerBinding(scope, "Binding", { listener, pool: bound, strategy });
}

const healthCheck = (minInterval: number, maxInterval: number, maxTimeout: number) =>
  fc.record({
    intervalSeconds: maybe(integer(minInterval, maxInterval)),
    timeoutSeconds: integer(1, maxTimeout),
    healthyThreshold: maybe(integer(2, 10)),
    unhealthyThreshold: maybe(integer(2, 10)),
  });

const classicListener = fc.record({
  protocol: fc.constantFrom(
    alicloud.ListenerProtocol.of("tcp"),
    alicloud.ListenerProtocol.of("udp"),
    alicloud.ListenerProtocol.of("https"),
  ),
  port,
  scheduler: fc.constant(alicloud.Scheduler.of("wrr")),
  bandwidth: maybe(fc.oneof(fc.constant(-1), integer(1, 1000))),
  healthCheck: healthCheck(1, 50, 300),
  certificateId: fc.constant("cert-1"),
});

function classic(scope: Construct, name: string): alicloud.IClassicLoadBalancer {
  const attributes = { loadBalancerId: `lb-${name}`, spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL };
  return alicloud.ClassicLoadBalancer.fromAttributes(scope, "Clb", attributes);
}

const clbDefaultGroup = fc
  .tuple(classicListener, poolSpec(["instance", "networkInterface", "containerGroup"], 19, false))
  .map(([listener, spec]): Declare => (scope, name) => {
    const clb = classic(scope, name);
    const naming: Naming = { prefixes: ALICLOUD, addressed: ["networkInterface", "containerGroup"] };
    bind(scope, clb.defaultServerGroup, pool(scope, name, spec, naming));
    clb.addListener("Listener", listener);
  });

const clbGroup = fc
  .tuple(
    classicListener,
    fc.constantFrom(undefined, BindingStrategy.VSERVER_INLINE, BindingStrategy.VSERVER_IMMUTABLE),
    poolSpec(["instance"], 19),
  )
  .map(([listener, strategy, spec]): Declare => (scope, name) => {
    const bound = pool(scope, name, spec, { prefixes: ALICLOUD, addressed: [] });
    bind(scope, classic(scope, name).addListener("Listener", listener), bound, strategy);
  });

const clbAttachments = fc
  .tuple(classicListener, poolSpec(["instance", "containerGroup"], 30))
  .map(([listener, spec]): Declare => (scope, name) => {
    const bound = pool(scope, name, spec, { prefixes: ALICLOUD, addressed: [] });
    const strategy = BindingStrategy.VSERVER_ATTACHMENTS;
    bind(scope, classic(scope, name).addListener("Listener", listener), bound, strategy);
  });

const vpcNaming: Naming = { prefixes: ALICLOUD, addressed: ["networkInterface"] };

const alb = fc
  .tuple(
    poolSpec(["instance", "networkInterface", "containerGroup", "ip"], 30),
    fc.constantFrom(undefined, BindingStrategy.ALB_IMMUTABLE_GROUP, BindingStrategy.ALB_IN_PLACE),
    fc.record({
      protocol: fc.constantFrom(
        alicloud.ServerGroupProtocol.of("HTTP"),
        alicloud.ServerGroupProtocol.of("GRPC"),
        undefined,
      ),
      scheduler: fc.constantFrom(alicloud.Scheduler.of("Wrr"), alicloud.Scheduler.of("Wlc"), undefined),
      connectionDrainSeconds: maybe(integer(0, 900)),
      settleSeconds: maybe(integer(0, 60)),
      healthCheck: healthCheck(1, 50, 300),
    }),
    fc.record({
      port,
      idleTimeoutSeconds: maybe(integer(1, 60)),
      requestTimeoutSeconds: maybe(integer(1, 180)),
      http2: fc.constantFrom(true, undefined),
    }),
  )
  .map(([spec, strategy, serverGroupOptions, listener]): Declare => (scope, name) => {
    const attributes = { loadBalancerId: `alb-${name}`, vpcId: "vpc-1" };
    const loadBalancer = alicloud.ApplicationLoadBalancer.fromAttributes(scope, "Alb", attributes);
    const options = { ...listener, ...certificate, protocol: alicloud.ListenerProtocol.HTTPS, serverGroupOptions };
    const bound = pool(scope, name, spec, vpcNaming);
    bind(scope, loadBalancer.addListener("Listener", options), bound, strategy);
  });

const nlb = fc
  .tuple(
    poolSpec(["instance", "networkInterface", "containerGroup", "ip"], 30),
    fc.record({
      protocol: fc.constantFrom(
        alicloud.ListenerProtocol.of("TCP"),
        alicloud.ListenerProtocol.of("UDP"),
        alicloud.ListenerProtocol.of("TCPSSL"),
      ),
      port,
      idleTimeoutSeconds: maybe(integer(1, 900)),
      cps: maybe(integer(0, 1000000)),
    }),
    fc.record({
      scheduler: fc.constantFrom(alicloud.Scheduler.of("Wrr"), alicloud.Scheduler.of("Wlc"), undefined),
      connectionDrainSeconds: maybe(fc.oneof(fc.constant(0), integer(10, 900))),
      preserveClientIp: fc.constantFrom(false, undefined),
      ipVersion: fc.constantFrom(alicloud.IpVersion.of("Ipv4"), alicloud.IpVersion.of("DualStack"), undefined),
      healthCheck: healthCheck(5, 50, 300),
    }),
  )
  .map(([spec, listener, serverGroupOptions]): Declare => (scope, name) => {
    const loadBalancer = new alicloud.NetworkLoadBalancer(scope, "Nlb", {
      vpcId: "vpc-1",
      zoneMappings: [
        { zoneId: "z1", vswitchId: "vsw-1" },
        { zoneId: "z2", vswitchId: "vsw-2" },
      ],
    });
    const certificateIds = listener.protocol.value === "TCPSSL" ? ["cert-1"] : undefined;
    const options = { ...listener, certificateIds, serverGroupOptions };
    bind(scope, loadBalancer.addListener("Listener", options), pool(scope, name, spec, vpcNaming));
  });

const tencentNaming: Naming = {
  prefixes: { instance: "ins-", networkInterface: "eni-" },
  addressed: ["networkInterface"],
};

function tencent(scope: Construct, name: string): tencentcloud.CloudLoadBalancer {
  const props = {
    networkType: tencentcloud.NetworkType.INTERNAL,
    vpcId: "vpc-1",
    subnetId: "subnet-1",
    loadBalancerName: `clb-${name}`,
  };
  return new tencentcloud.CloudLoadBalancer(scope, "Clb", props);
}

const tencentCheck = fc.record({
  intervalSeconds: integer(61, 300),
  timeoutSeconds: integer(2, 60),
  healthyThreshold: maybe(integer(2, 10)),
  unhealthyThreshold: maybe(integer(2, 10)),
});

const clbTargets = fc
  .tuple(
    poolSpec(["instance", "networkInterface", "ip"], 100),
    fc.record({
      protocol: fc.constantFrom(tencentcloud.ListenerProtocol.of("TCP"), tencentcloud.ListenerProtocol.of("UDP")),
      port,
      scheduler: fc.constant(tencentcloud.Scheduler.of("WRR")),
      sessionSeconds: maybe(integer(30, 3600)),
      healthCheck: tencentCheck,
    }),
  )
  .map(([spec, listener]): Declare => (scope, name) => {
    bind(scope, tencent(scope, name).addListener("Listener", listener), pool(scope, name, spec, tencentNaming));
  });

const clbRule = fc
  .tuple(
    poolSpec(["instance", "networkInterface", "ip"], 100),
    fc.constantFrom("/", "/api", "~/a.*"),
    maybe(integer(30, 86400)),
    tencentCheck,
  )
  .map(([spec, url, sessionSeconds, check]): Declare => (scope, name) => {
    const options = { protocol: tencentcloud.ListenerProtocol.HTTPS, port: 443, ...certificate };
    const listener = tencent(scope, name).addListener("Listener", options);
    const rule = listener.addRule("Rule", { domain: "www.example.com", url, sessionSeconds, healthCheck: check });
    bind(scope, rule, pool(scope, name, spec, tencentNaming));
  });

const targetGroup = fc
  .tuple(poolSpec(["networkInterface", "ip"], 30), fc.constantFrom("TCP", "UDP"), integer(0, 30), port)
  .map(([spec, protocol, settleSeconds, listenerPort]): Declare => (scope, name) => {
    const loadBalancer = tencent(scope, name);
    const group = new tencentcloud.TargetGroup(scope, "Group", {
      loadBalancer,
      protocol: tencentcloud.TargetGroupProtocol.of(protocol),
      settleSeconds,
    });
    loadBalancer.addListener("Listener", {
      protocol: tencentcloud.ListenerProtocol.of(protocol),
      port: listenerPort,
      targetGroup: group,
    });
    bind(scope, group, pool(scope, name, spec, tencentNaming));
  });

/** Something right of any family. */
export const validStack: fc.Arbitrary<Declare> = fc.oneof(
  clbDefaultGroup,
  clbGroup,
  clbAttachments,
  alb,
  nlb,
  clbTargets,
  clbRule,
  targetGroup,
);

/** Declares many of them in one app, each in a stack of its own scope. */
export function declareAll(stack: TerraformStack, all: readonly Declare[]): void {
  all.forEach((declare, n) => declare(new Construct(stack, `case${n}`), `c${n}`));
}
