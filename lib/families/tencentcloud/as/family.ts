import { AS_SCALING_GROUP } from "./arguments";
import { AS_LIFECYCLE_HOOK } from "./hook-arguments";
import { asHookTarget } from "./rules/as-hook-target";
import { TENCENTCLOUD_AS_CLASSIC, TENCENTCLOUD_AS_FORWARD } from "./facts";
import { AS_OPERATIONS } from "./operations";
import { planAutoScalingGroups, planLifecycleHooks } from "./planned";
import { Family } from "../../family";

/** Scaling groups of Tencent Cloud, which fill listeners and rules of the other families. */
export const tencentcloudAs: Family = {
  types: ["tencentcloud_as"],
  facts: () => ({
    capabilities: [TENCENTCLOUD_AS_FORWARD, TENCENTCLOUD_AS_CLASSIC],
    arguments: [AS_SCALING_GROUP, AS_LIFECYCLE_HOOK],
  }),
  rules: () => [asHookTarget],
  operations: () => AS_OPERATIONS,
  planned: () => [planAutoScalingGroups, planLifecycleHooks],
};
