import { forEachEntry } from "../../../../rules/entries";
import { Rule } from "../../../../app/rule";

export const tcUnusedSetting: Rule = {
  id: "tc-unused-setting",
  severity: "error",
  summary: "A listener or rule that sends to a v2 target group leaves to the group what is the group's.",
  why: "The group has health check, scheduler and session of its own; what stands at the rule would have no effect.",
  wrong: `const group = new tencentcloud.TargetGroup(stack, "Group", { loadBalancer: tencent, protocol: tencentcloud.TargetGroupProtocol.TCP });
tencent.addListener("Tcp", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80, targetGroup: group, healthCheck: { intervalSeconds: 10 } });`,
  right: `const group = new tencentcloud.TargetGroup(stack, "Group", {
  loadBalancer: tencent,
  protocol: tencentcloud.TargetGroupProtocol.TCP,
  healthCheck: { intervalSeconds: 10 },
});
tencent.addListener("Tcp", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80, targetGroup: group });`,
  source: "TARGETGROUP-V2: resource_tc_clb_listener_rule.go:329 to 344 and :755; service_tencentcloud_clb.go:1067",
  acceptable: true,
  check: (view) =>
    forEachEntry(view, ({ servers: { unused = [] } }) =>
      unused.map((name) => `${name} has no effect, since its target group has it; set it on the target group`),
    ),
};
