import { GroupView } from "../app/app-view";
import { forEachGroup } from "./members";
import { Rule } from "../app/rule";

export const weightAllZero: Rule = {
  id: "weight-all-zero",
  severity: "error",
  summary: "At least one backend has a weight above 0, unless the pool says that it is parked.",
  why: "A server at weight 0 gets no new requests; when all are at 0, the listener answers nobody.",
  wrong: `pool.addBackend("web", Backend.instance("i-web", { weight: 0 }));`,
  right: `pool.addBackend("web", Backend.instance("i-web", { weight: 0 }));
pool.addBackend("next", Backend.instance("i-next", { weight: 100 }));`,
  source:
    "https://www.alibabacloud.com/help/en/cloud-config/latest/t590qz; TargetHealth, clb/v20180317/models.go:15934",
  acceptable: true,
  check: (view) =>
    forEachGroup(view, (group) => {
      const { members, parked, capability } = group;
      if (!parked && isScaledAtZero(group)) {
        return "its scaling group adds every server with weight 0, so nobody takes traffic; raise defaultWeight of the pool, or declare it with parked: true";
      }
      if (
        parked ||
        capability.weight.none !== undefined ||
        members.length === 0 ||
        members.some(({ weight }) => weight !== 0)
      )
        return undefined;
      const all =
        members.length === 1 ? `its only backend "${members[0].id}" has` : `all ${members.length} backends have`;
      return `${all} weight 0, so nobody takes traffic; raise one weight, or declare the pool with parked: true`;
    }),
};

/** Where all servers count the same, the pool's weight is not sent. */
function isScaledAtZero({ filledFrom, capability: { port, weight } }: GroupView): boolean {
  return filledFrom?.defaultWeight === 0 && port.perBackend && weight.none === undefined;
}
