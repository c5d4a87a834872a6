import { parse } from "@cdktf/hcl2json";
import { adopted, resourcesOf, synthesized } from "./programs";
import { pulled } from "./states";

const OVERRIDE = '.resource.addOverride("rule_';

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

/** A program without the line breaks and commas of its form. */
const inOneLine = (text: string) => text.replace(/\s+/g, " ").replace(/,? (?=[)\]}])|(?<=[([{]) /g, "");

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
  ["Host", 'host_config {\n values = ["a.example"]\n }', 'domains: ["a.example"]'],
  ["Path", 'path_config {\n values = ["/a", "/b"]\n }', 'paths: ["/a", "/b"]'],
  ["Method", 'method_config {\n values = ["GET"]\n }', 'methods: ["GET"]'],
  ["Header", 'header_config {\n key = "x"\n values = ["1"]\n }', 'headers: { x: ["1"] }'],
  ["SourceIp", 'source_ip_config {\n values = ["10.0.0.0/8"]\n }', 'sourceIps: ["10.0.0.0/8"]'],
  ["QueryString", 'query_string_config {\n values {\n key = "q"\n value = "1"\n }\n }', 'queries: { q: "1" }'],
  ["ResponseHeader", 'response_header_config {\n key = "x"\n values = ["1"]\n }', 'responseHeaders: { x: ["1"] }'],
  ["ResponseStatusCode", 'response_status_code_config {\n values = ["502"]\n }', 'responseStatusCodes: ["502"]'],
  ["Cookie", 'cookie_config {\n values {\n key = "c"\n value = "1"\n }\n }', 'cookies: { c: "1" }'],
])("a condition of type %s", async (type, block, written) => {
  const direction = type.startsWith("Response") ? 'direction = "Response"\n' : "";
  const { program, rules, errors } = await withRule(
    `${direction}rule_conditions {\n type = "${type}"\n ${block}\n }`,
    FORWARD,
  );
  expect(errors).toStrictEqual([]);
  expect(program).toContain(`conditions: { ${written} }`);
  expect(program).not.toContain(OVERRIDE);
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

test.each([
  [
    "FixedResponse",
    'fixed_response_config {\n content = "no"\n content_type = "text/plain"\n http_code = "404"\n }',
    'actions: [alicloud.ApplicationRuleAction.fixedResponse({ content: "no", contentType: alicloud.ContentType.TEXT_PLAIN, httpCode: "404" })]',
  ],
  [
    "Redirect",
    'redirect_config {\n protocol = "HTTPS"\n host = "m.$${host}"\n port = "443"\n path = "/n"\n query = "$${query}"\n http_code = "302"\n }',
    'redirect({ protocol: alicloud.RedirectProtocol.HTTPS, host: "m.$${host}", port: "443", path: "/n", query: "$${query}", httpCode: alicloud.RedirectCode.HTTP_302 })',
  ],
])("a last action of type %s", async (type, block, written) => {
  const { program, rules, errors } = await withRule(
    PATH,
    `rule_actions {\n order = 1\n type = "${type}"\n ${block}\n }`,
  );
  expect(errors).toStrictEqual([]);
  expect(inOneLine(program)).toContain(inOneLine(written));
  expect(program).not.toContain(OVERRIDE);
  expect(rules).toHaveLength(1);
});

const BEFORE = [
  ["Rewrite", 'rewrite_config {\n host = "b.example"\n path = "/b"\n query = "c=d"\n }'],
  ["InsertHeader", 'insert_header_config {\n key = "x-a"\n value = "1"\n value_type = "UserDefined"\n }'],
  ["InsertHeader", 'insert_header_config {\n key = "x-a"\n value = "SLBId"\n value_type = "SystemDefined"\n }'],
  ["RemoveHeader", 'remove_header_config {\n key = "x-b"\n }'],
  ["TrafficLimit", "traffic_limit_config {\n qps = 120\n per_ip_qps = 20\n }"],
  [
    "TrafficMirror",
    `traffic_mirror_config {
      target_type = "ForwardGroupMirror"
      mirror_group_config {
        server_group_tuples {
          server_group_id = "sgp-elsewhere"
        }
      }
    }`,
  ],
  [
    "Cors",
    `cors_config {
      allow_origin      = ["https://a.example"]
      allow_methods     = ["GET"]
      allow_headers     = ["x-a"]
      expose_headers    = ["x-b"]
      allow_credentials = "on"
      max_age           = 60
    }`,
  ],
] as const;

test.each(BEFORE)("an action of type %s before the forward, of which orders are kept", async (type, block) => {
  for (const [before, last] of [
    [1, 2],
    [3, 9],
  ]) {
    const action = `rule_actions {\n order = ${before}\n type = "${type}"\n ${block}\n }`;
    const { program, rules, errors } = await withRule(PATH, `${FORWARD.replace("= 1\n", `= ${last}\n`)}\n${action}`);
    expect(errors).toStrictEqual([]);
    expect(program).not.toContain(OVERRIDE);
    expect(program).toContain("serverGroup: web");
    expect(rules[0].rule_actions).toMatchObject([
      { order: before, type },
      { order: last, type: "ForwardGroup" },
    ]);
  }
});

test("a forward of other weights, to several groups, with a session", async () => {
  const several = FORWARD.replace("= 100", "= 60").replace(
    "forward_group_config {",
    `forward_group_config {
      server_group_tuples {
        server_group_id = "sgp-elsewhere"
        weight          = 40
      }
      server_group_sticky_session {
        enabled = true
        timeout = 300
      }`,
  );
  const { program, rules } = await withRule(PATH, several);
  expect(program).not.toContain(OVERRIDE);
  expect(rules[0].rule_actions).toStrictEqual([
    {
      order: 1,
      type: "ForwardGroup",
      forward_group_config: [
        {
          server_group_tuples: [
            { server_group_id: "sgp-elsewhere", weight: 40 },
            { server_group_id: "${alicloud_alb_server_group.Web_3C8945DB.id}", weight: 60 },
          ],
          server_group_sticky_session: [{ enabled: true, timeout: 300 }],
        },
      ],
    },
  ]);
});

test("the session of the only group", async () => {
  const sticky = "forward_group_config {\n server_group_sticky_session {\n enabled = true\n timeout = 300\n }";
  const { program } = await withRule(PATH, FORWARD.replace("forward_group_config {", sticky));
  expect(program).toContain("poolSessionSeconds: 300");
  expect(program).not.toContain(OVERRIDE);
});

test("a rule for responses", async () => {
  const conditions =
    'rule_conditions {\n type = "ResponseStatusCode"\n response_status_code_config {\n values = ["502"]\n }\n }';
  const fixed =
    'rule_actions {\n order = 1\n type = "FixedResponse"\n fixed_response_config {\n content = "no"\n }\n }';
  const { program, rules } = await withRule(`direction = "Response"\n dry_run = true\n ${conditions}`, fixed);
  expect(program).not.toContain(OVERRIDE);
  expect(rules[0]).toMatchObject({ direction: "Response", dry_run: true });
});

test("the direction of a rule in a state is kept where it is not the usual one", () => {
  const program = (direction: string) => {
    const redirect = { host: "${host}", port: "${port}", protocol: "HTTPS", http_code: "", path: "", query: "" };
    const values = {
      id: "rule-1",
      listener_id: "lsn-1",
      rule_name: "some",
      priority: 1,
      direction,
      rule_conditions: [{ type: "Path", path_config: [{ values: ["/a"] }] }],
      rule_actions: [{ order: 1, type: "Redirect", redirect_config: [redirect], forward_group_config: [] }],
    };
    return adopted(pulled([{ type: "alicloud_alb_rule", name: "some", values }])).program;
  };
  expect(program("Response")).toContain("direction: alicloud.RuleDirection.RESPONSE");
  expect(program("Request")).not.toContain('direction: "');
  expect(program("Request")).toContain('port: "$${port}"');
  expect(program("Request")).not.toContain(OVERRIDE);
});

test.each([
  ["a type that nobody knows", "Other", ""],
  ["a forward to no group", "ForwardGroup", ""],
  ["a mirror of no group", "TrafficMirror", ""],
])("%s is listed", async (_, type, block) => {
  const { rules, remarks } = await withRule(PATH, `rule_actions {\n order = 1\n type = "${type}"\n ${block}\n }`);
  expect(rules).toStrictEqual([]);
  expect(remarks).toContain(
    "alicloud_alb_rule.some: what it does is not known: a type of action, or a server group that it sends to",
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
