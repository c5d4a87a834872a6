import { Construct } from "constructs";
import { alicloud, Backend, BindingStrategy, ListenerBinding } from "../../lib";
import {
  bindEach,
  byAddress,
  FamilyUnderTest,
  instance,
  networkInterface,
  NO_WEIGHT,
  noSizes,
  ONE_PORT,
  oneFunction,
} from "./family";

/** CLB, ALB, NLB and GWLB with lists of servers. */

const ONE_GROUP = "not possible: one group for all listeners of a load balancer";
const PAIR = "not possible: exactly two members";

function classic(scope: Construct): alicloud.ClassicLoadBalancer {
  return new alicloud.ClassicLoadBalancer(scope, "Clb", {
    spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL,
    deletionProtection: false,
  });
}

const defaultGroup: FamilyUnderTest = {
  name: "alicloud-clb-default-group",
  row: "alicloud-clb-default-group",
  front: (port) => `tcp:${port}`,
  batch: 20,
  cannot: { "move a backend between pools": ONE_GROUP },
  backend: instance("i-"),
  otherKind: (server) =>
    Backend.networkInterface(`eni-${server.server}`, {
      port: server.port,
      weight: server.weight,
      serverIp: byAddress(server).serverId,
    }),
  declare(scope, pools) {
    const clb = classic(scope);
    clb.addListener(`Listener${pools[0].port}`, { protocol: alicloud.ListenerProtocol.TCP, port: pools[0].port });
    new ListenerBinding(scope, "Binding", { listener: clb.defaultServerGroup, pool: pools[0].pool });
  },
};

function vserver(name: string, strategy: BindingStrategy, unordered = false): FamilyUnderTest {
  return {
    name,
    row: name,
    unordered,
    front: (port) => `tcp:${port}`,
    batch: 20,
    backend: instance("i-"),
    otherKind: networkInterface,
    declare(scope, pools) {
      const clb = classic(scope);
      bindEach(
        scope,
        pools,
        (port) => clb.addListener(`Listener${port}`, { protocol: alicloud.ListenerProtocol.TCP, port }),
        strategy,
      );
    },
  };
}

const masterSlave: FamilyUnderTest = {
  name: "alicloud-clb-master-slave",
  row: "alicloud-clb-master-slave",
  front: (port) => `tcp:${port}`,
  batch: 2,
  start: 2,
  cannot: { "add one": PAIR, "remove one": PAIR, "move a backend between pools": PAIR, ...noSizes(PAIR) },
  backend: instance("i-"),
  otherKind: networkInterface,
  declare(scope, [{ port, pool }]) {
    const loadBalancer = classic(scope);
    const group = new alicloud.MasterSlaveServerGroup(scope, "Pair", {
      loadBalancer,
      masterBackendId: pool.backendIds[0],
    });
    loadBalancer.addListener(`Listener${port}`, {
      protocol: alicloud.ListenerProtocol.TCP,
      port,
      masterSlaveGroup: group,
    });
    new ListenerBinding(scope, "Binding", { listener: group, pool });
  },
};

/** A VPC with two zones. */
export const VPC = {
  vpcId: "vpc-1",
  zoneMappings: [
    { zoneId: "cn-hangzhou-i", vswitchId: "vsw-1" },
    { zoneId: "cn-hangzhou-k", vswitchId: "vsw-2" },
  ],
};

function alb(
  name: string,
  strategy: BindingStrategy,
  backend: FamilyUnderTest["backend"],
  more: Partial<FamilyUnderTest> = {},
): FamilyUnderTest {
  return {
    name,
    row: name,
    front: (port) => `HTTP:${port}`,
    batch: 200,
    backend,
    ...more,
    declare(scope, pools) {
      const alb = new alicloud.ApplicationLoadBalancer(scope, "Alb", { ...VPC, deletionProtection: false });
      bindEach(
        scope,
        pools,
        (port) => alb.addListener(`Listener${port}`, { protocol: alicloud.ListenerProtocol.HTTP, port }),
        strategy,
      );
    },
  };
}

const functionOf: FamilyUnderTest["backend"] = ({ server, weight }) =>
  Backend.cloudFunction(`acs:fc:cn-hangzhou:1234567890:functions/${server}`, { weight });

const ALONE = oneFunction("not possible: a function is alone in its group");

function nlb(
  name: string,
  backend: FamilyUnderTest["backend"],
  serverGroupOptions: alicloud.NetworkServerGroupOptions = {},
  more: Pick<Partial<FamilyUnderTest>, "cannot" | "otherKind"> = {},
): FamilyUnderTest {
  const on = (port: number) =>
    serverGroupOptions.anyPort === true ? { startPort: port * 100, endPort: port * 100 + 9 } : { port };
  return {
    name,
    row: name,
    front: (port) => (serverGroupOptions.anyPort === true ? `TCP:${port * 100}-${port * 100 + 9}` : `TCP:${port}`),
    batch: 200,
    backend,
    ...more,
    declare(scope, pools) {
      const nlb = new alicloud.NetworkLoadBalancer(scope, "Nlb", { ...VPC, deletionProtection: false });
      bindEach(scope, pools, (port) =>
        nlb.addListener(`Listener${port}`, {
          protocol: alicloud.ListenerProtocol.TCP,
          ...on(port),
          serverGroupOptions,
        }),
      );
    },
  };
}

const anyPort: FamilyUnderTest["backend"] = ({ server, weight }) => Backend.instance(`i-${server}`, { weight });

function gwlb(
  name: string,
  backend: FamilyUnderTest["backend"],
  otherKind?: FamilyUnderTest["otherKind"],
): FamilyUnderTest {
  return {
    name,
    row: name,
    front: () => "GENEVE:6081",
    batch: 200,
    cannot: {
      ...NO_WEIGHT,
      ...ONE_PORT,
      "move a backend between pools": "not possible: one listener, so one pool, for each load balancer",
      ...noSizes("not possible: members have no weight"),
    },
    backend,
    otherKind,
    declare(scope, [{ port, pool }]) {
      const gwlb = new alicloud.GatewayLoadBalancer(scope, "Gwlb", VPC);
      bindEach(scope, [{ port, pool }], () => gwlb.addListener(`Listener${port}`, {}));
    },
  };
}

export const ALICLOUD_FAMILIES: readonly FamilyUnderTest[] = [
  defaultGroup,
  vserver("alicloud-clb-vserver-inline", BindingStrategy.VSERVER_INLINE),
  vserver("alicloud-clb-vserver-immutable", BindingStrategy.VSERVER_IMMUTABLE),
  vserver("alicloud-clb-vserver-attachments", BindingStrategy.VSERVER_ATTACHMENTS, true),
  masterSlave,
  alb("alicloud-alb-instance", BindingStrategy.ALB_IMMUTABLE_GROUP, instance("i-"), { otherKind: networkInterface }),
  alb("alicloud-alb-instance-in-place", BindingStrategy.ALB_IN_PLACE, instance("i-"), { otherKind: networkInterface }),
  alb("alicloud-alb-ip", BindingStrategy.ALB_IMMUTABLE_GROUP, byAddress),
  alb("alicloud-alb-ip-in-place", BindingStrategy.ALB_IN_PLACE, byAddress),
  alb("alicloud-alb-function", BindingStrategy.ALB_IMMUTABLE_GROUP, functionOf, ALONE),
  alb("alicloud-alb-function-in-place", BindingStrategy.ALB_IN_PLACE, functionOf, ALONE),
  nlb("alicloud-nlb-instance", instance("i-"), {}, { otherKind: networkInterface }),
  nlb("alicloud-nlb-ip", byAddress),
  nlb(
    "alicloud-nlb-any-port",
    anyPort,
    { anyPort: true, healthCheck: { port: 8080 } },
    { cannot: ONE_PORT, otherKind: ({ server, weight }) => Backend.networkInterface(`eni-${server}`, { weight }) },
  ),
  gwlb(
    "alicloud-gwlb-instance",
    ({ server }) => Backend.instance(`i-${server}`),
    ({ server }) => Backend.networkInterface(`eni-${server}`),
  ),
  gwlb("alicloud-gwlb-ip", (server) => Backend.ip(byAddress(server).serverId)),
];
