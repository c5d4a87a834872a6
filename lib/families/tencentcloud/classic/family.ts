import { TENCENTCLOUD_CLASSIC } from "./facts";
import { Family } from "../../family";

/** Classic load balancers of Tencent Cloud, which no provider resource binds. */
export const tencentcloudClassic: Family = {
  name: "tencentcloud/classic",
  facts: () => ({ capabilities: [TENCENTCLOUD_CLASSIC] }),
};
