import { codeFaults } from "./code-faults";
import { forEachOwner, ownHealthCheck } from "./entries";
import { Rule } from "../app/rule";

export const healthCheckCodes: Rule = {
  id: "health-check-codes",
  severity: "error",
  atPlan: true,
  summary: "Healthy HTTP codes are given as classes, such as 2xx, or as the API's bitmask.",
  why: "A code such as 200 is no class, and as a bitmask it is out of range: the apply fails, or every code counts.",
  wrong: `const web = tencent.addListener("Web", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 });
web.addRule("Root", { domain: "www.example.com", url: "/", healthCheck: { httpCodeBitmask: 200 } });`,
  right: `const web = tencent.addListener("Web", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 });
web.addRule("Root", { domain: "www.example.com", url: "/", healthCheck: { healthyCodes: ["2xx"] } });`,
  source:
    "clb/v20180317/models.go:9672, HttpCode 1 to 31; health_check_http_code, resource_alicloud_slb_listener.go:242; test/real-cases/cases.yaml, T9",
  check: (view) =>
    forEachOwner(view, (entry, { healthCheck }) => {
      const check = ownHealthCheck(entry);
      return check && codeFaults(check, healthCheck);
    }),
};
