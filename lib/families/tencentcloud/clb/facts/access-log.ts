import { id, ResourceArguments } from "../../../../facts/arguments";

/** `tencentcloud_clb_cls_log_attachment`. */
export const CLB_ACCESS_LOG: ResourceArguments = {
  type: "tencentcloud_clb_cls_log_attachment",
  settings: "tencentcloud.CloudAccessLogProps",
  plain: { logSetId: id("log_set_id"), logTopicId: id("log_topic_id") },
  own: { load_balancer_id: "loadBalancer" },
  left: {},
};
