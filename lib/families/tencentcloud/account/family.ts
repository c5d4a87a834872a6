import { TENCENTCLOUD_SERVERS } from "../../servers";
import { Family } from "../../family";
import { TENCENTCLOUD_ACCOUNT } from "./account";

/** What stands behind load balancers of Tencent Cloud. */
export const tencentcloudAccount: Family = {
  name: "tencentcloud/account",
  account: () => TENCENTCLOUD_ACCOUNT,
  operations: () => TENCENTCLOUD_SERVERS,
};
