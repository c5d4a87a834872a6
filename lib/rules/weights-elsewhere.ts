import { forEachGroup } from "./members";
import { Rule } from "../app/rule";

export const weightsElsewhere: Rule = {
  id: "weights-elsewhere",
  severity: "error",
  offPlan: "What the engine ignores of a resource is not part of a plan.",
  summary: "Weights are left alone only where each backend is a resource of its own.",
  why: "A list of members has one argument: the engine would ignore members that come and go as well, or nothing.",
  wrong: `const web = clb.addListener("Web", { protocol: alicloud.ListenerProtocol.TCP, port: 80 });
web.addBackends("Servers", {
  defaultPort: 80,
  backends: { a: Backend.instance("i-a") },
  weightsManagedElsewhere: true,
});`,
  right: `const web = clb.addListener("Web", { protocol: alicloud.ListenerProtocol.TCP, port: 80 });
const servers = new BackendPool(stack, "Servers", {
  defaultPort: 80,
  backends: { a: Backend.instance("i-a") },
  weightsManagedElsewhere: true,
});
new ListenerBinding(stack, "OnWeb", {
  listener: web,
  pool: servers,
  strategy: BindingStrategy.VSERVER_ATTACHMENTS,
});`,
  source:
    "one resource, one list of weights: resource_alicloud_alb_server_group.go:177, resource_tc_clb_attachment.go:72; in place where each member has its own, resource_tc_clb_target_group_instance_attachment.go:50",
  check: (view) =>
    forEachGroup(view, ({ capability, members }) =>
      capability.members.oneResourceEach === true || !members.some(({ member }) => member.pool._weightsElsewhere)
        ? undefined
        : `its pool leaves the weights to somebody else, but its members are one list, whose weights alone the engine cannot ignore; bind the pool to an NLB, a target group or VSERVER_ATTACHMENTS, or take weightsManagedElsewhere out`,
    ),
};
