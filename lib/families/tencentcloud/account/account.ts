import { Lazy } from "cdktf";
import { Account } from "../../../app/account";
import { dataSource } from "../../data-source";

/** What the provider of Tencent Cloud can read of servers. */
export const TENCENTCLOUD_ACCOUNT: Account = {
  cloud: "tencentcloud",
  servers: (scope, provider, ids) =>
    dataSource(scope, "Servers", provider, "tencentcloud_instances", {
      instance_set_ids: Lazy.listValue({ produce: ids }),
    }),
  serverList: "instance_list",
  serverId: "instance_id",
  running: "RUNNING",
  expires: "expired_time",
};
