import { alicloud } from "../../lib";
import { Fixture, table } from "./fixture";
import { existingAlb } from "./vpc";

function rule(f: Fixture, conditions: alicloud.ApplicationRuleConditions): void {
  const attributes = {
    loadBalancer: existingAlb(f),
    listenerId: "lsn-1",
    protocol: alicloud.ListenerProtocol.HTTP,
    port: 80,
  };
  const listener = alicloud.ApplicationListener.fromAttributes(f.stack, "L", attributes);
  listener.addRule("Rule", { priority: 1, conditions, redirectToPort: 443 });
}

const is = 'rule "Rule":';

table("alb-conditions", [
  [
    "methods in lower case, and one that is not known",
    (f) => rule(f, { methods: ["get", "GET", "PURGE"] }),
    `error: ${is} methods are told apart by case, got "get"; write "GET"`,
    `warning: ${is} methods is one of "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT" as far as is known (as of 2026-08: CreateRule: MethodConfig.Values), got "PURGE"; choose one of them, or acknowledge this where the cloud takes it`,
  ],
  [
    "addresses that are none",
    (f) => rule(f, { sourceIps: ["10.0.0.0/33", "10.0.0.0/x", "10.0.0.0/8/8", "fd00::/129", "10.0.0"] }),
    ...["10.0.0.0/33", "10.0.0.0/x", "10.0.0.0/8/8", "fd00::/129", "10.0.0"].map(
      (got) => `error: ${is} sourceIps must be addresses or CIDR blocks, got "${got}"; write it as 10.0.0.0/8`,
    ),
  ],
  [
    "the second host and the second path",
    (f) => rule(f, { domains: ["a.example", "http://b.example"], paths: ["/a", "b"] }),
    `warning: ${is} domains has 3 to 128 characters (a host name, * and ? standing for parts of it) as far as is known (as of 2026-08: CreateRule: HostConfig), got "http://b.example"; mend it, or acknowledge this where the cloud takes it`,
    `warning: ${is} paths has 1 to 128 characters (a path that begins with /) as far as is known (as of 2026-08: CreateRule: PathConfig), got "b"; mend it, or acknowledge this where the cloud takes it`,
  ],
  [
    "names and values that are too long, or not taken",
    (f) =>
      rule(f, {
        headers: { Host: ["a"], "x y": [""] },
        queries: { "": "x".repeat(129) },
        cookies: { ["k".repeat(101)]: "" },
      }),
    ...["Host", "x y"].map(
      (got) =>
        `error: ${is} headers key must have 1 to 40 characters (letters, digits, _ -, not Cookie and Host), got "${got}"; mend it`,
    ),
    `error: ${is} headers value must have 1 to 128 characters (of any kind), got ""; mend it`,
    `error: ${is} queries key must have 1 to 100 characters (of any kind), got ""; mend it`,
    `error: ${is} queries value must have 1 to 128 characters (of any kind), got "${"x".repeat(129)}"; mend it`,
    `error: ${is} cookies key must have 1 to 100 characters (of any kind), got "${"k".repeat(101)}"; mend it`,
    `error: ${is} cookies value must have 1 to 128 characters (of any kind), got ""; mend it`,
  ],
  [
    "all that may be asked for",
    (f) =>
      rule(f, {
        domains: ["a.example", "*.b.example"],
        paths: ["/a", "/b/*"],
        methods: ["GET", "DELETE"],
        headers: { "X-Test_1": ["x".repeat(128)] },
        queries: { ["k".repeat(100)]: "v" },
        cookies: { k: "v" },
        sourceIps: ["10.0.0.0/32", "10.0.0.9", "fd00::/128", "0.0.0.0/0"],
      }),
  ],
  ["tokens", (f) => rule(f, { methods: [f.string], sourceIps: [f.string], queries: { k: f.string }, domains: f.list })],
]);
