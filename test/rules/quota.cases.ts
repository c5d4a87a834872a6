import { tencentcloud, alicloud, Backend, BindingStrategy, LoadBalancingRules } from "../../lib";
import { instances, table } from "./fixture";
import { existingAlb, existingNlb, ZONES } from "./vpc";

function onPorts(id: string, count: number): { [id: string]: Backend } {
  const ports = Array.from({ length: count }, (_, index) => 1000 + index);
  return Object.fromEntries(ports.map((port) => [`port${port}`, Backend.instance(id, { port })]));
}

table("quota", [
  [
    "201 behind one load balancer",
    (f) => f.inVServerGroup(instances(201)),
    'warning: load balancer "Clb": has 201 backends in all its groups, and quota slb_quota_backendservers_num allows 200 by default; ask for a higher quota, or spread the backends',
  ],
  [
    "201 in two groups of one load balancer",
    (f) => {
      f.inVServerGroup(instances(101));
      f.bind(f.clb.defaultServerGroup, f.pool(instances(100, "i-x"), {}, "More"));
    },
    'warning: load balancer "Clb": has 201 backends in all its groups, and quota slb_quota_backendservers_num allows 200 by default; ask for a higher quota, or spread the backends',
  ],
  [
    "a server added 51 times",
    (f) => f.inVServerGroup(onPorts("i-a", 51)),
    'warning: backend "port1000": server "i-a" is added 51 times, and quota slb_quota_backendserver_attached_num allows 50 by default; ask for a higher quota, or let listeners share a pool',
  ],
  [
    "a server added 51 times in two groups",
    (f) => {
      f.inVServerGroup(onPorts("i-a", 50));
      f.bind(
        f.clb.addListener("Second", { protocol: alicloud.ListenerProtocol.TCP, port: 9001 }),
        f.pool({ z: Backend.instance("i-a"), y: Backend.instance("i-a", { port: 79 }) }, {}, "Extra"),
      );
    },
    'warning: backend "y": server "i-a" is added 52 times, and quota slb_quota_backendserver_attached_num allows 50 by default; ask for a higher quota, or let listeners share a pool',
  ],
  ["200 behind one load balancer", (f) => f.inVServerGroup(instances(200))],
  [
    "201 behind two load balancers",
    (f) => {
      f.inVServerGroup(instances(200));
      const other = alicloud.ClassicLoadBalancer.fromAttributes(f.stack, "Other", { loadBalancerId: "lb-other" });
      f.bind(other.defaultServerGroup, f.pool(instances(1), {}, "More"));
    },
  ],
  ["a server added 50 times", (f) => f.inVServerGroup(onPorts("i-a", 50))],
  ["no quota at Tencent", (f) => f.atTencent(instances(100, "ins-"))],
  ["a token among 50", (f) => f.inVServerGroup({ ...onPorts("i-a", 50), token: Backend.instance(f.string) })],
  [
    "201 where the quota was raised, for the app and again nearer",
    (f) => {
      f.inVServerGroup(instances(201));
      LoadBalancingRules.of(f.stack.node.root).quota("slb_quota_backendservers_num", 100);
      LoadBalancingRules.of(f.stack).quota("slb_quota_backendservers_num", 201);
    },
  ],
  [
    "202 where the quota was raised to 201",
    (f) => {
      f.inVServerGroup(instances(202));
      LoadBalancingRules.of(f.stack).quota("slb_quota_backendservers_num", 201);
    },
    'warning: load balancer "Clb": has 202 backends in all its groups, and quota slb_quota_backendservers_num allows 201; ask for a higher quota, or spread the backends',
  ],
  [
    "201 where the quota of something else was raised",
    (f) => {
      f.inVServerGroup(instances(201));
      LoadBalancingRules.of(f.tencent).quota("slb_quota_backendservers_num", 400);
      LoadBalancingRules.of(f.stack).quota("nlb-servers", 400);
    },
    'warning: load balancer "Clb": has 201 backends in all its groups, and quota slb_quota_backendservers_num allows 200 by default; ask for a higher quota, or spread the backends',
  ],
  [
    "201 where the quota is a token",
    (f) => {
      f.inVServerGroup(instances(201));
      LoadBalancingRules.of(f.stack).quota("slb_quota_backendservers_num", f.number);
    },
  ],
  [
    "1001 in a group of ALB that is changed in place",
    (f) => {
      const listener = existingAlb(f).addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 });
      f.bind(listener, f.pool(instances(1001)), BindingStrategy.ALB_IN_PLACE);
    },
    'warning: server group "Pool": has 1001 backends, and quota alb-servers-per-group allows 1000 by default; ask for a higher quota, or split the pool',
  ],
  [
    "1000 in a group of ALB that is changed in place, one of them a token",
    (f) => {
      const listener = existingAlb(f).addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 });
      const backends = { ...instances(999), token: Backend.instance(f.string, { port: f.number, weight: f.number }) };
      f.bind(listener, f.pool(backends), BindingStrategy.ALB_IN_PLACE);
    },
  ],
  [
    "401 behind an NLB",
    (f) =>
      f.bind(
        existingNlb(f).addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }),
        f.pool(instances(401)),
      ),
    'warning: load balancer "Nlb": has 401 backends in all its groups, and quota nlb-servers allows 400 by default; ask for a higher quota, or spread the backends',
  ],
  [
    "400 and a container group, which has a quota of its own, behind an NLB",
    (f) => {
      const backends = { ...instances(400), group: Backend.containerGroup("eci-1") };
      f.bind(existingNlb(f).addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }), f.pool(backends));
    },
  ],
  [
    "51 listeners",
    (f) => {
      for (let port = 1; port <= 51; port++)
        f.tencent.addListener(`L${port}`, { protocol: tencentcloud.ListenerProtocol.TCP, port });
      for (let port = 1; port <= 50; port++)
        f.clb.addListener(`L${port}`, { protocol: alicloud.ListenerProtocol.TCP, port, backendPort: 80 });
    },
    'warning: load balancer "Tencent": has 51 listeners, and quota TOTAL_LISTENER_QUOTA allows 50 by default; ask for a higher quota, or use another load balancer',
  ],
  [
    "actions of a rule, by edition, that of the pools among them",
    (f) => {
      const zoneMappings = ["a", "b"].map((zone) => ({ zoneId: zone, vswitchId: `vsw-${zone}` }));
      const actions = ["x-a", "x-b", "x-c"].map((key) => alicloud.ApplicationRuleAction.removeHeader(key));
      const gone = alicloud.ApplicationRuleAction.fixedResponse({ content: "gone" });
      for (const edition of ["Basic", "Standard"]) {
        const alb = new alicloud.ApplicationLoadBalancer(f.stack, edition, {
          vpcId: "vpc-1",
          zoneMappings,
          edition: alicloud.ApplicationEdition.of(edition),
        });
        const listener = alb.addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 });
        listener.addRule("Bound", { priority: 1, conditions: { paths: ["/a"] }, actions });
        const own = [...actions.slice(1), gone];
        listener.addRule("Gone", { priority: 2, conditions: { paths: ["/b"] }, actions: own });
      }
    },
    'warning: rule "Bound": has 4 actions, and quota alb-actions-basic allows 3 by default; ask for a higher quota, or make two rules',
  ],
  [
    "conditions of a rule, by edition",
    (f) => {
      const headers = Object.fromEntries(Array.from({ length: 6 }, (_, n) => [`h${n}`, ["x"]]));
      for (const edition of ["Basic", "Standard", f.string]) {
        const id = edition.startsWith("$") ? "Token" : edition;
        const props = { vpcId: "vpc-1", zoneMappings: ZONES, edition: alicloud.ApplicationEdition.of(edition) };
        const alb = new alicloud.ApplicationLoadBalancer(f.stack, id, props);
        alb
          .addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 })
          .addRule("R", { priority: 1, conditions: { headers } });
      }
      existingAlb(f)
        .addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 })
        .addRule("R", { priority: 1, conditions: { headers } });
    },
    'warning: rule "R": has 6 conditions, and quota alb-conditions-basic allows 5 by default; ask for a higher quota, or make two rules',
  ],
]);
