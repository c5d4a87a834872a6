import { tencentcloud, alicloud } from "../../lib";
import { table } from "./fixture";

table("listener-has-no-rules", [
  [
    "a rule of a TCP listener of Tencent",
    (f) =>
      f.tencent
        .addListener("Tcp", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 })
        .addRule("R", { domain: "a.example.com", url: "/" }),
    'error: rule "R": protocol TCP has no rules; bind the pool to the listener, or make it an HTTP or HTTPS listener',
  ],
  [
    "a rule of a UDP listener of Alibaba",
    (f) => f.clb.addListener("Udp", { protocol: alicloud.ListenerProtocol.UDP, port: 80 }).addRule("R", { url: "/a" }),
    'error: rule "R": protocol UDP has no rules; bind the pool to the listener, or make it an HTTP or HTTPS listener',
  ],
  [
    "a rule of a listener that redirects",
    (f) =>
      f.clb
        .addListener("Http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, redirectToPort: 443 })
        .addRule("R", { url: "/a" }),
    'error: rule "R": its listener only redirects; remove the rule, or the redirect',
  ],
  [
    "a rule of an ALB that redirects",
    (f) => {
      const at = { loadBalancerId: "alb-1", vpcId: "vpc-1" };
      const alb = alicloud.ApplicationLoadBalancer.fromAttributes(f.stack, "Alb", at);
      const http = alb.addListener("Http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 });
      http.addRule("R", { priority: 1, conditions: { paths: ["/a"] }, redirectToPort: 443 });
    },
  ],
  [
    "rules of HTTP listeners",
    (f) => {
      f.clb.addListener("A", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 }).addRule("R", { url: "/a" });
      f.tencent
        .addListener("T", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 })
        .addRule("R", { domain: "a.example.com", url: "/" });
    },
  ],
  [
    "a token as protocol",
    (f) =>
      f.tencent
        .addListener("T", { protocol: tencentcloud.ListenerProtocol.of(f.string), port: 80 })
        .addRule("R", { domain: "a.example.com", url: "/" }),
  ],
]);
