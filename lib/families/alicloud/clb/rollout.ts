import { Block } from "../../../recipes/stage-file";
import { memberOf, MemberList, MemberOfGroup, textOf } from "../../../rollout/staged-types";
import { resourcesOf, ShownState, StateResource } from "../../../rollout/state";
import { noSharesAt, schedulersFor, Sender } from "../../heeded-weights";
import { respondentFor } from "../../respondent";
import {
  ALICLOUD_CLB_DEFAULT_GROUP,
  ALICLOUD_CLB_VSERVER_ATTACHMENTS,
  ALICLOUD_CLB_VSERVER_INLINE,
} from "./facts/members";
import { ALICLOUD_CLB } from "./facts/product";
import { SLB_LISTENER } from "./facts/listener";
import { SLB_RULE } from "./facts/rule";
import { CLB_HEALTH } from "./health";

/** Whom to ask about the members of a load balancer; its listeners are not told apart. */
function ofLoadBalancer(id: unknown) {
  return respondentFor(CLB_HEALTH, { loadBalancerId: textOf(id) });
}

/** Who sends to a group: listeners, and rules, which have a scheduler of their own where they do not follow theirs. */
function sendersTo(loadBalancer: unknown, sendsTo: (values: Block) => boolean, state: ShownState): Sender[] {
  const own = resourcesOf(state).filter(({ values }) => values.load_balancer_id === loadBalancer);
  const listeners = own.filter(({ type }) => type === SLB_LISTENER.type);
  const rules = own.filter(({ type, values }) => type === SLB_RULE.type && sendsTo(values));
  const followed = (values: Block) =>
    listeners.filter((listener) => listener.values.frontend_port === values.frontend_port);
  const [alone, following] = [rules.filter(isAlone), rules.filter((rule) => !isAlone(rule))];
  const asked = [
    ...listeners.filter(({ values }) => sendsTo(values)),
    ...following.flatMap(({ values }) => followed(values)),
  ];
  return [
    ...[...new Set(asked)].map((resource) => senderOf(resource, resource.values.protocol)),
    ...alone.map((rule) => senderOf(rule, followed(rule.values)[0]?.values.protocol)),
  ];
}

const isAlone = ({ values }: StateResource) => values.listener_sync === "off";

function senderOf(resource: StateResource, protocol: unknown): Sender {
  return { resource, schedulers: schedulersFor(ALICLOUD_CLB, protocol) };
}

/** Backends of the default server group of a load balancer. */
export const DEFAULT_GROUP: MemberList = {
  type: ALICLOUD_CLB_DEFAULT_GROUP.resource,
  argument: "backend_servers",
  identity: [["server_id"]],
  read({ server_id: server, server_ip: ip, type, weight }) {
    const kind = textOf(type) ?? "ecs";
    // The provider tells the address of an instance, and refuses it from the user.
    const address = kind === "ecs" ? undefined : textOf(ip);
    const block = { server_id: server, server_ip: address, type: kind, weight };
    return [memberOf([textOf(server), address], address ?? server, block)];
  },
  respondent: ({ load_balancer_id: id }) => ofLoadBalancer(id),
  noShares: ({ load_balancer_id: id }, state) => {
    const isDefault = (values: Block) =>
      [values.server_group_id, values.master_slave_server_group_id].every((group) => textOf(group) === undefined);
    return noSharesAt(sendersTo(id, isDefault, state));
  },
};

/** Members inside a VServer group. */
export const VSERVER_GROUP: MemberList = {
  type: ALICLOUD_CLB_VSERVER_INLINE.resource,
  argument: "servers",
  identity: [["server_ids"], ["port"]],
  read({ server_ids: ids, port, weight, type }) {
    const servers = Array.isArray(ids) ? (ids as unknown[]) : [];
    const kind = textOf(type) ?? "ecs";
    return servers.map((id) => memberOf([id, port], id, { server_ids: [id], port, weight, type: kind }));
  },
  respondent: ({ load_balancer_id: id }) => ofLoadBalancer(id),
  noShares: ({ id: group, load_balancer_id: id }, state) =>
    noSharesAt(sendersTo(id, ({ server_group_id: to }) => textOf(to) === group, state)),
};

const ARGUMENTS = ["provider", "server_group_id", "server_id", "port", "weight", "type", "description"];

/** Members of VServer groups with resources of their own. */
export const VSERVER_ATTACHMENTS: MemberOfGroup = {
  type: ALICLOUD_CLB_VSERVER_ATTACHMENTS.resource,
  group: "server_group_id",
  identity: [["server_group_id"], ["server_id"], ["port"]],
  read(values) {
    const { server_id: server, port } = values;
    const block: Block = Object.fromEntries(ARGUMENTS.map((name) => [name, values[name]]));
    return [memberOf([String(server), String(port)], server, block)];
  },
  respondent({ server_group_id: group }, state) {
    const found = resourcesOf(state).find(({ values }) => values.id === group);
    return ofLoadBalancer(found?.values.load_balancer_id);
  },
};
