import { tencentcloud } from "../../lib";
import { Fixture, table } from "./fixture";

function hook(f: Fixture, options: Partial<tencentcloud.AutoScalingLifecycleHookOptions>): void {
  const scaling = new tencentcloud.AutoScalingGroup(f.stack, "Scaling", {
    configurationId: "asc-1",
    vpcId: "vpc-1",
    subnetIds: ["subnet-1"],
    minSize: 1,
    maxSize: 4,
  });
  scaling.addLifecycleHook("Drain", { transition: tencentcloud.LifecycleTransition.INSTANCE_TERMINATING, ...options });
}

const said = (text: string) => `error: lifecycle hook "Drain": ${text}`;
const warned = (text: string) => `warning: lifecycle hook "Drain": ${text}`;
const command = { commandId: "cmd-1" };

table("as-hook-target", [
  [
    "a queue without its name",
    (f) => hook(f, { notificationTargetType: tencentcloud.NotificationTargetType.CMQ_QUEUE }),
    said('notificationTargetType "CMQ_QUEUE" needs notificationQueueName, got none; name it'),
  ],
  [
    "a topic with the name of a queue",
    (f) =>
      hook(f, { notificationTargetType: tencentcloud.NotificationTargetType.CMQ_TOPIC, notificationQueueName: "q" }),
    said('notificationTargetType "CMQ_TOPIC" needs notificationTopicName, got none; name it'),
    warned('notificationQueueName has no effect with notificationTargetType "CMQ_TOPIC"; leave it out'),
  ],
  [
    "a type whose name the provider does not send",
    (f) =>
      hook(f, {
        notificationTargetType: tencentcloud.NotificationTargetType.TDMQ_CMQ_QUEUE,
        notificationQueueName: "q",
      }),
    warned(
      'notificationTargetType "TDMQ_CMQ_QUEUE" needs a name, which the provider sends for CMQ_QUEUE and CMQ_TOPIC alone; choose one of these, or a command',
    ),
  ],
  [
    "names without a type",
    (f) => hook(f, { notificationQueueName: "q", notificationTopicName: f.string }),
    warned("notificationQueueName has no effect without a notificationTargetType; leave it out"),
    warned("notificationTopicName has no effect without a notificationTargetType; leave it out"),
  ],
  [
    "a command beside a queue",
    (f) =>
      hook(f, {
        notificationTargetType: tencentcloud.NotificationTargetType.CMQ_QUEUE,
        notificationQueueName: "q",
        command,
      }),
    said("notificationTargetType and command are both set; leave one of the two out"),
  ],
  [
    "a command beside a text",
    (f) => hook(f, { notificationMetadata: "web", command }),
    said("notificationMetadata and command are both set; leave one of the two out"),
  ],
  [
    "a queue",
    (f) =>
      hook(f, { notificationTargetType: tencentcloud.NotificationTargetType.CMQ_QUEUE, notificationQueueName: "q" }),
  ],
  [
    "a topic",
    (f) =>
      hook(f, {
        notificationTargetType: tencentcloud.NotificationTargetType.CMQ_TOPIC,
        notificationTopicName: f.string,
      }),
  ],
  ["a command", (f) => hook(f, { command })],
  ["neither", (f) => hook(f, {})],
  [
    "a type that is a token",
    (f) =>
      hook(f, { notificationTargetType: tencentcloud.NotificationTargetType.of(f.string), notificationQueueName: "q" }),
  ],
]);
