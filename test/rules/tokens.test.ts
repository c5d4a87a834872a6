import { alicloud, Backend, BackendPool, BackendPoolProps, BindingStrategy, tencentcloud } from "../../lib";
import { findingsOf } from "../synth";
import { Fixture } from "./fixture";

/** A pool in which everything that can be a token is one. */
function pool(f: Fixture, backends: { [id: string]: Backend }, props: BackendPoolProps = {}): BackendPool {
  return f.pool(backends, { defaultPort: f.number, defaultWeight: f.number, ...props });
}

const options = (f: Fixture) => ({ port: f.number, weight: f.number });
const addressed = (f: Fixture) => ({ ...options(f), serverIp: f.string });

const classicCheck = (f: Fixture) => ({
  healthyCodes: [f.string],
  port: f.number,
  intervalSeconds: f.number,
  timeoutSeconds: f.number,
  healthyThreshold: f.number,
  unhealthyThreshold: f.number,
});

function classic(f: Fixture): alicloud.IClassicLoadBalancer {
  return alicloud.ClassicLoadBalancer.fromAttributes(f.stack, "Clb", {
    loadBalancerId: f.string,
    spec: alicloud.LoadBalancerSpec.of(f.string),
    chargeType: alicloud.ChargeType.of(f.string),
  });
}

function classicListener(f: Fixture, clb: alicloud.IClassicLoadBalancer): alicloud.ClassicListener {
  return clb.addListener("Listener", {
    protocol: alicloud.ListenerProtocol.of(f.string),
    port: f.number,
    scheduler: alicloud.Scheduler.of(f.string),
    bandwidth: f.number,
    healthCheck: {
      ...classicCheck(f),
      path: f.string,
      host: f.string,
      protocol: alicloud.HealthCheckProtocol.of(f.string),
    },
    stickySession: { type: alicloud.StickySessionType.of(f.string), cookieTimeoutSeconds: f.number, cookie: f.string },
    sessionSeconds: f.number,
    certificateId: f.string,
    securityPolicyId: f.string,
  });
}

const two = (f: Fixture) => ({ a: Backend.instance(f.string, options(f)), b: Backend.instance(f.string, options(f)) });
const described = (f: Fixture) => ({
  a: Backend.instance(f.string, { ...options(f), description: f.string }),
  b: Backend.networkInterface(f.string, { ...addressed(f), description: f.string }),
});

const zones = (f: Fixture) => [
  { zoneId: f.string, vswitchId: f.string },
  { zoneId: f.string, vswitchId: f.string },
];

const FAMILIES: ReadonlyArray<readonly [name: string, declare: (f: Fixture) => unknown]> = [
  [
    "the default server group of a CLB",
    (f) => {
      const clb = classic(f);
      // One port for all, of which two tokens may be one.
      const backends = {
        a: Backend.instance(f.string, { weight: f.number }),
        b: Backend.networkInterface(f.string, { weight: f.number, serverIp: f.string }),
      };
      f.bind(clb.defaultServerGroup, pool(f, backends));
      clb.addListener("Listener", {
        protocol: alicloud.ListenerProtocol.of(f.string),
        port: f.number,
        backendPort: f.number,
        certificateId: "c",
      });
    },
  ],
  [
    "a VServer group and a rule",
    (f) => {
      const listener = classicListener(f, classic(f));
      f.bind(listener, pool(f, two(f)));
      f.bind(listener.addRule("Rule", { domain: f.string, url: f.string }), f.pool(two(f), {}, "Other"));
    },
  ],
  [
    "attachments of a VServer group",
    (f) => f.bind(classicListener(f, classic(f)), pool(f, described(f)), BindingStrategy.VSERVER_ATTACHMENTS),
  ],
  [
    "an ALB",
    (f) => {
      const loadBalancer = new alicloud.ApplicationLoadBalancer(f.stack, "Alb", {
        vpcId: f.string,
        zoneMappings: zones(f),
        edition: alicloud.ApplicationEdition.of(f.string),
        loadBalancerName: f.string,
        addressType: alicloud.AddressType.of(f.string),
        addressAllocatedMode: alicloud.AddressAllocatedMode.of(f.string),
        ipVersion: alicloud.IpVersion.of(f.string),
      });
      const serverGroupOptions: alicloud.ApplicationServerGroupOptions = {
        serverGroupName: f.string,
        protocol: alicloud.ServerGroupProtocol.of(f.string),
        scheduler: alicloud.Scheduler.of(f.string),
        connectionDrainSeconds: f.number,
        slowStartSeconds: f.number,
        settleSeconds: f.number,
        healthCheck: {
          ...classicCheck(f),
          protocol: alicloud.HealthCheckProtocol.of(f.string),
          method: alicloud.HealthCheckMethod.of(f.string),
          path: f.string,
          host: f.string,
        },
        stickySession: {
          type: alicloud.StickySessionType.of(f.string),
          cookieTimeoutSeconds: f.number,
          cookie: f.string,
        },
      };
      const listener = loadBalancer.addListener("Listener", {
        protocol: alicloud.ListenerProtocol.of(f.string),
        port: f.number,
        certificateId: f.string,
        securityPolicyId: f.string,
        idleTimeoutSeconds: f.number,
        requestTimeoutSeconds: f.number,
        serverGroupOptions,
      });
      f.bind(listener, pool(f, described(f)));
      const rule = listener.addRule("Rule", {
        priority: f.number,
        conditions: { domains: [f.string], paths: [f.string] },
        poolSessionSeconds: f.number,
      });
      f.bind(rule, f.pool(two(f), {}, "Other"));
    },
  ],
  [
    "an NLB",
    (f) => {
      const loadBalancer = new alicloud.NetworkLoadBalancer(f.stack, "Nlb", {
        vpcId: f.string,
        zoneMappings: zones(f),
        loadBalancerName: f.string,
        addressType: alicloud.AddressType.of(f.string),
        ipVersion: alicloud.IpVersion.of(f.string),
      });
      const listener = loadBalancer.addListener("Listener", {
        protocol: alicloud.ListenerProtocol.of(f.string),
        port: f.number,
        certificateIds: [f.string],
        securityPolicyId: f.string,
        idleTimeoutSeconds: f.number,
        cps: f.number,
        serverGroupOptions: {
          serverGroupName: f.string,
          scheduler: alicloud.Scheduler.of(f.string),
          connectionDrainSeconds: f.number,
          ipVersion: alicloud.IpVersion.of(f.string),
          healthCheck: {
            ...classicCheck(f),
            protocol: alicloud.HealthCheckProtocol.of(f.string),
            path: f.string,
            host: f.string,
          },
        },
      });
      f.bind(listener, pool(f, described(f)));
    },
  ],
  [
    "a GWLB",
    (f) => {
      const attributes = { loadBalancerId: f.string, vpcId: f.string };
      const listener = alicloud.GatewayLoadBalancer.fromAttributes(f.stack, "Gwlb", attributes).addListener("L", {
        idleTimeoutSeconds: f.number,
        serverGroupOptions: {
          serverGroupName: f.string,
          scheduler: alicloud.Scheduler.of(f.string),
          failoverMode: alicloud.FailoverMode.of(f.string),
          connectionDrainSeconds: f.number,
          healthCheck: { ...classicCheck(f), protocol: alicloud.HealthCheckProtocol.of(f.string), path: f.string },
        },
      });
      f.bind(listener, f.pool(two(f), { defaultPort: undefined, defaultWeight: f.number }));
    },
  ],
  [
    "a listener and a rule of a Tencent CLB",
    (f) => {
      const clb = new tencentcloud.CloudLoadBalancer(f.stack, "Clb", {
        networkType: tencentcloud.NetworkType.of(f.string),
        loadBalancerName: f.string,
        vpcId: f.string,
        ipVersion: tencentcloud.IpVersion.of(f.string),
        targetRegion: { region: f.string, vpcId: f.string },
      });
      const listener = clb.addListener("Listener", {
        protocol: tencentcloud.ListenerProtocol.of(f.string),
        port: f.number,
        scheduler: tencentcloud.Scheduler.of(f.string),
        sessionSeconds: f.number,
        certificateId: f.string,
        sslMode: tencentcloud.SslMode.of(f.string),
        caCertificateId: f.string,
        healthCheck: {
          ...classicCheck(f),
          protocol: tencentcloud.HealthCheckProtocol.of(f.string),
          path: f.string,
          host: f.string,
        },
      });
      const backends = {
        a: Backend.instance(f.string, options(f)),
        b: Backend.networkInterface(f.string, addressed(f)),
        c: Backend.ip(f.string, options(f)),
      };
      f.bind(listener, pool(f, backends));
      const rule = listener.addRule("Rule", {
        domain: f.string,
        url: f.string,
        scheduler: tencentcloud.Scheduler.of(f.string),
        sessionSeconds: f.number,
        healthCheck: { httpCodeBitmask: f.number, protocol: tencentcloud.HealthCheckProtocol.of(f.string) },
      });
      f.bind(rule, f.pool(backends, {}, "Other"));
    },
  ],
  [
    "a target group of Tencent",
    (f) => {
      const group = new tencentcloud.TargetGroup(f.stack, "Group", {
        loadBalancer: f.tencent,
        protocol: tencentcloud.TargetGroupProtocol.of(f.string),
        targetGroupName: f.string,
        vpcId: f.string,
        scheduler: tencentcloud.Scheduler.of(f.string),
        sessionSeconds: f.number,
        ipVersion: tencentcloud.IpVersion.of(f.string),
        settleSeconds: f.number,
        healthCheck: { ...classicCheck(f), protocol: tencentcloud.HealthCheckProtocol.of(f.string), host: f.string },
      });
      f.tencent.addListener("Listener", {
        protocol: tencentcloud.ListenerProtocol.of(f.string),
        port: f.number,
        targetGroup: group,
      });
      const backends = { a: Backend.ip(f.string, options(f)), b: Backend.instance(f.string, addressed(f)) };
      f.bind(group, pool(f, backends));
    },
  ],
  [
    "a gateway of Tencent",
    (f) => {
      const attributes = { loadBalancerId: f.string, vpcId: f.string };
      const gateway = tencentcloud.GatewayLoadBalancer.fromAttributes(f.stack, "Gateway", attributes);
      const group = gateway.addTargetGroup("Group", {
        targetGroupName: f.string,
        protocol: tencentcloud.GatewayProtocol.of(f.string),
      });
      f.bind(group, pool(f, { a: Backend.ip(f.string, options(f)), b: Backend.ip(f.string, options(f)) }));
    },
  ],
  [
    "servers of scaling groups",
    (f) => {
      const source = alicloud.ScalingGroup.fromAttributes(f.stack, "Scaling", { scalingGroupId: f.string });
      f.bind(classicListener(f, classic(f)), pool(f, {}, { source }));
    },
  ],
];

test.each(FAMILIES)("%s: what is known only at plan is no error and no warning", (_, declare) => {
  const fixture = new Fixture();
  declare(fixture);
  const wrong = findingsOf(fixture.stack).filter(({ severity }) => severity !== "info");
  expect(wrong.map(({ message }) => message)).toEqual([]);
});
