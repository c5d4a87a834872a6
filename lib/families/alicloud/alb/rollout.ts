import { Block } from "../../../recipes/stage-file";
import { memberOf, MemberList, textOf } from "../../../rollout/staged-types";
import { resourcesOf, ShownState } from "../../../rollout/state";
import { respondentFor } from "../../respondent";
import { ALICLOUD_ALB_INSTANCE } from "./facts/members";
import { ALB_HEALTH } from "../vpc-health";

/** Members inside a server group. */
export const SERVER_GROUP: MemberList = {
  type: ALICLOUD_ALB_INSTANCE.resource,
  argument: "servers",
  identity: [["server_id"]],
  reweighsByReplacing: true,
  read({ server_id: id, server_ip: ip, server_type: type, port, weight, description, remote_ip_enabled: remote }) {
    // Which address an instance has is the cloud's answer, not the user's.
    const address = textOf(type) === "Ecs" ? undefined : textOf(ip);
    const block = { server_id: id, server_ip: address, server_type: type, port, weight };
    const remoteIp = textOf(type) === "Ip" ? remote : undefined;
    const rest = { description: textOf(description), remote_ip_enabled: remoteIp };
    return [memberOf([id, address, port], address ?? id, { ...block, ...rest })];
  },
  respondent: ({ id }, state) =>
    respondentFor(ALB_HEALTH, {
      loadBalancerId: loadBalancerBefore(String(id), state),
      serverGroupId: textOf(id),
    }),
};

/**
 * The load balancer that sends to a group, which does not name it; undefined where the state does not tell. Another
 * one would answer that none of its listeners uses the group, which passes for a reason not to wait.
 */
function loadBalancerBefore(groupId: string, state: ShownState): string | undefined {
  const valuesOf = (wanted: string) =>
    resourcesOf(state)
      .filter(({ type }) => type === wanted)
      .map(({ values }) => values);
  const names = (values: Block) => JSON.stringify(values).includes(JSON.stringify(groupId));
  const listeners = valuesOf("alicloud_alb_listener");
  const rules = valuesOf("alicloud_alb_rule").filter(names);
  const own =
    listeners.find(names) ?? listeners.find(({ id }) => rules.some(({ listener_id: listener }) => listener === id));
  return textOf(own?.load_balancer_id);
}
