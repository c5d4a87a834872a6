import { ClbClsLogAttachment } from "@cdktf/provider-tencentcloud/lib/clb-cls-log-attachment";
import { TerraformResource } from "cdktf";
import { Construct } from "constructs";
import { declarePart } from "../../../app/parts";
import { received } from "../../../app/received";
import { Declaration } from "../../../values/declaration";
import type { ICloudLoadBalancer } from "./cloud-load-balancer";
import { CLB_ACCESS_LOG } from "./facts/logs";

/** A log topic of the Cloud Log Service for the access log of a load balancer. */
export interface CloudAccessLogOptions {
  /** Id of the log set, that of a `CloudLogSet` for example. Changing it replaces the attachment: the old one goes first. */
  readonly logSetId: string;
  /** Id of the log topic in it, that of a `CloudLogTopic` for example. Changing it replaces the attachment: the old one goes first. */
  readonly logTopicId: string;
}

/** Settings of a `CloudAccessLog`. */
export interface CloudAccessLogProps extends CloudAccessLogOptions {
  /** The load balancer. Another one replaces the attachment: the old one goes first. */
  readonly loadBalancer: ICloudLoadBalancer;
}

/** Where a Tencent CLB logs its requests, of a load balancer that exists already. */
export class CloudAccessLog extends Construct {
  /** The generated `tencentcloud_clb_cls_log_attachment`, for what this class does not offer. */
  public readonly resource: TerraformResource;

  public constructor(scope: Construct, id: string, props: CloudAccessLogProps) {
    props = received(scope, id, "tencentcloud.CloudAccessLogProps", props);
    super(scope, id);
    const { loadBalancer, logSetId, logTopicId } = props;
    const { plain: table } = CLB_ACCESS_LOG;
    const attachment = new ClbClsLogAttachment(this, "Resource", {
      loadBalancerId: loadBalancer.loadBalancerId,
      logSetId,
      logTopicId,
      provider: loadBalancer._provider,
    });
    this.resource = attachment;
    const declaration = Declaration.here(new.target);
    declarePart({ construct: this, noun: "access log", declaration, table, props, carrier: attachment }, () => ({
      gives: { loadBalancer: loadBalancer._view(), setting: "logSetId" },
    }));
  }
}
