import { ALICLOUD_SERVERS } from "../../servers";
import { Family } from "../../family";
import { ALICLOUD_ACCOUNT } from "./account";

/** What stands behind load balancers of Alibaba Cloud. */
export const alicloudAccount: Family = {
  name: "alicloud/account",
  account: () => ALICLOUD_ACCOUNT,
  operations: () => ALICLOUD_SERVERS,
};
