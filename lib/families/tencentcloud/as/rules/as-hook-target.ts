import { PartView } from "../../../../app/part-view";
import { askEach, Fault } from "../../../../rules/answer";
import { Rule } from "../../../../app/rule";
import { isUnknown, show } from "../../../../values/unknown";

export const asHookTarget: Rule = {
  id: "as-hook-target",
  severity: "error",
  summary: "A lifecycle hook of a Tencent scaling group names the queue or topic that it tells, or runs a command.",
  why: "The provider refuses a type without its name during the apply, and the API a target beside a command.",
  wrong: `const scaling = new tencentcloud.AutoScalingGroup(stack, "Scaling", {
  configurationId: "asc-1",
  vpcId: "vpc-1",
  subnetIds: ["subnet-1"],
  minSize: 1,
  maxSize: 4,
});
scaling.addLifecycleHook("Drain", { transition: tencentcloud.LifecycleTransition.INSTANCE_TERMINATING, notificationTargetType: tencentcloud.NotificationTargetType.CMQ_QUEUE });`,
  right: `const scaling = new tencentcloud.AutoScalingGroup(stack, "Scaling", {
  configurationId: "asc-1",
  vpcId: "vpc-1",
  subnetIds: ["subnet-1"],
  minSize: 1,
  maxSize: 4,
});
scaling.addLifecycleHook("Drain", {
  transition: tencentcloud.LifecycleTransition.INSTANCE_TERMINATING,
  notificationTargetType: tencentcloud.NotificationTargetType.CMQ_QUEUE,
  notificationQueueName: "leaving",
});`,
  source:
    "resource_tc_as_lifecycle_hook.go:136 to 151 and :283 to 298; CreateLifecycleHook: NotificationTarget, LifecycleCommand",
  check: (view) => askEach(view.parts, ({ tells }) => (tells === undefined ? undefined : faultsOf(tells))),
};

type Tells = NonNullable<PartView["tells"]>;

/** The name that a type needs, of those whose name the provider sends. */
const NAME_OF: { readonly [type: string]: "notificationQueueName" | "notificationTopicName" | undefined } = {
  CMQ_QUEUE: "notificationQueueName",
  CMQ_TOPIC: "notificationTopicName",
};

function faultsOf(tells: Tells): (string | Fault)[] {
  const { notificationTargetType: type, command } = tells;
  const beside = (["notificationTargetType", "notificationMetadata"] as const).find(
    (name) => tells[name] !== undefined,
  );
  if (command && beside !== undefined) return [`${beside} and command are both set; leave one of the two out`];
  if (isUnknown(type)) return [];
  if (type?.startsWith("TDMQ_")) return [notSent(type)];
  const needed = NAME_OF[type ?? ""];
  const missing = needed !== undefined && tells[needed] === undefined;
  const unused = Object.values(NAME_OF).filter((name) => name !== needed && tells[name!] !== undefined);
  return [
    ...(missing ? [`notificationTargetType ${show(type)} needs ${needed}, got none; name it`] : []),
    ...unused.map((name): Fault => {
      const kind =
        type === undefined ? "without a notificationTargetType" : `with notificationTargetType ${show(type)}`;
      return { text: `${name} has no effect ${kind}; leave it out`, severity: "warning" };
    }),
  ];
}

/** Another version of the provider may send it. */
function notSent(type: string): Fault {
  const text = `notificationTargetType ${show(type)} needs a name, which the provider sends for CMQ_QUEUE and CMQ_TOPIC alone; choose one of these, or a command`;
  return { text, severity: "warning" };
}
