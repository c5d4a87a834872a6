import { GENEVE_PORT } from "./facts/members";
import { fromBlocks, Operations } from "../../../impact/operations/operation";
import { alicloud } from "../../quotes";
import { inUse, namesServers, oneGroup, drainInBlock } from "../vpc-operations";

const gwlbServerGroup: Operations = {
  type: "alicloud_gwlb_server_group",
  group: {
    key: (side) => side.id("id"),
    drains: drainInBlock,
    deleteInUse: inUse("resource_alicloud_gwlb_server_group.go"),
    keptInUse: true,
  },
  holds: {
    read: (side) =>
      fromBlocks(side.id("id"), side.blocks("servers"), (block, place) => {
        const [id, ip] = [block.label("server_id"), block.text("server_type") === "Eni" ? block.get("server_ip") : ""];
        return {
          place,
          backend: id,
          port: GENEVE_PORT,
          weight: "none",
          identity: `${id}|${typeof ip === "string" ? ip : ""}`,
        };
      }),
    owns: "everything",
    manages: namesServers,
    update: ["remove", "add"],
    weight: "in place",
    calls: {
      add: { name: "AddServersToServerGroup" },
      remove: { name: "RemoveServersFromServerGroup" },
      destroy: { name: "DeleteServerGroup" },
    },
    facts: {
      weight: alicloud("resource_alicloud_gwlb_server_group.go", "gateway load balancers have no weights"),
      members: alicloud(
        "resource_alicloud_gwlb_server_group.go",
        "the update removes all servers that leave, waits 20 s, then adds the new ones",
      ),
    },
  },
};

const gwlbListener: Operations = {
  type: "alicloud_gwlb_listener",
  front: {
    key: (side) => side.id("id"),
    holdsTargets: false,
    routes: oneGroup,
    label: () => "GENEVE:6081",
    switch: {
      call: { name: "UpdateListenerAttribute" },
      fact: alicloud("resource_alicloud_gwlb_listener.go", "a listener switches its server group in place"),
    },
    replace: alicloud("resource_alicloud_gwlb_listener.go", "another load balancer replaces the listener"),
  },
};

/** Gateway load balancers of Alibaba Cloud. */
export const GWLB_OPERATIONS: readonly Operations[] = [gwlbServerGroup, gwlbListener];
