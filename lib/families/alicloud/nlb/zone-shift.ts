import { NlbLoadBalancerZoneShiftedAttachment } from "@cdktf/provider-alicloud/lib/nlb-load-balancer-zone-shifted-attachment";
import { TerraformResource } from "cdktf";
import { Construct } from "constructs";
import { declarePart } from "../../../app/parts";
import { received } from "../../../app/received";
import { writeArguments } from "../../../app/write-arguments";
import { Declaration } from "../../../values/declaration";
import type { INetworkLoadBalancer } from "./network-load-balancer";
import { NLB_ZONE_SHIFT } from "./facts/load-balancer-parts";

/** The zone that is taken out of service. */
export interface NetworkZoneShiftOptions {
  /** The zone, for example `cn-hangzhou-h`. Changing it replaces the attachment: the old one goes first. */
  readonly zoneId: string;
  /** The vSwitch of the load balancer in that zone. Changing it replaces the attachment: the old one goes first. */
  readonly vswitchId: string;
}

/** Settings of a `NetworkZoneShift`. */
export interface NetworkZoneShiftProps extends NetworkZoneShiftOptions {
  /** The load balancer. Another one replaces the attachment: the old one goes first. */
  readonly loadBalancer: INetworkLoadBalancer;
}

/** A zone of an NLB that is taken out of service while this is declared: clients are led to the other zones. */
export class NetworkZoneShift extends Construct {
  /** The generated `alicloud_nlb_load_balancer_zone_shifted_attachment`, for what this class does not offer. */
  public readonly resource: TerraformResource;

  public constructor(scope: Construct, id: string, props: NetworkZoneShiftProps) {
    props = received(scope, id, "alicloud.NetworkZoneShiftProps", props);
    super(scope, id);
    const { loadBalancer, zoneId, vswitchId } = props;
    const { plain: table } = NLB_ZONE_SHIFT;
    const attachment = new NlbLoadBalancerZoneShiftedAttachment(this, "Resource", {
      ...writeArguments(this, table, props),
      zoneId,
      vswitchId,
      provider: loadBalancer._provider,
      loadBalancerId: loadBalancer.loadBalancerId,
    });
    this.resource = attachment;
    const declaration = Declaration.here(new.target);
    declarePart({ construct: this, noun: "zone shift", declaration, table, props, carrier: attachment }, () => ({
      shifts: { loadBalancer: loadBalancer._view(), zoneId },
    }));
  }
}
