import { ALICLOUD_SERVERS } from "../../servers";
import { ALICLOUD_PROVIDER } from "./adopt";
import { ALICLOUD_MONITOR } from "./monitor";
import { Family } from "../../family";
import { ALICLOUD_ACCOUNT } from "./account";

/** What stands behind load balancers of Alibaba Cloud. */
export const alicloudAccount: Family = {
  account: () => ALICLOUD_ACCOUNT,
  operations: () => ALICLOUD_SERVERS,
  adopt: () => ({ provider: ALICLOUD_PROVIDER }),
  checks: () => [ALICLOUD_MONITOR],
};
