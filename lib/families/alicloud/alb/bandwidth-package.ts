import { AlbLoadBalancerCommonBandwidthPackageAttachment } from "@cdktf/provider-alicloud/lib/alb-load-balancer-common-bandwidth-package-attachment";
import { TerraformResource } from "cdktf";
import { Construct } from "constructs";
import { declarePart } from "../../../app/parts";
import { received } from "../../../app/received";
import { writeArguments } from "../../../app/write-arguments";
import { Declaration } from "../../../values/declaration";
import type { IApplicationLoadBalancer } from "./application-load-balancer";
import { ALB_BANDWIDTH_PACKAGE } from "./facts/load-balancer-parts";

/** The bandwidth plan of a load balancer. */
export interface ApplicationBandwidthPackageOptions {
  /** Id of the bandwidth plan (`cbwp-...`). Changing it replaces the attachment: the old one goes first. */
  readonly bandwidthPackageId: string;
  /**
   * Only asks the cloud whether it would attach it. The apply then ends with the error `DryRunOperation`.
   *
   * @default false
   */
  readonly dryRun?: boolean;
}

/** Settings of an `ApplicationBandwidthPackage`. */
export interface ApplicationBandwidthPackageProps extends ApplicationBandwidthPackageOptions {
  /** The load balancer. Another one replaces the attachment: the old one goes first. */
  readonly loadBalancer: IApplicationLoadBalancer;
}

/** A bandwidth plan that the addresses of an `Internet` ALB share with others. */
export class ApplicationBandwidthPackage extends Construct {
  /** The generated `alicloud_alb_load_balancer_common_bandwidth_package_attachment`, for what this class does not offer. */
  public readonly resource: TerraformResource;

  public constructor(scope: Construct, id: string, props: ApplicationBandwidthPackageProps) {
    props = received(scope, id, "alicloud.ApplicationBandwidthPackageProps", props);
    super(scope, id);
    const { loadBalancer, bandwidthPackageId } = props;
    const { plain: table } = ALB_BANDWIDTH_PACKAGE;
    const attachment = new AlbLoadBalancerCommonBandwidthPackageAttachment(this, "Resource", {
      ...writeArguments(this, table, props),
      bandwidthPackageId,
      provider: loadBalancer._provider,
      loadBalancerId: loadBalancer.loadBalancerId,
    });
    this.resource = attachment;
    const declaration = Declaration.here(new.target);
    declarePart({ construct: this, noun: "bandwidth plan", declaration, table, props, carrier: attachment }, () => ({
      gives: { loadBalancer: loadBalancer._view(), setting: "bandwidthPackageId" },
    }));
  }
}
