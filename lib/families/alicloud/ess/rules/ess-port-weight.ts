import { integerIn } from "../../../../rules/limits";
import { forEachGroup } from "../../../../rules/members";
import { portAndWeight } from "../../../../rules/scaled";
import { Rule } from "../../../../app/rule";

export const essPortWeight: Rule = {
  id: "ess-port-weight",
  severity: "error",
  atPlan: true,
  summary: "A pool that an Alibaba scaling group fills names the port of its servers, and a weight in the range.",
  why: "The provider sends port 0 and weight 0 for what is left out, and checks neither.",
  wrong: `const scaling = alicloud.ScalingGroup.fromAttributes(stack, "Scaling", { scalingGroupId: "asg-1" });
const scaled = new BackendPool(stack, "Scaled", { source: scaling });
const web = clb.addListener("Web", { protocol: alicloud.ListenerProtocol.TCP, port: 80 });
new ListenerBinding(stack, "ScaledBinding", { listener: web, pool: scaled });`,
  right: `const scaling = alicloud.ScalingGroup.fromAttributes(stack, "Scaling", { scalingGroupId: "asg-1" });
const scaled = new BackendPool(stack, "Scaled", { source: scaling, defaultPort: 8080, defaultWeight: 50 });
const web = clb.addListener("Web", { protocol: alicloud.ListenerProtocol.TCP, port: 80 });
new ListenerBinding(stack, "ScaledBinding", { listener: web, pool: scaled });`,
  source:
    "resource_alicloud_ess_server_group_attachment.go:91, resource_alicloud_ess_scalinggroup_vserver_groups.go:44 to 57",
  check: (view) =>
    forEachGroup(view, (group) => {
      const { filledFrom, capability } = group;
      const { cloud, port } = capability;
      if (filledFrom === undefined || cloud !== "alicloud" || !port.perBackend) return undefined;
      const remedy = "name the port on which scaled servers listen";
      const missing = `defaultPort of its pool must be ${integerIn(port)}, got none; ${remedy}`;
      return [filledFrom.defaultPort === undefined ? missing : undefined, ...portAndWeight(group, remedy)];
    }),
};
