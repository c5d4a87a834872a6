import type { Accepted } from "../../lib/report/plan/plan-program";
import { Configured, Json } from "./plan-of";

/** What somebody wrote who never heard of this library, and breaks one rule with it. */
export interface Mistake extends Configured {
  /** The version of the engine that made the plan. */
  readonly engine?: string;
  readonly accepted?: readonly Accepted[];
}

const clbId = "${alicloud_slb_load_balancer.edge.id}";
const edge = {
  alicloud_slb_load_balancer: {
    edge: { load_balancer_name: "edge", load_balancer_spec: "slb.s2.small", delete_protection: "on" },
  },
};

function vserver(servers: readonly Json[], more: Configured["resource"] = {}): Mistake {
  return {
    resource: {
      ...edge,
      alicloud_slb_server_group: { web: { name: "web", load_balancer_id: clbId, servers } },
      ...more,
    },
  };
}

function pair(servers: readonly Json[], listener: Json = {}): Mistake {
  return {
    resource: {
      ...edge,
      alicloud_slb_master_slave_server_group: { pair: { name: "pair", load_balancer_id: clbId, servers } },
      alicloud_slb_listener: {
        tcp: {
          load_balancer_id: clbId,
          protocol: "tcp",
          frontend_port: 80,
          master_slave_server_group_id: "${alicloud_slb_master_slave_server_group.pair.id}",
          ...listener,
        },
      },
    },
  };
}

const master = (server_id: string, server_type: string) => ({ server_id, port: 80, weight: 100, server_type });

/** A listener of Tencent Cloud, and what is bound to it. */
function cloud(listener: Json, more: Configured["resource"]): Mistake {
  return {
    resource: {
      tencentcloud_clb_instance: {
        lb: { network_type: "OPEN", clb_name: "lb", vpc_id: "vpc-1", delete_protect: true },
      },
      tencentcloud_clb_listener: {
        l: { clb_id: "${tencentcloud_clb_instance.lb.id}", listener_name: "l", protocol: "TCP", port: 80, ...listener },
      },
      ...more,
    },
  };
}

const place = {
  clb_id: "${tencentcloud_clb_instance.lb.id}",
  listener_id: "${tencentcloud_clb_listener.l.listener_id}",
};
const targets = (...all: readonly Json[]) => ({ ...place, targets: all });
const target = (instance_id: string, more: Json = {}) => ({ instance_id, port: 80, weight: 10, ...more });

const group = {
  tencentcloud_clb_target_group: {
    group: { target_group_name: "group", type: "v2", protocol: "TCP", port: 80, vpc_id: "vpc-1" },
  },
  tencentcloud_clb_target_group_attachment: {
    group: { ...place, target_group_id: "${tencentcloud_clb_target_group.group.id}" },
  },
};

/** By rule: what breaks it where the rule's own example leaves no trace of that in a plan. */
export const MISTAKES: { readonly [ruleId: string]: Mistake } = {
  "weight-mixed-default": vserver([
    { server_ids: ["i-a"], port: 80, weight: 5 },
    { server_ids: ["i-b"], port: 80 },
  ]),
  "id-form": vserver([{ server_ids: ["lb-a"], port: 80, weight: 100 }]),
  "pool-unbound": vserver([{ server_ids: ["i-a"], port: 80, weight: 100 }]),
  "server-ip-refused": {
    resource: {
      ...edge,
      alicloud_slb_backend_server: {
        all: {
          load_balancer_id: clbId,
          backend_servers: [{ server_id: "i-a", weight: 100, type: "ecs", server_ip: "10.0.0.1" }],
        },
      },
    },
  },
  "member-count": pair([master("i-a", "Master")]),
  "clb-master-slave": pair([master("i-a", "Master"), master("i-a", "Slave")]),
  "listener-two-groups": vserver(
    [{ server_ids: ["i-a"], port: 80, weight: 100 }],
    pair([master("i-a", "Master"), master("i-b", "Slave")], {
      server_group_id: "${alicloud_slb_server_group.web.id}",
    }).resource,
  ),
  "setting-missing": {
    resource: {
      alicloud_alb_rule: {
        header: {
          listener_id: "lsn-1",
          rule_name: "header",
          priority: 1,
          rule_conditions: [{ type: "Path", path_config: [{ values: ["/*"] }] }],
          rule_actions: [
            { order: 1, type: "InsertHeader", insert_header_config: [{ key: "X-A" }] },
            {
              order: 2,
              type: "ForwardGroup",
              forward_group_config: [{ server_group_tuples: [{ server_group_id: "sgp-1" }] }],
            },
          ],
        },
      },
    },
  },
  "open-acl": { resource: { alicloud_slb_acl: { all: { name: "all", entry_list: [{ entry: "0.0.0.0/0" }] } } } },
  "server-ip-inexpressible": cloud(
    {},
    { tencentcloud_clb_attachment: { all: targets(target("ins-1", { eni_ip: "172.16.0.4" })) } },
  ),
  "single-owner": cloud(
    {},
    { tencentcloud_clb_attachment: { one: targets(target("ins-1")), other: targets(target("ins-2")) } },
  ),
  "tc-unused-setting": cloud({ health_check_switch: true, health_check_interval_time: 10 }, group),
  "binding-strategy": cloud({}, { ...group, tencentcloud_clb_attachment: { all: targets(target("ins-1")) } }),
  "setting-type": cloud({ keepalive_enable: 2 }, {}),
  "pool-source": cloud(
    {},
    {
      ...group,
      tencentcloud_as_scaling_group: {
        all: {
          scaling_group_name: "all",
          configuration_id: "asc-1",
          vpc_id: "vpc-1",
          subnet_ids: ["subnet-1"],
          min_size: 1,
          max_size: 2,
          forward_balancer_ids: [
            {
              load_balancer_id: place.clb_id,
              listener_id: place.listener_id,
              target_attribute: [{ port: 80, weight: 10 }],
            },
          ],
        },
      },
    },
  ),
  "engine-version": { ...vserver([{ server_ids: ["i-a"], port: 80, weight: 100 }]), engine: "1.3.9" },
  "rule-settings": { resource: edge, accepted: [{ ruleId: "no-such-rule", reason: "a lab" }] },
};
