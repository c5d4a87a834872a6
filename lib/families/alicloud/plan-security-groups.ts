import { readArguments } from "../../adopt/arguments";
import { call, member, name, record, value } from "../../adopt/program/expression";
import { Translation } from "../../adopt/translation/translation";
import { ResourceArguments } from "../../facts/arguments";
import { loadBalancerOfListener, VpcFamily } from "./adopt-load-balancers";

/** Security groups that load balancers of a VPC join by resources of their own. */
export function planSecurityGroups(t: Translation, family: VpcFamily, { type, plain }: ResourceArguments): void {
  for (const attachment of t.open(type)) {
    const loadBalancer = loadBalancerOfListener(t, family, attachment);
    const securityGroupId = t.values.text(attachment, "security_group_id");
    if (loadBalancer === undefined || securityGroupId === undefined) {
      t.leave(attachment, "its load balancer or security group is not known");
      continue;
    }
    const options = record({ ...readArguments(t.values, attachment, plain), securityGroupId });
    t.declare(attachment, "join", (id) => call(member(name(loadBalancer), "addSecurityGroup"), value(id), options));
  }
}
