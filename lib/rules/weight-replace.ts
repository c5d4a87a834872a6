import { forEachGroup } from "./members";
import { Rule } from "../app/rule";

export const weightReplace: Rule = {
  id: "weight-replace",
  severity: "info",
  summary: "Weights are edited in place.",
  why: "Some resources take a server out and in again for another weight: for seconds it gets no traffic, and when all weights change at once nobody does.",
  wrong: `const web = clb.addListener("Web", { protocol: alicloud.ListenerProtocol.TCP, port: 81 });
const servers = new BackendPool(stack, "Servers", {
  defaultPort: 80,
  backends: { a: Backend.instance("i-a"), b: Backend.instance("i-b") },
});
new ListenerBinding(stack, "WebBinding", { listener: web, pool: servers, strategy: BindingStrategy.VSERVER_ATTACHMENTS });`,
  right: `const web = clb.addListener("Web", { protocol: alicloud.ListenerProtocol.TCP, port: 81 });
const servers = new BackendPool(stack, "Servers", {
  defaultPort: 80,
  backends: { a: Backend.instance("i-a"), b: Backend.instance("i-b") },
});
new ListenerBinding(stack, "WebBinding", { listener: web, pool: servers, strategy: BindingStrategy.VSERVER_INLINE });`,
  source:
    "every argument replaces the attachment, resource_alicloud_slb_server_group_server_attachment.go:26 to 61; measured: docs/traffic-matrix.md",
  check: (view) =>
    forEachGroup(view, ({ capability, members }) => {
      const { weight, title } = capability;
      return weight.none === undefined && weight.reregisters === true && members.length > 0
        ? `${title}: another weight takes the server out before it comes back; change a few weights at a time`
        : undefined;
    }),
};
