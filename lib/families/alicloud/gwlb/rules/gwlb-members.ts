import { GWLB_READ } from "../facts/members";
import { forEachGroup } from "../../../../rules/members";
import { Rule } from "../../../../app/rule";

export const gwlbMembers: Rule = {
  id: "gwlb-members",
  severity: "warning",
  summary: "A GWLB server group has at most 20 servers.",
  why: "Beyond 20 the provider reads only a part of them back, and each plan shows changes.",
  wrong: `const gwlb = alicloud.GatewayLoadBalancer.fromAttributes(stack, "Gwlb", { loadBalancerId: "gwlb-1", vpcId: "vpc-1" });
const firewalls = gwlb.addListener("All", {}).addBackends("Firewalls", {});
for (let n = 1; n <= 21; n++) firewalls.addBackend(\`firewall\${n}\`, Backend.instance(\`i-\${n}\`));`,
  right: `const gwlb = alicloud.GatewayLoadBalancer.fromAttributes(stack, "Gwlb", { loadBalancerId: "gwlb-1", vpcId: "vpc-1" });
const firewalls = gwlb.addListener("All", {}).addBackends("Firewalls", {});
for (let n = 1; n <= 20; n++) firewalls.addBackend(\`firewall\${n}\`, Backend.instance(\`i-\${n}\`));`,
  source: "service_alicloud_gwlb_v2.go:280 to 309 reads one page; resource_alicloud_gwlb_server_group.go:158",
  check: (view) =>
    forEachGroup(view, ({ capability, members }) => {
      if (capability.resource !== "alicloud_gwlb_server_group" || members.length <= GWLB_READ) return undefined;
      return `has ${members.length} backends, of which the provider may read only ${GWLB_READ}, so that each plan shows changes; use several groups`;
    }),
};
