import { isUnknown } from "../values/unknown";
import { AppView } from "../app/app-view";
import { EntryView } from "../app/entry-view";
import { forEachListener } from "./entries";
import { Rule } from "../app/rule";

export const plainHttp: Rule = {
  id: "plain-http",
  severity: "warning",
  summary: "Web traffic is encrypted, or redirected to where it is.",
  why: "Whatever clients send to an HTTP listener can be read and changed on its way.",
  wrong: `clb.addListener("Http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, backendPort: 80 });`,
  right: `clb.addListener("Http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, redirectToPort: 443 });`,
  source:
    "https://github.com/aliyun/infraguard: slb-all-listener-http-disabled, slb-all-listener-http-redirect-https; https://github.com/bridgecrewio/checkov: CKV_TC_12",
  check: (view) =>
    forEachListener(view, (listener) =>
      listener.created && listener.protocol === "HTTP" && !listener.action.redirects && !redirectsAll(view, listener)
        ? "speaks plain HTTP, which anyone on the way can read; use HTTPS, or redirect to an HTTPS listener"
        : undefined,
    ),
};

/** Whether a rule that redirects takes every request, and none that serves comes before it (Alibaba ALB). */
function redirectsAll({ entries }: AppView, { construct }: EntryView): boolean {
  const rules = entries.filter(({ rule: { listenerPath, direction } = {} }) => {
    return listenerPath === construct.node.path && direction !== "Response";
  });
  const all = rules.find((entry) => encrypts(entry) && entry.rule?.conditions === 1 && entry.rule.url === "/*");
  return all !== undefined && rules.every((rule) => encrypts(rule) || isAfter(rule, all));
}

function encrypts({ action: { redirects, redirectsTo } }: EntryView): boolean {
  return redirects && (redirectsTo === undefined || redirectsTo.protocol === "HTTPS");
}

function isAfter(rule: EntryView, before: EntryView): boolean {
  const [one, other] = [rule, before].map((entry) => entry.rule?.priority);
  return one !== undefined && other !== undefined && !isUnknown([one, other]) && one > other;
}
