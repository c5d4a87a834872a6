import { alicloud, tencentcloud } from "../../lib";
import { Fixture, table } from "./fixture";

function rules(f: Fixture, ...places: Array<[domain: string, url: string]>): void {
  const listener = f.tencent.addListener("L", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 });
  places.forEach(([domain, url], n) => listener.addRule(`R${n}`, { domain, url }));
}

table("rule-clash", [
  [
    "one domain and path twice",
    (f) => rules(f, ["a.example.com", "/"], ["A.example.com", "/"]),
    'error: rule "R1": has the domain "A.example.com" and url "/" of rule "R0"; change one of them, or bind the pool to rule "R0"',
  ],
  [
    "one path twice at Alibaba",
    (f) => {
      const l = f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 });
      l.addRule("A", { url: "/a" });
      l.addRule("B", { url: "/a" });
    },
    'error: rule "B": has the url "/a" of rule "A"; change one of them, or bind the pool to rule "A"',
  ],
  ["another path", (f) => rules(f, ["a.example.com", "/"], ["a.example.com", "/a"])],
  ["another domain", (f) => rules(f, ["a.example.com", "/"], ["b.example.com", "/"])],
  [
    "one path at two listeners",
    (f) => {
      f.clb.addListener("A", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 }).addRule("R", { url: "/a" });
      f.clb.addListener("B", { protocol: alicloud.ListenerProtocol.HTTP, port: 81 }).addRule("R", { url: "/a" });
    },
  ],
  [
    "two existing rules",
    (f) => {
      const listener = f.tencent.addListener("L", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 });
      ["A", "B"].forEach((id) => tencentcloud.CloudRule.fromAttributes(f.stack, id, { listener, ruleId: `loc-${id}` }));
    },
  ],
  ["a token as domain", (f) => rules(f, ["a.example.com", "/"], [f.string, "/"])],
  ["a token as path", (f) => rules(f, ["a.example.com", "/"], ["a.example.com", f.string])],
  [
    "one token as both domains",
    (f) => {
      const domain = f.string;
      rules(f, [domain, "/"], [domain, "/"]);
    },
  ],
]);
