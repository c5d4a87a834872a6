import { isUnknown } from "../values/unknown";
import { MemberView } from "../app/app-view";
import { integers } from "./constraint";
import { integerIn } from "./limits";
import { forEachMember } from "./members";
import { ask } from "./question";
import { Rule } from "../app/rule";

export const weightRange: Rule = {
  id: "weight-range",
  severity: "error",
  atPlan: true,
  summary: "A weight is an integer in the range of its family.",
  why: "Only three resources check it before apply; NaN and infinity are written as null, which on ALB means no traffic.",
  wrong: `pool.addBackend("web", Backend.instance("i-web", { weight: 150 }));`,
  right: `pool.addBackend("web", Backend.instance("i-web", { weight: 100 }));`,
  source:
    "resource_alicloud_slb_backend_server.go:43, resource_alicloud_slb_server_group.go:63, resource_alicloud_slb_server_group_server_attachment.go:54; resource_tc_clb_attachment.go:101",
  check: (view) =>
    forEachMember(view, (member, { capability: { weight: range } }) =>
      range.none !== undefined
        ? undefined
        : ask({
            value: writtenWeight(member),
            required: true,
            constraint: integers(range),
            text: (got) =>
              `weight must be ${integerIn(range)}, got ${got}; shares are relative, so scale all weights of the pool into the range`,
          }),
    ),
};

/** What is computed for a split is a weight if those are that it is computed from. */
function writtenWeight({ weight, member: { origin }, member }: MemberView): number | undefined {
  if (origin === member || !isUnknown(weight)) return weight;
  return isUnknown(origin.weight) ? origin.weight : undefined;
}
