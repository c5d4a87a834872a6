import { verdicts } from "./answer";
import { layer7, noneOfProtocols } from "./entries";
import { ask } from "./question";
import { Rule } from "../app/rule";

export const listenerNeedsRule: Rule = {
  id: "listener-needs-rule",
  severity: "error",
  atPlan: true,
  summary: "Backends of an HTTP or HTTPS listener are bound to its rules, where the product has them there.",
  why: "Tencent registers targets of HTTP(S) listeners by rule; without one the apply fails.",
  wrong: `tencent.addListener("Http", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 }).addBackends("Servers", {
  defaultPort: 80,
  backends: { a: Backend.instance("ins-a"), b: Backend.instance("ins-b") },
});`,
  right: `const http = tencent.addListener("Http", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 });
http.addRule("Root", { domain: "www.example.com", url: "/" }).addBackends("Servers", {
  defaultPort: 80,
  backends: { a: Backend.instance("ins-a"), b: Backend.instance("ins-b") },
});`,
  source: "LocationId, or Domain and Url, for HTTP and HTTPS: clb/v20180317/models.go:14455",
  check: (view) =>
    view.groups.flatMap(({ entries }) =>
      entries.flatMap((entry) => {
        const { product } = entry.loadBalancer;
        if (entry.kind === "rule" || product?.layer7Backends !== "rule") return [];
        const remedy = "create a rule with addRule and bind the pool to it";
        const answer = ask({
          value: entry.protocol,
          required: true,
          constraint: noneOfProtocols(layer7(product)),
          text: (got) => `protocol takes backends only through rules, got ${got}; ${remedy}`,
          found: () => `protocol ${entry.protocol} takes backends only through rules; ${remedy}`,
        });
        return verdicts(entry, answer);
      }),
    ),
};
