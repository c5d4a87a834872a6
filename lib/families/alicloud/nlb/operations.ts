import { unsetWeight } from "../../../facts/capability";
import { ALICLOUD_NLB_INSTANCE } from "./facts/members";
import { ONE_LISTENER_PER_PORT, ONE_PER_ATTACHMENT } from "../../reasons";
import { portOf } from "../../../impact/operations/unique";
import { Operations, port, single, weight } from "../../../impact/operations/operation";
import { alicloud } from "../../quotes";
import { inUse, oneGroup, serverOf, drain, SWITCHES_IN_PLACE, LISTENER_REPLACED } from "../vpc-operations";

const nlbServerGroup: Operations = {
  type: "alicloud_nlb_server_group",
  group: {
    key: (side) => side.id("id"),
    drains: drain,
    deleteInUse: inUse("resource_alicloud_nlb_server_group.go:595-607"),
    keptInUse: true,
  },
};

const nlbAttachment: Operations = {
  type: "alicloud_nlb_server_group_server_attachment",
  holds: {
    read: (side) => {
      const place = side.id("server_group_id");
      if (place === undefined) return single(undefined);
      return single({
        place,
        ...serverOf(side),
        port: port(side),
        weight: weight(side, "weight", unsetWeight(ALICLOUD_NLB_INSTANCE)),
      });
    },
    owns: "its own",
    update: ["weight"],
    weight: "in place",
    calls: {
      add: { name: "AddServersToServerGroup", batch: 1 },
      remove: { name: "RemoveServersFromServerGroup", batch: 1 },
      weight: { name: "UpdateServerGroupServersAttribute", batch: 1 },
    },
    facts: {
      weight: alicloud(
        "resource_alicloud_nlb_server_group_server_attachment.go:220-252",
        "weights change in place with UpdateServerGroupServersAttribute",
      ),
      members: alicloud("resource_alicloud_nlb_server_group_server_attachment.go:31-77", ONE_PER_ATTACHMENT),
      existing: alicloud(
        "resource_alicloud_nlb_server_group_server_attachment.go:155",
        "the new attachment has the id of the old one, so the delete of the old one takes the server away",
      ),
    },
  },
};

const nlbListener: Operations = {
  type: "alicloud_nlb_listener",
  unique: {
    read: (side) => portOf(side, "load_balancer_id", "listener_port", "listener_protocol"),
    fact: alicloud("resource_alicloud_nlb_listener.go", ONE_LISTENER_PER_PORT),
  },
  front: {
    key: (side) => side.id("id"),
    holdsTargets: false,
    routes: oneGroup,
    label: (side) => `${side.label("listener_protocol")}:${side.label("listener_port")}`,
    switch: {
      call: { name: "UpdateListenerAttribute" },
      fact: alicloud("resource_alicloud_nlb_listener.go:30-157", SWITCHES_IN_PLACE),
    },
    replace: alicloud("resource_alicloud_nlb_listener.go:30-157", LISTENER_REPLACED),
  },
};

/** Network load balancers of Alibaba Cloud. */
export const NLB_OPERATIONS: readonly Operations[] = [nlbServerGroup, nlbAttachment, nlbListener];
