import { askForm } from "./question";
import { forEachMember } from "./members";
import { DESCRIPTION } from "./wording";
import { Rule } from "../app/rule";

export const descriptionForm: Rule = {
  id: "description-form",
  severity: "error",
  atPlan: true,
  summary: "A backend's description has the length and the characters that its family allows.",
  why: "The provider passes it on unchecked, and the API refuses the whole call.",
  wrong: `const noted = new BackendPool(stack, "Noted", {
  defaultPort: 80,
  backends: { a: Backend.instance("i-a", { description: "new, half size" }) },
});
new ListenerBinding(stack, "Notes", {
  listener: clb.addListener("Noted", { protocol: alicloud.ListenerProtocol.TCP, port: 9000 }),
  pool: noted,
  strategy: BindingStrategy.VSERVER_ATTACHMENTS,
});`,
  right: `const noted = new BackendPool(stack, "Noted", {
  defaultPort: 80,
  backends: { a: Backend.instance("i-a", { description: "new-half-size" }) },
});
new ListenerBinding(stack, "Notes", {
  listener: clb.addListener("Noted", { protocol: alicloud.ListenerProtocol.TCP, port: 9000 }),
  pool: noted,
  strategy: BindingStrategy.VSERVER_ATTACHMENTS,
});`,
  source:
    "slb-20140515 client/add_backend_servers_request_model.go: 1 to 80 characters; Chinese characters by https://help.aliyun.com/document_detail/60193.html; website/docs/r/alb_server_group.html.markdown:285",
  check: (view) =>
    forEachMember(view, ({ member: { backend } }, { capability }) => {
      const form = capability.description;
      return form && askForm(backend.description, form, DESCRIPTION);
    }),
};
