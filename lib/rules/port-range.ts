import { isUnknown } from "../values/unknown";
import { integers } from "./constraint";
import { integerIn } from "./limits";
import { forEachMember } from "./members";
import { ask } from "./question";
import { Rule } from "../app/rule";

export const portRange: Rule = {
  id: "port-range",
  severity: "error",
  atPlan: true,
  summary: "A backend's port is an integer in the range of its family.",
  why: "Tencent's schema and Alibaba ALB's let 0 through to an API that refuses it in the middle of the apply.",
  wrong: `pool.addBackend("web", Backend.instance("i-web", { port: 0 }));`,
  right: `pool.addBackend("web", Backend.instance("i-web", { port: 8080 }));`,
  source:
    "resource_alicloud_slb_server_group.go:57, resource_alicloud_slb_server_group_server_attachment.go:40; clb/v20180317/models.go:15690, where resource_tc_clb_attachment.go:94 lets 0 pass",
  check: (view) =>
    forEachMember(view, ({ port, member }, { capability: { port: range, title } }) => {
      const span = range.none === undefined ? range : NO_PORT;
      return ask({
        // What the listener names for all is asked of the listener.
        value: isUnknown(port) && !range.perBackend ? member.port : port,
        // Where the group has one for all, a backend need not name it.
        required: range.perBackend,
        constraint: integers(span),
        text: (got) => {
          if (range.none !== undefined) return `${title} takes no port, got ${got}; leave it out`;
          const remedy = span.min === span.max ? "leave it out" : "name the port on which the server listens";
          return `port must be ${integerIn(span)}, got ${got}; ${remedy}`;
        },
      });
    }),
};

const NO_PORT = { min: 0, max: 0 };
