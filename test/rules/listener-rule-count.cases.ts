import { alicloud, tencentcloud, LoadBalancingRules } from "../../lib";
import { Fixture, table } from "./fixture";
import { existingAlb } from "./vpc";

function clb(f: Fixture, count: number, url: (n: number) => string = (n) => `/${n}`): void {
  const site = f.clb.addListener("Site", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, backendPort: 80 });
  for (let n = 1; n <= count; n++) site.addRule(`R${n}`, { url: url(n) });
}

function tencent(f: Fixture, count: number): void {
  const site = f.tencent.addListener("Site", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 });
  for (let n = 1; n <= count; n++) site.addRule(`R${n}`, { domain: "a.example", url: `/${n}` });
}

table("listener-rule-count", [
  [
    "41 at a CLB, which no ticket changes",
    (f) => {
      clb(f, 41);
      LoadBalancingRules.of(f.stack).quota("TOTAL_LISTENER_RULE_QUOTA", 100);
    },
    'error: listener "Site": has 41 rules, and at most 40 are possible; use another listener for the rest',
  ],
  ["40 at a CLB, their paths being tokens", (f) => clb(f, 40, () => f.string)],
  [
    "51 at Tencent",
    (f) => tencent(f, 51),
    'warning: listener "Site": has 51 rules, and quota TOTAL_LISTENER_RULE_QUOTA allows 50 by default; ask for a higher quota, or use another listener',
  ],
  ["50 at Tencent", (f) => tencent(f, 50)],
  [
    "51 at Tencent where the quota was raised",
    (f) => {
      tencent(f, 51);
      LoadBalancingRules.of(f.tencent).quota("TOTAL_LISTENER_RULE_QUOTA", 60);
    },
  ],
  [
    "a rule of an ALB",
    (f) =>
      existingAlb(f)
        .addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 })
        .addRule("R", { priority: 1, conditions: { paths: ["/a"] } }),
  ],
]);
