import { parse } from "@cdktf/hcl2json";
import { AdoptError } from "../../lib/adopt";
import { adopted, resourcesOf, synthesized } from "./programs";

async function adoptedHcl(text: string) {
  const adoption = adopted(await parse("main.tf", text));
  return { ...adoption, output: synthesized(adoption.program) };
}

const CLB = `
  resource "alicloud_slb_load_balancer" "edge" {
    load_balancer_name = "edge"
    load_balancer_spec = "slb.s2.small"
    address_type       = "intranet"
  }`;

const EDGE = "${alicloud_slb_load_balancer.Edge_7038544F.id}";

describe("expressions", () => {
  test("a variable stays a variable, with what its declaration says", async () => {
    const { output, remarks } = await adoptedHcl(`
      variable "spec" {
        type        = string
        default     = "slb.s1.small"
        description = "how large"
        sensitive   = true
      }
      resource "alicloud_slb_load_balancer" "edge" {
        load_balancer_spec = var.spec
      }`);
    expect(output.variable).toStrictEqual({
      spec: { type: "string", default: "slb.s1.small", description: "how large", sensitive: true },
    });
    expect(resourcesOf(output, "alicloud_slb_load_balancer")).toStrictEqual([
      { load_balancer_spec: "${var.spec}", delete_protection: "off" },
    ]);
    expect(remarks).toStrictEqual([]);
  });

  test("an expression of variables alone is kept word for word, and its variables are declared", async () => {
    const { output } = await adoptedHcl(`
      variable "name" {}
      variable "port" { type = number }
      ${CLB}
      resource "alicloud_slb_listener" "tcp" {
        load_balancer_id = alicloud_slb_load_balancer.edge.id
        protocol         = "tcp"
        frontend_port    = var.port + 1
        backend_port     = 80
        description      = "\${upper(var.name)}-edge"
      }`);
    const [listener] = resourcesOf(output, "alicloud_slb_listener");
    expect([listener.frontend_port, listener.description]).toStrictEqual([
      "${var.port + 1}",
      "${upper(var.name)}-edge",
    ]);
    expect(output.variable).toStrictEqual({ name: {}, port: { type: "number" } });
  });

  test("whatever else it refers to becomes a variable, and the exact expression is named where to put it right", async () => {
    const { program, output } = await adoptedHcl(`
      ${CLB}
      resource "alicloud_slb_backend_server" "all" {
        load_balancer_id = alicloud_slb_load_balancer.edge.id
        backend_servers {
          server_id = element(alicloud_instance.web.*.id, 0)
          weight    = 100
        }
      }`);
    // How many there are is not known here, so the resource is left alone rather than half declared.
    expect(output.resource.alicloud_slb_backend_server).toBeUndefined();
    expect(program).toContain("// - alicloud_slb_backend_server.all: its servers are known only at plan");

    const single = await adoptedHcl(`
      ${CLB}
      resource "alicloud_slb_backend_server" "all" {
        load_balancer_id = alicloud_slb_load_balancer.edge.id
        backend_servers {
          server_id = data.alicloud_instances.web.ids[0]
          weight    = 100
        }
      }`);
    expect(single.program).toContain("// TODO: the input has ${data.alicloud_instances.web.ids[0]} here.\n");
    expect(resourcesOf(single.output, "alicloud_slb_backend_server")).toStrictEqual([
      {
        load_balancer_id: EDGE,
        backend_servers: [{ server_id: "${var.data_alicloud_instances_web_ids_0}", type: "ecs", weight: 100 }],
      },
    ]);
  });

  test("locals that are written out stand in their place", async () => {
    const { output } = await adoptedHcl(`
      locals { port = 8080 }
      ${CLB}
      resource "alicloud_slb_server_group" "web" {
        load_balancer_id = alicloud_slb_load_balancer.edge.id
        servers {
          server_ids = ["i-1"]
          port       = local.port
        }
      }`);
    expect(resourcesOf(output, "alicloud_slb_server_group")).toStrictEqual([
      { load_balancer_id: EDGE, servers: [{ server_ids: ["i-1"], port: 8080, weight: 100, type: "ecs" }] },
    ]);
  });

  test("overrides refer to resources of the program by their new addresses", async () => {
    const { output } = await adoptedHcl(`
      ${CLB}
      resource "alicloud_slb_listener" "tcp" {
        load_balancer_id = alicloud_slb_load_balancer.edge.id
        protocol         = "tcp"
        frontend_port    = 80
        backend_port     = 80
        description      = "of \${alicloud_slb_load_balancer.edge.address}"
      }`);
    expect(resourcesOf(output, "alicloud_slb_listener")[0].description).toBe(
      "of ${alicloud_slb_load_balancer.Edge_7038544F.address}",
    );
  });
});

test("a resource that names another one's load balancer names that load balancer", async () => {
  const { output, remarks } = await adoptedHcl(`
    ${CLB}
    resource "alicloud_slb_listener" "http" {
      load_balancer_id = alicloud_slb_load_balancer.edge.id
      protocol         = "http"
      frontend_port    = 80
      backend_port     = 80
    }
    resource "alicloud_slb_server_group" "web" {
      load_balancer_id = alicloud_slb_listener.http.load_balancer_id
    }
    resource "alicloud_slb_rule" "api" {
      load_balancer_id = alicloud_slb_listener.http.load_balancer_id
      frontend_port    = alicloud_slb_listener.http.frontend_port
      domain           = "a.example"
      server_group_id  = alicloud_slb_server_group.web.id
    }`);
  expect(remarks).toStrictEqual([]);
  expect(output.variable).toBeUndefined();
  expect(resourcesOf(output, "alicloud_slb_server_group")).toStrictEqual([{ load_balancer_id: EDGE }]);
  expect(resourcesOf(output, "alicloud_slb_rule")).toStrictEqual([
    {
      load_balancer_id: EDGE,
      frontend_port: 80,
      domain: "a.example",
      server_group_id: "${alicloud_slb_server_group.Web_3C8945DB.id}",
    },
  ]);
});

describe("what is listed", () => {
  test.each([
    ["count", "count = length(data.a.b.ids)", 'it has count = "${length(data.a.b.ids)}", which is known only at plan'],
    ["for_each", "for_each = data.a.b.ids", 'it has for_each = "${data.a.b.ids}", which is known only at plan'],
    [
      "a dynamic block",
      'dynamic "servers" {\n for_each = data.a.b.ids\n content {\n port = 1\n }\n }',
      'it has a dynamic block "servers"',
    ],
  ])("%s of what only the plan knows", async (_, line, why) => {
    const { remarks, output } = await adoptedHcl(`
      ${CLB}
      resource "alicloud_slb_server_group" "web" {
        ${line}
        load_balancer_id = alicloud_slb_load_balancer.edge.id
      }`);
    expect(remarks).toStrictEqual([`alicloud_slb_server_group.web: not carried over: ${why}; adopt the state`]);
    expect(output.resource.alicloud_slb_server_group).toBeUndefined();
  });

  test("outputs, data, modules, backends, and what the engine reads of a resource", async () => {
    const { remarks } = await adoptedHcl(`
      terraform {
        backend "oss" {}
      }
      module "vpc" { source = "./vpc" }
      data "alicloud_zones" "all" {}
      output "id" { value = 1 }
      resource "alicloud_slb_load_balancer" "edge" {
        load_balancer_spec = "slb.s1.small"
        depends_on         = [alicloud_vpc.main, alicloud_slb_acl.office]
        lifecycle {
          prevent_destroy = true
        }
      }`);
    expect(remarks).toStrictEqual([
      "alicloud_slb_load_balancer.edge: not carried over: depends_on alicloud_vpc.main",
      'alicloud_slb_load_balancer.edge: not carried over: lifecycle [{"prevent_destroy":true}]',
      'output "id"',
      'data "alicloud_zones" "all"',
      'backend "oss": write it into the app, or move the state',
      'module "vpc": what it makes is not in this input (./vpc); adopt its state instead',
    ]);
  });

  test("arguments of the provider but its region", async () => {
    const { remarks, program } = await adoptedHcl(`
      provider "alicloud" {
        region  = "cn-beijing"
        profile = "prod"
      }
      ${CLB}`);
    expect(program).toContain('region: "cn-beijing"');
    expect(remarks).toStrictEqual([
      'provider "alicloud": profile not carried over: set them in the environment, or on the provider',
    ]);
  });
});

test("a resource of another provider configuration stays there", async () => {
  const { output } = await adoptedHcl(`
    provider "alicloud" {
      alias  = "west"
      region = "cn-chengdu"
    }
    resource "alicloud_slb_load_balancer" "edge" {
      provider           = alicloud.west
      load_balancer_spec = "slb.s1.small"
    }
    resource "alicloud_slb_server_group" "web" {
      provider         = alicloud.west
      load_balancer_id = alicloud_slb_load_balancer.edge.id
    }`);
  const providers = Object.values(output.resource).flatMap((named) =>
    Object.values(named).map(({ provider }) => provider),
  );
  expect(providers).toStrictEqual(["alicloud.west", "alicloud.west"]);
});

test("what the provider takes for granted is not written, what this library would write is taken out", async () => {
  const { output } = await adoptedHcl(`
    resource "tencentcloud_clb_instance" "web" {
      network_type = "OPEN"
      clb_name     = "web"
    }
    resource "tencentcloud_clb_listener" "http" {
      clb_id        = tencentcloud_clb_instance.web.id
      listener_name = "http"
      protocol      = "HTTP"
      port          = 80
    }
    resource "tencentcloud_clb_listener_rule" "site" {
      clb_id      = tencentcloud_clb_instance.web.id
      listener_id = tencentcloud_clb_listener.http.listener_id
      domain      = "a.example"
      url         = "/"
    }`);
  expect(resourcesOf(output, "tencentcloud_clb_listener_rule")).toStrictEqual([
    {
      clb_id: "${tencentcloud_clb_instance.Web_3C8945DB.id}",
      listener_id: "${tencentcloud_clb_listener.Web_Http_5908C8E9.listener_id}",
      domain: "a.example",
      url: "/",
      health_check_switch: true,
      scheduler: "WRR",
    },
  ]);
});

test("an ALB server without a weight gets no traffic today, and the program says so", async () => {
  const { output, program, errors } = await adoptedHcl(`
    resource "alicloud_alb_server_group" "web" {
      server_group_name = "web"
      vpc_id            = "vpc-1"
      health_check_config { health_check_enabled = false }
      servers {
        server_type = "Ecs"
        server_id   = "i-1"
        port        = 80
      }
    }`);
  expect(errors).toStrictEqual([]);
  expect(program).toContain("parked: true");
  const [{ servers }] = resourcesOf(output, "alicloud_alb_server_group");
  expect(servers).toStrictEqual([{ server_type: "Ecs", server_id: "i-1", port: 80, weight: 0 }]);
});

test("ids that only a state knows cannot be imported from HCL", async () => {
  const json = await parse("main.tf", CLB);
  expect(() => adopted(json, { guidance: "import" })).toThrow(
    new AdoptError("HCL does not know the ids that an import needs; pass the state, or ask for --guidance moved"),
  );
});

test("HCL without a load balancer is refused with what it has", async () => {
  const json = await parse("main.tf", 'resource "alicloud_vpc" "main" {}');
  expect(() => adopted(json)).toThrow(new AdoptError("nothing in the input can be carried over: it has alicloud_vpc"));
});
