import { memberOf, MemberList, textOf } from "../../../rollout/staged-types";
import { respondentFor } from "../../respondent";
import { TENCENTCLOUD_CLB_ATTACHMENT } from "./facts/members";
import { CLB_LISTENER } from "./facts/listener";
import { CLB_LISTENER_RULE } from "./facts/rule";
import { TENCENTCLOUD_CLB } from "./facts/product";
import { resourcesOf, StateResource } from "../../../rollout/state";
import { noSharesAt, schedulersFor } from "../../heeded-weights";
import { CLB_HEALTH } from "./health";

/** Targets of a listener or rule. */
export const TARGETS: MemberList = {
  type: TENCENTCLOUD_CLB_ATTACHMENT.resource,
  argument: "targets",
  identity: [["instance_id", "eni_ip"], ["port"]],
  room: {
    max: TENCENTCLOUD_CLB_ATTACHMENT.members.shape.max,
    more: "bind the pool by TARGET_GROUP, which has room for more",
  },
  read({ instance_id: instance, eni_ip: ip, port, weight }) {
    const [byId, byAddress] = [textOf(instance), textOf(ip)];
    const server = byId ?? byAddress;
    const block = { instance_id: byId, eni_ip: byId ? undefined : byAddress, port, weight };
    return [memberOf([server, port], server, block)];
  },
  respondent: ({ clb_id: balancer, listener_id: listener, rule_id: rule }) =>
    respondentFor(CLB_HEALTH, {
      loadBalancerId: textOf(balancer),
      listenerId: textOf(listener),
      ruleId: textOf(rule),
    }),
  noShares: ({ listener_id: listener, rule_id: rule }, state) => {
    const byRule = textOf(rule) !== undefined;
    const { type } = byRule ? CLB_LISTENER_RULE : CLB_LISTENER;
    const own = ({ values }: StateResource) => (byRule ? values.rule_id === rule : values.listener_id === listener);
    const schedulersOf = ({ values }: StateResource) =>
      byRule ? TENCENTCLOUD_CLB.rules.schedulers : schedulersFor(TENCENTCLOUD_CLB, values.protocol);
    const found = resourcesOf(state).filter((one) => one.type === type && own(one));
    return noSharesAt(found.map((resource) => ({ resource, schedulers: schedulersOf(resource) })));
  },
};
