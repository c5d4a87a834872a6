import { TerraformResource } from "cdktf";
import { Construct } from "constructs";
import { declarePart } from "../../app/parts";
import { sharedById } from "../../app/shared-by-id";
import { Arguments } from "../../facts/arguments";
import { Chain } from "../../recipes/chain";
import { Declaration } from "../../values/declaration";
import type { IVpcLoadBalancer } from "./vpc-server-group";

/** A load balancer that joins a security group. */
interface Joining {
  readonly loadBalancer: IVpcLoadBalancer;
  readonly securityGroupId: string;
}

/**
 * Declares a security group that a load balancer joins. Those of a load balancer are joined one after another: side by side,
 * one of them may fail or be lost (aliyun #9282).
 */
export function declareJoin(
  construct: Construct,
  attachment: TerraformResource,
  props: Joining,
  table: Arguments,
  declaration: Declaration,
): void {
  const { loadBalancer, securityGroupId } = props;
  const order = sharedById(construct, "security groups of", loadBalancer.loadBalancerId, () => new Chain());
  order.add(attachment.node.path, attachment);
  declarePart({ construct, noun: "security group", declaration, table, props, carrier: attachment }, () => ({
    joins: { loadBalancer: loadBalancer._view(), securityGroupId },
  }));
}
