import { same } from "../values/conditions";
import { isFree } from "../values/origin";
import { identityOf, isUnknown, show } from "../values/unknown";
import { GroupView, LoadBalancerView } from "../app/app-view";
import { EntryView } from "../app/entry-view";
import { OneAnswer, verdicts } from "./answer";
import { Rule } from "../app/rule";

export const groupLoadBalancer: Rule = {
  id: "group-load-balancer",
  severity: "error",
  atPlan: true,
  summary: "A listener sends to a group of its own load balancer (CLB), or of its own VPC.",
  why: "The API refuses it during the apply, with words that do not tell why.",
  wrong: `const other = new alicloud.ClassicLoadBalancer(stack, "Other", { spec: alicloud.LoadBalancerSpec.SLB_S1_SMALL, vswitchId: "vsw-1" });
const group = new alicloud.VServerGroup(stack, "Group", { loadBalancer: other });
clb.addListener("Web", { protocol: alicloud.ListenerProtocol.TCP, port: 81, serverGroup: group });`,
  right: `const group = new alicloud.VServerGroup(stack, "Group", { loadBalancer: clb });
clb.addListener("Web", { protocol: alicloud.ListenerProtocol.TCP, port: 81, serverGroup: group });`,
  source:
    "resource_alicloud_slb_listener.go:788 (CLB); clb/v20180317/client.go:416, resource_tc_clb_target_group_attachment.go:141 (Tencent)",
  check: (view) =>
    view.groups.flatMap((group) =>
      group.entries.flatMap((entry) =>
        [strange(entry, group), open(entry, group)].flatMap((answer) => verdicts(entry, answer)),
      ),
    ),
};

function strange({ loadBalancer }: EntryView, { label, loadBalancer: other, settings }: GroupView): string | undefined {
  if (loadBalancer.product?.sharesGroups === false) {
    if (!certainlyDiffer(loadBalancer, other)) return undefined;
    return `sends to ${label} of another load balancer, ${other.label}; make the group for ${loadBalancer.label}`;
  }
  const [own, others] = [loadBalancer.vpcId, settings?.vpcId ?? other.vpcId];
  if (own === undefined || others === undefined || isUnknown(own) || isUnknown(others) || own === others) {
    return undefined;
  }
  return `stands in VPC ${show(own)} and sends to ${label} in VPC ${show(others)}; group and load balancer must share a VPC`;
}

/** Two ids that are known only at plan may be one. */
function certainlyDiffer(one: LoadBalancerView, other: LoadBalancerView): boolean {
  if (one.identity === other.identity) return false;
  const bothKnown = !isUnknown(one.id) && !isUnknown(other.id);
  return bothKnown || (one.created && other.created);
}

/** Whether two ids are one, of which one at least can turn out to be anything. */
function open({ loadBalancer }: EntryView, { label, loadBalancer: other, settings }: GroupView): OneAnswer {
  const own = loadBalancer.product?.sharesGroups === false;
  const [one, another] = own ? [loadBalancer.id, other.id] : [loadBalancer.vpcId, settings?.vpcId ?? other.vpcId];
  const operand = [one, another].find(isFree);
  if (one === undefined || another === undefined || operand === undefined) return undefined;
  if (identityOf(one) === identityOf(another as string)) return undefined;
  const text = (got: string) =>
    own
      ? `sends to ${label} of another load balancer, ${other.label}, by ${got}; make the group for ${loadBalancer.label}`
      : `must stand in the VPC of ${label} that it sends to, got ${got}; group and load balancer must share a VPC`;
  return { operand, condition: same(one, another), text };
}
