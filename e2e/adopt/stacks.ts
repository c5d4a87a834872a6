/** Stacks as people write them in HCL today, in the engine's JSON syntax. */
export const STACKS: Record<string, Record<string, unknown>> = {
  "Alibaba CLB": {
    resource: {
      alicloud_slb_load_balancer: {
        edge: {
          load_balancer_name: "edge",
          load_balancer_spec: "slb.s2.small",
          address_type: "intranet",
          tags: { team: "a" },
        },
      },
      alicloud_slb_backend_server: {
        all: {
          load_balancer_id: "${alicloud_slb_load_balancer.edge.id}",
          backend_servers: [
            { server_id: "i-1", weight: 50 },
            { server_id: "eni-1", server_ip: "10.0.0.5", type: "eni", weight: 100 },
          ],
        },
      },
      alicloud_slb_server_group: {
        inline: {
          load_balancer_id: "${alicloud_slb_load_balancer.edge.id}",
          name: "inline",
          servers: [
            { server_ids: ["i-1", "i-2"], port: 80, weight: 100 },
            { server_ids: ["i-3"], port: 81, weight: 10 },
          ],
        },
        each: { load_balancer_id: "${alicloud_slb_load_balancer.edge.id}", name: "each" },
      },
      alicloud_slb_server_group_server_attachment: {
        one: { server_group_id: "${alicloud_slb_server_group.each.id}", server_id: "i-1", port: 8080, weight: 60 },
        two: { server_group_id: "${alicloud_slb_server_group.each.id}", server_id: "i-2", port: 8080, weight: 40 },
      },
      alicloud_slb_master_slave_server_group: {
        pair: {
          load_balancer_id: "${alicloud_slb_load_balancer.edge.id}",
          name: "pair",
          servers: [
            { server_id: "i-1", port: 22, weight: 100, server_type: "Master" },
            { server_id: "i-2", port: 22, weight: 100, server_type: "Slave" },
          ],
        },
      },
      alicloud_slb_listener: {
        http: {
          load_balancer_id: "${alicloud_slb_load_balancer.edge.id}",
          protocol: "http",
          frontend_port: 80,
          bandwidth: 10,
          server_group_id: "${alicloud_slb_server_group.inline.id}",
          sticky_session: "on",
          sticky_session_type: "insert",
          cookie_timeout: 300,
          health_check_uri: "/health",
          health_check_http_code: "http_2xx",
          depends_on: ["alicloud_slb_server_group.inline"],
        },
        tcp: {
          load_balancer_id: "${alicloud_slb_load_balancer.edge.id}",
          protocol: "tcp",
          frontend_port: 6000,
          backend_port: 6001,
          persistence_timeout: 600,
          depends_on: ["alicloud_slb_listener.http", "alicloud_slb_backend_server.all"],
        },
        ssh: {
          load_balancer_id: "${alicloud_slb_load_balancer.edge.id}",
          protocol: "tcp",
          frontend_port: 2222,
          master_slave_server_group_id: "${alicloud_slb_master_slave_server_group.pair.id}",
          depends_on: ["alicloud_slb_listener.tcp"],
        },
      },
      alicloud_slb_rule: {
        api: {
          load_balancer_id: "${alicloud_slb_load_balancer.edge.id}",
          frontend_port: "${alicloud_slb_listener.http.frontend_port}",
          name: "api",
          domain: "api.example.com",
          server_group_id: "${alicloud_slb_server_group.each.id}",
          depends_on: ["alicloud_slb_listener.ssh", "alicloud_slb_server_group_server_attachment.one"],
        },
      },
    },
  },
  "Tencent CLB": {
    resource: {
      tencentcloud_clb_instance: {
        web: { network_type: "OPEN", clb_name: "web", vpc_id: "vpc-1", tags: { team: "a" } },
      },
      tencentcloud_clb_listener: {
        tcp: {
          clb_id: "${tencentcloud_clb_instance.web.id}",
          listener_name: "tcp",
          protocol: "TCP",
          port: 8899,
          health_check_switch: true,
          health_check_time_out: 2,
          health_check_interval_time: 5,
          session_expire_time: 30,
        },
        http: { clb_id: "${tencentcloud_clb_instance.web.id}", listener_name: "http", protocol: "HTTP", port: 80 },
      },
      tencentcloud_clb_listener_rule: {
        site: {
          clb_id: "${tencentcloud_clb_instance.web.id}",
          listener_id: "${tencentcloud_clb_listener.http.listener_id}",
          domain: "www.example.com",
          url: "/",
          health_check_http_code: 6,
          scheduler: "LEAST_CONN",
        },
      },
      tencentcloud_clb_attachment: {
        tcp: {
          clb_id: "${tencentcloud_clb_instance.web.id}",
          listener_id: "${tencentcloud_clb_listener.tcp.listener_id}",
          targets: [
            { instance_id: "ins-11111111", port: 8899, weight: 50 },
            { eni_ip: "10.0.0.9", port: 8900 },
          ],
        },
        site: {
          clb_id: "${tencentcloud_clb_instance.web.id}",
          listener_id: "${tencentcloud_clb_listener.http.listener_id}",
          rule_id: "${tencentcloud_clb_listener_rule.site.rule_id}",
          targets: [{ instance_id: "ins-22222222", port: 80, weight: 10 }],
        },
      },
    },
  },
  "Alibaba NLB": {
    resource: {
      alicloud_nlb_load_balancer: {
        edge: {
          load_balancer_name: "edge",
          vpc_id: "vpc-1",
          address_type: "Intranet",
          zone_mappings: ["a", "b"].map((zone) => ({ vswitch_id: `vsw-${zone}`, zone_id: `cn-hangzhou-${zone}` })),
          tags: { team: "a" },
        },
      },
      alicloud_nlb_server_group: {
        web: {
          server_group_name: "web",
          vpc_id: "vpc-1",
          protocol: "TCP",
          scheduler: "Wrr",
          health_check: [{ health_check_enabled: true, health_check_type: "TCP", health_check_interval: 5 }],
        },
      },
      alicloud_nlb_server_group_server_attachment: Object.fromEntries(
        ["i-1", "i-2"].map((server) => [
          server,
          {
            server_group_id: "${alicloud_nlb_server_group.web.id}",
            server_id: server,
            server_type: "Ecs",
            port: 80,
            weight: 60,
          },
        ]),
      ),
      alicloud_nlb_listener: {
        tcp: {
          load_balancer_id: "${alicloud_nlb_load_balancer.edge.id}",
          listener_port: 80,
          listener_protocol: "TCP",
          server_group_id: "${alicloud_nlb_server_group.web.id}",
        },
      },
    },
  },
  "Alibaba ALB": {
    resource: {
      alicloud_alb_load_balancer: {
        edge: {
          load_balancer_name: "edge",
          vpc_id: "vpc-1",
          address_type: "Internet",
          load_balancer_edition: "Basic",
          load_balancer_billing_config: [{ pay_type: "PayAsYouGo" }],
          zone_mappings: ["a", "b"].map((zone) => ({ vswitch_id: `vsw-${zone}`, zone_id: `cn-hangzhou-${zone}` })),
        },
      },
      alicloud_alb_server_group: {
        web: {
          server_group_name: "web",
          vpc_id: "vpc-1",
          protocol: "HTTP",
          health_check_config: [{ health_check_enabled: false }],
          sticky_session_config: [{ sticky_session_enabled: true, sticky_session_type: "Insert", cookie_timeout: 500 }],
          servers: [
            { server_type: "Ecs", server_id: "i-1", server_ip: "10.0.0.1", port: 80, weight: 50 },
            { server_type: "Ecs", server_id: "i-2", server_ip: "10.0.0.2", port: 80, weight: 100 },
          ],
        },
      },
      alicloud_alb_listener: {
        http: {
          load_balancer_id: "${alicloud_alb_load_balancer.edge.id}",
          listener_port: 80,
          listener_protocol: "HTTP",
          default_actions: [
            {
              type: "ForwardGroup",
              forward_group_config: [
                { server_group_tuples: [{ server_group_id: "${alicloud_alb_server_group.web.id}" }] },
              ],
            },
          ],
        },
      },
      alicloud_alb_rule: {
        api: {
          rule_name: "api",
          listener_id: "${alicloud_alb_listener.http.id}",
          priority: 10,
          rule_conditions: [{ type: "Path", path_config: [{ values: ["/api"] }] }],
          rule_actions: [
            {
              order: 1,
              type: "ForwardGroup",
              forward_group_config: [
                { server_group_tuples: [{ server_group_id: "${alicloud_alb_server_group.web.id}", weight: 80 }] },
              ],
            },
          ],
        },
        limited: {
          rule_name: "limited",
          listener_id: "${alicloud_alb_listener.http.id}",
          priority: 20,
          rule_conditions: [
            { type: "Header", header_config: [{ key: "x-team", values: ["a"] }] },
            { type: "Cookie", cookie_config: [{ values: [{ key: "c", value: "1" }] }] },
          ],
          rule_actions: [
            { order: 1, type: "TrafficLimit", traffic_limit_config: [{ qps: 100 }] },
            {
              order: 2,
              type: "InsertHeader",
              insert_header_config: [{ key: "X-Client", value: "ClientSrcIp", value_type: "SystemDefined" }],
            },
            { order: 3, type: "Rewrite", rewrite_config: [{ path: "/v2$${path}" }] },
            {
              order: 9,
              type: "ForwardGroup",
              forward_group_config: [
                { server_group_tuples: [{ server_group_id: "${alicloud_alb_server_group.web.id}" }] },
              ],
            },
          ],
        },
        away: {
          rule_name: "away",
          listener_id: "${alicloud_alb_listener.http.id}",
          priority: 30,
          rule_conditions: [{ type: "Host", host_config: [{ values: ["old.example.com"] }] }],
          rule_actions: [
            {
              order: 5,
              type: "Redirect",
              redirect_config: [{ protocol: "HTTPS", host: "www.example.com", port: "$${port}", http_code: "302" }],
            },
          ],
        },
        gone: {
          rule_name: "gone",
          listener_id: "${alicloud_alb_listener.http.id}",
          priority: 40,
          rule_conditions: [{ type: "Path", path_config: [{ values: ["/gone/*"] }] }],
          rule_actions: [
            { order: 1, type: "FixedResponse", fixed_response_config: [{ content: "gone", http_code: "410" }] },
          ],
        },
      },
    },
  },
  "Tencent target group": {
    resource: {
      tencentcloud_clb_instance: {
        web: { network_type: "INTERNAL", clb_name: "web", vpc_id: "vpc-1", subnet_id: "subnet-1" },
      },
      tencentcloud_clb_listener: {
        tcp: {
          clb_id: "${tencentcloud_clb_instance.web.id}",
          listener_name: "tcp",
          protocol: "TCP",
          port: 80,
          target_type: "TARGETGROUP-V2",
        },
      },
      tencentcloud_clb_target_group: {
        web: { target_group_name: "web", vpc_id: "vpc-1", type: "v2", protocol: "TCP" },
      },
      tencentcloud_clb_target_group_instance_attachment: {
        one: { target_group_id: "${tencentcloud_clb_target_group.web.id}", bind_ip: "10.0.0.1", port: 80, weight: 10 },
        two: {
          target_group_id: "${tencentcloud_clb_target_group.web.id}",
          bind_ip: "10.0.0.2",
          port: 80,
          weight: 20,
          depends_on: ["tencentcloud_clb_target_group_instance_attachment.one"],
        },
      },
      tencentcloud_clb_target_group_attachment: {
        tcp: {
          clb_id: "${tencentcloud_clb_instance.web.id}",
          listener_id: "${tencentcloud_clb_listener.tcp.listener_id}",
          target_group_id: "${tencentcloud_clb_target_group.web.id}",
          depends_on: ["tencentcloud_clb_target_group_instance_attachment.two"],
        },
      },
    },
  },
  "Alibaba GWLB": {
    resource: {
      alicloud_gwlb_load_balancer: {
        edge: {
          load_balancer_name: "edge",
          vpc_id: "vpc-1",
          zone_mappings: ["a", "b"].map((zone) => ({ vswitch_id: `vsw-${zone}`, zone_id: `cn-hangzhou-${zone}` })),
        },
      },
      alicloud_gwlb_server_group: {
        appliances: {
          server_group_name: "appliances",
          vpc_id: "vpc-1",
          protocol: "GENEVE",
          server_group_type: "Ip",
          scheduler: "5TCH",
          servers: [
            { server_type: "Ip", server_id: "10.0.0.1", server_ip: "10.0.0.1" },
            { server_type: "Ip", server_id: "10.0.0.2", server_ip: "10.0.0.2" },
          ],
        },
      },
      alicloud_gwlb_listener: {
        only: {
          load_balancer_id: "${alicloud_gwlb_load_balancer.edge.id}",
          server_group_id: "${alicloud_gwlb_server_group.appliances.id}",
        },
      },
    },
  },
  "Alibaba ALB filled by a scaling group": {
    resource: {
      alicloud_alb_server_group: {
        web: {
          server_group_name: "web",
          vpc_id: "vpc-1",
          protocol: "HTTP",
          health_check_config: [{ health_check_enabled: false }],
          lifecycle: { ignore_changes: ["servers"] },
        },
      },
      alicloud_ess_scaling_group: {
        web: { scaling_group_name: "web", min_size: 2, max_size: 4, vswitch_ids: ["vsw-1"] },
      },
      alicloud_ess_server_group_attachment: {
        web: {
          scaling_group_id: "${alicloud_ess_scaling_group.web.id}",
          server_group_id: "${alicloud_alb_server_group.web.id}",
          type: "ALB",
          port: 9000,
          weight: 50,
          force_attach: true,
        },
      },
    },
  },
};
