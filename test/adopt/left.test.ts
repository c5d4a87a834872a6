import { adopted } from "./programs";

/** Each reason why a resource stays in its HCL, where it is true. */

type Body = Readonly<Record<string, unknown>>;

const ID = "${alicloud_slb_load_balancer.edge.id}";
const GROUP = { server_group_name: "web", health_check_config: [{ health_check_enabled: false }] };
const LISTENER = { load_balancer_id: "alb-1", listener_protocol: "HTTP", listener_port: 80 };
const WEB = { alicloud_alb_server_group: { web: { ...GROUP, vpc_id: "vpc-1" } } };
const FORWARD = [{ type: "ForwardGroup", order: 1, forward_group_config: [{ server_group_tuples: [] }] }];

test.each<
  [reason: string, type: string, body: Body, others?: Readonly<Record<string, Readonly<Record<string, Body>>>>]
>([
  ["its load balancer is not known", "alicloud_slb_server_group", { name: "web" }],
  ["its load balancer is not known", "alicloud_slb_backend_server", { backend_servers: [{ server_id: "i-1" }] }],
  ["it has no servers", "alicloud_slb_backend_server", { load_balancer_id: ID }],
  [
    "another resource owns the default server group of this load balancer",
    "alicloud_slb_backend_server",
    { load_balancer_id: ID, backend_servers: [{ server_id: "i-2", weight: 1 }] },
    {
      alicloud_slb_backend_server: {
        first: { load_balancer_id: ID, backend_servers: [{ server_id: "i-1", weight: 1 }] },
      },
    },
  ],
  [
    "its load balancer, protocol or port is not known",
    "alicloud_slb_listener",
    { load_balancer_id: ID, protocol: "tcp", backend_port: 80 },
  ],
  [
    "its listener was not carried over, or its load balancer or frontend port is not known",
    "alicloud_slb_rule",
    { load_balancer_id: ID, domain: "a.example", server_group_id: "rsp-1" },
  ],
  [
    "its listener was not carried over",
    "alicloud_slb_domain_extension",
    { domain: "a.example", server_certificate_id: "c-1" },
  ],
  [
    "none of its servers is the Master, or which is, is known only at plan",
    "alicloud_slb_master_slave_server_group",
    { load_balancer_id: ID, servers: [{ server_id: "i-1", port: 80 }] },
  ],
  ["its VPC is not known", "alicloud_nlb_server_group", { server_group_name: "web", protocol: "TCP" }],
  ["its VPC is not known", "alicloud_alb_server_group", GROUP],
  [
    "its servers are known only at plan; adopt the state, where each of them is written out",
    "alicloud_alb_server_group",
    { ...GROUP, vpc_id: "vpc-1", servers: [{ server_type: "Ecs", server_id: "${data.a.b.ids[*]}", port: 80 }] },
  ],
  [
    "the kind of one of its servers is none that backends have, or is known only at plan; adopt the state, where each of them is written out",
    "alicloud_alb_server_group",
    { ...GROUP, vpc_id: "vpc-1", servers: [{ server_type: "${var.kind}", server_id: "i-1", port: 80 }] },
  ],
  ["its load balancer or protocol is not known", "alicloud_nlb_listener", { load_balancer_id: "nlb-1" }],
  [
    "its listener was not carried over",
    "alicloud_nlb_listener_additional_certificate_attachment",
    { listener_id: "lsn-1", certificate_id: "c-1" },
  ],
  ["its load balancer, protocol, port or server group is not known", "alicloud_alb_listener", LISTENER],
  [
    "its listener was not carried over",
    "alicloud_alb_listener_additional_certificate_attachment",
    { listener_id: "lsn-1", certificate_id: "c-1" },
  ],
  [
    "its listener was not carried over, or its listener or priority is not known",
    "alicloud_alb_rule",
    { listener_id: "lsn-1", rule_conditions: [], rule_actions: FORWARD },
  ],
  [
    "what it does is not known: a type of action, or a server group that it sends to",
    "alicloud_alb_rule",
    { listener_id: "lsn-1", priority: 1, rule_actions: [{ type: "Dance", order: 1 }] },
    WEB,
  ],
  [
    "its access list was not carried over",
    "alicloud_alb_acl_entry_attachment",
    { acl_id: "acl-1", entry: "10.0.0.0/8" },
  ],
  [
    "its listener was not carried over, or its access list is not known",
    "alicloud_alb_listener_acl_attachment",
    { listener_id: "lsn-1", acl_id: "acl-1", acl_type: "White" },
  ],
  ["its load balancer or server group is not known", "alicloud_gwlb_listener", { load_balancer_id: "gwlb-1" }],
  ["it has no network_type", "tencentcloud_clb_instance", { clb_name: "edge" }],
  ["its load balancer, protocol or port is not known", "tencentcloud_clb_listener", { clb_id: "lb-1" }],
  [
    "its listener or rule is not known",
    "tencentcloud_clb_attachment",
    { clb_id: "lb-1", targets: [{ instance_id: "ins-1", port: 80, weight: 10 }] },
  ],
  [
    "nothing in the input sends to it, so that its load balancer is not known",
    "tencentcloud_clb_target_group",
    { target_group_name: "web" },
  ],
  [
    "nothing in the input sends to it, so that its load balancer is not known",
    "tencentcloud_gwlb_target_group",
    { target_group_name: "web", vpc_id: "vpc-1" },
  ],
  [
    "its group, listener or rule is not known, or has another one",
    "tencentcloud_clb_target_group_attachment",
    { clb_id: "lb-1", listener_id: "lbl-1", target_group_id: "lbtg-1" },
  ],
  [
    "its load balancer or security group is not known",
    "tencentcloud_clb_security_group_attachment",
    { security_group: "sg-1" },
  ],
])("%s: %s", (reason, type, body, others = {}) => {
  const resource = {
    alicloud_slb_load_balancer: { edge: { load_balancer_spec: "slb.s1.small", address_type: "intranet" } },
    ...others,
    [type]: { ...others[type], left: body },
  };
  const { remarks, expected } = adopted({ resource });
  expect(remarks.filter((line) => line.startsWith(`${type}.left: `))).toEqual([`${type}.left: ${reason}`]);
  expect(expected.resources.map(({ source }) => source.address)).not.toContain(`${type}.left`);
});
