import { BackendKind } from "../app/backend";
import { GroupView } from "../app/app-view";
import { forEachGroup } from "./members";
import { Rule } from "../app/rule";

export const singleBackend: Rule = {
  id: "single-backend",
  severity: "warning",
  summary: "A group has more than one backend.",
  why: "One server is a single point of failure, and every replacement of it is an outage.",
  wrong: `pool.addBackend("a", Backend.instance("i-a"));`,
  right: `pool.addBackend("a", Backend.instance("i-a"));
pool.addBackend("b", Backend.instance("i-b"));`,
  source: "https://github.com/aliyun/infraguard: slb-default-server-group-multi-server, alb-server-group-multi-server",
  check: (view) =>
    forEachGroup(view, (group) =>
      standsAlone(group)
        ? `has the single backend "${group.members[0].id}"; add a second one in another zone`
        : undefined,
    ),
};

/** A list may grow at plan, and the cloud runs a function on as many machines as it needs. */
function standsAlone({ capability, members, parked }: GroupView): boolean {
  if (members.length !== 1 || capability.members.shape.max === 1 || parked) return false;
  const { iterator, backend } = members[0].member;
  return iterator === undefined && backend.kind !== BackendKind.FUNCTION;
}
