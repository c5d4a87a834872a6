import { TENCENTCLOUD_CLASSIC } from "./facts";
import { CLASSIC_BINDING } from "./operations";
import { planClassicBindings } from "./planned";
import { CLASSIC_SERVING } from "./serving";
import { Family } from "../../family";

/** Classic load balancers of Tencent Cloud, which no provider resource binds. */
export const tencentcloudClassic: Family = {
  facts: () => ({ capabilities: [TENCENTCLOUD_CLASSIC] }),
  operations: () => [CLASSIC_BINDING],
  planned: () => [planClassicBindings],
  serving: () => CLASSIC_SERVING,
};
