import { GroupView } from "../app/app-view";
import { byId } from "../app/by-id";
import { isSingle } from "../app/each-block";
import { someAboveZero, unlike } from "../values/conditions";
import { ofElement } from "../values/engine-text";
import { isUnknown } from "../values/unknown";
import { carriedBy, OneAnswer } from "./answer";
import { askList, isListed } from "./lists";
import { forEachGroup } from "./members";
import { ask } from "./question";
import { Rule } from "../app/rule";

export const weightAllZero: Rule = {
  id: "weight-all-zero",
  severity: "error",
  atPlan: true,
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
      if (group.parked) return undefined;
      const openList = isListed(group) && group.members.some(({ weight }) => isUnknown(weight));
      return [scaled(group), openList ? ofList(group) : named(group)];
    }),
};

/** Where all servers count the same, the pool's weight is not sent. */
function scaled({ filledFrom, capability: { port, weight }, scaledCarrier }: GroupView): OneAnswer {
  if (!port.perBackend || weight.none !== undefined) return undefined;
  const question = ask({
    value: filledFrom?.defaultWeight,
    required: true,
    constraint: { holds: (value) => value !== 0, condition: (value) => unlike(value, 0) },
    text: (got) =>
      `its scaling group must not add every server with weight 0, got ${got}; raise defaultWeight of the pool, or declare it with parked: true`,
    found: () =>
      "its scaling group adds every server with weight 0, so nobody takes traffic; raise defaultWeight of the pool, or declare it with parked: true",
  });
  return carriedBy(scaledCarrier, question);
}

/** Of some that are known only at plan, at least one must take traffic where no other one does. */
function named({ members, capability, carrier }: GroupView): OneAnswer {
  const settled = members.some(({ weight }) => weight !== 0 && !isUnknown(weight));
  if (settled || members.length === 0 || capability.weight.none !== undefined) return undefined;
  const text = (all: string) =>
    `${all} weight 0, so nobody takes traffic; raise one weight, or declare the pool with parked: true`;
  const open = [...members].sort(byId).filter(({ weight }) => isUnknown(weight));
  if (open.length === 0) {
    return text(
      members.length === 1 ? `its only backend "${members[0].id}" has` : `all ${members.length} backends have`,
    );
  }
  const weights = open.map(({ weight }) => weight);
  return carriedBy(carrier?.(open[0].member), {
    operand: weights[0],
    condition: someAboveZero(weights),
    text: () => text(`all ${members.length} backends have`),
  });
}

function ofList(group: GroupView): OneAnswer {
  const { members } = group;
  const settled = members.some(({ weight, member }) => isSingle(member) && !isUnknown(weight) && weight !== 0);
  if (settled) return undefined;
  return askList(group, () => ({
    condition: (render) => {
      const above = members.map(({ weight, member: { iterator } }) => {
        const one = `try(${render(weight)} > 0, false)`;
        const list = iterator?._getForEachExpression();
        return list === undefined ? `[${one}]` : `[for key, value in ${render(list)} : ${ofElement(one)}]`;
      });
      return `anytrue(${above.length === 1 ? above[0] : `concat(${above.join(", ")})`})`;
    },
    text: () =>
      "all backends of the list have weight 0, so nobody takes traffic; raise one weight, or declare the pool with parked: true",
  }));
}
