import { show } from "../values/unknown";
import { integerIn, misses } from "./limits";
import { forEachMember } from "./members";
import { Rule } from "../app/rule";

export const portRange: Rule = {
  id: "port-range",
  severity: "error",
  summary: "A backend's port is an integer in the range of its family.",
  why: "Tencent's schema and Alibaba ALB's let 0 through to an API that refuses it in the middle of the apply.",
  wrong: `pool.addBackend("web", Backend.instance("i-web", { port: 0 }));`,
  right: `pool.addBackend("web", Backend.instance("i-web", { port: 8080 }));`,
  source:
    "resource_alicloud_slb_server_group.go:57, resource_alicloud_slb_server_group_server_attachment.go:40; clb/v20180317/models.go:15690, where resource_tc_clb_attachment.go:94 lets 0 pass",
  check: (view) =>
    forEachMember(view, ({ port }, { capability: { port: range, title } }) => {
      if (!misses(port, range)) return undefined;
      if (range.max === 0) return `${title} takes no port, got ${show(port)}; leave it out`;
      const remedy = range.min === range.max ? "leave it out" : "name the port on which the server listens";
      return `port must be ${integerIn(range)}, got ${show(port)}; ${remedy}`;
    }),
};
