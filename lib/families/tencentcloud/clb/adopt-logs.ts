import { readArguments } from "../../../adopt/arguments";
import { call, Expression, member, name, path, record, value } from "../../../adopt/program/expression";
import { SourceResource } from "../../../adopt/source/resource";
import { idIn } from "../../../adopt/translation/certificates";
import { providerOf } from "../../../adopt/translation/providers";
import { LOAD_BALANCER_NOT_KNOWN } from "../../../adopt/translation/reasons";
import { inStack, Translation } from "../../../adopt/translation/translation";
import { cloudLoadBalancer, LOG_SET, LOG_TOPIC } from "./adopt";
import { CLB_ACCESS_LOG, CLB_LOG_SET, CLB_LOG_TOPIC } from "./facts/logs";

/** `tencentcloud_clb_log_set` and `tencentcloud_clb_log_topic`. */
export function translateLogSets(t: Translation): void {
  for (const set of t.open(CLB_LOG_SET.type)) {
    const props = record({ ...readArguments(t.values, set, CLB_LOG_SET.plain), provider: providerOf(t, set) });
    t.declare(set, "logs", (id) => inStack(path("tencentcloud", "CloudLogSet"), id, props));
  }
  for (const topic of t.open(CLB_LOG_TOPIC.type)) {
    const props = record({
      ...readArguments(t.values, topic, CLB_LOG_TOPIC.plain),
      logSetId: idIn(t, topic.values.log_set_id, LOG_SET),
      provider: providerOf(t, topic),
    });
    t.declare(topic, "topic", (id) => inStack(path("tencentcloud", "CloudLogTopic"), id, props));
  }
}

/** `tencentcloud_clb_cls_log_attachment`. */
export function translateCloudAccessLogs(t: Translation): void {
  for (const attachment of t.open(CLB_ACCESS_LOG.type)) {
    const loadBalancer = loadBalancerOf(t, attachment);
    if (loadBalancer === undefined) {
      t.leave(attachment, LOAD_BALANCER_NOT_KNOWN);
      continue;
    }
    t.declare(attachment, "log", (id) =>
      call(member(name(loadBalancer), "addAccessLog"), value(id), place(t, attachment)),
    );
  }
}

function loadBalancerOf(t: Translation, attachment: SourceResource): string | undefined {
  const { load_balancer_id: clb_id } = attachment.values;
  return cloudLoadBalancer(t, { ...attachment, values: { clb_id } });
}

function place(t: Translation, { values }: SourceResource): Expression {
  return record({
    logSetId: idIn(t, values.log_set_id, LOG_SET),
    logTopicId: idIn(t, values.log_topic_id, LOG_TOPIC),
  });
}
