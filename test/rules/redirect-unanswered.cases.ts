import { tencentcloud, alicloud } from "../../lib";
import { Case, Fixture, table } from "./fixture";
import { existingAlb } from "./vpc";

function made(f: Fixture): alicloud.ClassicLoadBalancer {
  return new alicloud.ClassicLoadBalancer(f.stack, "Made", { vswitchId: "vsw-1" });
}

const redirect = { protocol: alicloud.ListenerProtocol.HTTP, port: 80, redirectToPort: 443 };
const secure = { protocol: alicloud.ListenerProtocol.HTTPS, port: 443, certificateId: "cert-1" };
const text = (label: string) =>
  `redirects to port 443, on which no HTTPS listener of load balancer "${label}" stands in this app; add one, or name the port of another`;

table("redirect-unanswered", [
  [
    "a load balancer that is made here",
    (f) => made(f).addListener("L", redirect),
    `error: listener "L": ${text("Made")}`,
  ],
  ["one that exists already", (f) => f.clb.addListener("L", redirect), `warning: listener "L": ${text("Clb")}`],
  [
    "another protocol on that port, and HTTPS on another port",
    (f) => {
      const clb = made(f);
      clb.addListener("L", redirect);
      clb.addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 443 });
      clb.addListener("Https", { ...secure, port: 444 });
    },
    `error: listener "L": ${text("Made")}`,
  ],
  [
    "a rule of an ALB",
    (f) => {
      const attributes = {
        loadBalancer: existingAlb(f),
        listenerId: "lsn-1",
        protocol: alicloud.ListenerProtocol.HTTP,
        port: 80,
      };
      const listener = alicloud.ApplicationListener.fromAttributes(f.stack, "L", attributes);
      listener.addRule("Rule", { priority: 1, conditions: { paths: ["/a"] }, redirectToPort: 443 });
    },
    `warning: rule "Rule": ${text("Alb")}`,
  ],
  ...(
    [
      [
        "HTTPS on a port of the same host",
        { protocol: alicloud.RedirectProtocol.HTTPS, port: "443" },
        `warning: rule "Rule": ${text("Alb")}`,
      ],
      ["another host", { protocol: alicloud.RedirectProtocol.HTTPS, port: "443", host: "b.example.com" }],
      ["HTTP", { protocol: alicloud.RedirectProtocol.HTTP, port: "443" }],
      ["the port that was asked for", { protocol: alicloud.RedirectProtocol.HTTPS, path: "/b" }],
      ["a port that is the cloud's variable", { protocol: alicloud.RedirectProtocol.HTTPS, port: "${port}" }],
    ] as const
  ).map(([name, redirectTo, ...findings]): Case => [
    `an action of a rule that redirects to ${name}`,
    (f) => {
      const attributes = {
        loadBalancer: existingAlb(f),
        listenerId: "lsn-1",
        protocol: alicloud.ListenerProtocol.HTTP,
        port: 80,
      };
      const listener = alicloud.ApplicationListener.fromAttributes(f.stack, "L", attributes);
      const actions = [alicloud.ApplicationRuleAction.redirect(redirectTo)];
      listener.addRule("Rule", { priority: 1, conditions: { paths: ["/a"] }, actions });
    },
    ...findings,
  ]),
  [
    "an HTTPS listener, declared later",
    (f) => {
      const clb = made(f);
      clb.addListener("L", redirect);
      clb.addListener("Https", secure);
    },
  ],
  [
    "an existing HTTPS listener",
    (f) => {
      f.clb.addListener("L", redirect);
      alicloud.ClassicListener.fromAttributes(f.stack, "Https", {
        loadBalancer: f.clb,
        protocol: alicloud.ListenerProtocol.HTTPS,
        port: 443,
      });
    },
  ],
  ["a port that is a token", (f) => made(f).addListener("L", { ...redirect, redirectToPort: f.number })],
  [
    "a listener on a port that is a token",
    (f) => {
      const clb = made(f);
      clb.addListener("L", redirect);
      clb.addListener("Https", { ...secure, port: f.number });
    },
  ],
  [
    "a listener of a protocol that is a token",
    (f) => {
      const clb = made(f);
      clb.addListener("L", redirect);
      clb.addListener("Https", { ...secure, protocol: alicloud.ListenerProtocol.of(f.string) });
    },
  ],
  ["no redirect", (f) => made(f).addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 })],
  [
    "a load balancer that is not known",
    (f) => f.tencent.addListener("L", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 }),
  ],
]);
