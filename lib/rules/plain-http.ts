import { forEachListener } from "./entries";
import { Rule } from "./rule";

export const plainHttp: Rule = {
  id: "plain-http",
  severity: "warning",
  summary: "Web traffic is encrypted, or redirected to where it is.",
  why: "Whatever clients send to an HTTP listener can be read and changed on its way.",
  wrong: `clb.addListener("Http", { protocol: "http", port: 80, backendPort: 80 });`,
  right: `clb.addListener("Http", { protocol: "http", port: 80, redirectToPort: 443 });`,
  source: "slb-all-listener-http-disabled, slb-all-listener-http-redirect-https (Alibaba); CKV_TC_12",
  check: (view) =>
    forEachListener(view, ({ created, protocol, redirects }) =>
      created && protocol === "HTTP" && !redirects
        ? "speaks plain HTTP, which anyone on the way can read; use HTTPS, or redirect to an HTTPS listener"
        : undefined,
    ),
};
