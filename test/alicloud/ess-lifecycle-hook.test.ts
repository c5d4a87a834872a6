import { parse } from "@cdktf/hcl2json";
import { alicloud } from "../../lib";
import { ESS_LIFECYCLE_HOOK } from "../../lib/families/alicloud/ess/facts/lifecycle-hook";
import { adopted, resourcesOf, synthesized } from "../adopt/programs";
import { left } from "../certificates/table";
import { findingsOf, newStack, onlyResource } from "../synth";

const ALL: alicloud.ScalingLifecycleHookOptions = {
  transition: alicloud.LifecycleTransition.SCALE_IN,
  hookName: "drain-web",
  heartbeatTimeoutSeconds: 300,
  defaultResult: alicloud.LifecycleResult.ABANDON,
  notificationArn: "acs:mns:cn-hangzhou:1:/queues/leaving",
  notificationMetadata: "web",
};
const WRITTEN = {
  scaling_group_id: "asg-1",
  lifecycle_transition: "SCALE_IN",
  name: "drain-web",
  heartbeat_timeout: 300,
  default_result: "ABANDON",
  notification_arn: "acs:mns:cn-hangzhou:1:/queues/leaving",
  notification_metadata: "web",
};

function written(options: alicloud.ScalingLifecycleHookOptions) {
  const stack = newStack();
  const scaling = alicloud.ScalingGroup.fromAttributes(stack, "Scaling", { scalingGroupId: "asg-1" });
  scaling.addLifecycleHook("Drain", options);
  return { hook: onlyResource(stack, ESS_LIFECYCLE_HOOK.type), findings: findingsOf(stack) };
}

test("each prop is written as its argument", () => {
  expect(written(ALL)).toEqual({ hook: WRITTEN, findings: [] });
  expect(left(ESS_LIFECYCLE_HOOK.plain, ALL)).toEqual([]);
});

test("what is not given is left to the cloud, but for the name", () => {
  const { hook } = written({ transition: alicloud.LifecycleTransition.SCALE_OUT });
  expect(hook).toEqual({ scaling_group_id: "asg-1", lifecycle_transition: "SCALE_OUT", name: "Drain" });
});

test("values that the provider refuses are told at synth", () => {
  const { findings } = written({
    transition: alicloud.LifecycleTransition.of("SCALE_UP"),
    heartbeatTimeoutSeconds: 29,
    hookName: "-",
  });
  expect(findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
    ["setting-range", "error"],
    ["setting-value", "error"],
    ["name-form", "warning"],
  ]);
});

test("adopt carries hooks of a scaling group that stays where it is", async () => {
  const hcl = `
    resource "alicloud_ess_lifecycle_hook" "drain" {
      scaling_group_id     = "asg-1"
      name                 = "drain-web"
      lifecycle_transition = "SCALE_IN"
      heartbeat_timeout    = 300
      default_result       = "ABANDON"
      notification_arn      = "acs:mns:cn-hangzhou:1:/queues/leaving"
      notification_metadata = "web"
    }`;
  const { program, errors, remarks } = adopted(await parse("main.tf", hcl));
  expect([errors, remarks]).toEqual([[], []]);
  expect(resourcesOf(synthesized(program), ESS_LIFECYCLE_HOOK.type)).toEqual([WRITTEN]);
}, 60_000);
