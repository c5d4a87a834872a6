import { alicloud } from "../../lib";
import { Case, instances, table } from "./fixture";
import { existingAlb } from "./vpc";

table("redirect-backends", [
  [
    "a listener",
    (f) =>
      f.bind(
        f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, redirectToPort: 443 }),
        f.pool(instances(2)),
      ),
    'error: listener "L": redirects and has backends in server group "Pool"; bind them to where it redirects to, or drop redirectToPort',
  ],
  [
    "a rule of an ALB, also when the port is a token",
    (f) => {
      const site = existingAlb(f).addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 });
      const rule = site.addRule("R", { priority: 1, conditions: { paths: ["/a"] }, redirectToPort: f.number });
      f.bind(rule, f.pool(instances(2)));
    },
    'error: rule "R": redirects and has backends in server group "Pool"; bind them to where it redirects to, or drop redirectToPort',
  ],
  ...(["redirect", "fixedResponse"] as const).map((kind): Case => [
    `a rule whose action is a ${kind}`,
    (f) => {
      const site = existingAlb(f).addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 });
      const action =
        kind === "redirect"
          ? alicloud.ApplicationRuleAction.redirect({ port: "443" })
          : alicloud.ApplicationRuleAction.fixedResponse({ content: "gone" });
      const rule = site.addRule("R", { priority: 1, conditions: { paths: ["/a"] }, actions: [action] });
      f.bind(rule, f.pool(instances(2)));
    },
    kind === "redirect"
      ? 'error: rule "R": redirects and has backends in server group "Pool"; bind them to where it redirects to, or drop redirect'
      : 'error: rule "R": answers by itself and has backends in server group "Pool"; bind them elsewhere, or drop fixedResponse',
  ]),
  [
    "a redirect",
    (f) => f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, redirectToPort: f.number }),
  ],
  ["backends", (f) => f.inVServerGroup(instances(2))],
]);
