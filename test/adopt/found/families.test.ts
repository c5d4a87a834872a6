import { resourcesOf, synthesized } from "../programs";
import { typeErrors } from "../../type-errors";
import { AskedRun, askedOf, IN_CLOUD } from "./asked";

/** What clouds answer becomes a program that declares it, with the ids by which the providers import. */

jest.setTimeout(120_000);

const runs = new Map<string, AskedRun>();
beforeAll(async () => {
  for (const [name, [one, ...options]] of Object.entries(IN_CLOUD)) runs.set(name, await askedOf(one, options));
});

const NAMES = Object.keys(IN_CLOUD);
const outputOf = (name: string) => synthesized(runs.get(name)!.out);

test.each(NAMES)("%s: written, by calls that only list and describe", (name) => {
  const { code, out, err, calls } = runs.get(name)!;
  expect([code, out.includes("TODO"), err.includes("refused")]).toEqual([0, false, false]);
  const others = calls.map(({ action }) => action).filter((action) => !/^(\S+ )?(Describe|Get|List)\w+$/.test(action));
  expect(others).toEqual([]);
});

test("the programs pass the type check of users", () => {
  const files = new Map(NAMES.map((name) => [`${name.replace(" ", "-")}.ts`, runs.get(name)!.out]));
  expect(typeErrors(files)).toEqual([]);
});

test.each<[name: string, region: string]>([
  ["Alibaba NLB", "cn-hangzhou"],
  ["Tencent CLB", "ap-guangzhou"],
])("%s: the provider is of the region that was asked", (name, region) => {
  expect(runs.get(name)!.out).toContain(`region: "${region}",`);
});

test.each<[name: string, ids: string[]]>([
  [
    "Alibaba CLB",
    [
      "alicloud_slb_load_balancer lb-bp1o94dp5i6ea",
      "alicloud_slb_backend_server lb-bp1o94dp5i6ea",
      "alicloud_slb_server_group rsp-web",
      "alicloud_slb_master_slave_server_group rsp-pair",
      "alicloud_slb_listener lb-bp1o94dp5i6ea:tcp:3306",
      "alicloud_slb_listener lb-bp1o94dp5i6ea:https:443",
      "alicloud_slb_listener lb-bp1o94dp5i6ea:http:80",
      "alicloud_slb_rule rule-cart",
      "alicloud_slb_domain_extension de-1",
    ],
  ],
  [
    "Alibaba ALB",
    [
      "alicloud_alb_load_balancer alb-5kn2yqfq3hcnlxwdwd",
      "alicloud_alb_server_group sgp-web",
      "alicloud_alb_server_group sgp-canary",
      "alicloud_alb_listener lsn-https",
      "alicloud_alb_listener_additional_certificate_attachment lsn-https:5678-cn-hangzhou",
      "alicloud_alb_rule rule-cart",
      "alicloud_alb_rule rule-old",
      "alicloud_alb_listener_acl_attachment lsn-https:acl-office",
      "alicloud_alb_load_balancer_security_group_attachment alb-5kn2yqfq3hcnlxwdwd:sg-edge",
    ],
  ],
  [
    "Alibaba NLB",
    [
      "alicloud_nlb_load_balancer nlb-83ckzc8d4xlp8o",
      "alicloud_nlb_server_group sgp-web",
      "alicloud_nlb_server_group_server_attachment sgp-web_i-blue_192.168.3.10_Ecs_8080",
      "alicloud_nlb_server_group_server_attachment sgp-web_i-green_192.168.3.11_Ecs_8080",
      "alicloud_nlb_server_group sgp-any",
      "alicloud_nlb_server_group_server_attachment sgp-any_192.168.9.9_192.168.9.9_Ip_0",
      "alicloud_nlb_listener lsn-tcp",
      "alicloud_nlb_listener lsn-tls",
      "alicloud_nlb_listener lsn-range",
      "alicloud_nlb_listener_additional_certificate_attachment lsn-tls:5678-cn-hangzhou",
    ],
  ],
  [
    "Alibaba GWLB",
    [
      "alicloud_gwlb_load_balancer gwlb-te6ixpgvsqkhhndlae",
      "alicloud_gwlb_server_group sgp-fw",
      "alicloud_gwlb_listener lsn-geneve",
    ],
  ],
  [
    "Tencent CLB",
    [
      "tencentcloud_clb_instance lb-6efswuxa",
      "tencentcloud_clb_target_group lbtg-cart",
      "tencentcloud_clb_target_group_instance_attachment lbtg-cart#10.0.0.8#8080",
      "tencentcloud_clb_listener lb-6efswuxa#lbl-tcp",
      "tencentcloud_clb_listener lb-6efswuxa#lbl-https",
      "tencentcloud_clb_listener_rule lb-6efswuxa#lbl-https#loc-web",
      "tencentcloud_clb_listener_rule lb-6efswuxa#lbl-https#loc-cart",
      "tencentcloud_clb_target_group_attachment lbtg-cart#lbl-https#lb-6efswuxa#loc-cart",
      "tencentcloud_clb_attachment #lbl-tcp#lb-6efswuxa",
      "tencentcloud_clb_attachment loc-web#lbl-https#lb-6efswuxa",
    ],
  ],
])("%s: what is imported, and by which ids", (name, ids) => {
  const blocks = outputOf(name).import ?? [];
  expect(blocks.map(({ to, id }) => `${to.split(".")[0]} ${id}`)).toEqual(ids);
});

test.each<[name: string, type: string, argument: string, values: unknown]>([
  ["Alibaba CLB", "alicloud_slb_load_balancer", "internet_charge_type", [undefined]],
  ["Alibaba CLB", "alicloud_slb_load_balancer", "tags", [{ team: "shop" }]],
  ["Alibaba CLB", "alicloud_slb_load_balancer", "delete_protection", ["on"]],
  ["Alibaba CLB", "alicloud_slb_listener", "acl_ids", [undefined, ["acl-office"], undefined]],
  ["Alibaba CLB", "alicloud_slb_listener", "forward_port", [443, undefined, undefined]],
  [
    "Alibaba CLB",
    "alicloud_slb_server_group",
    "servers",
    [
      [
        { port: 8080, server_ids: ["i-blue", "i-green"], type: "ecs", weight: 100 },
        { port: 8081, server_ids: ["eni-1"], type: "eni", weight: 0 },
      ],
    ],
  ],
  [
    "Alibaba CLB",
    "alicloud_slb_master_slave_server_group",
    "servers",
    [
      [
        { port: 3306, server_id: "i-db1", server_type: "Master", type: "ecs", weight: 100 },
        { port: 3306, server_id: "i-db2", server_type: "Slave", type: "ecs", weight: 100 },
      ],
    ],
  ],
  ["Alibaba ALB", "alicloud_alb_load_balancer", "address_ip_version", ["IPv4"]],
  ["Alibaba ALB", "alicloud_alb_load_balancer", "load_balancer_billing_config", [{ pay_type: "PayAsYouGo" }]],
  ["Alibaba ALB", "alicloud_alb_listener_acl_attachment", "acl_type", ["White"]],
  ["Alibaba NLB", "alicloud_nlb_load_balancer", "deletion_protection_enabled", [true]],
  ["Alibaba NLB", "alicloud_nlb_listener", "start_port", [5000, undefined, undefined]],
  ["Alibaba NLB", "alicloud_nlb_server_group_server_attachment", "weight", [100, 100, 0]],
  ["Alibaba GWLB", "alicloud_gwlb_server_group", "server_failover_mode", ["NoRebalance"]],
  ["Tencent CLB", "tencentcloud_clb_instance", "delete_protect", [true]],
  ["Tencent CLB", "tencentcloud_clb_instance", "security_groups", [["sg-web"]]],
  ["Tencent CLB", "tencentcloud_clb_listener", "certificate_ca_id", [undefined, undefined]],
  ["Tencent CLB", "tencentcloud_clb_listener_rule", "health_check_http_code", [31, 31]],
  [
    "Tencent CLB",
    "tencentcloud_clb_attachment",
    "targets",
    [
      [{ instance_id: "ins-db", port: 3306, weight: 10 }],
      [
        { instance_id: "ins-web", port: 8080, weight: 10 },
        { eni_ip: "10.0.0.7", port: 8080, weight: 5 },
      ],
    ],
  ],
])("%s: %s.%s", (name, type, argument, values) => {
  expect(resourcesOf(outputOf(name), type).map((one) => one[argument])).toEqual(values);
});

test("rules of an ALB keep what they match and do", () => {
  const [cart, old] = resourcesOf(outputOf("Alibaba ALB"), "alicloud_alb_rule");
  expect(cart.rule_conditions).toEqual([{ type: "Path", path_config: { values: ["/cart/*"] } }]);
  const [{ redirect_config: redirect }] = old.rule_actions as Array<Record<string, unknown>>;
  expect(redirect).toEqual([
    { host: "$${host}", http_code: "301", path: "/new", port: "443", protocol: "HTTPS", query: "$${query}" },
  ]);
});

/** What a run says that no state would, without the line that all have. */
const saidOf = (name: string) =>
  runs
    .get(name)!
    .err.trimEnd()
    .split("\n")
    .map((line) => line.replace("cdktf-lb: ", ""))
    .filter((line) => !/left as the cloud has it|the first apply makes it;/.test(line));
const SCALING =
  "scaling groups and clusters were not asked: if one fills these groups, it and this program would undo each other's changes";

test.each<[name: string, lines: string[]]>([
  [
    "Alibaba CLB",
    ["alicloud_slb_listener lb-bp1o94dp5i6ea:tcp:3306: not read by adopt, and left as it is: ConnectionDrain"],
  ],
  [
    "Alibaba ALB",
    ["alicloud_alb_rule rule-out: it is a rule on responses, which the provider cannot import; not in the program"],
  ],
  [
    "Alibaba NLB",
    [
      "server group sgp-web: serves nlb-other as well; the program will be the one that owns it",
      "alicloud_nlb_server_group sgp-any: not read by adopt, and left as it is: NewSwitchEnabled",
    ],
  ],
  ["Alibaba GWLB", []],
  [
    "Tencent CLB",
    [
      "tencentcloud_clb_instance lb-6efswuxa: the provider does not read delete_protect; the first apply sets it again",
      "target group lbtg-cart: serves lb-other as well; the program will be the one that owns it",
    ],
  ],
])("%s: what is said of it", (name, lines) => {
  expect(saidOf(name)).toEqual([...lines, SCALING]);
});
