import { HealthService, loadBalancerAt } from "../../lib/families/health-service";

const FAMILY = "toy";

/** A toy is healthy as long as it stands. */
export const TOY_HEALTH: HealthService = {
  family: FAMILY,
  needs: "--load-balancer-id",
  source(place) {
    const id = loadBalancerAt(place, FAMILY);
    return {
      ask: (members) =>
        Promise.resolve({
          used: true,
          members: members.map((member) => ({ member, healthy: id !== "broken", why: `${id} stands` })),
        }),
    };
  },
};
