import { ServingReader } from "../../../rollout/serving/serving-reader";

/** The cloud is not asked about functions. */
export const FUNCTION_SERVING: readonly ServingReader[] = [
  {
    type: "tencentcloud_clb_function_targets_attachment",
    cloud: "tencentcloud",
    unasked: "functions behind rules are not asked about; look at the rule in the console",
  },
];
