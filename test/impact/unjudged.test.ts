import { exceeds } from "../../lib/impact";
import { FAMILIES } from "../../lib/families";
import { operationsOf } from "../../lib/families/operations";
import { report, Resource, Values } from "./plan-json";

/** What a plan changes and nobody understands is named, and refused where requests pass through it. */

const same = (address: string, values: Values): Resource => ({ address, before: values, after: values, config: {} });
const edited = (address: string, values: Values, before: Values, after: Values): Resource => ({
  address,
  before: { ...values, ...before },
  after: { ...values, ...after },
  config: Object.fromEntries(Object.keys({ ...values, ...after }).map((key) => [key, {}])),
});

const listenerValues = {
  id: "lb-1:http:80",
  load_balancer_id: "lb-1",
  frontend_port: 80,
  protocol: "http",
  server_group_id: "rsp-1",
};
const groupValues = {
  id: "rsp-1",
  load_balancer_id: "lb-1",
  servers: [{ server_ids: ["i-1"], port: 80, weight: 100 }],
};
const serverValues = { id: "i-1", security_groups: ["sg-1"], vpc_id: "vpc-1", vswitch_id: "vsw-1" };
const serving: Resource[] = [
  same("alicloud_slb_listener.l", listenerValues),
  same("alicloud_slb_server_group.g", groupValues),
  same("alicloud_instance.s", serverValues),
];
const without = (address: string) => serving.filter((one) => one.address !== address);

const TYPES = operationsOf(FAMILIES).types.filter((type) => type !== "terraform_data");

describe.each(TYPES)("%s", (type) => {
  test("a setting that no operation knows is named, tags, names and descriptions are not", () => {
    const unknown = report(edited(`${type}.x`, { id: "x" }, { brand_new_mode: "a" }, { brand_new_mode: "b" }));
    expect(unknown.unjudged).toEqual([
      { address: `${type}.x`, change: "update", attributes: ["brand_new_mode"], way: false },
    ]);
    expect(unknown.findings.map(({ rule, severity }) => [rule, severity])).toEqual([["not-judged", "info"]]);
    expect([undefined, "allow", "refuse"].map((policy) => exceeds(unknown, 0, policy as undefined))).toEqual([
      false,
      false,
      true,
    ]);
    const before = { tags: { a: "1" }, description: "a", load_balancer_name: "a", resource_group_id: "rg-1" };
    const after = { tags: { b: "2" }, description: "b", load_balancer_name: "b", resource_group_id: "rg-2" };
    const harmless = report(edited(`${type}.x`, { id: "x" }, before, after));
    expect(harmless.unjudged).toEqual([]);
    expect(exceeds(harmless, 0, "refuse")).toBe(false);
  });
});

describe("on the way to servers", () => {
  test.each<[string, Resource[], string[]]>([
    [
      "a setting of a listener that nobody knows",
      [
        ...without("alicloud_slb_listener.l"),
        edited("alicloud_slb_listener.l", listenerValues, { brand_new_mode: "a" }, { brand_new_mode: "b" }),
      ],
      ["brand_new_mode"],
    ],
    [
      "a security group more, whose rules may keep out",
      [
        ...without("alicloud_instance.s"),
        edited(
          "alicloud_instance.s",
          serverValues,
          { security_groups: ["sg-1"] },
          { security_groups: ["sg-1", "sg-2"] },
        ),
      ],
      ["security_groups"],
    ],
    [
      "a rule for what servers themselves call",
      [
        ...serving,
        {
          address: "alicloud_security_group_rule.r",
          before: { id: "r", security_group_id: "sg-1", type: "egress", policy: "accept", port_range: "80/80" },
        },
      ],
      [],
    ],
    [
      "the list of a network",
      [...serving, edited("alicloud_network_acl.n", { id: "nacl-1" }, { ingress_acl_entries: [1] }, {})],
      ["ingress_acl_entries"],
    ],
    [
      "the load balancer, of which something else changes",
      [
        ...serving,
        edited(
          "alicloud_slb_load_balancer.x",
          { id: "lb-1" },
          { internet_charge_type: "a" },
          { internet_charge_type: "b" },
        ),
      ],
      ["internet_charge_type"],
    ],
    [
      "a route of some network",
      [...serving, { address: "alicloud_route_entry.r", before: { id: "r", route_table_id: "vtb-1" } }],
      [],
    ],
    [
      "a firewall before its address",
      [
        ...serving,
        same("alicloud_slb_load_balancer.x", { id: "lb-1", address: "1.2.3.4" }),
        edited("alicloud_wafv3_domain.w", { id: "w", backends: ["1.2.3.4"] }, { mode: "a" }, { mode: "b" }),
      ],
      ["mode"],
    ],
  ])("%s", (_, resources, attributes) => {
    const found = report(...resources);
    expect(found.unjudged.map((one) => [one.attributes, one.way])).toEqual([[attributes, true]]);
    expect(found.findings).toMatchObject([{ rule: "not-judged", severity: "warning" }]);
    expect(found.findings[0].message).toContain("pass --unjudged allow");
    expect([exceeds(found, 0), exceeds(found, 100), exceeds(found, 0, "allow")]).toEqual([true, false, false]);
  });
});

describe("not refused", () => {
  test.each<[string, Resource[]]>([
    [
      "a new server beside the others",
      [
        ...serving,
        { address: "alicloud_instance.new", after: { security_groups: ["sg-1"], vpc_id: "vpc-1" }, config: {} },
      ],
    ],
    [
      "a rule that lets more in",
      [
        ...serving,
        {
          address: "alicloud_security_group_rule.r",
          after: { security_group_id: "sg-1", policy: "accept" },
          config: {},
        },
      ],
    ],
    [
      "a scheduler, time-outs and thresholds",
      [
        ...without("alicloud_slb_listener.l"),
        edited(
          "alicloud_slb_listener.l",
          listenerValues,
          { scheduler: "wrr", idle_timeout: 15, healthy_threshold: 3, health_check_interval: 2 },
          { scheduler: "rr", idle_timeout: 30, healthy_threshold: 2, health_check_interval: 5 },
        ),
      ],
    ],
    [
      "a computed attribute that is known after the apply",
      [
        ...without("alicloud_instance.s"),
        {
          address: "alicloud_instance.s",
          before: { ...serverValues, instance_name: "a", memory: 4096 },
          after: { ...serverValues, instance_name: "b" },
          unknown: { memory: true },
          config: { instance_name: {} },
        },
      ],
    ],
    [
      "what has nothing to do with load balancing",
      [...serving, edited("alicloud_oss_bucket.b", { id: "lb-1" }, { acl: "a" }, { acl: "b" })],
    ],
  ])("%s", (_, resources) => {
    const found = report(...resources);
    expect(found.unjudged).toEqual([]);
    expect(exceeds(found, 0, "refuse")).toBe(false);
  });

  test("a network without anything that serves", () => {
    const found = report(edited("alicloud_vpc.v", { id: "vpc-1" }, { cidr_block: "a" }, { cidr_block: "b" }));
    expect(found.unjudged).toEqual([]);
  });

  test("a firewall before something else", () => {
    const found = report(
      ...serving,
      edited("alicloud_wafv3_domain.w", { id: "w", backends: ["9.9.9.9"] }, { mode: "a" }, { mode: "b" }),
    );
    expect(found.unjudged).toEqual([]);
  });

  test("what is judged but not on a way is named only", () => {
    const found = report(...serving, {
      address: "alicloud_security_group_rule.other",
      before: { id: "r", security_group_id: "sg-9", type: "ingress", policy: "accept", port_range: "80/80" },
    });
    expect([found.losses, found.unjudged]).toMatchObject([[], [{ way: false }]]);
    expect(exceeds(found, 0)).toBe(false);
  });

  test("what is not on a way is named only", () => {
    const found = report(
      ...serving,
      edited("alicloud_security_group.other", { id: "sg-9" }, { inner_access_policy: "a" }, {}),
    );
    expect(found.unjudged).toMatchObject([{ address: "alicloud_security_group.other", way: false }]);
    expect(exceeds(found, 0)).toBe(false);
  });

  test("a stack that goes as a whole says so by its listeners", () => {
    const gone = [...serving, same("alicloud_slb_load_balancer.x", { id: "lb-1" })].map(({ address, before }) => ({
      address,
      before,
    }));
    const found = report(...gone);
    expect(found.unjudged.filter(({ way }) => way)).toEqual([]);
    expect(found.findings).toMatchObject([{ rule: "no-active-servers", severity: "error" }, { severity: "info" }]);
  });
});
