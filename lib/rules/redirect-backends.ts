import { EntryView } from "../app/entry-view";
import { verdicts } from "./answer";
import { Rule } from "../app/rule";

export const redirectBackends: Rule = {
  id: "redirect-backends",
  severity: "error",
  summary: "A listener or rule that redirects, or answers by itself, has no backends.",
  why: "It answers every request itself, so that the backends would never take traffic.",
  wrong: `const http = clb.addListener("Http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, redirectToPort: 443 });
http.addBackends("Servers", {
  defaultPort: 80,
  backends: { a: Backend.instance("i-a"), b: Backend.instance("i-b") },
});`,
  right: `clb.addListener("Http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, redirectToPort: 443 });
const https = clb.addListener("Https", { protocol: alicloud.ListenerProtocol.HTTPS, port: 443, certificateId: "cert-1" });
https.addBackends("Servers", {
  defaultPort: 80,
  backends: { a: Backend.instance("i-a"), b: Backend.instance("i-b") },
});`,
  source: "website/docs/r/slb_listener.html.markdown:276",
  acceptable: true,
  check: (view) =>
    view.groups.flatMap(({ label, entries }) =>
      entries
        .filter(({ action: { redirects, answers } }) => redirects || answers)
        .flatMap((entry) => verdicts(entry, textFor(entry, label))),
    ),
};

function textFor({ action: { redirects, redirectsTo } }: EntryView, label: string): string {
  if (!redirects) return `answers by itself and has backends in ${label}; bind them elsewhere, or drop fixedResponse`;
  const setting = redirectsTo === undefined ? "redirectToPort" : "redirect";
  return `redirects and has backends in ${label}; bind them to where it redirects to, or drop ${setting}`;
}
