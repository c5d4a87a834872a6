import { TENCENTCLOUD_CLASSIC } from "../../classic/facts";
import { forEachGroup } from "../../../../rules/members";
import { Rule } from "../../../../app/rule";

export const tcClassicWeight: Rule = {
  id: "tc-classic-weight",
  severity: "info",
  summary: "Weights of a classic load balancer are not edited together.",
  why: "The API cannot change a weight: the instance is unbound and bound again, and gets no traffic in between.",
  wrong: `const web = new BackendPool(stack, "Web", { backends: { a: Backend.instance("ins-a"), b: Backend.instance("ins-b") } });
new tencentcloud.ClassicBinding(stack, "Legacy", { loadBalancerId: "lb-1", pool: web });`,
  right: `const web = new BackendPool(stack, "Web", {
  defaultPort: 80,
  backends: { a: Backend.instance("ins-a"), b: Backend.instance("ins-b") },
});
new ListenerBinding(stack, "Tcp", { listener: tencent.addListener("Tcp", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 }), pool: web });`,
  source:
    "https://cloud.tencent.com/document/product/214/31794 and https://cloud.tencent.com/document/product/214/31789: no API edits weights of classic backends",
  check: (view) =>
    forEachGroup(view, ({ capability, members }) =>
      capability === TENCENTCLOUD_CLASSIC && members.length > 0
        ? "another weight or instance unbinds before it binds; change one backend at a time, or move to an application load balancer"
        : undefined,
    ),
};
