import { Stock } from "../../inventory";
import { targetGroupMembers, targetGroupOf } from "../serving";

const GROUP = {
  renamed: { type: "TargetGroupType", tags: "Tag" },
  silent: [
    "TargetGroupId",
    "CreatedTime",
    "UpdatedTime",
    "AssociatedRule",
    "AssociatedRuleCount",
    "RegisteredInstancesCount",
  ],
};

/** Adds a target group with its members, as the load balancer that sends to it is read. */
export async function addTargetGroup(stock: Stock, id: string, loadBalancerId: string): Promise<void> {
  const group = await targetGroupOf(stock.asking, "clb", id);
  const own = { id, name: group.textIfAny("TargetGroupName") ?? id };
  stock.add("tencentcloud_clb_target_group", own, { answer: group.all, wording: GROUP });
  for (const { names, port = 0, weight } of await targetGroupMembers("clb", id)(stock.asking)) {
    const [address] = names;
    stock.add(
      "tencentcloud_clb_target_group_instance_attachment",
      { id: [id, address, port].join("#"), name: address },
      { answer: {} },
      { target_group_id: id, bind_ip: address, port, weight },
    );
  }
  const users = group.listOrNull("AssociatedRule").map((one) => one.text("LoadBalancerId"));
  stock.noteOthers(`target group ${id}`, users, loadBalancerId);
}
