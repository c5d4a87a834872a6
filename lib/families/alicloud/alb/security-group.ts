import { AlbLoadBalancerSecurityGroupAttachment } from "@cdktf/provider-alicloud/lib/alb-load-balancer-security-group-attachment";
import { TerraformResource } from "cdktf";
import { Construct } from "constructs";
import { received } from "../../../app/received";
import { writeArguments } from "../../../app/write-arguments";
import { Declaration } from "../../../values/declaration";
import { declareJoin } from "../joined-security-group";
import type { IApplicationLoadBalancer } from "./application-load-balancer";
import { ALB_SECURITY_GROUP } from "./facts/security-group";

/** Settings of a security group of a load balancer. */
export interface ApplicationSecurityGroupOptions {
  /** Id of the security group (`sg-...`). Changing it replaces the attachment: the old one goes first. */
  readonly securityGroupId: string;
  /**
   * Only asks the cloud whether it would attach it. The apply then ends with the error `DryRunOperation`.
   *
   * @default false
   */
  readonly dryRun?: boolean;
}

/** Settings of an `ApplicationSecurityGroup`. */
export interface ApplicationSecurityGroupProps extends ApplicationSecurityGroupOptions {
  /** The load balancer that joins the group. */
  readonly loadBalancer: IApplicationLoadBalancer;
}

/**
 * A security group that an ALB joins. Those of a load balancer are joined one after another: side by side, one of them may
 * fail or be lost (aliyun #9282).
 */
export class ApplicationSecurityGroup extends Construct {
  /** The generated `alicloud_alb_load_balancer_security_group_attachment`, for what this class does not offer. */
  public readonly resource: TerraformResource;

  public constructor(scope: Construct, id: string, props: ApplicationSecurityGroupProps) {
    props = received(scope, id, "alicloud.ApplicationSecurityGroupProps", props);
    super(scope, id);
    const { loadBalancer, securityGroupId } = props;
    const { plain: table } = ALB_SECURITY_GROUP;
    const attachment = new AlbLoadBalancerSecurityGroupAttachment(this, "Resource", {
      ...writeArguments(this, table, props),
      securityGroupId,
      provider: loadBalancer._provider,
      loadBalancerId: loadBalancer.loadBalancerId,
    });
    this.resource = attachment;
    declareJoin(this, attachment, props, table, Declaration.here(new.target));
  }
}
