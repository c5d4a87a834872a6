import { GWLB_READ } from "../capabilities/alicloud-gwlb";
import { knownNumbers } from "./limits";
import { forEachGroup } from "./members";
import { Rule } from "./rule";

export const gwlbMembers: Rule = {
  id: "gwlb-members",
  severity: "warning",
  summary: "A GWLB server group has at most 20 servers, and expects no weights.",
  why: "Servers of GWLB have no weight; beyond 20 the provider reads only a part of them back, and each plan shows changes.",
  wrong: `const gwlb = alicloud.GatewayLoadBalancer.fromAttributes(stack, "Gwlb", { loadBalancerId: "gwlb-1", vpcId: "vpc-1" });
gwlb.addListener("All", {}).addBackends("Firewalls", {
  backends: { a: Backend.instance("i-a"), b: Backend.instance("i-b", { weight: 50 }) },
});`,
  right: `const gwlb = alicloud.GatewayLoadBalancer.fromAttributes(stack, "Gwlb", { loadBalancerId: "gwlb-1", vpcId: "vpc-1" });
gwlb.addListener("All", {}).addBackends("Firewalls", {
  backends: { a: Backend.instance("i-a"), b: Backend.instance("i-b") },
});`,
  source: "facts/alicloud-provider.md 1.12, 2.8, 6.4 G1 and G2",
  check: (view) =>
    forEachGroup(view, ({ capability, members }) => {
      if (capability.resource !== "alicloud_gwlb_server_group") return undefined;
      const texts: string[] = [];
      const weights = knownNumbers(members.map(({ weight }) => weight));
      if (weights.length > 1) {
        texts.push(`its servers all count the same, got weights ${weights.join(", ")}; leave the weights out`);
      }
      if (members.length > GWLB_READ) {
        texts.push(
          `has ${members.length} backends, of which the provider may read only ${GWLB_READ}, so that each plan shows changes; use several groups`,
        );
      }
      return texts;
    }),
};
