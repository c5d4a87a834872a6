import { TENCENTCLOUD_SERVERS } from "../../servers";
import { TENCENTCLOUD_PROVIDER } from "./adopt";
import { TENCENTCLOUD_MONITOR } from "./monitor";
import { Family } from "../../family";
import { TENCENTCLOUD_ACCOUNT } from "./account";

/** What stands behind load balancers of Tencent Cloud. */
export const tencentcloudAccount: Family = {
  account: () => TENCENTCLOUD_ACCOUNT,
  operations: () => TENCENTCLOUD_SERVERS,
  adopt: () => ({ provider: TENCENTCLOUD_PROVIDER }),
  checks: () => [TENCENTCLOUD_MONITOR],
};
