import { parse } from "@cdktf/hcl2json";
import { AdoptError } from "../../lib/adopt";
import { adopt } from "./adopt";
import { adopted, resourcesOf, synthesized } from "./programs";
import { shown } from "./states";

/** Forms of input that were dropped, changed or refused without need. */

async function fromHcl(text: string) {
  const adoption = adopted(await parse("main.tf", text));
  return { ...adoption, output: synthesized(adoption.program) };
}

const CLB = `resource "alicloud_slb_load_balancer" "edge" {
  load_balancer_spec = "slb.s2.small"
  address_type       = "intranet"
}`;

describe("defaults of variables", () => {
  test.each([
    ["a map with keys in any case", `{ Owner = "edge", "cost-Center" = "7" }`, { Owner: "edge", "cost-Center": "7" }],
    ["a map keyed by zones", `{ cn-beijing-h = "vsw-h" }`, { "cn-beijing-h": "vsw-h" }],
    ["objects in a list", `[{ ipAddr = "10.1.0.1" }]`, [{ ipAddr: "10.1.0.1" }]],
    ["a map in a map", `{ web = { listenPort = 80 } }`, { web: { listenPort: 80 } }],
    ["nothing", `null`, null],
    ["nothing in an object", `{ spec = "slb.s1.small", cookie = null }`, { spec: "slb.s1.small", cookie: null }],
    ["nothing in a list", `["a", null]`, ["a", null]],
    ["a text", `"edge"`, "edge"],
    ["a list of texts", `["a", "b"]`, ["a", "b"]],
    ["an empty map", `{}`, {}],
  ])("%s stays as it is", async (_what, written, expected) => {
    const { output } = await fromHcl(`
      variable "it" { default = ${written} }
      resource "alicloud_slb_load_balancer" "edge" {
        load_balancer_spec = "slb.s2.small"
        address_type       = "intranet"
        tags               = { it = jsonencode(var.it) }
      }`);
    expect(output.variable?.it).toStrictEqual({ default: expected });
  });
});

describe("files without blocks", () => {
  const file = async (name: string, text: string) => ({ name, json: JSON.stringify(await parse(name, text)) });

  test("are skipped beside others", async () => {
    const { remarks, program } = adopt([await file("main.tf", CLB), await file("outputs.tf", "# none yet\n")], {
      stack: "adopted",
    });
    expect(remarks).toStrictEqual([]);
    expect(program).toContain("new alicloud.ClassicLoadBalancer(");
  });

  test("alone have nothing to carry over, and what is no file of HCL stays unread", async () => {
    const empty = await file("main.tf", "");
    expect(() => adopt([empty], { stack: "adopted" })).toThrow(
      new AdoptError("nothing in the input can be carried over: it has no resources"),
    );
    expect(() => adopt([{ name: "state.json", json: "{}" }], { stack: "adopted" })).toThrow(/not a state and not HCL/);
  });
});

describe("switches that are off", () => {
  test("are kept where the cloud's own default may be on, and only where they are written", async () => {
    const { output } = await fromHcl(`
      resource "alicloud_nlb_load_balancer" "edge" {
        vpc_id             = "vpc-1"
        cross_zone_enabled = false
        zone_mappings {
          zone_id    = "cn-beijing-h"
          vswitch_id = "vsw-h"
        }
        zone_mappings {
          zone_id    = "cn-beijing-k"
          vswitch_id = "vsw-k"
        }
      }
      resource "alicloud_nlb_server_group" "web" {
        server_group_name          = "web"
        vpc_id                     = "vpc-1"
        preserve_client_ip_enabled = false
        health_check { health_check_enabled = false }
      }`);
    const [nlb] = resourcesOf(output, "alicloud_nlb_load_balancer");
    const [group] = resourcesOf(output, "alicloud_nlb_server_group");
    expect([nlb.cross_zone_enabled, group.preserve_client_ip_enabled]).toStrictEqual([false, false]);
    expect(group).not.toHaveProperty("any_port_enabled");
  });
});

describe("one resource under two names", () => {
  const values = {
    id: "lb-9",
    load_balancer_name: "edge",
    load_balancer_spec: "slb.s1.small",
    address_type: "intranet",
    vswitch_id: "vsw-1",
    delete_protection: "off",
    instance_charge_type: "PayBySpec",
  };
  const state = shown([
    { type: "alicloud_slb", name: "edge", values },
    {
      type: "alicloud_slb_listener",
      name: "tcp",
      values: { id: "lb-9:tcp:80", load_balancer_id: "lb-9", protocol: "tcp", frontend_port: 80, backend_port: 80 },
    },
  ]);
  const OLD =
    "becomes alicloud_slb_load_balancer, which replaces it; forget this one before the first apply (state rm)";

  test.each(["import", "moved"] as const)("alicloud_slb is imported by its id, also with %s", (guidance) => {
    const { program, remarks } = adopted(state, { guidance });
    const output = synthesized(program);
    const [address] = Object.keys(output.resource.alicloud_slb_load_balancer);
    expect(remarks).toContain(`alicloud_slb.edge: ${OLD}`);
    expect(output.import).toContainEqual({ to: `alicloud_slb_load_balancer.${address}`, id: "lb-9" });
    expect(output.moved ?? []).not.toContainEqual(expect.objectContaining({ from: "alicloud_slb.edge" }));
    expect(resourcesOf(output, "alicloud_slb_listener")[0].load_balancer_id).toBe(
      `\${alicloud_slb_load_balancer.${address}.id}`,
    );
  });

  test("from HCL, which knows no id, the import is the user's to write", async () => {
    const { output, remarks } = await fromHcl(`
      resource "alicloud_slb" "edge" {
        name          = "edge"
        specification = "slb.s1.small"
        address_type  = "intranet"
      }
      resource "alicloud_slb_listener" "tcp" {
        load_balancer_id = alicloud_slb.edge.id
        protocol         = "tcp"
        frontend_port    = 80
        backend_port     = 80
      }`);
    const [address] = Object.keys(output.resource.alicloud_slb_load_balancer);
    expect(remarks).toStrictEqual([
      `alicloud_slb.edge: becomes alicloud_slb_load_balancer, which replaces it; import alicloud_slb_load_balancer.${address} by its id, which is not in the input, and forget this one before the first apply (state rm)`,
    ]);
    expect(resourcesOf(output, "alicloud_slb_load_balancer")[0].load_balancer_name).toBe("edge");
  });
});

test("the older attachment of a scaling group leaves before the first apply, and its successor is imported", () => {
  const state = shown([
    {
      type: "alicloud_alb_server_group",
      name: "web",
      values: { id: "sgp-1", vpc_id: "vpc-1", server_group_name: "web", protocol: "HTTP" },
    },
    {
      type: "alicloud_ess_alb_server_group_attachment",
      name: "web",
      values: {
        id: "asg-1:sgp-1:8080",
        scaling_group_id: "asg-1",
        alb_server_group_id: "sgp-1",
        port: 8080,
        weight: 50,
      },
    },
  ]);
  for (const guidance of ["moved", "import"] as const) {
    const { program, remarks } = adopted(state, { guidance });
    const output = synthesized(program);
    const [name] = Object.keys(output.resource.alicloud_ess_server_group_attachment);
    const to = `alicloud_ess_server_group_attachment.${name}`;
    expect(output.import).toContainEqual({ to, id: "asg-1:sgp-1:ALB:8080" });
    expect(remarks).toContain(
      "alicloud_ess_alb_server_group_attachment.web: becomes alicloud_ess_server_group_attachment, which replaces it; forget this one before the first apply (state rm)",
    );
  }
});

describe("attachments of one place of a Tencent CLB", () => {
  const target = (ip: string) => ({ instance_id: "", eni_ip: ip, port: 8080, weight: 10 });
  const attachment = (name: string, targets: unknown[], place: object = { rule_id: "loc-7" }) => ({
    type: "tencentcloud_clb_attachment",
    name,
    values: { id: `loc-7#${name}`, clb_id: "lb-7", listener_id: "lbl-7", protocol_type: "HTTP", targets, ...place },
  });
  const serversOf = (resources: Parameters<typeof shown>[0]) => {
    const { program, remarks } = adopted(shown(resources));
    const attachments = resourcesOf(synthesized(program), "tencentcloud_clb_attachment");
    const servers = attachments.map(({ targets }) =>
      (targets as { eni_ip: string }[]).map(({ eni_ip: ip }) => ip).sort(),
    );
    return { servers, remarks: remarks.filter((line) => line.includes("clb_attachment")) };
  };

  test("are one pool with all their targets", () => {
    const { servers, remarks } = serversOf([
      attachment("a", [target("10.9.0.1")]),
      attachment("b", [target("10.9.0.2")]),
      attachment("c", [target("10.9.0.3")]),
    ]);
    expect(servers).toStrictEqual([["10.9.0.1", "10.9.0.2", "10.9.0.3"]]);
    expect(remarks).toStrictEqual(
      ["b", "c"].map(
        (name) =>
          `tencentcloud_clb_attachment.${name}: its targets are in the pool of tencentcloud_clb_attachment.a, which owns the place alone; forget this one before the first apply`,
      ),
    );
  });

  test("repeat each other's targets after a refresh", () => {
    const both = [target("10.9.0.1"), target("10.9.0.2")];
    expect(serversOf([attachment("a", both), attachment("b", both)]).servers).toStrictEqual([["10.9.0.1", "10.9.0.2"]]);
  });

  test("of different places stay apart", () => {
    const { servers, remarks } = serversOf([
      attachment("a", [target("10.9.0.1")]),
      attachment("b", [target("10.9.0.2")], { rule_id: "loc-8" }),
    ]);
    expect([servers.sort(), remarks]).toStrictEqual([[["10.9.0.1"], ["10.9.0.2"]], []]);
  });
});

describe("rules on listeners elsewhere", () => {
  test("of an ALB, with and without a group that tells the VPC", () => {
    const rule = (name: string, action: object) => ({
      type: "alicloud_alb_rule",
      name,
      values: {
        id: `rule-${name}`,
        listener_id: "lsn-shared",
        rule_name: name,
        priority: name.length,
        rule_conditions: [{ type: "Host", host_config: [{ values: [`${name}.example.com`] }] }],
        rule_actions: [{ order: 1, ...action }],
      },
    });
    const { program, remarks } = adopted(
      shown([
        {
          type: "alicloud_alb_server_group",
          name: "web",
          values: { id: "sgp-1", vpc_id: "vpc-1", server_group_name: "web", protocol: "HTTP" },
        },
        rule("shop", {
          type: "ForwardGroup",
          forward_group_config: [{ server_group_tuples: [{ server_group_id: "sgp-1", weight: 100 }] }],
        }),
        rule("other", { type: "Redirect", redirect_config: [{ port: "443", protocol: "HTTPS" }] }),
      ]),
    );
    const rules = resourcesOf(synthesized(program), "alicloud_alb_rule");
    expect(rules.map(({ listener_id: id }) => id)).toStrictEqual(["lsn-shared", "lsn-shared"]);
    expect(remarks.filter((line) => line.includes("its listener"))).toStrictEqual([]);
    expect(program.match(/ApplicationListener\.fromAttributes/g)).toHaveLength(1);
  });

  test("of a CLB, whose load balancer is here or elsewhere", () => {
    const rule = (name: string, clb: string) => ({
      type: "alicloud_slb_rule",
      name,
      values: {
        id: `rule-${name}`,
        load_balancer_id: clb,
        frontend_port: 80,
        name,
        domain: `${name}.example.com`,
        url: "/shop",
        server_group_id: "rsp-1",
      },
    });
    const { program, remarks } = adopted(shown([rule("shop", "lb-far"), rule("blog", "lb-far")]));
    const rules = resourcesOf(synthesized(program), "alicloud_slb_rule");
    expect(rules.map(({ load_balancer_id: id, frontend_port: port }) => [id, port])).toStrictEqual([
      ["lb-far", 80],
      ["lb-far", 80],
    ]);
    expect(program.match(/ClassicListener\.fromAttributes/g)).toHaveLength(1);
    expect(remarks.filter((line) => line.includes("its listener"))).toStrictEqual([]);
  });

  test("are left where the listener is in the input and could not be carried over, and the reason is true", async () => {
    const { remarks } = await fromHcl(`
      ${CLB}
      resource "alicloud_slb_listener" "http" {
        count            = length(data.alicloud_zones.all.ids)
        load_balancer_id = alicloud_slb_load_balancer.edge.id
        protocol         = "http"
        frontend_port    = 80
      }
      resource "alicloud_slb_rule" "shop" {
        load_balancer_id = alicloud_slb_load_balancer.edge.id
        frontend_port    = 80
        domain           = "shop.example.com"
        server_group_id  = "rsp-1"
      }`);
    expect(remarks).toContain(
      "alicloud_slb_rule.shop: its listener was not carried over, or its load balancer or frontend port is not known",
    );
  });
});
