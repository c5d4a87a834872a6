import { Construct } from "constructs";
import { alicloud, Backend, BackendPool, tencentcloud } from "../../lib";
import { VPC } from "./alicloud-families";
import { bindEach, FamilyUnderTest, NO_WEIGHT, noSizes, ONE_PORT, Servers } from "./family";

/** Scaling groups as the source of a pool: servers come and go by its size, port and weight stand on the pool. */

const BY_SIZE = {
  "weight of one": "not possible: all servers of a scaling group have one weight",
  "port of one": "not possible: all servers of a scaling group have one port",
  "swap all": "not possible: the scaling group chooses its servers",
  "move a backend between pools": "not possible: the scaling group chooses its servers",
} as const;

const FIXED_WEIGHT = "not possible: the scaling group always binds with weight 50";

const noBackend = (): Backend => {
  throw new Error("a scaling group fills the pool");
};

/** The pool that a scaling group fills, whose size is the number of servers. */
function scaledBy(source: (scope: Construct, size: number) => BackendPool["source"]): FamilyUnderTest["pool"] {
  return (scope, id, servers: Servers, formerPath) => {
    const [{ port, weight }] = Object.values(servers);
    const size = Object.keys(servers).length;
    return new BackendPool(scope, id, {
      source: source(scope, size),
      defaultPort: port,
      defaultWeight: weight,
      formerPath,
    });
  };
}

const ess = scaledBy(
  (scope, minSize) =>
    new alicloud.ScalingGroup(scope, "Scaling", {
      minSize,
      maxSize: 200,
      vswitchIds: ["vsw-1"],
      launchTemplateId: "lt-1",
    }),
);

function essFamily(name: string, more: Pick<FamilyUnderTest, "front" | "declare"> & Partial<FamilyUnderTest>) {
  return { name, scaled: true, batch: 200, backend: noBackend, pool: ess, cannot: BY_SIZE, ...more };
}

function classic(scope: Construct): alicloud.ClassicLoadBalancer {
  return new alicloud.ClassicLoadBalancer(scope, "Clb", {
    spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL,
    deletionProtection: false,
  });
}

/** Auto scaling (ESS) of Alibaba Cloud, by what it fills. */
export const ESS_FAMILIES: readonly FamilyUnderTest[] = [
  essFamily("alicloud-ess (default group)", {
    front: (port) => `tcp:${port}`,
    cannot: { ...BY_SIZE, "weight of all": FIXED_WEIGHT, ...noSizes(FIXED_WEIGHT) },
    declare(scope, [{ port, pool }]) {
      const clb = classic(scope);
      clb.addListener(`Listener${port}`, {
        protocol: alicloud.ListenerProtocol.TCP,
        port,
        backendPort: pool.defaultPort,
      });
      bindEach(scope, [{ port, pool }], () => clb.defaultServerGroup);
    },
  }),
  essFamily("alicloud-ess (VServer group)", {
    front: (port) => `tcp:${port}`,
    declare(scope, pools) {
      const clb = classic(scope);
      bindEach(scope, pools, (port) =>
        clb.addListener(`Listener${port}`, { protocol: alicloud.ListenerProtocol.TCP, port }),
      );
    },
  }),
  essFamily("alicloud-ess (ALB)", {
    front: (port) => `HTTP:${port}`,
    declare(scope, pools) {
      const alb = new alicloud.ApplicationLoadBalancer(scope, "Alb", { ...VPC, deletionProtection: false });
      bindEach(scope, pools, (port) =>
        alb.addListener(`Listener${port}`, { protocol: alicloud.ListenerProtocol.HTTP, port }),
      );
    },
  }),
  essFamily("alicloud-ess (NLB)", {
    front: (port) => `TCP:${port}`,
    declare(scope, pools) {
      const nlb = new alicloud.NetworkLoadBalancer(scope, "Nlb", { ...VPC, deletionProtection: false });
      bindEach(scope, pools, (port) =>
        nlb.addListener(`Listener${port}`, { protocol: alicloud.ListenerProtocol.TCP, port }),
      );
    },
  }),
  essFamily("alicloud-ess (GWLB)", {
    front: () => "GENEVE:6081",
    cannot: { ...BY_SIZE, ...NO_WEIGHT, ...ONE_PORT, ...noSizes("not possible: members have no weight") },
    declare(scope, pools) {
      const gwlb = new alicloud.GatewayLoadBalancer(scope, "Gwlb", VPC);
      bindEach(scope, pools, (port) => gwlb.addListener(`Listener${port}`, {}));
    },
  }),
];

const as = scaledBy(
  (scope, minSize) =>
    new tencentcloud.AutoScalingGroup(scope, "Scaling", {
      minSize,
      maxSize: 200,
      vpcId: "vpc-1",
      subnetIds: ["subnet-1"],
      configurationId: "asc-1",
    }),
);

/** A classic load balancer: it can only exist already. */
const CLASSIC = "lb-classic";

/** Auto scaling (AS) of Tencent Cloud. */
export const AS_FAMILIES: readonly FamilyUnderTest[] = [
  {
    name: "tencentcloud-as-forward",
    row: "tencentcloud-as-forward",
    front: (port) => `TCP:${port}`,
    batch: 100,
    scaled: true,
    cannot: BY_SIZE,
    backend: noBackend,
    pool: as,
    declare(scope, pools) {
      const clb = new tencentcloud.CloudLoadBalancer(scope, "Clb", {
        loadBalancerName: scope.node.id,
        networkType: tencentcloud.NetworkType.OPEN,
        vpcId: "vpc-1",
        deletionProtection: false,
      });
      bindEach(scope, pools, (port) =>
        clb.addListener(`Listener${port}`, { protocol: tencentcloud.ListenerProtocol.TCP, port }),
      );
    },
  },
  {
    name: "tencentcloud-as-classic",
    row: "tencentcloud-as-classic",
    front: () => CLASSIC,
    existing: [CLASSIC],
    batch: 100,
    scaled: true,
    cannot: {
      ...BY_SIZE,
      ...ONE_PORT,
      "weight of all": "not possible: the scaling group chooses the weight",
      ...noSizes("not possible: the scaling group chooses the weight"),
    },
    backend: noBackend,
    pool: as,
    declare(scope, [{ pool }]) {
      new tencentcloud.ClassicBinding(scope, "Binding", { loadBalancerId: CLASSIC, pool });
    },
  },
];
