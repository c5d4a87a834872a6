import { NlbLoadbalancerCommonBandwidthPackageAttachment } from "@cdktf/provider-alicloud/lib/nlb-loadbalancer-common-bandwidth-package-attachment";
import { TerraformResource } from "cdktf";
import { Construct } from "constructs";
import { declarePart } from "../../../app/parts";
import { received } from "../../../app/received";
import { writeArguments } from "../../../app/write-arguments";
import { Declaration } from "../../../values/declaration";
import type { INetworkLoadBalancer } from "./network-load-balancer";
import { NLB_BANDWIDTH_PACKAGE } from "./facts/load-balancer-parts";

/** The bandwidth plan of a load balancer. */
export interface NetworkBandwidthPackageOptions {
  /** Id of the bandwidth plan (`cbwp-...`). Changing it replaces the attachment: the old one goes first. */
  readonly bandwidthPackageId: string;
}

/** Settings of a `NetworkBandwidthPackage`. */
export interface NetworkBandwidthPackageProps extends NetworkBandwidthPackageOptions {
  /** The load balancer. Another one replaces the attachment: the old one goes first. */
  readonly loadBalancer: INetworkLoadBalancer;
}

/** A bandwidth plan that the addresses of an `Internet` NLB share with others. */
export class NetworkBandwidthPackage extends Construct {
  /** The generated `alicloud_nlb_loadbalancer_common_bandwidth_package_attachment`, for what this class does not offer. */
  public readonly resource: TerraformResource;

  public constructor(scope: Construct, id: string, props: NetworkBandwidthPackageProps) {
    props = received(scope, id, "alicloud.NetworkBandwidthPackageProps", props);
    super(scope, id);
    const { loadBalancer, bandwidthPackageId } = props;
    const { plain: table } = NLB_BANDWIDTH_PACKAGE;
    const attachment = new NlbLoadbalancerCommonBandwidthPackageAttachment(this, "Resource", {
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
