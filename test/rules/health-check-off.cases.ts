import { tencentcloud } from "../../lib";
import { alicloud } from "../../lib";
import { TerraformVariable } from "cdktf";
import { table } from "./fixture";

table("health-check-off", [
  [
    "at Alibaba, once for a listener with rules",
    (f) =>
      f.clb
        .addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, healthCheck: { enabled: false } })
        .addRule("R", { url: "/a" }),
    'warning: listener "L": health check is off, so a dead server keeps its share of the traffic; turn it on',
  ],
  [
    "at Tencent",
    (f) =>
      f.tencent.addListener("L", {
        protocol: tencentcloud.ListenerProtocol.TCP,
        port: 80,
        healthCheck: { enabled: false },
      }),
    'warning: listener "L": health check is off, so a dead server keeps its share of the traffic; turn it on',
  ],
  [
    "at a Tencent rule",
    (f) =>
      f.tencent
        .addListener("L", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 })
        .addRule("R", { domain: "a.example.com", url: "/", healthCheck: { enabled: false } }),
    'warning: rule "R": health check is off, so a dead server keeps its share of the traffic; turn it on',
  ],
  [
    "TCP at Alibaba, which always checks",
    (f) =>
      f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80, healthCheck: { enabled: false } }),
  ],
  [
    "on",
    (f) =>
      f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, healthCheck: { enabled: true } }),
  ],
  [
    "a redirect",
    (f) =>
      f.clb.addListener("L", {
        protocol: alicloud.ListenerProtocol.HTTP,
        port: 80,
        redirectToPort: 443,
        healthCheck: { enabled: false },
      }),
  ],
  [
    "a token",
    (f) =>
      f.clb.addListener("L", {
        protocol: alicloud.ListenerProtocol.HTTP,
        port: 80,
        healthCheck: { enabled: new TerraformVariable(f.stack, "on", { type: "bool" }).value as boolean },
      }),
  ],
  [
    "a token as protocol",
    (f) =>
      f.tencent.addListener("L", {
        protocol: tencentcloud.ListenerProtocol.of(f.string),
        port: 80,
        healthCheck: { enabled: false },
      }),
  ],
]);
