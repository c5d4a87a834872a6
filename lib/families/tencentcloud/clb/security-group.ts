import { ClbSecurityGroupAttachment } from "@cdktf/provider-tencentcloud/lib/clb-security-group-attachment";
import { TerraformResource } from "cdktf";
import { Construct } from "constructs";
import { declarePart } from "../../../app/parts";
import { received } from "../../../app/received";
import { Declaration } from "../../../values/declaration";
import type { ICloudLoadBalancer } from "./cloud-load-balancer";
import { CLB_SECURITY_GROUP } from "./facts/security-group";

/** Settings of a security group of a load balancer. */
export interface CloudSecurityGroupOptions {
  /** Id of the security group (`sg-...`). Changing it replaces the attachment: the old one goes first. */
  readonly securityGroupId: string;
}

/** Settings of a `CloudSecurityGroup`. */
export interface CloudSecurityGroupProps extends CloudSecurityGroupOptions {
  /** The load balancer that the group stands before. Another one replaces the attachment: the old one goes first. */
  readonly loadBalancer: ICloudLoadBalancer;
}

/** A security group before a Tencent CLB. */
export class CloudSecurityGroup extends Construct {
  /** The generated `tencentcloud_clb_security_group_attachment`, for what this class does not offer. */
  public readonly resource: TerraformResource;

  public constructor(scope: Construct, id: string, props: CloudSecurityGroupProps) {
    props = received(scope, id, "tencentcloud.CloudSecurityGroupProps", props);
    super(scope, id);
    const { loadBalancer, securityGroupId } = props;
    const { plain: table } = CLB_SECURITY_GROUP;
    const attachment = new ClbSecurityGroupAttachment(this, "Resource", {
      securityGroup: securityGroupId,
      loadBalancerIds: [loadBalancer.loadBalancerId],
      provider: loadBalancer._provider,
    });
    this.resource = attachment;
    const declaration = Declaration.here(new.target);
    declarePart({ construct: this, noun: "security group", declaration, table, props, carrier: attachment }, () => ({
      joins: { loadBalancer: loadBalancer._view(), securityGroupId },
    }));
  }
}
