import { forEachEntry, protocolOf } from "./entries";
import { Rule } from "../app/rule";

export const listenerHasNoRules: Rule = {
  id: "listener-has-no-rules",
  severity: "error",
  summary: "A rule belongs to an HTTP or HTTPS listener that does not redirect.",
  why: "A listener of another protocol sees neither domain nor path, and one that redirects serves nothing.",
  wrong: `tencent.addListener("Tcp", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 }).addRule("Root", { domain: "www.example.com", url: "/" });`,
  right: `tencent.addListener("Tcp", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 }).addRule("Root", { domain: "www.example.com", url: "/" });`,
  source: "website/docs/r/slb_rule.html.markdown:27; resource_tc_clb_listener_rule.go:293",
  check: (view) =>
    forEachEntry(view, (entry, product) => {
      if (entry.kind === "listener") return undefined;
      // Rules of an ALB have no parent here; one that redirects is itself what answers.
      if (entry.parent?.action.redirects) return "its listener only redirects; remove the rule, or the redirect";
      if (protocolOf(entry, product)?.layer !== 4) return undefined;
      return `protocol ${entry.protocol} has no rules; bind the pool to the listener, or make it an HTTP or HTTPS listener`;
    }),
};
