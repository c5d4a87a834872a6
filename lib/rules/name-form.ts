import { askForm } from "./question";
import { NAME_REMEDY } from "./wording";
import { Rule } from "../app/rule";
import { forEachSetting, isText } from "./settings";

export const nameForm: Rule = {
  id: "name-form",
  severity: "error",
  atPlan: true,
  summary: "The name of a load balancer or server group has the length and the characters that its product allows.",
  why: "The providers pass most names on unchecked, and the API refuses the call. A name that is left out is the construct's id, which may be too short or too long.",
  wrong: `new alicloud.VServerGroup(stack, "Group", { loadBalancer: clb, serverGroupName: "web servers" });`,
  right: `new alicloud.VServerGroup(stack, "Group", { loadBalancer: clb, serverGroupName: "web-servers" });`,
  source:
    "website/docs/r/alb_server_group.html.markdown:164; slb-20140515 client/create_vserver_group_request_model.go; resource_tc_clb_instance.go:50",
  check: (view) =>
    forEachSetting(view, (name, value, { form }) =>
      form !== undefined && isText(value) ? askForm(value, form, { name, remedy: NAME_REMEDY }) : undefined,
    ),
};
