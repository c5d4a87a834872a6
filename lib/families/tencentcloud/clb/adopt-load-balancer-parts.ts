import { call, member, name, record, value } from "../../../adopt/program/expression";
import { Translation } from "../../../adopt/translation/translation";
import { cloudLoadBalancer } from "./adopt";
import { CLB_SECURITY_GROUP } from "./facts/security-group";

/** `tencentcloud_clb_security_group_attachment`: the provider takes one load balancer in the list. */
export function translateCloudSecurityGroups(t: Translation): void {
  for (const attachment of t.open(CLB_SECURITY_GROUP.type)) {
    const { load_balancer_ids: ids } = attachment.values;
    const [clb_id] = Array.isArray(ids) ? (ids as unknown[]) : [];
    const loadBalancer = cloudLoadBalancer(t, { ...attachment, values: { clb_id } });
    const securityGroupId = t.values.text(attachment, "security_group");
    if (loadBalancer === undefined || securityGroupId === undefined) {
      t.leave(attachment, "its load balancer or security group is not known");
      continue;
    }
    const options = record({ securityGroupId });
    t.declare(attachment, "join", (id) => call(member(name(loadBalancer), "addSecurityGroup"), value(id), options));
  }
}
