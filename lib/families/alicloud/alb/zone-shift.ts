import { AlbLoadBalancerZoneShiftedAttachment } from "@cdktf/provider-alicloud/lib/alb-load-balancer-zone-shifted-attachment";
import { TerraformResource } from "cdktf";
import { Construct } from "constructs";
import { declarePart } from "../../../app/parts";
import { received } from "../../../app/received";
import { writeArguments } from "../../../app/write-arguments";
import { Declaration } from "../../../values/declaration";
import type { IApplicationLoadBalancer } from "./application-load-balancer";
import { ALB_ZONE_SHIFT } from "./facts/load-balancer-parts";

/** The zone that is taken out of service. */
export interface ApplicationZoneShiftOptions {
  /** The zone, for example `cn-hangzhou-h`. Changing it replaces the attachment: the old one goes first. */
  readonly zoneId: string;
  /** The vSwitch of the load balancer in that zone. Changing it replaces the attachment: the old one goes first. */
  readonly vswitchId: string;
}

/** Settings of an `ApplicationZoneShift`. */
export interface ApplicationZoneShiftProps extends ApplicationZoneShiftOptions {
  /** The load balancer. Another one replaces the attachment: the old one goes first. */
  readonly loadBalancer: IApplicationLoadBalancer;
}

/** A zone of an ALB that is taken out of service while this is declared: clients are led to the other zones. */
export class ApplicationZoneShift extends Construct {
  /** The generated `alicloud_alb_load_balancer_zone_shifted_attachment`, for what this class does not offer. */
  public readonly resource: TerraformResource;

  public constructor(scope: Construct, id: string, props: ApplicationZoneShiftProps) {
    props = received(scope, id, "alicloud.ApplicationZoneShiftProps", props);
    super(scope, id);
    const { loadBalancer, zoneId, vswitchId } = props;
    const { plain: table } = ALB_ZONE_SHIFT;
    const attachment = new AlbLoadBalancerZoneShiftedAttachment(this, "Resource", {
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
