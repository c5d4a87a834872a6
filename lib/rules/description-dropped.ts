import { isUnknown, show } from "../values/unknown";
import { forEachMember } from "./members";
import { Rule } from "../app/rule";

export const descriptionDropped: Rule = {
  id: "description-dropped",
  severity: "warning",
  offPlan: "It is about a description that no resource has an argument for.",
  summary: "A description is given only where a resource can carry it.",
  why: "The resource has no argument for it, so it would never reach the console.",
  wrong: `pool.addBackend("web", Backend.instance("i-web", { description: "blue" }));`,
  right: `pool.addBackend("blue", Backend.instance("i-web"));`,
  source:
    "no description in resource_alicloud_slb_backend_server.go:31, resource_alicloud_slb_server_group.go:41 and resource_tc_clb_attachment.go:72",
  check: (view) =>
    forEachMember(view, ({ member: { backend } }, { capability }) => {
      const { description } = backend;
      if (capability.description !== undefined || description === undefined || isUnknown(description)) return undefined;
      return `${capability.title} cannot carry the description ${show(description)}, which is dropped; leave it out, or say it in the backend's id`;
    }),
};
