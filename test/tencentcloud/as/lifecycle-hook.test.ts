import { TerraformResource } from "cdktf";
import { tencentcloud } from "../../../lib";
import { AS_LIFECYCLE_HOOK } from "../../../lib/families/tencentcloud/as/hook-arguments";
import { left } from "../../certificates/table";
import { findingsOf, newStack, onlyResource } from "../../synth";

const ALL: tencentcloud.AutoScalingLifecycleHookOptions = {
  transition: tencentcloud.LifecycleTransition.INSTANCE_TERMINATING,
  hookName: "drain-web",
  heartbeatTimeoutSeconds: 120,
  defaultResult: tencentcloud.LifecycleResult.CONTINUE,
  transitionType: tencentcloud.LifecycleTransitionType.EXTENSION,
  notificationTargetType: tencentcloud.NotificationTargetType.TDMQ_CMQ_QUEUE,
  notificationQueueName: "leaving",
  notificationTopicName: "none",
  notificationMetadata: "web",
  command: { commandId: "cmd-1", parameters: '{"wait":"60"}' },
};
const WRITTEN = {
  scaling_group_id: "${tencentcloud_as_scaling_group.own.id}",
  lifecycle_transition: "INSTANCE_TERMINATING",
  lifecycle_hook_name: "drain-web",
  heartbeat_timeout: 120,
  default_result: "CONTINUE",
  lifecycle_transition_type: "EXTENSION",
  notification_target_type: "TDMQ_CMQ_QUEUE",
  notification_queue_name: "leaving",
  notification_topic_name: "none",
  notification_metadata: "web",
  lifecycle_command: { command_id: "cmd-1", parameters: '{"wait":"60"}' },
};

function written(options: tencentcloud.AutoScalingLifecycleHookOptions) {
  const stack = newStack();
  const own = new TerraformResource(stack, "own", { terraformResourceType: "tencentcloud_as_scaling_group" });
  tencentcloud.AutoScalingGroup.fromResource(stack, "Scaling", own).addLifecycleHook("Drain", options);
  return { hook: onlyResource(stack, AS_LIFECYCLE_HOOK.type), findings: findingsOf(stack) };
}

test("each prop is written as its argument", () => {
  expect(written(ALL).hook).toEqual(WRITTEN);
  expect(left(AS_LIFECYCLE_HOOK.plain, ALL)).toEqual([]);
});

test("what is not given is left to the cloud, but for the name", () => {
  const { hook, findings } = written({ transition: tencentcloud.LifecycleTransition.INSTANCE_LAUNCHING });
  const { scaling_group_id } = WRITTEN;
  expect(hook).toEqual({ scaling_group_id, lifecycle_transition: "INSTANCE_LAUNCHING", lifecycle_hook_name: "Drain" });
  expect(findings).toEqual([]);
});

test("a hook of a scaling group that this app makes has its provider", () => {
  const stack = newStack();
  const provider = new tencentcloud.TencentcloudProvider(stack, "South", { region: "ap-guangzhou", alias: "south" });
  const scaling = new tencentcloud.AutoScalingGroup(stack, "Scaling", {
    configurationId: "asc-1",
    vpcId: "vpc-1",
    subnetIds: ["subnet-1"],
    minSize: 1,
    maxSize: 4,
    provider,
  });
  scaling.addLifecycleHook("Drain", { transition: tencentcloud.LifecycleTransition.INSTANCE_TERMINATING });
  expect(onlyResource(stack, AS_LIFECYCLE_HOOK.type)).toMatchObject({ provider: "tencentcloud.south" });
});

test("values that the provider refuses are told at synth", () => {
  const { findings } = written({
    transition: tencentcloud.LifecycleTransition.of("LAUNCHING"),
    heartbeatTimeoutSeconds: 7201,
    defaultResult: tencentcloud.LifecycleResult.of("ROLLBACK"),
  });
  expect(findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
    ["setting-range", "error"],
    ["setting-value", "error"],
    ["setting-value", "error"],
  ]);
});
