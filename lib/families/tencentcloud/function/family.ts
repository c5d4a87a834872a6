import { TENCENTCLOUD_FUNCTION } from "./facts";
import { FUNCTION_OPERATIONS } from "./operations";
import { planFunctions } from "./planned";
import { FUNCTION_SERVING } from "./serving";
import { Family } from "../../family";

/** Functions behind rules of Tencent Cloud. */
export const tencentcloudFunction: Family = {
  facts: () => ({ capabilities: [TENCENTCLOUD_FUNCTION] }),
  operations: () => FUNCTION_OPERATIONS,
  planned: () => [planFunctions],
  serving: () => FUNCTION_SERVING,
};
