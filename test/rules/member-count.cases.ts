import { tencentcloud, alicloud, Backend } from "../../lib";
import { instances, table } from "./fixture";

table("member-count", [
  [
    "none at Tencent",
    (f) => f.atTencent({}),
    'error: listener "Listener": must have 1 to 100 backends, got 0; add a backend to the pool',
  ],
  [
    "101 at Tencent",
    (f) => f.atTencent(instances(101, "ins-")),
    'error: listener "Listener": must have 1 to 100 backends, got 101; split the pool between several listeners or rules',
  ],
  [
    "none in a VServer group",
    (f) => f.inVServerGroup({}),
    'error: server group "Pool": must have 1 or more backends, got 0; add a backend to the pool',
  ],
  [
    "none in a default group",
    (f) => f.inDefaultGroup({}),
    'error: default server group of "Clb": must have 1 or more backends, got 0; add a backend to the pool',
  ],
  [
    "three in a master/slave group",
    (f) => {
      const pair = new alicloud.MasterSlaveServerGroup(f.stack, "Pair", { loadBalancer: f.clb, masterBackendId: "b0" });
      f.bind(pair, f.pool(instances(3)));
    },
    'error: master/slave group "Pair": must have exactly 2 backends, got 3; remove those beyond master and slave, or bind the pool to a listener instead',
  ],
  [
    "two functions at one rule",
    (f) => {
      const site = f.tencent.addListener("Site", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 });
      const backends = { a: Backend.cloudFunction("a"), b: Backend.cloudFunction("b") };
      site.addRule("Rule", { domain: "www.example.com", url: "/" }).addBackends("Functions", { backends });
    },
    'error: rule "Rule": must have exactly 1 backend, got 2; bind each function to a rule of its own',
  ],
  ["1 at Tencent", (f) => f.atTencent(instances(1, "ins-"))],
  ["100 at Tencent", (f) => f.atTencent(instances(100, "ins-"))],
  ["101 in a VServer group", (f) => f.inVServerGroup(instances(101))],
  ["a VServer group without a pool", (f) => new alicloud.VServerGroup(f.stack, "Group", { loadBalancer: f.clb })],
  ["tokens as ids", (f) => f.atTencent({ a: Backend.instance(f.string) })],
]);
