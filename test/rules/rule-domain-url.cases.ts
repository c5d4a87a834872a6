import { alicloud, tencentcloud } from "../../lib";
import { Fixture, table } from "./fixture";

function classicRule(f: Fixture, options: alicloud.ClassicRuleOptions): void {
  f.clb.addListener("Classic", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 }).addRule("Rule", options);
}

function cloudRule(f: Fixture, options: tencentcloud.CloudRuleOptions): void {
  f.tencent.addListener("Cloud", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 }).addRule("Rule", options);
}

table("rule-domain-url", [
  [
    "neither at Alibaba",
    (f) => classicRule(f, {}),
    'error: rule "Rule": names neither domain nor url; name one of them',
  ],
  [
    "only a slash at Alibaba",
    (f) => classicRule(f, { url: "/" }),
    'error: rule "Rule": url must have 2 to 80 characters (a path that begins with /), got "/"; reword or leave it out',
  ],
  [
    "a scheme in the domain",
    (f) => classicRule(f, { domain: "https://a.example.com" }),
    'error: rule "Rule": domain must have 1 to 255 characters (a host name, with or without a leading *.), got "https://a.example.com"; reword or leave it out',
  ],
  [
    "81 characters of path at Alibaba",
    (f) => classicRule(f, { url: `/${"x".repeat(80)}` }),
    'error: rule "Rule": url must have 2 to 80 characters (a path that begins with /), got "/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"; reword or leave it out',
  ],
  [
    "two domains and no slash at Tencent",
    (f) => cloudRule(f, { domain: "a.example.com,b.example.com", url: "images" }),
    'error: rule "Rule": domain must have 1 to 80 characters (one host name without scheme and port, or ~ and a regular expression), got "a.example.com,b.example.com"; reword or leave it out',
    'warning: rule "Rule": url has 1 to 200 characters (a path that begins with /, or ~ and a regular expression) as far as is known (as of 2026-08: RuleInput: Url), got "images"; reword or leave it out, or acknowledge this where the cloud takes it',
  ],
  [
    "81 characters of domain at Tencent",
    (f) => cloudRule(f, { domain: "x".repeat(81), url: "/" }),
    'error: rule "Rule": domain must have 1 to 80 characters (one host name without scheme and port, or ~ and a regular expression), got "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"; reword or leave it out',
  ],
  [
    "empty texts at Tencent",
    (f) => cloudRule(f, { domain: "", url: "" }),
    'error: rule "Rule": domain must have 1 to 80 characters (one host name without scheme and port, or ~ and a regular expression), got ""; reword or leave it out',
    'error: rule "Rule": url must have 1 to 200 characters (a path that begins with /, or ~ and a regular expression), got ""; reword or leave it out',
  ],
  ["only a domain at Alibaba", (f) => classicRule(f, { domain: "*.example.com" })],
  ["only a path at Alibaba", (f) => classicRule(f, { url: "/a" })],
  ["both at Tencent", (f) => cloudRule(f, { domain: "a.example.com", url: "/" })],
  ["regular expressions at Tencent", (f) => cloudRule(f, { domain: "~^a{1,3}$", url: "~^/a" })],
  [
    "an existing rule",
    (f) =>
      tencentcloud.CloudRule.fromAttributes(f.stack, "R", {
        listener: f.tencent.addListener("L", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 }),
        ruleId: "loc-1",
      }),
  ],
  [
    "tokens",
    (f) => {
      classicRule(f, { domain: f.string, url: f.string });
      cloudRule(f, { domain: f.string, url: f.string });
    },
  ],
]);
