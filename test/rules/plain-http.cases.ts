import { tencentcloud, alicloud } from "../../lib";
import { Case, Fixture, instances, table } from "./fixture";
import { existingAlb } from "./vpc";

const PLAIN =
  'warning: listener "L": speaks plain HTTP, which anyone on the way can read; use HTTPS, or redirect to an HTTPS listener';

/** An HTTP listener of an ALB with rules: what each is for, and whether it redirects. */
function albRules(
  f: Fixture,
  ...rules: ReadonlyArray<readonly [priority: number, paths: string[], redirects: boolean]>
) {
  const listener = existingAlb(f).addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 });
  listener.addBackends("Default", { defaultPort: 80, backends: instances(2) });
  for (const [priority, paths, redirects] of rules) {
    const rule = listener.addRule(`R${paths[0]}${priority < 0 ? "" : priority}`.replace(/\W/g, ""), {
      priority,
      conditions: { paths },
      redirectToPort: redirects ? 443 : undefined,
    });
    if (!redirects) rule.addBackends("Served", { defaultPort: 80, backends: instances(2, "i-s") });
  }
}

table("plain-http", [
  ["an ALB whose only rule redirects everything", (f) => albRules(f, [1, ["/*"], true])],
  ["all of whose rules redirect", (f) => albRules(f, [1, ["/a"], true], [2, ["/*"], true])],
  ["a rule that no request reaches", (f) => albRules(f, [1, ["/*"], true], [2, ["/a"], false])],
  ["a rule that serves before that", (f) => albRules(f, [1, ["/a"], false], [2, ["/*"], true]), PLAIN],
  ["a redirect of a part", (f) => albRules(f, [1, ["/a"], true]), PLAIN],
  ["an order that is known only at plan", (f) => albRules(f, [f.number, ["/a"], false], [2, ["/*"], true]), PLAIN],
  ...(
    [
      ["to HTTPS", alicloud.ApplicationRuleAction.redirect({ protocol: alicloud.RedirectProtocol.HTTPS, port: "443" })],
      ["to another port of HTTP", alicloud.ApplicationRuleAction.redirect({ port: "81" }), PLAIN],
      ["nowhere, since it answers", alicloud.ApplicationRuleAction.fixedResponse({ content: "no" }), PLAIN],
    ] as const
  ).map(([name, action, ...findings]): Case => [
    `a rule whose action sends everything ${name}`,
    (f) => {
      const listener = existingAlb(f).addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 });
      listener.addRule("R", { priority: 1, conditions: { paths: ["/*"] }, actions: [action] });
      const answers = { direction: alicloud.RuleDirection.RESPONSE, conditions: { responseStatusCodes: ["502"] } };
      listener.addRule("Answers", { priority: 1, ...answers });
    },
    ...findings,
  ]),
  [
    "a redirect of one host",
    (f) =>
      existingAlb(f)
        .addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 })
        .addRule("R", { priority: 1, conditions: { domains: ["a.example"], paths: ["/*"] }, redirectToPort: 443 }),
    PLAIN,
  ],
  [
    "at Alibaba",
    (f) => f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 }),
    'warning: listener "L": speaks plain HTTP, which anyone on the way can read; use HTTPS, or redirect to an HTTPS listener',
  ],
  [
    "at Tencent, once for a listener with rules",
    (f) =>
      f.tencent
        .addListener("L", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 })
        .addRule("R", { domain: "a.example.com", url: "/" }),
    'warning: listener "L": speaks plain HTTP, which anyone on the way can read; use HTTPS, or redirect to an HTTPS listener',
  ],
  [
    "a redirect",
    (f) => f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, redirectToPort: 443 }),
  ],
  ["HTTPS", (f) => f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.HTTPS, port: 443 })],
  [
    "an existing listener",
    (f) =>
      alicloud.ClassicListener.fromAttributes(f.stack, "L", {
        loadBalancer: f.clb,
        protocol: alicloud.ListenerProtocol.HTTP,
        port: 80,
      }),
  ],
  [
    "a token as protocol",
    (f) => f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.of(f.string), port: 80 }),
  ],
]);
