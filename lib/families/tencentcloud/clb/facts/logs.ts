import { flag, id, number, ResourceArguments, text } from "../../../../facts/arguments";
import { AS_OF } from "../../../../facts/as-of";
import { knownToday } from "../../../../facts/confidence";

const SET = "tencentcloud_clb_log_set";

/** `tencentcloud_clb_log_set`. */
export const CLB_LOG_SET: ResourceArguments = {
  type: SET,
  settings: "tencentcloud.CloudLogSetProps",
  plain: {
    periodDays: number("period", {
      range: {
        min: 1,
        max: 90,
        confidence: knownToday(AS_OF, "provider page of clb_log_set: period", `${SET}.period`),
      },
    }),
  },
  own: {},
  left: {},
};

/** `tencentcloud_clb_log_topic`. */
export const CLB_LOG_TOPIC: ResourceArguments = {
  type: "tencentcloud_clb_log_topic",
  settings: "tencentcloud.CloudLogTopicProps",
  plain: { logSetId: id("log_set_id"), topicName: text("topic_name"), enabled: flag("status") },
  own: {},
  left: {},
};

/** `tencentcloud_clb_cls_log_attachment`. */
export const CLB_ACCESS_LOG: ResourceArguments = {
  type: "tencentcloud_clb_cls_log_attachment",
  settings: "tencentcloud.CloudAccessLogProps",
  plain: { logSetId: id("log_set_id"), logTopicId: id("log_topic_id") },
  own: { load_balancer_id: "loadBalancer" },
  left: {},
};
