import { GroupView } from "../../../../app/app-view";
import { askEach } from "../../../../rules/answer";
import { Rule } from "../../../../app/rule";
import { identityOf, isUnknown } from "../../../../values/unknown";
import { IScalingGroup } from "../scaling-group";

export const essHookDrain: Rule = {
  id: "ess-hook-drain",
  severity: "warning",
  summary: "A lifecycle hook holds servers that leave an Alibaba scaling group as long as requests to them may go on.",
  why: "Sooner, the scaling service may release a server while its group still lets requests to it finish.",
  wrong: `const scaling = alicloud.ScalingGroup.fromAttributes(stack, "Scaling", { scalingGroupId: "asg-1" });
scaling.addLifecycleHook("Drain", { transition: alicloud.LifecycleTransition.SCALE_IN, heartbeatTimeoutSeconds: 60 });
const scaled = new BackendPool(stack, "Scaled", { source: scaling, defaultPort: 8080 });
const alb = alicloud.ApplicationLoadBalancer.fromAttributes(stack, "Alb", { loadBalancerId: "alb-1", vpcId: "vpc-1" });
const group = new alicloud.ApplicationServerGroup(stack, "ScaledGroup", { loadBalancer: alb, connectionDrainSeconds: 300 });
new ListenerBinding(stack, "ScaledBinding", { listener: group, pool: scaled });`,
  right: `const scaling = alicloud.ScalingGroup.fromAttributes(stack, "Scaling", { scalingGroupId: "asg-1" });
scaling.addLifecycleHook("Drain", { transition: alicloud.LifecycleTransition.SCALE_IN, heartbeatTimeoutSeconds: 300 });
const scaled = new BackendPool(stack, "Scaled", { source: scaling, defaultPort: 8080 });
const alb = alicloud.ApplicationLoadBalancer.fromAttributes(stack, "Alb", { loadBalancerId: "alb-1", vpcId: "vpc-1" });
const group = new alicloud.ApplicationServerGroup(stack, "ScaledGroup", { loadBalancer: alb, connectionDrainSeconds: 300 });
new ListenerBinding(stack, "ScaledBinding", { listener: group, pool: scaled });`,
  source: "website/docs/r/ess_lifecycle_hook.html.markdown:98, resource_alicloud_ess_lifecyclehook.go:41 to 46",
  check: (view) =>
    askEach(view.parts, ({ holds }) => {
      if (holds === undefined || isUnknown(holds.seconds)) return undefined;
      const [longest] = view.groups
        .filter((group) => drains(group, holds))
        .sort((a, b) => b.drainSeconds! - a.drainSeconds!);
      if (longest === undefined) return undefined;
      const needs = longest.drainSeconds!;
      return `heartbeatTimeoutSeconds is ${holds.seconds}, and ${longest.label} lets requests go on for ${needs}; name ${needs} or more`;
    }),
};

/** Whether requests to servers of a group go on for longer than a hook holds them. */
function drains(group: GroupView, holds: { readonly scalingGroupId: string; readonly seconds: number }): boolean {
  const { drainSeconds, filledFrom } = group;
  if (filledFrom === undefined || drainSeconds === undefined || isUnknown(drainSeconds)) return false;
  const { scalingGroupId } = filledFrom.source as IScalingGroup;
  return identityOf(scalingGroupId) === identityOf(holds.scalingGroupId) && drainSeconds > holds.seconds;
}
