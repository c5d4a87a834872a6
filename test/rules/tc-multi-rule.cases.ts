import { alicloud, tencentcloud } from "../../lib";
import { instances, table } from "./fixture";

table("tc-multi-rule", [
  [
    "two rules with two pools",
    (f) => {
      const l = f.tencent.addListener("L", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 });
      f.bind(l.addRule("B", { domain: "a.example.com", url: "/" }), f.pool(instances(1, "ins-")));
      f.bind(l.addRule("A", { domain: "a.example.com", url: "/a" }), f.pool(instances(1, "ins-"), {}, "Other"));
    },
    'warning: listener "L": has 2 pools at rule "A", rule "B", and the provider removes backends reliably only from the first rule of a listener; bind one pool to all of them, or give each pool a listener or target group of its own',
  ],
  [
    "two rules of one existing listener, by two constructs",
    (f) => {
      for (const id of ["A", "B"]) {
        const listener = tencentcloud.CloudListener.fromAttributes(f.stack, id, {
          loadBalancer: f.tencent,
          listenerId: "lbl-1",
          protocol: tencentcloud.ListenerProtocol.HTTP,
          port: 80,
        });
        f.bind(
          tencentcloud.CloudRule.fromAttributes(f.stack, `R${id}`, { listener, ruleId: `loc-${id}` }),
          f.pool(instances(1, "ins-"), {}, `P${id}`),
        );
      }
    },
    'warning: listener "A": has 2 pools at rule "RA", rule "RB", and the provider removes backends reliably only from the first rule of a listener; bind one pool to all of them, or give each pool a listener or target group of its own',
  ],
  [
    "two rules with one pool",
    (f) => {
      const l = f.tencent.addListener("L", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 });
      const pool = f.pool(instances(1, "ins-"));
      f.bind(l.addRule("A", { domain: "a.example.com", url: "/" }), pool);
      f.bind(l.addRule("B", { domain: "a.example.com", url: "/a" }), pool);
    },
  ],
  [
    "two rules, one without targets",
    (f) => {
      const l = f.tencent.addListener("L", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 });
      f.bind(l.addRule("A", { domain: "a.example.com", url: "/" }), f.pool(instances(1, "ins-")));
      f.bind(l.addRule("B", { domain: "a.example.com", url: "/a" }), f.pool({}, {}, "Empty"));
    },
  ],
  [
    "one rule each at two listeners",
    (f) => {
      for (const id of ["A", "B"])
        f.bind(
          f.tencent
            .addListener(id, { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 })
            .addRule("R", { domain: "a.example.com", url: "/" }),
          f.pool(instances(1, "ins-"), {}, `P${id}`),
        );
    },
  ],
  [
    "two rules with two pools at Alibaba",
    (f) => {
      const l = f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 });
      f.bind(l.addRule("A", { url: "/a" }), f.pool(instances(1)));
      f.bind(l.addRule("B", { url: "/b" }), f.pool(instances(1), {}, "Other"));
    },
  ],
  ["a pool at a listener itself", (f) => f.atTencent(instances(1, "ins-"))],
  [
    "a token as listener id",
    (f) => {
      for (const id of ["lbl-1", f.string]) {
        const listener = tencentcloud.CloudListener.fromAttributes(f.stack, `L${id.length}`, {
          loadBalancer: f.tencent,
          listenerId: id,
          protocol: tencentcloud.ListenerProtocol.HTTP,
          port: 80,
        });
        f.bind(
          tencentcloud.CloudRule.fromAttributes(f.stack, `R${id.length}`, { listener, ruleId: f.string }),
          f.pool(instances(1, "ins-"), {}, `P${id.length}`),
        );
      }
    },
  ],
]);
