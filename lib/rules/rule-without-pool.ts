import { forEachEntry } from "./entries";
import { Rule } from "../app/rule";

export const ruleWithoutPool: Rule = {
  id: "rule-without-pool",
  severity: "error",
  summary: "Every rule that is created here has a pool.",
  why: "Alibaba's rule cannot exist without a server group; Tencent's answers every request with an error, which is a warning.",
  wrong: `const site = clb.addListener("Site", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, backendPort: 80 });
site.addRule("Images", { url: "/images" });`,
  right: `const site = clb.addListener("Site", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, backendPort: 80 });
site.addRule("Images", { url: "/images" }).addBackends("Servers", {
  defaultPort: 80,
  backends: { a: Backend.instance("i-a"), b: Backend.instance("i-b") },
});`,
  source: "server_group_id is required, resource_alicloud_slb_rule.go:74",
  check: (view) =>
    forEachEntry(view, ({ kind, created, servers: { bound } }, { rules }) => {
      if (kind === "listener" || !created || bound) return undefined;
      const text = "has no backends; bind a pool to it";
      return { text, severity: rules.needsGroup ? "error" : "warning" };
    }),
};
