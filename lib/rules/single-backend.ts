import { forEachGroup } from "./members";
import { Rule } from "./rule";

export const singleBackend: Rule = {
  id: "single-backend",
  severity: "warning",
  summary: "A group has more than one backend.",
  why: "One server is a single point of failure, and every replacement of it is an outage.",
  wrong: `pool.addBackend("a", Backend.instance("i-a"));`,
  right: `pool.addBackend("a", Backend.instance("i-a"));
pool.addBackend("b", Backend.instance("i-b"));`,
  source: "slb-default-server-group-multi-server, alb-server-group-multi-server (Alibaba)",
  check: (view) =>
    forEachGroup(view, ({ capability, members, parked }) =>
      members.length === 1 && capability.members.shape.max > 1 && !parked && members[0].member.iterator === undefined
        ? `has the single backend "${members[0].id}"; add a second one in another zone`
        : undefined,
    ),
};
