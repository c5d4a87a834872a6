import { alicloud, tencentcloud } from "../../lib";
import { instances, table } from "./fixture";

table("rule-without-pool", [
  [
    "at Alibaba",
    (f) => f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 }).addRule("R", { url: "/a" }),
    'error: rule "R": has no backends; bind a pool to it',
  ],
  [
    "at Tencent",
    (f) =>
      f.tencent
        .addListener("L", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 })
        .addRule("R", { domain: "a.example.com", url: "/" }),
    'warning: rule "R": has no backends; bind a pool to it',
  ],
  [
    "with a pool",
    (f) =>
      f.clb
        .addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 })
        .addRule("R", { url: "/a" })
        .addBackends("P", { backends: instances(2), defaultPort: 80 }),
  ],
  [
    "an existing rule",
    (f) =>
      tencentcloud.CloudRule.fromAttributes(f.stack, "R", {
        listener: f.tencent.addListener("L", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 }),
        ruleId: "loc-1",
      }),
  ],
  [
    "tokens in the rule with a pool",
    (f) =>
      f.clb
        .addListener("L", { protocol: alicloud.ListenerProtocol.of(f.string), port: f.number })
        .addRule("R", { url: f.string })
        .addBackends("P", { backends: instances(2), defaultPort: 80 }),
  ],
]);
