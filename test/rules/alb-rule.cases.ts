import { alicloud } from "../../lib";
import { Fixture, table } from "./fixture";

const listener = ({ stack }: Fixture, id = "L", listenerId = `lsn-${id}`) =>
  alicloud.ApplicationListener.fromAttributes(stack, id, {
    loadBalancer:
      (stack.node.tryFindChild("Alb") as alicloud.IApplicationLoadBalancer | undefined) ??
      alicloud.ApplicationLoadBalancer.fromAttributes(stack, "Alb", { loadBalancerId: "alb-1", vpcId: "vpc-1" }),
    listenerId,
    protocol: alicloud.ListenerProtocol.HTTP,
    port: 80,
  });
const api = { conditions: { paths: ["/api"] }, redirectToPort: 443 };

table("alb-rule", [
  [
    "no conditions at all, as JavaScript lets it through",
    (f) => listener(f).addRule("R", { priority: 1, redirectToPort: 443 } as unknown as alicloud.ApplicationRuleOptions),
    'error: rule "R": has no condition; name a host, a path or another one',
  ],
  [
    "no condition",
    (f) => listener(f).addRule("R", { priority: 1, conditions: {}, redirectToPort: 443 }),
    'error: rule "R": has no condition; name a host, a path or another one',
  ],
  [
    "conditions without a value",
    (f) =>
      listener(f).addRule("R", {
        priority: 1,
        conditions: { paths: ["/a"], domains: [], queries: {}, headers: { team: [] }, responseHeaders: { answer: [] } },
        redirectToPort: 443,
      }),
    'error: rule "R": conditions without a value: "answer", "domains", "queries", "team"; name values, or leave them out',
  ],
  ...[0, 10001, 1.5].map(
    (priority) =>
      [
        `priority ${priority}`,
        (f: Fixture) => listener(f).addRule("R", { ...api, priority }),
        `error: rule "R": priority must be an integer from 1 to 10000, got ${priority}; the lowest comes first`,
      ] as const,
  ),
  [
    "a priority that another rule of the listener has",
    (f) => {
      const site = listener(f);
      site.addRule("One", { ...api, priority: 5 });
      site.addRule("Two", { ...api, priority: 5 });
    },
    'error: rule "Two": has priority 5 of rule "One"; give each rule of a listener another one',
  ],
  [
    "one priority on two listeners, and two on one",
    (f) => {
      const [one, two] = [listener(f, "A"), listener(f, "B")];
      one.addRule("One", { ...api, priority: 1 });
      one.addRule("Two", { ...api, priority: 10000 });
      two.addRule("Three", { ...api, priority: 1 });
    },
  ],
  [
    "one priority for requests and for responses",
    (f) => {
      const site = listener(f);
      site.addRule("One", { ...api, priority: 5 });
      site.addRule("Two", { ...api, priority: 5, direction: alicloud.RuleDirection.RESPONSE });
    },
  ],
  [
    "priorities that are known only at plan",
    (f) => {
      const site = listener(f);
      site.addRule("One", { ...api, priority: f.number });
      site.addRule("Two", { ...api, priority: f.number });
    },
  ],
  [
    "a rule of CLB",
    (f) => f.clb.addListener("C", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 }).addRule("R", { url: "/x" }),
  ],
]);
