import { Construct } from "constructs";
import { Backend, BindingStrategy, ListenerBinding, tencentcloud } from "../../lib";
import { bindEach, byAddress, FamilyUnderTest, instance, noSizes, ONE_PORT, oneFunction } from "./family";

/** Tencent CLB and GWLB with lists of servers. */

const ONE_WEIGHT = "not possible: 16 and 0 are the only weights";

function clbIn(scope: Construct): tencentcloud.CloudLoadBalancer {
  return new tencentcloud.CloudLoadBalancer(scope, "Clb", {
    loadBalancerName: scope.node.id,
    networkType: tencentcloud.NetworkType.OPEN,
    vpcId: "vpc-1",
    deletionProtection: false,
  });
}

const listener: FamilyUnderTest = {
  name: "tencentcloud-clb-attachment (listener)",
  row: "tencentcloud-clb-attachment",
  front: (port) => `TCP:${port}`,
  batch: 20,
  backend: instance("ins-"),
  otherKind: byAddress,
  declare(scope, pools) {
    const clb = clbIn(scope);
    bindEach(scope, pools, (port) =>
      clb.addListener(`Listener${port}`, { protocol: tencentcloud.ListenerProtocol.TCP, port }),
    );
  },
};

function atRule(more: Pick<FamilyUnderTest, "name" | "row" | "batch" | "backend"> & Partial<FamilyUnderTest>) {
  return {
    front: (port: number) => `HTTP:${port}/example.com/`,
    entry: (port: number) => `Rule${port}`,
    declare(scope: Construct, pools: Parameters<FamilyUnderTest["declare"]>[1]) {
      const clb = clbIn(scope);
      bindEach(scope, pools, (port) =>
        clb
          .addListener(`Listener${port}`, { protocol: tencentcloud.ListenerProtocol.HTTP, port })
          .addRule(`Rule${port}`, { domain: "example.com", url: "/" }),
      );
    },
    ...more,
  };
}

/** Groups that the listeners name; of v2, listeners make them for themselves. */
function targetGroup(name: string, type: tencentcloud.TargetGroupType): FamilyUnderTest {
  return {
    name,
    row: name,
    front: (port) => `TCP:${port}`,
    batch: 20,
    backend: byAddress,
    declare(scope, pools) {
      const clb = clbIn(scope);
      if (type === tencentcloud.TargetGroupType.V2) {
        const listenerOn = (port: number) =>
          clb.addListener(`Listener${port}`, { protocol: tencentcloud.ListenerProtocol.TCP, port });
        return bindEach(scope, pools, listenerOn, BindingStrategy.TARGET_GROUP);
      }
      for (const { port, pool } of pools) {
        const group = new tencentcloud.TargetGroup(scope, `Group${port}`, { loadBalancer: clb, type });
        clb.addListener(`Listener${port}`, { protocol: tencentcloud.ListenerProtocol.TCP, port, targetGroup: group });
        new ListenerBinding(scope, `Binding${port}`, { listener: group, pool });
      }
    },
  };
}

const gwlb: FamilyUnderTest = {
  name: "tencentcloud-gwlb",
  row: "tencentcloud-gwlb",
  front: () => "GENEVE:6081",
  entry: () => "Group",
  batch: 20,
  weights: { start: 16, edited: 0 },
  cannot: {
    ...ONE_PORT,
    "weight of all": ONE_WEIGHT,
    "move a backend between pools": "not possible: one group for each load balancer",
    ...noSizes(ONE_WEIGHT),
  },
  backend: (server) => Backend.ip(byAddress(server).serverId, { weight: server.weight }),
  declare(scope, [{ pool }]) {
    const gwlb = new tencentcloud.GatewayLoadBalancer(scope, "Gwlb", {
      vpcId: "vpc-1",
      subnetId: "subnet-1",
    });
    new ListenerBinding(scope, "Binding", { listener: gwlb.addTargetGroup("Group"), pool });
  },
};

export const TENCENTCLOUD_FAMILIES: readonly FamilyUnderTest[] = [
  listener,
  atRule({
    name: "tencentcloud-clb-attachment (rule)",
    row: "tencentcloud-clb-attachment",
    batch: 20,
    backend: instance("ins-"),
    otherKind: byAddress,
  }),
  targetGroup("tencentcloud-target-group-v1", tencentcloud.TargetGroupType.V1),
  targetGroup("tencentcloud-target-group-v2", tencentcloud.TargetGroupType.V2),
  atRule({
    name: "tencentcloud-function",
    row: "tencentcloud-function",
    batch: 1,
    ...oneFunction("not possible: a rule takes one function"),
    backend: ({ server, weight }) => Backend.cloudFunction(server, { weight }),
  }),
  gwlb,
];

/** Rows of docs/families.md without a table, and why. */
export const WITHOUT_TABLE: Readonly<Record<string, string>> = {
  "tencentcloud-classic":
    "No provider binds it. `e2e/library/classic.test.ts` makes the edits with the package's command against a cloud on\nloopback: to add and to remove one touches no other instance (3 -> 3 -> 4 and 3 -> 2 -> 2, the gate passes); weights and\nswaps unbind and bind (3 -> 0 -> 3 in the worst order, the gate refuses).",
};
