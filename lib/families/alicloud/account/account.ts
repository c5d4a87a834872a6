import { Lazy } from "cdktf";
import { Account } from "../../../app/account";
import { dataSource } from "../../data-source";

/** What the provider of Alibaba Cloud can read of servers. */
export const ALICLOUD_ACCOUNT: Account = {
  cloud: "alicloud",
  servers: (scope, provider, ids) =>
    dataSource(scope, "Servers", provider, "alicloud_instances", { ids: Lazy.listValue({ produce: ids }) }),
  serverList: "instances",
  serverId: "id",
  running: "Running",
};
