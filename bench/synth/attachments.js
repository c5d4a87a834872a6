"use strict";

exports.addProvider = (stack) => {
  const { AlicloudProvider } = require("@cdktf/provider-alicloud/lib/provider");
  new AlicloudProvider(stack, "Provider");
};

/** 200 servers a group, the quota of a load balancer: one resource for each backend. */
const SERVERS = 200;

/** @returns ids of the servers of each group */
function groups(backends) {
  return Array.from({ length: Math.ceil(backends / SERVERS) }, (_, n) => ({
    loadBalancerId: `lb-${String(n).padStart(8, "0")}`,
    groupId: `rsp-${String(n).padStart(8, "0")}`,
    servers: Array.from(
      { length: Math.min(SERVERS, backends - n * SERVERS) },
      (_, i) => `i-${String(n * SERVERS + i).padStart(8, "0")}`,
    ),
  }));
}

exports.byHand = (stack, backends) => {
  const { SlbServerGroupServerAttachment } = require("@cdktf/provider-alicloud/lib/slb-server-group-server-attachment");
  for (const { groupId, servers } of groups(backends)) {
    for (const serverId of servers) {
      const member = { serverGroupId: groupId, serverId, type: "ecs", port: 8080, weight: 100 };
      new SlbServerGroupServerAttachment(stack, `${groupId}-${serverId}`, member);
    }
  }
};

exports.withLibrary = (stack, backends) => {
  const { alicloud, Backend, BackendPool, ListenerBinding } = require("cdktf-load-balancing");
  for (const { loadBalancerId, groupId, servers } of groups(backends)) {
    const existing = { loadBalancerId, spec: "slb.s2.small" };
    const loadBalancer = alicloud.ClassicLoadBalancer.fromAttributes(stack, loadBalancerId, existing);
    const group = alicloud.VServerGroup.fromAttributes(stack, groupId, { loadBalancer, serverGroupId: groupId });
    const pool = new BackendPool(stack, `Pool-${groupId}`, {
      defaultPort: 8080,
      backends: Object.fromEntries(servers.map((id) => [id, Backend.instance(id)])),
    });
    new ListenerBinding(stack, `Binding-${groupId}`, { listener: group, pool });
  }
};
