import { alicloud, tencentcloud } from "../../lib";
import { instances, table } from "./fixture";

table("listener-needs-rule", [
  [
    "a pool at an HTTP listener of Tencent",
    (f) =>
      f.bind(
        f.tencent.addListener("Web", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 }),
        f.pool(instances(2, "ins-")),
      ),
    'error: listener "Web": protocol HTTP takes backends only through rules; create a rule with addRule and bind the pool to it',
  ],
  [
    "a pool at an existing HTTPS listener of Tencent",
    (f) =>
      f.bind(
        tencentcloud.CloudListener.fromAttributes(f.stack, "Web", {
          loadBalancer: f.tencent,
          listenerId: "lbl-1",
          protocol: tencentcloud.ListenerProtocol.HTTPS,
          port: 443,
        }),
        f.pool(instances(2, "ins-")),
      ),
    'error: listener "Web": protocol HTTPS takes backends only through rules; create a rule with addRule and bind the pool to it',
  ],
  [
    "a pool at a rule",
    (f) =>
      f.bind(
        f.tencent
          .addListener("Web", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 })
          .addRule("R", { domain: "a.example.com", url: "/" }),
        f.pool(instances(2, "ins-")),
      ),
  ],
  ["a pool at a TCP listener", (f) => f.atTencent(instances(2, "ins-"))],
  [
    "a pool at an HTTP listener of Alibaba",
    (f) =>
      f.bind(f.clb.addListener("Web", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 }), f.pool(instances(2))),
  ],
  [
    "a token as protocol",
    (f) =>
      f.bind(
        f.tencent.addListener("Web", { protocol: tencentcloud.ListenerProtocol.of(f.string), port: 80 }),
        f.pool(instances(2, "ins-")),
      ),
  ],
]);
