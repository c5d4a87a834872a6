import { AS_SCALING_GROUP } from "./arguments";
import { TENCENTCLOUD_AS_CLASSIC, TENCENTCLOUD_AS_FORWARD } from "./facts";
import { AS_OPERATIONS } from "./operations";
import { planAutoScalingGroups } from "./planned";
import { Family } from "../../family";

/** Scaling groups of Tencent Cloud, which fill listeners and rules of the other families. */
export const tencentcloudAs: Family = {
  types: ["tencentcloud_as"],
  facts: () => ({
    capabilities: [TENCENTCLOUD_AS_FORWARD, TENCENTCLOUD_AS_CLASSIC],
    arguments: [AS_SCALING_GROUP],
  }),
  operations: () => AS_OPERATIONS,
  planned: () => [planAutoScalingGroups],
};
