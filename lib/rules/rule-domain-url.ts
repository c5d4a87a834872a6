import { askForm } from "./question";
import { forEachEntry } from "./entries";
import { ruleText } from "./wording";
import { Rule } from "../app/rule";

export const ruleDomainUrl: Rule = {
  id: "rule-domain-url",
  severity: "error",
  atPlan: true,
  summary: "A rule names a domain and a path of the form that its product takes.",
  why: "Neither provider looks at them; the API refuses the rule during the apply.",
  wrong: `const web = tencent.addListener("Web", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 });
web.addRule("Images", { domain: "www.example.com", url: "images" });`,
  right: `const web = tencent.addListener("Web", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 });
web.addRule("Images", { domain: "www.example.com", url: "/images" });`,
  source: "website/docs/r/slb_rule.html.markdown:145 to 149; RuleInput, clb/v20180317/models.go:14992",
  check: (view) =>
    forEachEntry(view, ({ kind, created, rule: { domain, url } = {} }, { rules }) => {
      if (kind === "listener" || !created) return undefined;
      const given = [domain, url].filter((text) => text !== undefined && text !== "").length;
      if (given === 0 && rules.needs === "one") return "names neither domain nor url; name one of them";
      const required = rules.needs === "both";
      return [
        askForm(domain, rules.domain, { ...ruleText("domain"), required }),
        askForm(url, rules.url, { ...ruleText("url"), required }),
      ];
    }),
};
