import { Judge, Link, NO_LOSS } from "../../impact/operations/link";
import { alicloud } from "../quotes";
import { texts } from "./address";
import { loss, textOf } from "./compare";

const shifted: Judge = (change) => {
  const zone = textOf(change, "after", "zone_id") || "a zone";
  const text = `takes ${zone} out of service: its clients go to the other zones`;
  return loss("capacity-at-risk", text, "see before that the other zones have servers enough for all clients");
};

function shift(type: string): Link {
  return {
    type,
    link: "zone",
    leadsTo: (side) => texts(side, "load_balancer_id"),
    edits: [],
    made: shifted,
    gone: () => NO_LOSS,
    replaced: shifted,
    fact: alicloud(
      `resource_${type}.go:29-48,58,137`,
      "StartShiftLoadBalancerZones takes the zone out, CancelShiftLoadBalancerZones brings it back; every argument replaces it",
    ),
  };
}

/** Zones of load balancers that are taken out of service. */
export const ZONE_SHIFTS: readonly Link[] = [
  shift("alicloud_alb_load_balancer_zone_shifted_attachment"),
  shift("alicloud_nlb_load_balancer_zone_shifted_attachment"),
];
