import { AlbLoadBalancerAccessLogConfigAttachment } from "@cdktf/provider-alicloud/lib/alb-load-balancer-access-log-config-attachment";
import { TerraformResource } from "cdktf";
import { Construct } from "constructs";
import { declarePart } from "../../../app/parts";
import { received } from "../../../app/received";
import { writeArguments } from "../../../app/write-arguments";
import { Declaration } from "../../../values/declaration";
import type { IApplicationLoadBalancer } from "./application-load-balancer";
import { ALB_ACCESS_LOG } from "./facts/load-balancer-parts";

/** A Logstore of Simple Log Service for the access log of a load balancer. */
export interface ApplicationAccessLogAttachmentOptions {
  /** Name of the project. Changing it replaces the attachment: the old one goes first. */
  readonly logProject: string;
  /** Name of the Logstore in it. Changing it replaces the attachment: the old one goes first. */
  readonly logStore: string;
}

/** Settings of an `ApplicationAccessLogAttachment`. */
export interface ApplicationAccessLogAttachmentProps extends ApplicationAccessLogAttachmentOptions {
  /** The load balancer. Another one replaces the attachment: the old one goes first. */
  readonly loadBalancer: IApplicationLoadBalancer;
}

/** Where an ALB logs its requests, of a load balancer that exists already. */
export class ApplicationAccessLogAttachment extends Construct {
  /** The generated `alicloud_alb_load_balancer_access_log_config_attachment`, for what this class does not offer. */
  public readonly resource: TerraformResource;

  public constructor(scope: Construct, id: string, props: ApplicationAccessLogAttachmentProps) {
    props = received(scope, id, "alicloud.ApplicationAccessLogAttachmentProps", props);
    super(scope, id);
    const { loadBalancer, logProject, logStore } = props;
    const { plain: table } = ALB_ACCESS_LOG;
    const attachment = new AlbLoadBalancerAccessLogConfigAttachment(this, "Resource", {
      ...writeArguments(this, table, props),
      logProject,
      logStore,
      provider: loadBalancer._provider,
      loadBalancerId: loadBalancer.loadBalancerId,
    });
    this.resource = attachment;
    const declaration = Declaration.here(new.target);
    declarePart({ construct: this, noun: "access log", declaration, table, props, carrier: attachment }, () => ({
      gives: { loadBalancer: loadBalancer._view(), setting: "accessLog" },
    }));
  }
}
