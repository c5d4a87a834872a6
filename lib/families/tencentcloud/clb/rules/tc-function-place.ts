import { FULL_CHAIN } from "../facts/settings";
import { TENCENTCLOUD_FUNCTION } from "../../function/facts";
import { forEachMember } from "../../../../rules/members";
import { Rule } from "../../../../app/rule";

export const tcFunctionPlace: Rule = {
  id: "tc-function-place",
  severity: "error",
  summary: "A cloud function of Tencent serves a rule of an HTTP or HTTPS listener with IPv4 or NAT64 addresses.",
  why: "The API binds functions to rules only, and not on IPv6 load balancers.",
  wrong: `const functions = new BackendPool(stack, "Functions", { backends: { api: Backend.cloudFunction("api") } });
new ListenerBinding(stack, "Tcp", { listener: tencent.addListener("Tcp", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 }), pool: functions });`,
  right: `const functions = new BackendPool(stack, "Functions", { backends: { api: Backend.cloudFunction("api") } });
const http = tencent.addListener("Http", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 });
new ListenerBinding(stack, "Root", { listener: http.addRule("Root", { domain: "www.example.com", url: "/" }), pool: functions });`,
  source:
    "RegisterFunctionTargets, clb/v20180317/client.go:9598 to 9618; resource_tc_clb_function_targets_attachment.go:28",
  check: (view) =>
    forEachMember(view, (_, { capability, loadBalancer, entries }) => {
      if (capability !== TENCENTCLOUD_FUNCTION) return undefined;
      if (loadBalancer.reach?.ipVersion === FULL_CHAIN) {
        return `${loadBalancer.label} has ipVersion "${FULL_CHAIN}", which takes no functions; use a load balancer with IPv4`;
      }
      const listener = entries.find(({ kind }) => kind !== "rule");
      if (listener === undefined) return undefined;
      return `a function cannot serve ${listener.label} itself; bind it to a rule of an HTTP or HTTPS listener`;
    }),
};
