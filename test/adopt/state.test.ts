import { adopted, resourcesOf, Synthesized, synthesized } from "./programs";
import { CLB, clb, group, listener, pulled, shown, StateResource } from "./states";

const attachment = (name: string, server: string, weight: number, index?: number): StateResource => ({
  type: "alicloud_slb_server_group_server_attachment",
  name,
  index,
  values: {
    id: `rsp-each:${server}:80`,
    server_group_id: "rsp-each",
    server_id: server,
    port: 80,
    weight,
    type: "ecs",
    description: "",
  },
});

const STACK = [
  clb(),
  group("each", [{ server_ids: ["i-1", "i-2"], port: 80, weight: 10, type: "ecs" }]),
  attachment("web", "i-1", 10, 0),
  attachment("web", "i-2", 20, 1),
  listener("tcp", { server_group_id: "rsp-each", frontend_port: 6000, health_check_http_code: "" }),
];

test("both forms of a state give the same program", () => {
  expect(adopted(pulled(STACK)).program).toBe(adopted(shown(STACK)).program);
});

test("members that attachments brought are attachments again, although the state shows them inside the group", () => {
  const output = synthesized(adopted(shown(STACK)).program);
  expect(resourcesOf(output, "alicloud_slb_server_group")).toStrictEqual([
    { load_balancer_id: "${alicloud_slb_load_balancer.Edge_7038544F.id}", name: "each" },
  ]);
  const ids = resourcesOf(output, "alicloud_slb_server_group_server_attachment");
  expect(ids.map(({ server_id, port, weight }) => [server_id, port, weight])).toStrictEqual([
    ["i-1", 80, 10],
    ["i-2", 80, 20],
  ]);
});

test("members inside a group stay inside", () => {
  const blocks = [
    { server_ids: ["i-2", "i-1"], port: 80, weight: 100, type: "ecs" },
    { server_ids: ["eni-1"], port: 81, weight: 0, type: "eni" },
  ];
  const output = synthesized(adopted(shown([clb(), group("all", blocks)])).program);
  const [all] = resourcesOf(output, "alicloud_slb_server_group");
  expect(all.servers).toStrictEqual([
    { server_ids: ["i-2", "i-1"], port: 80, weight: 100, type: "ecs" },
    { server_ids: ["eni-1"], port: 81, weight: 0, type: "eni" },
  ]);
});

test("servers that scaling brought are no members of the pool, although the state shows them", () => {
  const scaled: StateResource = {
    type: "alicloud_ess_scalinggroup_vserver_groups",
    name: "all",
    values: {
      id: "asg-1",
      scaling_group_id: "asg-1",
      force: true,
      vserver_groups: [
        { loadbalancer_id: CLB, vserver_attributes: [{ vserver_group_id: "rsp-all", port: 80, weight: 60 }] },
      ],
    },
  };
  const brought = [{ server_ids: ["i-1"], port: 80, weight: 60, type: "ecs" }];
  const output = synthesized(adopted(shown([clb(), group("all", brought), scaled])).program);
  expect(resourcesOf(output, "alicloud_slb_server_group")[0].servers).toBeUndefined();
  const groupId = "${alicloud_slb_server_group.All_865E4291.id}";
  const clbId = "${alicloud_slb_load_balancer.Edge_7038544F.id}";
  expect(resourcesOf(output, "alicloud_ess_scalinggroup_vserver_groups")).toStrictEqual([
    {
      scaling_group_id: "asg-1",
      force: true,
      vserver_groups: [
        { loadbalancer_id: clbId, vserver_attributes: [{ vserver_group_id: groupId, port: 80, weight: 60 }] },
      ],
    },
  ]);
});

test("what an import does not find and nobody may change is left out after an import, and kept with the state", () => {
  const attachment: StateResource = {
    type: "alicloud_ess_server_group_attachment",
    name: "web",
    values: {
      id: "asg-1:sgp-1:ALB:9000",
      scaling_group_id: "asg-1",
      server_group_id: "sgp-1",
      type: "ALB",
      port: 9000,
      weight: 50,
      force_attach: true,
    },
  };
  const serverGroup: StateResource = {
    type: "alicloud_alb_server_group",
    name: "web",
    values: {
      id: "sgp-1",
      vpc_id: "vpc-1",
      server_group_name: "web",
      health_check_config: [{ health_check_enabled: false }],
    },
  };
  const forced = (["import", "moved"] as const).map((guidance) => {
    const { program } = adopted(shown([serverGroup, attachment]), { guidance });
    return resourcesOf(synthesized(program), "alicloud_ess_server_group_attachment")[0].force_attach;
  });
  expect(forced).toStrictEqual([undefined, true]);
});

test("a set in another order is the same set, with what only the cloud says of its blocks", () => {
  const server = (id: string) => ({
    server_type: "Ecs",
    server_id: id,
    server_ip: "",
    port: 80,
    weight: 100,
    description: "",
    remote_ip_enabled: false,
    server_group_id: "sgp-1",
    status: "Available",
  });
  const serverGroup: StateResource = {
    type: "alicloud_alb_server_group",
    name: "web",
    values: {
      id: "sgp-1",
      vpc_id: "vpc-1",
      server_group_name: "web",
      server_group_type: "Instance",
      protocol: "HTTP",
      scheduler: "Wrr",
      connection_drain_config: [{ connection_drain_enabled: false, connection_drain_timeout: 0 }],
      health_check_config: [{ health_check_enabled: false }],
      servers: [server("i-2"), server("i-1")],
    },
  };
  expect(adopted(shown([serverGroup])).program).not.toContain("web.resource.addOverride");
});

test("servers that stand in a group several times get ids of their own", () => {
  const block = (port: number, ...ids: string[]) => ({ server_ids: ids, port, weight: 1, type: "ecs" });
  const servers = [block(80, "i-1", "i-1", "i-1-80"), block(81, "i-1")];
  const { program } = adopted(shown([clb(), group("all", servers)]));
  const ids = [...program.matchAll(/"(i-[\d-]+)": Backend\.instance\("(i-[\d-]+)"/g)].map(([, id, server]) => [
    id,
    server,
  ]);
  expect(ids).toStrictEqual([
    ["i-1-80", "i-1"],
    ["i-1-80-2", "i-1"],
    ["i-1-80-3", "i-1-80"],
    ["i-1-81", "i-1"],
  ]);
});

/** Without those of the constructs, which tell of a split that was there before. */
const movedByProgram = ({ moved = [] }: Synthesized) =>
  moved.filter(({ from }) => !from.includes("_Attachments_EachPool-"));

test("everything is imported by the id that the state has", () => {
  const output = synthesized(adopted(shown(STACK)).program);
  expect(movedByProgram(output)).toStrictEqual([]);
  expect(output.import).toStrictEqual([
    { to: "alicloud_slb_load_balancer.Edge_7038544F", id: CLB },
    { to: "alicloud_slb_server_group.Each_375D97E2", id: "rsp-each" },
    { to: "alicloud_slb_server_group_server_attachment.Each_Attachments_web-0_171ED600", id: "rsp-each:i-1:80" },
    { to: "alicloud_slb_server_group_server_attachment.Each_Attachments_web-1_E8A594EF", id: "rsp-each:i-2:80" },
    { to: "alicloud_slb_listener.Edge_Tcp_F4CBD54B", id: "lb-1:tcp:6000" },
  ]);
});

test("with moved, addresses of instances and modules are those of the state", () => {
  const adoption = adopted(shown(STACK, "module.web[0]"), { guidance: "moved" });
  expect(synthesized(adoption.program).moved?.map(({ from }) => from)).toStrictEqual([
    "module.web[0].alicloud_slb_load_balancer.edge",
    "module.web[0].alicloud_slb_server_group.each",
    "module.web[0].alicloud_slb_server_group_server_attachment.web[0]",
    "module.web[0].alicloud_slb_server_group_server_attachment.web[1]",
    "module.web[0].alicloud_slb_listener.tcp",
  ]);
});

test("without guidance there is neither", () => {
  const output = synthesized(adopted(shown(STACK), { guidance: "none" }).program);
  expect([movedByProgram(output), output.import]).toStrictEqual([[], undefined]);
});

describe("what the constructs have no setting for", () => {
  const loadBalancerOf = (values: Record<string, unknown>) => {
    const { program, remarks } = adopted(shown([clb(values), group("all", [])]));
    const [only] = resourcesOf(synthesized(program), "alicloud_slb_load_balancer");
    return { only, remarks };
  };
  const PLAIN = {
    load_balancer_name: "edge",
    load_balancer_spec: "slb.s2.small",
    instance_charge_type: "PayBySpec",
    address_type: "intranet",
    delete_protection: "off",
  };

  test("provider defaults and empty values are not written", () => {
    expect(loadBalancerOf({}).only).toStrictEqual(PLAIN);
  });

  test("an argument that is set becomes an override", () => {
    expect(loadBalancerOf({ bandwidth: 20 }).only).toStrictEqual({ ...PLAIN, bandwidth: 20 });
  });

  test("protection that is on stays on", () => {
    expect(loadBalancerOf({ delete_protection: "on" }).only).toStrictEqual({ ...PLAIN, delete_protection: "on" });
  });

  test("what the cloud chose is left to it, and listed", () => {
    const { only, remarks } = loadBalancerOf({ resource_group_id: "rg-1" });
    expect(only).toStrictEqual(PLAIN);
    expect(remarks).toStrictEqual([
      "alicloud_slb_load_balancer.edge: left as the cloud has it: address, master_zone_id, resource_group_id, status",
    ]);
  });

  test("tags are nobody's choice but the user's, so they are written", () => {
    expect(loadBalancerOf({ tags: { "a.b": "${x}" } }).only).toStrictEqual({ ...PLAIN, tags: { "a.b": "$${x}" } });
  });

  test("the old shared kind has an empty specification", () => {
    const { only } = loadBalancerOf({ load_balancer_spec: "", specification: "" });
    expect(only.load_balancer_spec).toBe("");
  });
});

describe("at a Tencent load balancer,", () => {
  const clbInstance: StateResource = {
    type: "tencentcloud_clb_instance",
    name: "web",
    values: {
      id: "lb-9",
      network_type: "OPEN",
      clb_name: "web",
      vpc_id: "vpc-1",
      delete_protect: false,
      force: false,
      tags: { a: "b" },
    },
  };
  const http: StateResource = {
    type: "tencentcloud_clb_listener",
    name: "http",
    values: {
      id: "lb-9#lbl-1",
      listener_id: "lbl-1",
      clb_id: "lb-9",
      listener_name: "http",
      protocol: "HTTP",
      port: 80,
      scheduler: "WRR",
    },
  };
  const rule: StateResource = {
    type: "tencentcloud_clb_listener_rule",
    name: "site",
    values: {
      id: "lb-9#lbl-1#loc-1",
      rule_id: "loc-1",
      clb_id: "lb-9",
      listener_id: "lbl-1",
      domain: "a.example",
      url: "/",
      health_check_switch: true,
      health_check_http_code: 6,
      scheduler: "WRR",
      target_type: "NODE",
    },
  };
  const targets = [
    { instance_id: "ins-1", eni_ip: "", port: 80, weight: 10 },
    { instance_id: "", eni_ip: "10.0.0.1", port: 81, weight: 0 },
  ];
  const attachmentBy = (place: Record<string, unknown>): StateResource => ({
    type: "tencentcloud_clb_attachment",
    name: "site",
    values: { id: "x#lbl-1#lb-9", clb_id: "lb-9", listener_id: "lbl-1", protocol_type: "HTTP", targets, ...place },
  });
  const attached = (place: Record<string, unknown>) => {
    const { program, errors } = adopted(shown([clbInstance, http, rule, attachmentBy(place)]));
    expect(errors).toStrictEqual([]);
    return resourcesOf(synthesized(program), "tencentcloud_clb_attachment");
  };
  const MEMBERS = [
    { instance_id: "ins-1", port: 80, weight: 10 },
    { eni_ip: "10.0.0.1", port: 81, weight: 0 },
  ];

  test("an attachment of a rule by id", () => {
    expect(attached({ rule_id: "loc-1", domain: "", url: "" })).toStrictEqual([
      {
        clb_id: "${tencentcloud_clb_instance.Web_3C8945DB.id}",
        listener_id: "${tencentcloud_clb_listener.Web_Http_5908C8E9.listener_id}",
        rule_id: "${tencentcloud_clb_listener_rule.Web_Http_Site_90A486DB.rule_id}",
        targets: MEMBERS,
      },
    ]);
  });

  test("a listener that asks clients for a certificate keeps the CA", () => {
    const tls = { certificate_id: "cert", certificate_ssl_mode: "MUTUAL", certificate_ca_id: "ca" };
    const https = { ...http, values: { ...http.values, protocol: "HTTPS", port: 443, ...tls } };
    const { program, errors } = adopted(shown([clbInstance, https]));
    expect(errors).toStrictEqual([]);
    expect(resourcesOf(synthesized(program), "tencentcloud_clb_listener")).toStrictEqual([
      {
        clb_id: "${tencentcloud_clb_instance.Web_3C8945DB.id}",
        listener_name: "http",
        protocol: "HTTPS",
        port: 443,
        ...tls,
      },
    ]);
  });

  test("an attachment of a rule by domain and path keeps that form, since changing it would replace the attachment", () => {
    const [only] = attached({ rule_id: "", domain: "a.example", url: "/" });
    expect([only.rule_id, only.domain, only.url, only.targets]).toStrictEqual([undefined, "a.example", "/", MEMBERS]);
  });
});

test("what is no part of a load balancer, and what has no construct, is listed", () => {
  const others: StateResource[] = [
    { type: "alicloud_vpc", name: "main", values: { id: "vpc-1" } },
    { type: "alicloud_slb_acl", name: "office", values: { id: "acl-1" } },
  ];
  const { remarks, program } = adopted(shown([clb(), group("all", []), ...others]));
  const left = "alicloud_slb_load_balancer.edge: left as the cloud has it: address, master_zone_id, status";
  expect(remarks).toStrictEqual([
    left,
    "alicloud_vpc.main: not part of a load balancer; it stays where it is",
    "alicloud_slb_acl.office: not carried over: adopt has no construct for it",
  ]);
  for (const line of remarks) expect(program).toContain(`// - ${line}\n`);
});

test("another name of the provider must be replaced before the state goes on", () => {
  const text = JSON.stringify(shown([clb()])).replace("aliyun/alicloud", "hashicorp/alicloud");
  expect(adopted(text).remarks).toContain(
    'the state names the provider registry.terraform.io/hashicorp/alicloud: to continue it, run "terraform state replace-provider registry.terraform.io/hashicorp/alicloud aliyun/alicloud" first',
  );
});

test("a resource whose replacement did not finish is not carried over", () => {
  const json = shown([clb(), clb({ id: "lb-old" })]) as {
    values: { root_module: { resources: Record<string, unknown>[] } };
  };
  json.values.root_module.resources[1].deposed_key = "ab12";
  expect(adopted(json).remarks).toContain(
    "alicloud_slb_load_balancer.edge: not carried over: it is deposed: a replacement did not finish",
  );
});

test("what the checks will refuse is told", () => {
  const servers = [{ server_ids: ["i-1"], port: 80, weight: 101, type: "ecs" }];
  expect(adopted(shown([clb(), group("all", servers)])).errors).toStrictEqual([
    'backend "i-1": weight must be an integer from 0 to 100, got 101; shares are relative, so scale all weights of the pool into the range [weight-range]',
  ]);
});

test.each([
  ["on", false],
  ["off", true],
])("a switch that is %s in a state is written where the provider would do something else", (enable_http2, written) => {
  const stack = [
    clb(),
    group("all", [{ server_ids: ["i-1"], port: 80, weight: 100, type: "ecs" }]),
    listener("site", { protocol: "https", server_group_id: "rsp-all", server_certificate_id: "c-1", enable_http2 }),
  ];
  const { program } = adopted(shown(stack));
  expect(program.includes("http2: false")).toBe(written);
  expect(program).not.toContain("http2: true");
  const [site] = resourcesOf(synthesized(program), "alicloud_slb_listener");
  expect(site.enable_http2).toBe(written ? "off" : undefined);
});

test("a state knows the alias of a provider, but not its region", () => {
  const state = JSON.stringify(pulled([clb()])).replace('alicloud\\"]', 'alicloud\\"].shanghai');
  const { program, remarks } = adopted(state);
  expect(resourcesOf(synthesized(program), "alicloud_slb_load_balancer")[0].provider).toBe("alicloud.shanghai");
  expect(remarks).toContain(
    'provider "alicloud": the input does not say the region of shanghai; write it into the program',
  );
});
