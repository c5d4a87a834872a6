import { alicloud, tencentcloud } from "../../lib";
import { Fixture, table } from "./fixture";

function check(f: Fixture, healthCheck: alicloud.ClassicHealthCheck): void {
  f.clb.addListener("Http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, healthCheck });
}

function cloudCheck(f: Fixture, healthCheck: tencentcloud.CloudHealthCheck): void {
  const listener = f.tencent.addListener("Web", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 });
  listener.addRule("Rule", { domain: "a.example.com", url: "/", healthCheck });
}

table("health-check-any-code", [
  [
    "4xx and 5xx at Alibaba",
    (f) => check(f, { healthyCodes: ["2xx", "5xx", "4xx"] }),
    'warning: listener "Http": counts 4xx and 5xx as healthy, so a server that only answers errors keeps its traffic; keep 2xx, and 3xx where the path redirects',
  ],
  [
    "5xx at Tencent",
    (f) => cloudCheck(f, { healthyCodes: ["2xx", "5xx"] }),
    'warning: rule "Rule": counts 5xx as healthy, so a server that only answers errors keeps its traffic; keep 2xx, and 3xx where the path redirects',
  ],
  [
    "a bitmask with 4xx",
    (f) => cloudCheck(f, { httpCodeBitmask: 15 }),
    'warning: rule "Rule": counts 4xx as healthy, so a server that only answers errors keeps its traffic; keep 2xx, and 3xx where the path redirects',
  ],
  [
    "Tencent's own default",
    (f) => cloudCheck(f, { httpCodeBitmask: 31 }),
    'warning: rule "Rule": counts 4xx and 5xx as healthy, so a server that only answers errors keeps its traffic; keep 2xx, and 3xx where the path redirects',
  ],
  [
    "2xx and 3xx",
    (f) => {
      check(f, { healthyCodes: ["2xx", "3xx"] });
      cloudCheck(f, { httpCodeBitmask: 6 });
    },
  ],
  ["no check of HTTP", (f) => f.clb.addListener("T", { protocol: alicloud.ListenerProtocol.TCP, port: 81 })],
  ["a token as bitmask", (f) => cloudCheck(f, { httpCodeBitmask: f.number })],
  ["a token among the codes", (f) => check(f, { healthyCodes: ["2xx", f.string] })],
]);
