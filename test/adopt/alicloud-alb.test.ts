import { parse } from "@cdktf/hcl2json";
import { adopted, resourcesOf, synthesized } from "./programs";

const BASE = `
  resource "alicloud_alb_server_group" "web" {
    server_group_name = "web"
    protocol          = "HTTP"
    scheduler         = "Wrr"
    server_group_type = "Instance"
    vpc_id            = "vpc-1"
    health_check_config {
      health_check_enabled = false
    }
  }
  resource "alicloud_alb_listener" "http" {
    load_balancer_id  = "alb-1"
    listener_protocol = "HTTP"
    listener_port     = 80
    default_actions {
      type = "ForwardGroup"
      forward_group_config {
        server_group_tuples {
          server_group_id = alicloud_alb_server_group.web.id
        }
      }
    }
  }`;

async function withRule(conditions: string, actions: string) {
  const rule = `
    resource "alicloud_alb_rule" "some" {
      rule_name   = "some"
      listener_id = alicloud_alb_listener.http.id
      priority    = 10
      ${conditions}
      ${actions}
    }`;
  const adoption = adopted(await parse("main.tf", BASE + rule));
  return { ...adoption, rules: resourcesOf(synthesized(adoption.program), "alicloud_alb_rule") };
}

const FORWARD = `
  rule_actions {
    order = 1
    type  = "ForwardGroup"
    forward_group_config {
      server_group_tuples {
        server_group_id = alicloud_alb_server_group.web.id
        weight          = 100
      }
    }
  }`;

test.each([
  ["Host", 'host_config {\n values = ["a.example"]\n }', 'hosts: ["a.example"]'],
  ["Path", 'path_config {\n values = ["/a", "/b"]\n }', 'paths: ["/a", "/b"]'],
  ["Method", 'method_config {\n values = ["GET"]\n }', 'methods: ["GET"]'],
  ["Header", 'header_config {\n key = "x"\n values = ["1"]\n }', 'headers: { x: ["1"] }'],
  ["SourceIp", 'source_ip_config {\n values = ["10.0.0.0/8"]\n }', 'sourceIps: ["10.0.0.0/8"]'],
  ["QueryString", 'query_string_config {\n values {\n key = "q"\n value = "1"\n }\n }', 'queries: { q: "1" }'],
  ["Cookie", 'cookie_config {\n values {\n key = "c"\n value = "1"\n }\n }', 'cookies: { c: "1" }'],
])("a condition of type %s", async (type, block, written) => {
  const { program, rules, errors } = await withRule(`rule_conditions {\n type = "${type}"\n ${block}\n }`, FORWARD);
  expect(errors).toStrictEqual([]);
  expect(program).toContain(`conditions: { ${written} }`);
  expect(program).not.toContain('.resource.addOverride("rule_');
  expect(rules).toHaveLength(1);
});

const PATH = 'rule_conditions {\n type = "Path"\n path_config {\n values = ["/a"]\n }\n }';

test("HTTP/2 that is written is kept", async () => {
  const { program } = adopted(
    await parse("main.tf", BASE.replace("listener_port ", "http2_enabled = false\n listener_port ")),
  );
  expect(program).toContain("http2: false");
  expect(resourcesOf(synthesized(program), "alicloud_alb_listener")[0].http2_enabled).toBe(false);
});

test("a redirect", async () => {
  const redirect =
    'rule_actions {\n order = 1\n type = "Redirect"\n redirect_config {\n protocol = "HTTPS"\n port = "443"\n http_code = "301"\n }\n }';
  const { program, rules } = await withRule(PATH, redirect);
  expect(program).toContain("redirectToPort: 443");
  expect(rules[0].rule_actions).toStrictEqual([
    { order: 1, type: "Redirect", redirect_config: [{ protocol: "HTTPS", port: "443", http_code: "301" }] },
  ]);
});

test("what the construct has no setting for stays as it is, with the new address of the group", async () => {
  const { rules } = await withRule(PATH, FORWARD.replace("= 100", "= 60"));
  expect(rules[0].rule_actions).toStrictEqual([
    {
      order: 1,
      type: "ForwardGroup",
      forward_group_config: [
        {
          server_group_tuples: [{ server_group_id: "${alicloud_alb_server_group.Web_3C8945DB.id}", weight: 60 }],
        },
      ],
    },
  ]);
});

test("a rule that answers by itself is listed", async () => {
  const fixed =
    'rule_actions {\n order = 1\n type = "FixedResponse"\n fixed_response_config {\n content = "no"\n }\n }';
  const { rules, remarks } = await withRule(PATH, fixed);
  expect(rules).toStrictEqual([]);
  expect(remarks).toContain(
    "alicloud_alb_rule.some: it neither forwards nor redirects (FixedResponse), which rules here do",
  );
});

describe("servers of a scaling group", () => {
  const scaled = (type: string, argument: string) => `
    resource "${type}" "web" {
      scaling_group_id = "asg-1"
      ${argument}      = alicloud_alb_server_group.web.id
      port             = 9000
      weight           = 50
    }`;

  test("are the source of the pool", async () => {
    const text =
      BASE + scaled("alicloud_ess_server_group_attachment", "server_group_id").replace("port ", 'type = "ALB"\n port ');
    const { program } = adopted(await parse("main.tf", text));
    expect(resourcesOf(synthesized(program), "alicloud_ess_server_group_attachment")).toStrictEqual([
      {
        scaling_group_id: "asg-1",
        server_group_id: "${alicloud_alb_server_group.Web_3C8945DB.id}",
        type: "ALB",
        port: 9000,
        weight: 50,
      },
    ]);
  });

  test("that the older resource brings, too", async () => {
    const text = BASE + scaled("alicloud_ess_alb_server_group_attachment", "alb_server_group_id");
    const { remarks, program } = adopted(await parse("main.tf", text));
    expect(remarks).toContainEqual(
      expect.stringMatching(
        /^alicloud_ess_alb_server_group_attachment\.web: becomes alicloud_ess_server_group_attachment, .*before the first apply/,
      ),
    );
    expect(synthesized(program).moved?.map(({ from }) => from)).toStrictEqual([
      "alicloud_alb_server_group.web",
      "alicloud_alb_listener.http",
    ]);
  });
});
