import { Arguments, ResourceArguments, text } from "../../../../facts/arguments";
import { validated } from "../../../../facts/confidence";
import { deletionProtectionValidation, HEALTH_CHECK_ARGUMENTS, STICKY_SESSION_ARGUMENTS } from "./shared-arguments";

const TYPE = "alicloud_slb_rule";

const PLAIN: Arguments = {
  scheduler: text("scheduler", {
    list: { values: ["wrr", "wlc", "rr"], confidence: validated(`${TYPE}.scheduler`) },
  }),
  deletionProtectionValidation,
};

/** `alicloud_slb_rule`. */
export const SLB_RULE: ResourceArguments = {
  type: TYPE,
  settings: "alicloud.ClassicRuleProps",
  plain: PLAIN,
  own: {
    load_balancer_id: "listener",
    frontend_port: "listener",
    name: "ruleName",
    domain: "domain",
    url: "url",
    server_group_id: "serverGroup",
    listener_sync: "healthCheck (off with it, stickySession or scheduler)",
    ...HEALTH_CHECK_ARGUMENTS,
    ...STICKY_SESSION_ARGUMENTS,
  },
  left: {},
};
