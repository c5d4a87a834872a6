import { alicloud, tencentcloud } from "../../lib";
import { Fixture, table } from "./fixture";

function check(f: Fixture, healthCheck: alicloud.ClassicHealthCheck): void {
  f.clb.addListener("Http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, healthCheck });
}

function cloudCheck(f: Fixture, healthCheck: tencentcloud.CloudHealthCheck): void {
  const listener = f.tencent.addListener("Web", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 });
  listener.addRule("Rule", { domain: "a.example.com", url: "/", healthCheck });
}

table("health-check-codes", [
  [
    "200 at Alibaba",
    (f) => check(f, { healthyCodes: ["200"] }),
    'error: listener "Http": each of healthyCodes must be one of "2xx", "3xx", "4xx", "5xx", got "200"; write healthyCodes: ["2xx"]',
  ],
  [
    "404 and a word",
    (f) => check(f, { healthyCodes: ["404", "ok", "2xx"] }),
    'error: listener "Http": each of healthyCodes must be one of "2xx", "3xx", "4xx", "5xx", got "404"; write healthyCodes: ["4xx"]',
    'error: listener "Http": each of healthyCodes must be one of "2xx", "3xx", "4xx", "5xx", got "ok"; write healthyCodes: ["2xx"]',
  ],
  [
    "a class of its own at Alibaba",
    (f) => check(f, { healthyCodes: ["1xx"] }),
    'error: listener "Http": each of healthyCodes must be one of "2xx", "3xx", "4xx", "5xx", got "1xx"; write healthyCodes: ["2xx"]',
  ],
  [
    "none",
    (f) => check(f, { healthyCodes: [] }),
    'error: listener "Http": each of healthyCodes must be one of "2xx", "3xx", "4xx", "5xx", got none; write healthyCodes: ["2xx"]',
  ],
  [
    "200 as bitmask",
    (f) => cloudCheck(f, { httpCodeBitmask: 200 }),
    'error: rule "Rule": httpCodeBitmask must be an integer from 1 to 31 (1 for 1xx, 2 for 2xx, 4 for 3xx, 8 for 4xx, 16 for 5xx, added up), got 200; write healthyCodes: ["2xx"] instead',
  ],
  [
    "0 as bitmask",
    (f) => cloudCheck(f, { httpCodeBitmask: 0 }),
    'error: rule "Rule": httpCodeBitmask must be an integer from 1 to 31 (1 for 1xx, 2 for 2xx, 4 for 3xx, 8 for 4xx, 16 for 5xx, added up), got 0; write healthyCodes: ["2xx"] instead',
  ],
  [
    "2.5 as bitmask",
    (f) => cloudCheck(f, { httpCodeBitmask: 2.5 }),
    'error: rule "Rule": httpCodeBitmask must be an integer from 1 to 31 (1 for 1xx, 2 for 2xx, 4 for 3xx, 8 for 4xx, 16 for 5xx, added up), got 2.5; write healthyCodes: ["2xx"] instead',
  ],
  [
    "none at Tencent",
    (f) => cloudCheck(f, { healthyCodes: [] }),
    'error: rule "Rule": each of healthyCodes must be one of "1xx", "2xx", "3xx", "4xx", "5xx", got none; write healthyCodes: ["2xx"]',
  ],
  [
    "all classes",
    (f) => {
      check(f, { healthyCodes: ["2xx", "3xx", "4xx", "5xx"] });
      cloudCheck(f, { healthyCodes: ["1xx", "2xx", "3xx", "4xx", "5xx"] });
    },
  ],
  ["1 as bitmask", (f) => cloudCheck(f, { httpCodeBitmask: 1 })],
  ["31 as bitmask", (f) => cloudCheck(f, { httpCodeBitmask: 31 })],
  ["a token among the codes", (f) => check(f, { healthyCodes: ["2xx", f.string] })],
  ["a token as bitmask", (f) => cloudCheck(f, { httpCodeBitmask: f.number })],
]);
