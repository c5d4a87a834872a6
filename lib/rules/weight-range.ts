import { isUnknown, show } from "../unknown";
import { forEachMember } from "./members";
import { Rule } from "./rule";

export const weightRange: Rule = {
  id: "weight-range",
  severity: "error",
  summary: "A weight is an integer in the range of its family.",
  why: "Only three resources check it before apply; NaN and infinity are written as null, which on ALB means no traffic.",
  wrong: `pool.addBackend("web", Backend.instance("i-web", { weight: 150 }));`,
  right: `pool.addBackend("web", Backend.instance("i-web", { weight: 100 }));`,
  source: "AddBackendServers (Alibaba), RegisterTargets (Tencent)",
  check: (view) =>
    forEachMember(view, ({ weight }, { capability }) => {
      const { min, max } = capability.weight;
      if (isUnknown(weight) || (Number.isInteger(weight) && weight >= min && weight <= max)) return undefined;
      return `weight must be an integer from ${min} to ${max}, got ${show(weight)}; shares are relative, so scale all weights of the pool into the range`;
    }),
};
