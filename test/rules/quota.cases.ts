import { alicloud, Backend } from "../../lib";
import { instances, table } from "./fixture";

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
        f.clb.addListener("Second", { protocol: "tcp", port: 9001 }),
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
]);
