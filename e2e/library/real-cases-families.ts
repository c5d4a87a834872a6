import { TerraformStack } from "cdktf";
import { Construct } from "constructs";
import { tencentcloud, alicloud, BackendPool, BindingStrategy, ListenerBinding } from "../../lib";
import { VPC } from "../matrix/alicloud-families";
import { backends, clb, Declare, pool, tencent } from "./real-cases-parts";

/** The real cases of master/slave, ALB, NLB, scaling and target groups. */

function pair(
  scope: Construct,
  stack: TerraformStack,
  loadBalancer: alicloud.ClassicLoadBalancer,
  notation: readonly string[],
  port: number,
): void {
  const group = new alicloud.MasterSlaveServerGroup(scope, "Pair", { loadBalancer, masterBackendId: "server1" });
  loadBalancer.addListener("Pair", {
    protocol: alicloud.ListenerProtocol.TCP,
    port,
    sessionSeconds: 3600,
    masterSlaveGroup: group,
  });
  const servers = pool(new Construct(scope, "PairServers"), stack, notation);
  new ListenerBinding(scope, "PairBinding", { listener: group, pool: servers });
}

function alb(scope: Construct): alicloud.ApplicationLoadBalancer {
  return new alicloud.ApplicationLoadBalancer(scope, "Alb", { ...VPC, deletionProtection: false });
}

/** HTTP listeners of one ALB, by port, with their servers. */
function onAlb(
  listeners: Readonly<Record<number, readonly string[]>>,
  serverGroupOptions?: alicloud.ApplicationServerGroupOptions,
): Declare {
  return (scope, stack) => {
    const balancer = alb(scope);
    for (const [port, notation] of Object.entries(listeners)) {
      const listener = balancer.addListener(`L${port}`, {
        protocol: alicloud.ListenerProtocol.HTTP,
        port: Number(port),
        serverGroupOptions,
      });
      const servers = pool(new Construct(scope, `Servers${port}`), stack, notation);
      new ListenerBinding(scope, `B${port}`, { listener, pool: servers });
    }
  };
}

export const OTHER_FAMILIES: Readonly<Record<string, Declare>> = {
  A6: (scope, stack) => pair(scope, stack, clb(scope, "A6"), backends("A6"), 22),
  A11c: (scope, stack) => {
    const balancer = clb(scope, "A11c");
    // `var` is a value that only the plan knows; here it has one.
    const [byDefault, master, slave, vserver] = backends("A11c").map((text) => text.replace(/var/g, "50"));
    balancer.addListener("Http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, backendPort: 80 });
    new ListenerBinding(scope, "DefaultBinding", {
      listener: balancer.defaultServerGroup,
      pool: pool(new Construct(scope, "Default"), stack, [byDefault]),
    });
    pair(scope, stack, balancer, [master, slave], 81);
    new ListenerBinding(scope, "VServerBinding", {
      listener: balancer.addListener("VServer", { protocol: alicloud.ListenerProtocol.TCP, port: 82 }),
      pool: pool(new Construct(scope, "VServer"), stack, [vserver]),
    });
  },
  B1: onAlb(
    { 80: backends("B1") },
    {
      stickySession: { type: alicloud.StickySessionType.SERVER, cookie: "sid" },
      healthCheck: { healthyCodes: ["2xx", "3xx", "4xx"], port: 80 },
    },
  ),
  B2: onAlb({ 80: backends("B2") }),
  B4: onAlb(
    { 8080: ["ecs:8080:50", "ecs:8080:50"], 80: ["ecs:80:50", "ecs:80:50"] },
    { healthCheck: { enabled: false } },
  ),
  B6: (scope, stack) => {
    const nlb = new alicloud.NetworkLoadBalancer(scope, "Nlb", { ...VPC, deletionProtection: false });
    const serverGroupOptions = {
      connectionDrainSeconds: 60,
      healthCheck: { timeoutSeconds: 5, intervalSeconds: 10, healthyThreshold: 2, unhealthyThreshold: 2 },
    };
    const listener = nlb.addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 80, serverGroupOptions });
    new ListenerBinding(scope, "Binding", { listener, pool: pool(scope, stack, backends("B6")) });
  },
  B8: (scope) => {
    const source = new alicloud.ScalingGroup(scope, "Scaling", {
      minSize: 2,
      maxSize: 4,
      vswitchIds: ["vsw-1"],
      launchTemplateId: "lt-1",
    });
    new ListenerBinding(scope, "Binding", {
      listener: alb(scope).addListener("Http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 }),
      pool: new BackendPool(scope, "Pool", { source, defaultPort: 9000, defaultWeight: 50 }),
    });
  },
  T14: (scope, stack) => {
    const listener = tencent(scope, "T14").addListener("Tcp", {
      protocol: tencentcloud.ListenerProtocol.TCP,
      port: 32090,
    });
    const nodes = [1, 2, 3].map((n) => backends("T14")[0].replace("bind_ip[*]", `bind_ip 10.0.9.${n}`));
    const strategy = BindingStrategy.TARGET_GROUP;
    new ListenerBinding(scope, "Binding", { listener, pool: pool(scope, stack, nodes), strategy });
  },
};
