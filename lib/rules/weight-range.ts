import { isUnknown, show } from "../values/unknown";
import { forEachMember } from "./members";
import { Rule } from "../app/rule";

export const weightRange: Rule = {
  id: "weight-range",
  severity: "error",
  summary: "A weight is an integer in the range of its family.",
  why: "Only three resources check it before apply; NaN and infinity are written as null, which on ALB means no traffic.",
  wrong: `pool.addBackend("web", Backend.instance("i-web", { weight: 150 }));`,
  right: `pool.addBackend("web", Backend.instance("i-web", { weight: 100 }));`,
  source:
    "resource_alicloud_slb_backend_server.go:43, resource_alicloud_slb_server_group.go:63, resource_alicloud_slb_server_group_server_attachment.go:54; resource_tc_clb_attachment.go:101",
  check: (view) =>
    forEachMember(view, ({ weight }, { capability }) => {
      const { min, max } = capability.weight;
      if (isUnknown(weight) || (Number.isInteger(weight) && weight >= min && weight <= max)) return undefined;
      return `weight must be an integer from ${min} to ${max}, got ${show(weight)}; shares are relative, so scale all weights of the pool into the range`;
    }),
};
